"""The server's own backups: as often as said, only when something changed, tried out each week."""

import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.outbound.scheduled_backup import ScheduledBackup
from kiosk.store import audits, backups
from kiosk.store.backups import drills, shelf
from tests.clock import NOON
from tests.outbound.office import Office

Opened = Callable[..., tuple[Office, ScheduledBackup]]


@pytest.fixture
def opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Opened:
    """A shop and its keeper of backups."""
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "var"))
    monkeypatch.delenv("DATABASE_URL", raising=False)

    def opening(**environment: str) -> tuple[Office, ScheduledBackup]:
        office = Office(tmp_path, **environment)
        return office, ScheduledBackup(office.settings, office.store, office.clock)

    return opening


def changed(office: Office) -> None:
    audits.note(office.store, "system", "resend", "1", office.clock())


def test_one_every_five_minutes_and_none_when_nothing_changed(opened: Opened) -> None:
    office, keeper = opened()
    folder = office.settings.backups
    assert backups.newest(folder) is None
    assert keeper.deliver() == {"made": 1}
    changed(office)
    office.clock.move(minutes=4)
    assert keeper.deliver() == {}
    assert backups.newest(folder) == (NOON, None)
    office.clock.move(minutes=1)
    assert keeper.deliver() == {"made": 1}
    office.clock.move(minutes=5)
    assert keeper.deliver() == {"same": 1}
    assert len(shelf.shelved(folder)) == 2
    assert backups.newest(folder) == (NOON + timedelta(minutes=10), None)
    assert ScheduledBackup(office.settings, office.store, office.clock).deliver() == {"made": 1}
    office.clock.move(minutes=-30)  # set back
    changed(office)
    assert keeper.deliver() == {"made": 1}


def test_old_ones_go_unless_the_clock_leapt(opened: Opened) -> None:
    office, keeper = opened(KIOSK_BACKUP_DAYS="2")
    folder = office.settings.backups
    for _ in range(5):
        changed(office)
        keeper.deliver()
        office.clock.move(days=1)
    ages = [
        office.clock() - timedelta(days=1) - shelf.made_at(one) for one in shelf.shelved(folder)
    ]
    assert ages == [timedelta(days=n) for n in range(3)]
    office.clock.move(days=300)
    changed(office)
    assert keeper.deliver()["made"] == 1
    assert len(shelf.shelved(folder)) == 4


def test_a_week_apart_the_newest_is_restored_for_a_trial(opened: Opened) -> None:
    office, keeper = opened()
    folder = office.settings.backups
    keeper.deliver()
    office.clock.move(hours=1)
    assert keeper.deliver()["drilled"] == 1
    assert drills.last(folder) == drills.Drill(office.clock(), shelf.shelved(folder)[0].name, "")
    assert backups.newest(folder) == (office.clock(), office.clock())
    drilled = office.clock()
    office.clock.move(days=6)
    assert keeper.deliver()["drilled"] == 0
    office.clock.move(days=1)
    changed(office)
    shutil.rmtree(office.settings.data / "keys")
    assert keeper.deliver() == {"made": 1, "drilled": 1}
    last = drills.last(folder)
    assert last is not None
    assert "keyring.json is missing" in last.fault
    assert backups.newest(folder) == (office.clock(), None)
    assert drilled < office.clock()
    with office.store.read() as connection:
        said = "SELECT subject FROM audit WHERE what = 'backup_drilled' ORDER BY number"
        words = [row.rpartition(":")[2] for (row,) in connection.exec_driver_sql(said)]
    assert words == ["whole", "failed"]


def test_a_trial_that_does_not_end_is_broken_off(opened: Opened) -> None:
    office, _ = opened()
    keeper = ScheduledBackup(office.settings, office.store, office.clock, timedelta(seconds=1))
    keeper.deliver()
    office.clock.move(hours=1)
    with shelf.alone(office.settings.backups):
        assert keeper.deliver() == {"same": 1, "drilled": 1}
    last = drills.last(office.settings.backups)
    assert last is not None
    assert "took longer than" in last.fault


def test_a_shop_that_wants_none_has_none(opened: Opened) -> None:
    office, keeper = opened(KIOSK_BACKUP_MINUTES="0")
    assert keeper.deliver() == {}
    assert not office.settings.backups.exists()
