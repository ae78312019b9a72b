"""Every command does its work on PostgreSQL too, for the shop it was started for."""

import re
from pathlib import Path

import pytest

from kiosk.cli import main
from tests.migrated import database
from tests.postgres import cluster
from tests.store.shop import ask

pytestmark = pytest.mark.parametrize("engine", ["postgresql"], indirect=True)
Said = pytest.CaptureFixture[str]


@pytest.fixture
def var(tmp_path: Path, engine: str, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The data of a chain's shop, its settings in the environment."""
    monkeypatch.setenv("DATABASE_URL", database(tmp_path / "var" / "signoff.db", engine))
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "var"))
    monkeypatch.setenv("KIOSK_SHOP", "east")
    return tmp_path / "var"


def test_the_console_helps_its_own_shop(
    var: Path, monkeypatch: pytest.MonkeyPatch, capsys: Said
) -> None:
    assert main(["migrate"]) == 0
    assert main(["staff", "add", "Malee", "--role", "manager", "--pin", "824913"]) == 0
    assert main(["staff", "unlock", "malee"]) == 0
    assert main(["station", "add", "2"]) == 0
    assert main(["outbox", "deliver"]) == 0
    monkeypatch.setenv("KIOSK_SHOP", "west")
    capsys.readouterr()
    assert main(["staff", "list"]) == 0
    assert "Nobody yet" in capsys.readouterr().out
    assert ask(var, "SELECT shop, name FROM staff") == [("east", "Malee")]
    assert {shop for (shop,) in ask(var, "SELECT shop FROM audit")} == {"east"}
    assert ask(var, "SELECT shop, name FROM stations") == [("east", "2")]


def test_a_database_without_tables_is_refused_with_the_cure(
    var: Path, monkeypatch: pytest.MonkeyPatch, capsys: Said
) -> None:
    monkeypatch.setenv("DATABASE_URL", cluster.bare())
    for command in (["serve"], ["staff", "list"], ["outbox", "deliver"]):
        assert main(command) == 1
        assert "run `kiosk migrate`" in capsys.readouterr().err
    assert main(["migrate"]) == 0
    assert main(["staff", "list"]) == 0


def test_a_server_that_is_not_there_is_told_in_one_line_without_the_password(
    var: Path, monkeypatch: pytest.MonkeyPatch, capsys: Said
) -> None:
    monkeypatch.setenv("DATABASE_URL", f"postgresql://signoff:hush@/none?host={var}")
    for command in (["serve"], ["staff", "list"], ["migrate"]):
        assert main(command) == 1
        said = capsys.readouterr().err
        assert re.match("(kiosk|The database)", said)
        assert "hush" not in said
        assert "Traceback" not in said
