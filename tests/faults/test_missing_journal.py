"""A journal that somebody deleted. SQLite cannot tell that a write-ahead log is missing: what was
in it is simply not there. The heads of the audit that were copied elsewhere can."""

import shutil
import uuid
from pathlib import Path

import pytest

from kiosk.keys import Keyring
from kiosk.outbound.daily_audit import DailyAudit
from kiosk.store import engines, procedures, visits
from kiosk.store.database import Store
from tests import migrated
from tests.clock import Clock
from tests.faults.till import desk
from tests.store.shop import NOON, hand_in, new_case

pytestmark = pytest.mark.sqlite_files(reason="a server keeps its log itself")

FILE = "signoff.db"


def test_a_lost_write_ahead_log_is_found_by_the_audit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engines, "FIXED_WAL", (3, 7, 0))  # one is written by every library here
    running, found = tmp_path / "running", tmp_path / "found"
    store = Store(migrated.database(running / FILE), Keyring.load_or_create(running / "keys"))
    procedures.publish(store, [desk()], NOON)
    _hand_in(store)
    with store.read() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        _hand_in(store)
        assert DailyAudit(store, running, Clock()).deliver()["whole"] == 1
        shutil.copytree(running, found)  # while it is open, as after a crash
    store.close()
    assert _audited(running) == {"whole": 1}
    assert (found / f"{FILE}-wal").stat().st_size > 0
    (found / f"{FILE}-wal").unlink()
    (found / f"{FILE}-shm").unlink()
    assert _audited(found) == {"cut": 1}


def _audited(folder: Path) -> dict[str, int]:
    store = Store(f"sqlite:///{folder / FILE}", Keyring.load_or_create(folder / "keys"))
    with store.read() as connection:
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
    said = dict(DailyAudit(store, folder, Clock()).deliver())
    store.close()
    return said


def _hand_in(store: Store) -> None:
    hand_in(store, visits.begin(store, uuid.uuid4().hex, "en", NOON), new_case(desk()))
