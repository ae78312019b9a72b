"""A fresh folder is set up; what stands in the way of opening is one line and exit 1."""

import stat
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.commands.migrate import migrate_if_new
from kiosk.commands.start import start
from kiosk.paper.seal_code import tried
from kiosk.settings import Settings, SettingsError, read


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder that is not there yet."""
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "var"))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    return tmp_path / "var"


@pytest.fixture
def settings(data: Path) -> Settings:
    """The settings of a shop whose folder is `data`."""
    return read()


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_migrate_makes_folder_and_database_for_one_person_only(data: Path) -> None:
    assert main(["migrate"]) == 0
    assert (mode(data), mode(data / "signoff.db")) == (0o700, 0o600)


def test_migrate_may_be_called_again(data: Path) -> None:
    assert main(["migrate"]) == main(["migrate"]) == 0


def test_serving_sets_up_a_fresh_folder(settings: Settings) -> None:
    assert migrate_if_new(settings)
    assert (settings.data / "signoff.db").stat().st_size > 0


def test_serving_leaves_a_database_that_is_there(settings: Settings) -> None:
    settings.data.mkdir()
    (settings.data / "signoff.db").write_bytes(b"")
    assert migrate_if_new(settings)
    assert (settings.data / "signoff.db").read_bytes() == b""


@pytest.mark.parametrize("command", ["serve", "migrate"])
def test_a_folder_that_cannot_be_made_is_one_line(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("in the way", "utf-8")
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "file" / "var"))
    assert main([command]) == 1
    said = capfd.readouterr().err
    assert said.startswith("kiosk migrate: ")
    assert said.count("\n") == 1


def test_what_is_no_database_is_one_line(data: Path, capfd: pytest.CaptureFixture[str]) -> None:
    data.mkdir()
    (data / "signoff.db").write_bytes(b"not a database" * 100)
    for command in ("serve", "migrate"):
        assert main([command]) == 1
        said = capfd.readouterr().err
        assert said.startswith(f"kiosk {command}: ")
        assert "Traceback" not in said


def test_broken_procedures_keep_the_kiosk_shut(
    data: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    home = data.parent / "procedures" / "kite"
    home.mkdir(parents=True)
    (home / "carrier.yaml").write_text("id: kite\nname: {en: Kite}\nfee: 3\n", "utf-8")
    monkeypatch.setenv("KIOSK_PROCEDURES", str(home.parent))
    assert main(["serve"]) == 1
    assert "kite/carrier.yaml:3: fee: " in capfd.readouterr().err


@pytest.mark.parametrize("length", range(len("https://a.b"), 160))
def test_the_code_of_every_address_is_tried_before_the_shop_opens(length: int) -> None:
    address = "https://a.b".ljust(length, "c")
    assert read({"KIOSK_PUBLIC_URL": address}).public_url == address
    tried(address)


def test_an_address_that_no_seal_can_hold_keeps_the_kiosk_shut(
    settings: Settings, capfd: pytest.CaptureFixture[str]
) -> None:
    assert start(replace(settings, public_url="https://shop.example/\udcff")) == 1
    said = capfd.readouterr().err
    assert said.startswith("kiosk serve: KIOSK_PUBLIC_URL: no paper can be sealed with it")
    assert said.count("\n") == 1


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("https://ร้าน.example:8443/ซิม/", "https://xn--q3ct9b5e.example:8443/%E0%B8%8B%E0%B8%B4%E0%B8%A1"),
        ("https://店。example", "https://xn--hxt.example"),
        (" https://[fd00::5]:8443/x ", "https://[fd00::5]:8443/x"),
        ("HTTPS://Shop.example/a%20b", "https://Shop.example/a%20b"),
    ],
)  # fmt: skip
def test_an_address_is_kept_as_browsers_send_it(written: str, sent: str) -> None:
    assert read({"KIOSK_PUBLIC_URL": written}).public_url == sent


@pytest.mark.parametrize(
    "wrong",
    ["shop.example", "https://", "https://a b.example", "https://shop.example:99999",
     "https://shop.example/?till=1", "https://shop.example/#top", "https://me:secret@shop.example",
     "https://shop.example/\udcff", f"https://shop.example/{'x' * 1000}"],
)  # fmt: skip
def test_what_no_link_can_be_made_of_is_one_line(wrong: str) -> None:
    with pytest.raises(SettingsError, match="KIOSK_PUBLIC_URL must start with"):
        read({"KIOSK_PUBLIC_URL": wrong})
