"""A shop helped from its own console: staff taken on, listed, unlocked; a first station."""

import io
import os
import pty
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.cli import main

ADD = ["staff", "add", "Malee", "--role", "manager"]


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A shop that was never opened."""
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "var"))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    return tmp_path / "var"


def audit(data: Path) -> list[tuple[str, str, str]]:
    """Who did what to whom."""
    with closing(sqlite3.connect(data / "signoff.db")) as database:
        return database.execute("SELECT actor, what, subject FROM audit ORDER BY id").fetchall()


def test_staff_are_taken_on_listed_and_unlocked(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*ADD, "--pin", "824913"]) == 0
    assert main(["staff", "unlock", "ＭALEE"]) == 0
    capsys.readouterr()
    assert main(["staff", "list"]) == 0
    assert capsys.readouterr().out == "Malee\tmanager\n"
    assert audit(data) == [
        ("console", "staff_add", "staff:1"),
        ("console", "staff_unlock", "staff:1"),
    ]


@pytest.mark.parametrize(
    ("command", "reason"),
    [
        (["staff", "add", "malee", "--role", "clerk", "--pin", "739164"], "already"),
        (["staff", "add", "Nok", "--role", "clerk", "--pin", "7391"], "at least 6 characters"),
        (["staff", "unlock", "Nok"], "nobody on the staff is called Nok"),
        (["station", "add", " "], "give the station a name"),
    ],
)
def test_what_is_refused_says_why_and_does_nothing(
    data: Path, capsys: pytest.CaptureFixture[str], command: list[str], reason: str
) -> None:
    main([*ADD, "--pin", "824913"])
    before = audit(data)
    capsys.readouterr()
    assert main(command) == 1
    said = capsys.readouterr()
    assert (said.out, said.err.count("\n")) == ("", 1)
    assert reason in said.err
    assert audit(data) == before


@pytest.mark.usefixtures("data")
@pytest.mark.parametrize("wrong", [["staff", "add", "Nok"], ["staff"], [*ADD[:4], "boss"]])
def test_wrong_usage_is_exit_2(wrong: list[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(wrong)
    assert left.value.code == 2


@pytest.mark.usefixtures("data")
def test_a_pin_comes_through_a_pipe(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("824913\nmore\n"))
    assert main(ADD) == 0
    assert "824913" not in capsys.readouterr().out


@pytest.mark.parametrize(("again", "code"), [("824913", 0), ("824914", 1)])
def test_at_a_terminal_the_pin_is_asked_twice_and_never_shown(
    data: Path, again: str, code: int
) -> None:
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "kiosk.cli", *ADD]
    with subprocess.Popen(
        command, stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True,
        env={**os.environ, "KIOSK_DATA": str(data)},
    ) as asking:  # fmt: skip
        os.close(theirs)
        shown = b""
        for prompt, pin in ((b"PIN: ", "824913"), (b"again: ", again)):
            while prompt not in shown.rpartition(b"\n")[2]:
                shown += os.read(ours, 1000)
            os.write(ours, f"{pin}\n".encode())
        assert asking.wait(30) == code
        shown += os.read(ours, 1000)
    os.close(ours)
    assert b"8249" not in shown


@pytest.mark.usefixtures("data")
def test_a_station_gets_a_code(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["station", "add", "2"]) == 0
    assert "/counter/enrol" in capsys.readouterr().out
    assert main(["station", "add", "2"]) == 1


def test_an_easy_pin_on_the_command_line_is_its_owners_decision(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["staff", "add", "Nok", "--role", "clerk", "--pin", "123456"]) == 0
    said = capsys.readouterr()
    assert said.out == "Nok is on the staff as clerk.\n"
    assert "Choose one without a run" in said.err
