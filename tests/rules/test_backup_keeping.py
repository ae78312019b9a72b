"""Which backups stay, for a shop that makes one every quarter of an hour."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

from kiosk.rules.backup_keeping import outlived

START = datetime(2026, 11, 1, tzinfo=UTC)
DAYS = 14


def after_weeks() -> tuple[list[datetime], datetime]:
    """What is left when the rule was followed after each."""
    kept, now = list[datetime](), START
    while now < START + timedelta(days=16):
        kept.append(now)
        gone = outlived(kept, now, DAYS)
        kept = [at for at in kept if at not in gone]
        now += timedelta(minutes=15)
    return kept, now - timedelta(minutes=15)


def test_it_is_dense_then_hourly_then_daily_and_then_over() -> None:
    kept, now = after_weeks()
    ages = [now - at for at in kept]
    assert sum(age <= timedelta(hours=1) for age in ages) == 5
    assert sum(timedelta(hours=1) < age <= timedelta(days=1) for age in ages) == 24
    assert sum(age > timedelta(days=1) for age in ages) in {13, 14}
    assert max(ages) <= timedelta(days=DAYS)
    gaps = [after - before for before, after in pairwise(kept)]
    assert max(gaps) <= timedelta(days=1, hours=1)


def test_the_newest_stays_however_old_and_what_is_ahead_of_the_clock_too() -> None:
    old = [START, START + timedelta(minutes=1)]
    late = START + timedelta(days=400)
    assert outlived(old, late, DAYS) == {START}
    assert outlived([START, late], START, DAYS) == set()
    assert outlived([], START, DAYS) == set()
