"""How wide words are: the advances of the variable fonts at the two weights papers use."""

import functools
from collections.abc import Iterator
from itertools import groupby
from typing import Any

from kiosk.paper.coverage import pick
from kiosk.paper.fonts import FontId, face

REGULAR, BOLD = 400, 700


def runs(text: str, language: str) -> Iterator[tuple[FontId, str]]:
    """`text` in pieces of one font each. Characters must be settable (see `coverage.settable`).

    >>> list(runs("王小明 (Wang)", "en"))
    [('sc', '王小明'), ('la', ' (Wang)')]
    """
    for font, chars in groupby(text, lambda char: pick(char, language)):
        if font is None:
            raise ValueError("a character that no font sets reached the page")
        yield font, "".join(chars)


def width(text: str, language: str, size: float, bold: bool = False) -> float:
    """Width in points. Thai marks advance by nothing, so a sum holds for Thai as well."""
    weight = BOLD if bold else REGULAR
    return sum((_advance(char, language, weight) for char in text), 0.0) * size / 1000


@functools.cache
def _font(font: FontId, weight: int) -> Any:
    import uharfbuzz  # type: ignore[import-untyped]

    found = uharfbuzz.Font(face(font))
    found.set_variations({"wght": float(weight)})
    return found


@functools.lru_cache(maxsize=16384)
def _advance(char: str, language: str, weight: int) -> float:
    key = pick(char, language)
    if key is None:
        raise ValueError("a character that no font sets reached the page")
    font = _font(key, weight)
    units = font.get_glyph_h_advance(font.get_nominal_glyph(ord(char)))
    return float(units * 1000 / face(key).upem)
