"""From what a scanner or a person typed to the characters of a machine-readable zone."""

import re

from kiosk.rules.mrz_layout import FILLER, LAYOUTS, TD1, TD2, TD3, Layout
from kiosk.rules.plain import fold
from kiosk.rules.problem import Problem


def unfold(raw: str) -> str | Problem:
    """All lines as one string of 88 (TD3), 72 (TD2) or 90 (TD1) capitals, digits and fillers.

    Forgiven: line ends or none (readers send CR), spaces, lower case, full-width forms, the same
    zone sent twice. Not guessed: other characters for "<".

    >>> unfold("P«UTO").args
    {'line': 1, 'position': 2}
    """
    lines = [re.sub("[ \t]", "", line) for line in re.split("[\r\n]+", fold(raw))]
    lines = [line for line in lines if line]
    for row, line in enumerate(lines, start=1):
        if stray := re.search("[^A-Za-z0-9<]", line):
            return Problem("mrz-characters", {"line": row, "position": stray.start() + 1})
    text = "".join(lines).upper()
    once = text[: len(text) // 2]
    if len(once) in LAYOUTS and text == once * 2:
        return once
    layout = LAYOUTS.get(len(text))
    broken = layout is not None and len(lines) == layout.rows and len(lines[0]) != layout.width
    return _lengths(lines) if layout is None or broken else text


def _lengths(lines: list[str]) -> Problem:
    layout = _meant(lines)
    if layout is None:
        return Problem("mrz-length", {"count": sum(map(len, lines))})
    row = next(i for i, line in enumerate(lines) if len(line) != layout.width)
    args: dict[str, str | int] = {"line": row + 1, "count": len(lines[row]), "width": layout.width}
    return Problem("mrz-line-length", args, _filled_up(lines, row, layout))


def _meant(lines: list[str]) -> Layout | None:
    if len(lines) == TD1.rows:
        return TD1
    if len(lines) == TD3.rows:
        middle = (TD3.width + TD2.width) // 2
        return TD3 if max(map(len, lines)) > middle else TD2
    return None


def _filled_up(lines: list[str], row: int, layout: Layout) -> str | None:
    """The line of names with the right number of fillers at its end: nobody can count them."""
    if lines[0].upper().startswith("IDFRA"):  # where they end in an office
        return None
    mended = lines.copy()
    mended[row] = lines[row].rstrip(FILLER).ljust(layout.width, FILLER)
    of_names = layout.place(layout.names.start)[0] == row + 1
    fits = all(len(line) == layout.width for line in mended)
    return "\n".join(mended).upper() if of_names and fits else None
