"""`kiosk outbox deliver`: one pass, counted; exit 1 when something was given up."""

from pathlib import Path

import pytest
from sqlalchemy import update

from kiosk.cli import main
from kiosk.store.tables import outbox
from tests.outbound.faulty import answers, gateway
from tests.outbound.office import PHONE, Office


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Office:
    """A shop with one text message waiting, and its settings in the environment."""
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "var"))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    made = Office(tmp_path)
    made.accept(msisdn=None, contact_email=None)
    with made.store.write() as connection:
        connection.execute(update(outbox).values(due_at=0))  # whatever this machine's clock says
    return made


def test_it_sends_and_counts(office: Office, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["outbox", "deliver"]) == 0
    assert capsys.readouterr().out == "1 sent, 0 void, 0 failed, 0 postponed\n"
    (kept,) = (office.settings.data / "messages").iterdir()
    assert PHONE in kept.read_text("utf-8")
    assert office.rows()[0].fault == "folder"
    assert main(["outbox", "deliver"]) == 0
    assert capsys.readouterr().out == "0 sent, 0 void, 0 failed, 0 postponed\n"


def test_what_is_given_up_is_exit_1(
    office: Office, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with gateway(answers(422)) as server:
        monkeypatch.setenv("KIOSK_SMS_URL", server.url)
        assert main(["outbox", "deliver"]) == 1
    assert capsys.readouterr().out == "0 sent, 0 void, 1 failed, 0 postponed\n"


def test_no_database_is_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "new"))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    assert main(["outbox", "deliver"]) == 1
    said = capsys.readouterr().err
    assert said.startswith("kiosk outbox: ")
    assert said.count("\n") == 1
