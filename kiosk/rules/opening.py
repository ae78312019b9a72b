"""A shop's opening hours as written in a setting, and the times to be booked in them (R16)."""

import re
from datetime import date
from itertools import groupby

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MIDNIGHT = 24 * 60
Span = tuple[int, int]
"""From and until, in minutes since midnight."""
Opening = tuple[tuple[Span, ...], ...]
"""The spans of each day, Monday first; a day without any is closed."""

_ENTRY = re.compile(r"([A-Z][a-z]{2})(?:-([A-Z][a-z]{2}))? +(\d{1,2}:\d\d)-(\d{1,2}:\d\d)")


def read_opening(text: str) -> Opening:
    """Opening hours such as `Mon-Fri 10:00-19:00; Sat 10:00-16:00`.

    The same day twice has a break in between. Raises ValueError, saying which part is wrong.

    >>> read_opening("Fri-Sat 10:00-12:30")[3:6]
    ((), ((600, 750),), ((600, 750),))
    """
    days: list[list[Span]] = [[] for _ in DAYS]
    for entry in filter(None, map(str.strip, text.split(";"))):
        found = _ENTRY.fullmatch(entry)
        if found is None or not {found[1], found[2] or found[1]} <= set(DAYS):
            raise ValueError(f"{entry!r} is not like 'Mon-Fri 10:00-19:00'")
        first, last = DAYS.index(found[1]), DAYS.index(found[2] or found[1])
        span = _minute(found[3]), _minute(found[4])
        if first > last or not span[0] < span[1] <= MIDNIGHT:
            raise ValueError(f"{entry!r} ends before it begins")
        for day in days[first : last + 1]:
            if any(span[0] < until and since < span[1] for since, until in day):
                raise ValueError(f"{entry!r} overlaps another entry")
            day.append(span)
    return tuple(tuple(sorted(day)) for day in days)


def slots(opening: Opening, on: date, minutes: int) -> list[int]:
    """The times that can be booked on a day, each `minutes` long and wholly within the hours.

    >>> slots(read_opening("Fri 10:00-11:15"), date(2026, 11, 20), 30)
    [600, 630]
    """
    spans = opening[on.weekday()]
    return [at for since, until in spans for at in range(since, until - minutes + 1, minutes)]


def grouped(opening: Opening) -> list[tuple[int, int, tuple[Span, ...]]]:
    """(first weekday, last weekday, spans): neighbouring days with the same hours as one.

    >>> grouped(read_opening("Mon-Fri 10:00-19:00"))
    [(0, 4, ((600, 1140),)), (5, 6, ())]
    """
    found = []
    for spans, days in groupby(range(len(DAYS)), opening.__getitem__):
        kept = list(days)
        found.append((kept[0], kept[-1], spans))
    return found


def clock(minute: int) -> str:
    """A time of day as a clock shows it.

    >>> clock(605)
    '10:05'
    """
    return f"{minute // 60:02d}:{minute % 60:02d}"


def _minute(text: str) -> int:
    hours, minutes = map(int, text.split(":"))
    if minutes > 59:
        raise ValueError(f"{text!r} is not a time of day")
    return hours * 60 + minutes
