"""What is put on a page, before there is a page: marks at places.

All lengths are points (1/72 inch). x grows to the right from the left edge of the text, y grows
*downwards* from the top of the piece; a text's y is its baseline.
"""

from typing import NamedTuple

INK = "#1c211f"
GREY = "#565d59"
RED = "#b3321f"
LINE = "#8d948f"

MM = 72 / 25.4


class Words(NamedTuple):
    """One line of words in one size; `language` decides which font a Han character takes."""

    x: float
    y: float
    text: str
    language: str
    size: float
    bold: bool = False
    colour: str = INK


class Rule(NamedTuple):
    """A horizontal line, dotted or solid."""

    x: float
    y: float
    width: float
    dotted: bool = True


class Frame(NamedTuple):
    """An empty box to be written in."""

    x: float
    y: float
    width: float
    height: float


class Strokes(NamedTuple):
    """A hand's strokes: each a list of points, already in page lengths from (x, y)."""

    x: float
    y: float
    lines: tuple[tuple[tuple[float, float], ...], ...]


class Matrix(NamedTuple):
    """A QR code with `side` points of height and width, quiet zone not counted."""

    x: float
    y: float
    side: float
    data: str


class Seal(NamedTuple):
    """A red ring around (x, y), slightly turned, with words centred in it."""

    x: float
    y: float
    radius: float
    words: tuple[Words, ...]


Ink = Words | Rule | Frame | Strokes | Matrix | Seal


class Piece(NamedTuple):
    """Marks that stay together on a page, and how much height they take."""

    height: float
    inks: tuple[Ink, ...] = ()


def moved(inks: tuple[Ink, ...], x: float = 0, y: float = 0) -> tuple[Ink, ...]:
    """The same marks, elsewhere."""
    return tuple(ink._replace(x=ink.x + x, y=ink.y + y) for ink in inks)


def stacked(pieces: list[Piece], gap: float = 0) -> Piece:
    """Pieces one under another, as one piece."""
    inks: list[Ink] = []
    height = 0.0
    for n, piece in enumerate(pieces):
        height += gap if n else 0
        inks += moved(piece.inks, y=height)
        height += piece.height
    return Piece(height, tuple(inks))
