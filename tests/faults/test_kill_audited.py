"""kill -9 between a change and its line in the audit: there are both, or there is neither."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.settings import ROOT
from tests.faults.hirer import DEEDS
from tests.migrated import database
from tests.store.shop import ask

TABLES = ("staff", "stations", "attempts", "prints")


def kept(folder: Path) -> tuple[object, ...]:
    """What the deeds change."""
    keys = (folder / "keys" / "keyring.json").read_bytes()
    return (*(ask(folder, f"SELECT * FROM {table}") for table in TABLES), keys)  # noqa: S608


def lines(folder: Path) -> int:
    return len(ask(folder, "SELECT number FROM audit"))


@pytest.mark.parametrize("whole", [False, True])
@pytest.mark.parametrize("deed", DEEDS)
def test_no_change_is_without_its_line(tmp_path: Path, deed: str, whole: bool) -> None:
    database(tmp_path / "signoff.db")
    running = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.hirer", deed, *["whole"] * whole],
        cwd=ROOT, env={**os.environ, "KIOSK_DATA": str(tmp_path), "DATABASE_URL": ""}, text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )  # fmt: skip
    with running:
        assert running.stdin is not None
        assert running.stdout is not None
        assert running.stdout.readline() == "ready\n"
        before, told = kept(tmp_path), lines(tmp_path)
        running.stdin.write("\n")
        running.stdin.flush()
        ended = running.wait()
    assert ended == (0 if whole else -signal.SIGKILL)
    assert (kept(tmp_path) != before, lines(tmp_path) - told) == (whole, int(whole))
