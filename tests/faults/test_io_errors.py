"""The disk refuses the Nth write or sync, for every N: that transaction is refused whole, and goes
through when it is sent again. All statements are the store's own (recorded.py)."""

from pathlib import Path

import apsw
import pytest

from tests.faults.failing_disk import Disk
from tests.faults.invariants import broken
from tests.faults.recorded import Recording, recorded
from tests.faults.replay import connect, fresh, insisted

TRIES = 20
"""Of some hundreds of steps; `make soak` takes each (tests/soak/test_disks.py)."""


@pytest.fixture(scope="module")
def recording(tmp_path_factory: pytest.TempPathFactory) -> Recording:
    return recorded(tmp_path_factory.mktemp("recorded"))


@pytest.mark.parametrize("fault", [apsw.FullError, apsw.IOError])
@pytest.mark.parametrize(("journal", "sync"), [("DELETE", "EXTRA"), ("WAL", "FULL")])
def test_what_is_refused_goes_through_when_sent_again(
    recording: Recording, tmp_path: Path, journal: str, sync: str, fault: type[apsw.Error]
) -> None:
    assert refused(recording, tmp_path, journal, sync, fault, TRIES) > TRIES / 2


def refused(
    recording: Recording, folder: Path, journal: str, sync: str, fault: type[apsw.Error], tries: int
) -> int:
    """How often a transaction was refused, when each of so many steps failed once."""
    disk = Disk(f"{fault.__name__}-{journal}")
    disk.fault, disk.lasts = fault, False
    answered, count, at, step = recording.answered(len(recording.transactions)), 0, 0, 1
    while at <= disk.steps:
        connection = connect(fresh(folder, recording), disk, journal, sync)
        disk.begin(at)
        count += insisted(connection, recording)
        steps, disk.at = disk.steps, 0
        connection.close()
        step = step if at else max(steps // tries, 1)
        at += step
        assert broken(folder, answered) == set(), at
        disk.steps = steps
    return count
