"""Whose turn it is, what may be done with a ticket, and how long a customer has to wait (R17, R18).

Times of day are minutes since midnight in the shop's zone: a ticket and its booking are of one day.
"""

import math
from collections.abc import Callable, Sequence
from enum import IntEnum
from statistics import median
from typing import Literal

EARLY = 10
"""Minutes before a booked time from which it goes before others."""
LATE = 15
"""Minutes after a booked time until which it is kept."""
KNOWN = 3
"""Customers served before a day has a pace."""
ROUGH = 20
"""Minutes from which a forecast is told in steps of five: nobody knows it better."""


class Priority(IntEnum):
    """Why somebody goes before others; the reasons are equal among themselves."""

    NONE = 0
    BOOKED = 1
    AGE = 2
    DISABLED = 3
    CHILD = 4


MOVES: dict[str, tuple[frozenset[str], str]] = {
    "again": (frozenset({"called"}), "called"),
    "serve": (frozenset({"called"}), "serving"),
    "no-show": (frozenset({"called"}), "no_show"),
    "finish": (frozenset({"called", "serving"}), "done"),
    "transfer": (frozenset({"called", "serving"}), "waiting"),
    "back": (frozenset({"called", "no_show"}), "waiting"),
    "first": (frozenset({"waiting"}), "waiting"),
}
"""What a clerk may do with a ticket: from which states, to which."""


def goes_first(priority: int, slot: int | None, now: int) -> bool:
    """True when a ticket goes before those without priority.

    A booked customer who comes early waits like anybody until ten minutes before their time.

    >>> goes_first(Priority.BOOKED, 14 * 60, 13 * 60 + 49), goes_first(Priority.BOOKED, 840, 830)
    (False, True)
    """
    early = priority == Priority.BOOKED and slot is not None and now < slot - EARLY
    return priority != Priority.NONE and not early


def turn(
    number: int, priority: int, slot: int | None, wanted: str | None, window: str | None, now: int
) -> tuple[bool, bool, int]:
    """Sorts tickets as `window` calls them: those sent on to it, those with priority, by number.

    >>> turn(9, 0, None, "2", "2", 600) < turn(8, Priority.AGE, None, None, "2", 600)
    True
    """
    return wanted != window, not goes_first(priority, slot, now), number


def arrival(slot: int, now: int) -> Literal["early", "due", "late"]:
    """How somebody with a booked time comes, on the day itself.

    >>> arrival(840, 829), arrival(840, 855), arrival(840, 856)
    ('early', 'due', 'late')
    """
    if now < slot - EARLY:
        return "early"
    return "due" if now <= slot + LATE else "late"


def wait(ahead: int, served: Sequence[int], windows: int) -> tuple[int, int] | None:
    """(least, most) minutes until somebody with `ahead` people before them is called.

    From today's own pace: the median of the seconds each of the `served` took, shared by the
    `windows` that are working. None while the day has no pace yet.

    >>> wait(4, [300, 240, 420], windows=2), wait(4, [300], windows=2)
    ((10, 13), None)
    """
    if len(served) < KNOWN or windows < 1:
        return None
    each = median(served) / 60 / windows
    least, most = _calm(ahead * each, math.floor), _calm((ahead + 1) * each, math.ceil)
    return least, max(most, least + 1)


def _calm(minutes: float, rounded: Callable[[float], int]) -> int:
    step = 5 if minutes >= ROUGH else 1
    return rounded(minutes / step) * step
