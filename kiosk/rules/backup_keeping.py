"""Which backups stay: close together for the last hour, an hour apart for the last day, then one a
day."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

CLOSE = timedelta(hours=1)
HOURLY = timedelta(days=1)


def outlived(made: Iterable[datetime], now: datetime, days: int) -> set[datetime]:
    """Those of `made` that are to go: older than `days` days, or not the last of their hour or of
    their day (in UTC). The newest stays whatever its age.

    >>> at = [datetime(2026, 11, 20, 5, minute, tzinfo=UTC) for minute in (0, 5, 10)]
    >>> sorted(one.minute for one in outlived(at, at[-1] + timedelta(hours=2), 14))
    [0, 5]
    """
    newest_first = sorted(made, reverse=True)
    taken, gone = set[str](), set[datetime]()
    for at in newest_first:
        slot, age = at.astimezone(UTC), now - at
        name = slot.isoformat()
        if age > CLOSE:
            name = slot.strftime("%Y-%m-%d %H" if age <= HOURLY else "%Y-%m-%d")
        if name in taken or age > timedelta(days=days):
            gone.add(at)
        taken.add(name)
    return gone - set(newest_first[:1])
