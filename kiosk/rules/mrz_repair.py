"""O for 0 and the like in a machine-readable zone: what it may have been, when that is certain."""

from itertools import product

from kiosk.rules.lookalike import LETTERS, TO_DIGITS, TO_LETTERS
from kiosk.rules.mrz_check import faults
from kiosk.rules.mrz_layout import Layout

_MOST_LETTERS = 8
"""With more look-alike letters than this some zone would nearly always fit by chance."""


def mended(text: str, layout: Layout) -> str | None:
    """The one zone that look-alikes explain and every check digit confirms, or None.

    Where only letters or only digits stand, that is certain. In a document number or optional data
    each look-alike letter may have been a digit; two answers that fit are no answer. Digits there
    are never made letters: a check digit misses one slip in ten, and numbers are full of 0, 1, 5.
    """
    certain = list(text)
    for index in layout.letters():
        certain[index] = text[index].translate(TO_LETTERS)
    for index in layout.digits():
        certain[index] = text[index].translate(TO_DIGITS)
    letters = [index for index in layout.free() if text[index] in LETTERS]
    if len(letters) > _MOST_LETTERS:
        return None
    fitting = set()
    for reading in product(*((text[i], text[i].translate(TO_DIGITS)) for i in letters)):
        for index, character in zip(letters, reading, strict=True):
            certain[index] = character
        zone = "".join(certain)
        if next(faults(zone, layout), None) is None:
            fitting.add(zone)
    return fitting.pop() if len(fitting) == 1 else None
