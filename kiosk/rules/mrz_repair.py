"""O for 0 and the like in a machine-readable zone: what it may have been, when that is certain."""

from collections.abc import Iterator
from itertools import combinations

from kiosk.rules.lookalike import DIGITS, LETTERS, TO_DIGITS, TO_LETTERS
from kiosk.rules.mrz_check import faults
from kiosk.rules.mrz_layout import Layout

_MOST_SWAPS = 3


def mended(text: str, layout: Layout) -> str | None:
    """The one zone that look-alikes explain and every check digit confirms, or None.

    First the places where only letters or only digits stand; then, where both may, letters
    taken back to digits (the common slip), then a single digit to a letter. Several answers
    with equally few swaps are no answer.
    """
    certain = list(text)
    for index in layout.letters():
        certain[index] = text[index].translate(TO_LETTERS)
    for index in layout.digits():
        certain[index] = text[index].translate(TO_DIGITS)
    for tries in _tries("".join(certain), layout):
        fitting = [zone for zone in tries if next(faults(zone, layout), None) is None]
        if fitting:
            return fitting[0] if len(fitting) == 1 and fitting[0] != text else None
    return None


def _tries(zone: str, layout: Layout) -> Iterator[list[str]]:
    letters = [i for i in layout.free() if zone[i] in LETTERS]
    digits = [i for i in layout.free() if zone[i] in DIGITS]
    yield [zone]
    for count in range(1, _MOST_SWAPS + 1):
        yield [_swapped(zone, chosen) for chosen in combinations(letters, count)]
    yield [_swapped(zone, (index,)) for index in digits]


def _swapped(zone: str, places: tuple[int, ...]) -> str:
    """Exchange letter and digit at `places`."""
    found = list(zone)
    for index in places:
        there = found[index]
        found[index] = there.translate(TO_DIGITS if there in LETTERS else TO_LETTERS)
    return "".join(found)
