"""Times as the database keeps them: microseconds since 1970, UTC."""

from datetime import UTC, datetime, timedelta

_START = datetime(1970, 1, 1, tzinfo=UTC)
_TICK = timedelta(microseconds=1)


def ticks(at: datetime) -> int:
    """Microseconds since 1970 of an aware time.

    >>> ticks(datetime(1970, 1, 1, 0, 0, 1, tzinfo=UTC))
    1000000
    """
    return (at - _START) // _TICK


def moment(count: int) -> datetime:
    """The aware UTC time of so many microseconds.

    >>> moment(1000000).isoformat()
    '1970-01-01T00:00:01+00:00'
    """
    return _START + timedelta(microseconds=count)
