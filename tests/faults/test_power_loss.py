"""Power goes at any step of handing in and changing cases: what was answered is stored, all whole.

The store's own statements, on a disk that forgets what was not synced (failing_disk.py), in both
journal modes that database.py chooses between. `synchronous=OFF` is the control.
"""

import shutil
from pathlib import Path
from sqlite3 import DatabaseError

import pytest
from sqlalchemy.exc import SQLAlchemyError

from kiosk.store.vault import VaultError
from tests.faults.failing_disk import Disk
from tests.faults.invariants import broken
from tests.faults.recorded import Recording, recorded
from tests.faults.replay import found, on_disk

MODES = [("DELETE", "EXTRA"), ("WAL", "FULL")]
CUTS = 40


@pytest.fixture(scope="module")
def recording(tmp_path_factory: pytest.TempPathFactory) -> Recording:
    return recorded(tmp_path_factory.mktemp("recorded"))


@pytest.mark.parametrize(("journal", "sync"), MODES)
def test_power_loses_nothing_that_was_answered(
    recording: Recording, tmp_path: Path, journal: str, sync: str
) -> None:
    assert lost(recording, tmp_path, journal, sync, CUTS) == {}


@pytest.mark.parametrize("journal", ["DELETE", "WAL"])
def test_without_syncs_power_is_seen_to_break_it(
    recording: Recording, tmp_path: Path, journal: str
) -> None:
    """The control."""
    assert lost(recording, tmp_path, journal, "OFF", CUTS)


def lost(
    recording: Recording, folder: Path, journal: str, sync: str, cuts: int
) -> dict[int, set[str]]:
    """What is broken after a cut, by the step at which power went; `cuts` of them, evenly."""
    disk, running = Disk(f"cut-{journal}-{sync}"), folder / "running"
    running.mkdir()
    shutil.copytree(recording.keys, folder / "keys")
    with on_disk(disk, running, recording, journal, sync, 0) as done:
        assert done == len(recording.transactions)
    broke: dict[int, set[str]] = {}
    for at in range(1, disk.steps + 1, max(disk.steps // cuts, 1)):
        with on_disk(disk, running, recording, journal, sync, at) as done:
            found(running / "signoff.db", disk, folder, at)
        if wrong := _wrong(folder, recording, done):
            broke[at] = wrong
    return broke


def _wrong(folder: Path, recording: Recording, done: int) -> set[str]:
    try:
        return broken(folder, recording.answered(done))
    except (DatabaseError, SQLAlchemyError, VaultError) as error:
        return {type(error).__name__}
