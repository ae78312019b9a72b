"""A signature: SVG path data as the strokes of a pen (SVG 1.1, section 8.3; arcs are not read).

Curves become short lines; the mirrored handles of S and T are left out, which nobody sees in a
signature.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from math import dist, inf

Point = tuple[float, float]

MOST_NUMBERS = 8000
"""A hand does not need more; what does is not a signature."""

LEAST_INK = 10.0
"""Length of all strokes together, in the units of the 600 x 200 pad: a tap is no signature."""

FURTHEST = 1e5
"""No number of a real path is larger; what is would overflow when it is added up."""

STEPS = 6
"""Lines to a curve: on paper a curve of a signature is a few millimetres long."""

_TOKEN = re.compile(r"([MLHVCSQTZ])|(-?(?:\d+\.?\d*|\.\d+))|[\s,]+", re.IGNORECASE)
_TAKES = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "Z": 0}


def strokes(path: str) -> tuple[tuple[Point, ...], ...] | None:
    """The strokes of a path, each at least two points; None for what is not a drawn path.

    >>> strokes("M10 10 l5,5 H40")
    (((10.0, 10.0), (15.0, 15.0), (40.0, 15.0)),)
    >>> strokes("10 10") is None, strokes("M10 10") is None, strokes("M1 1 A 2 2") is None
    (True, True, True)
    """
    found: list[list[Point]] = []
    try:
        for letter, numbers in _commands(path):
            _draw(found, letter, numbers)
    except (ValueError, IndexError):
        return None
    drawn = tuple(tuple(stroke) for stroke in found if len(stroke) > 1)
    ink = sum(dist(a, b) for stroke in drawn for a, b in pairwise(stroke))
    return drawn if LEAST_INK <= ink < inf else None


def _commands(path: str) -> Iterator[tuple[str, list[float]]]:
    """Each command with its numbers; what follows without a letter repeats the last."""
    numbers: list[float] = []
    letter, count, place = "", 0, 0
    while place < len(path):
        token = _TOKEN.match(path, place)
        if token is None:
            raise ValueError("not path data")
        place = token.end()
        if token[1]:
            if numbers:
                raise ValueError("too few numbers")
            letter = token[1]
            if letter in "Zz":
                yield letter, []
        elif token[2]:
            numbers.append(_number(token[2]))
            count += 1
            if not letter or letter in "Zz" or count > MOST_NUMBERS:
                raise ValueError("numbers without a command, or too many")
            if len(numbers) == _TAKES[letter.upper()]:
                yield letter, numbers
                letter = {"M": "L", "m": "l"}.get(letter, letter)
                numbers = []
    if numbers:
        raise ValueError("too few numbers")


def _number(digits: str) -> float:
    value = float(digits)
    if abs(value) > FURTHEST:
        raise ValueError("too far")
    return value


def _draw(found: list[list[Point]], letter: str, numbers: list[float]) -> None:
    """Add one command to the strokes found so far."""
    kind = letter.upper()
    x, y = found[-1][-1] if found else (0.0, 0.0)
    dx, dy = (x, y) if letter.islower() else (0.0, 0.0)
    if kind == "M":
        found.append([(numbers[0] + dx, numbers[1] + dy)])
    elif kind == "Z":
        found[-1].append(found[-1][0])
    elif kind == "H":
        found[-1].append((numbers[0] + dx, y))
    elif kind == "V":
        found[-1].append((x, numbers[0] + dy))
    else:
        points = [(a + dx, b + dy) for a, b in zip(numbers[::2], numbers[1::2], strict=True)]
        found[-1].extend(_curve([(x, y), *points]) if len(points) > 1 else points)


def _curve(points: list[Point]) -> list[Point]:
    """A Bezier curve of any degree by de Casteljau, without its first point."""
    line = []
    for step in range(1, STEPS + 1):
        share, level = step / STEPS, points
        while len(level) > 1:
            level = [
                (a + (c - a) * share, b + (d - b) * share) for (a, b), (c, d) in pairwise(level)
            ]
        line.append((round(level[0][0], 2), round(level[0][1], 2)))
    return line
