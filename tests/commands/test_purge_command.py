"""`kiosk purge`: told first, then done; refused under a clock that leapt."""

from pathlib import Path

import pytest
from sqlalchemy import text, update

from kiosk.cli import main
from kiosk.rules.reference import group
from kiosk.store.tables import audit, cases
from tests.outbound.office import DESKS, Office
from tests.store.over import rejected


@pytest.fixture
def reference(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A case that was over years before this machine's clock."""
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "var"))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    office = Office(tmp_path)
    desk = next(iter(DESKS.values()))
    found = rejected(office.store, desk)
    with office.store.write() as connection:
        connection.execute(update(cases).values(keep_until="2023-03-01"))
        connection.execute(text("DROP TRIGGER audit_no_update"))
        connection.execute(update(audit).values(at=0))
    office.store.close()
    return found


def test_it_tells_refuses_and_deletes(
    reference: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["purge", "--dry-run"]) == 1
    said = capsys.readouterr()
    assert group(reference) in said.out
    assert "1 cases would be deleted" in said.out
    assert "--all" in said.err
    assert main(["purge"]) == 1
    assert capsys.readouterr().err.count("\n") == 1
    assert not (tmp_path / "var" / "erased.txt").exists()
    assert main(["purge", "--all"]) == 0
    assert capsys.readouterr().out.startswith("1 cases deleted")
    assert reference in (tmp_path / "var" / "erased.txt").read_text("ascii")
    assert main(["purge"]) == 0
    assert capsys.readouterr().out.startswith("0 cases deleted")


def test_no_database_is_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "new"))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    assert main(["purge"]) == 1
    said = capsys.readouterr().err
    assert said.startswith("kiosk purge: ")
    assert said.count("\n") == 1
