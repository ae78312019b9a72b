"""The daily purge: once a day, whoever did it, and stopped by a clock that leapt."""

import logging
from pathlib import Path

import pytest

from kiosk.outbound.daily_purge import DailyPurge
from kiosk.store import audits, purge
from tests.outbound.office import DESKS, Office
from tests.store.over import KEPT, later, rejected


def test_once_a_day_and_again_tomorrow(tmp_path: Path) -> None:
    office = Office(tmp_path)
    keeper = DailyPurge(office.settings, office.store, office.clock)
    desk = next(iter(DESKS.values()))
    for _ in range(2):
        rejected(office.store, desk)
    assert keeper.deliver() == {"cases": 0, "rows": 0}
    assert keeper.deliver() == {}
    office.clock.move(days=1)
    assert keeper.deliver()["cases"] == 0
    office.clock.at, _ = later(KEPT + 1)
    audits.note(office.store, "staff:1", purge.CLOCK, "", office.clock())
    assert keeper.deliver(lambda: True)["cases"] == 0  # the kiosk is being stopped
    assert purge.last_run(office.store) != office.clock()
    assert keeper.deliver()["cases"] == 2
    assert DailyPurge(office.settings, office.store, office.clock).deliver() == {}
    office.store.close()


def test_a_leap_is_logged_once_and_a_manager_lets_it_go_on(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    office = Office(tmp_path)
    keeper = DailyPurge(office.settings, office.store, office.clock)
    rejected(office.store, next(iter(DESKS.values())))
    keeper.deliver()
    office.clock.at, day = later(KEPT + 1)
    with caplog.at_level(logging.ERROR):
        for _ in range(3):
            assert keeper.deliver() == {"refused": 1}
    assert len(caplog.records) == 1
    purge.purge(office.store, office.settings.data, office.clock(), day, "staff:1", trust=True)
    assert keeper.deliver() == {}
    office.store.close()
