"""`kiosk audit verify` and `kiosk audit head`, as a shop runs them."""

from pathlib import Path

import pytest

from kiosk.cli import main
from tests.migrated import database
from tests.store import tampering as bad

Said = pytest.CaptureFixture[str]


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A shop with three lines in its audit."""
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "var"))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    database(tmp_path / "var" / "signoff.db")
    assert main(["staff", "add", "Malee", "--role", "manager", "--pin", "824913"]) == 0
    for _ in range(2):
        assert main(["staff", "unlock", "Malee"]) == 0
    return tmp_path / "var"


def verify(said: Said, *files: Path) -> tuple[int, str]:
    said.readouterr()
    code = main(["audit", "verify", *(word for path in files for word in ("--head", str(path)))])
    out, err = said.readouterr()
    assert not (out and err)
    return code, out or err


def head(said: Said) -> str:
    said.readouterr()
    assert main(["audit", "head"]) == 0
    return said.readouterr().out


def test_a_whole_audit_is_said_to_be(data: Path, capsys: Said, tmp_path: Path) -> None:
    copy = tmp_path / "copy.txt"
    copy.write_text(head(capsys) * 2)
    (data / "heads.txt").write_text(head(capsys))
    code, told = verify(capsys, copy)
    assert code == 0
    assert told.startswith("3 lines, whole; 3 copied heads fit; head ")


def test_the_first_bad_line_is_named_with_what_it_says(data: Path, capsys: Said) -> None:
    bad.put(data, bad.edited(bad.rows(data), 2))
    code, told = verify(capsys)
    assert (code, told.count("\n")) == (1, 1)
    assert told.startswith("kiosk audit: line 2 (id 2, number 2, 2")
    assert "console: staff_unlock somebody else) was changed" in told


def test_every_kind_is_told_on_a_line(data: Path, capsys: Said) -> None:
    sound = bad.rows(data)
    for rows, told in (
        (sound[:1] + sound[2:], "line 2 missing; the next is (id 3,"),
        (bad.swapped(sound, 1, 3), "line 1 was moved: it stands at 3 (id 1,"),
        (bad.inserted(sound, 2), "line 2 (id 10002, "),
        (sound[:1], "cut off: lines 2 to 3 missing at the end; the last is (id 1,"),
        ([], "cut off: lines 1 to 3 missing at the end; the last is none"),
        (bad.linked(bad.edited(sound, 1)), "the head at line 3 (id 3,"),
    ):  # fmt: skip
        bad.put(data, rows)
        code, said = verify(capsys)
        assert (code, said.count("\n")) == (1, 1)
        assert said.startswith(f"kiosk audit: {told}")


def test_the_shops_own_heads_are_read_by_themselves(data: Path, capsys: Said) -> None:
    (data / "heads.txt").write_text(head(capsys))
    forged = bad.linked(bad.edited(bad.rows(data), 2))
    bad.put(data, forged)
    code, told = verify(capsys)
    assert code == 1
    assert f"lines 1 to 3 rewritten: {data / 'heads.txt'}:1 was signed over another chain" in told
    assert main(["audit", "head"]) == 0, "the head itself was left alone"


def test_a_head_of_another_shop_or_none_is_named(data: Path, capsys: Said, tmp_path: Path) -> None:
    copy = tmp_path / "copy.txt"
    copy.write_text(head(capsys).replace(" main 3 ", " main 4 ") + "\nhello\n")
    code, told = verify(capsys, copy)
    assert code == 1
    assert told == "".join(
        f"kiosk audit: {copy}:{n} is no head that this shop signed\n" for n in (1, 3)
    )
    assert verify(capsys, tmp_path / "nothing.txt")[0] == 1


def test_other_keys_are_said_to_be_other_keys(data: Path, capsys: Said) -> None:
    (data / "keys" / "keyring.json").unlink()
    code, told = verify(capsys)
    assert (code, told.count("\n")) == (1, 1)
