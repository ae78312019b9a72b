"""What was done to a chain, as far as its first bad place tells.

A line's hash was made from its words, its number and the hash before it. So a line that stands
in a wrong place still fits its own, and what fits nowhere was changed.
"""

from dataclasses import dataclass
from typing import Literal

from kiosk.rules.chain import Head, Kept

Kind = Literal["changed", "missing", "moved", "added", "cut", "head", "rewritten", "unsigned"]
FAR = 1000
"""So many lines taken out in one place are still told from a line that was changed."""


@dataclass(frozen=True)
class Fault:
    """The first bad place. `number` is the line meant and `found` the row that gives it away, if
    any; `where` is the other number that matters: of the place a line was moved to, or the last
    of a stretch."""

    kind: Kind
    number: int
    found: Kept | None = None
    where: int | None = None
    source: str = ""


@dataclass(frozen=True)
class Place:
    """Around the first row that does not fit: the good one before (`last`; None at the start) and
    the hash before that, the row itself, the one after it, and the head as it is kept."""

    older: bytes
    last: Kept | None
    before: bytes
    row: Kept
    after: Kept | None
    head: Head | None

    @property
    def expected(self) -> int:
        """The number that had to come."""
        return self.last.line.number + 1 if self.last else 1


def judge(place: Place, right: Kept | None, next_of_right: Kept | None) -> Fault:
    """What happened there. `right` is the row that has the words and the hash of the line
    expected, wherever it stands now, and `next_of_right` the row after it."""
    row, expected = place.row, place.expected
    number = row.line.number
    if number < expected:
        return Fault("added", number, row)
    if right is not None:
        if _pushed(place, right, next_of_right):
            return Fault("added", expected, row)
        return Fault("moved", expected, right, right.line.number)
    if number > expected:
        return Fault("missing", expected, row, number - 1)
    if place.last and row.follows(place.older, number - 1):
        twice = row.hash == place.last.hash  # then one is a copy of the other: the later one
        return Fault("added", number, row) if twice else Fault("added", number - 1, place.last)
    if gone := _gone(place):
        return Fault("missing", expected, row, expected + gone - 1)
    return Fault("changed", number, row)


def _pushed(place: Place, right: Kept, then: Kept | None) -> bool:
    """Whether the right line only stands later because others were put before it."""
    if right.line.number <= place.row.line.number:
        return False
    if then is None:
        return place.head is not None and place.head.hash == right.hash
    return then.follows(right.hash, place.expected + 1)


def _gone(place: Place) -> int:
    """How many lines were taken out before this row, with all after it numbered anew; 0: none."""
    number = place.row.line.number
    if place.after is None:
        kept = place.head is not None and place.head.hash == place.row.hash
        return max(0, place.head.number - number) if kept and place.head else 0
    found = (n for n in range(1, FAR) if place.after.follows(place.row.hash, number + 1 + n))
    return next(found, 0)
