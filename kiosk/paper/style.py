"""The two sizes of paper. The screen's live paper has its own, in CSS."""

from dataclasses import dataclass, replace

from kiosk.paper.ink import MM


@dataclass(frozen=True)
class Style:
    """Lengths in points: the text's width, margins, type sizes, and room between blocks."""

    width: float
    margin_x: float
    margin_y: float
    body: float
    small: float
    title: float
    huge: float
    gap: float
    columns: int
    gutter: float
    box: float
    code: float
    seal: float

    def larger(self) -> "Style":
        """The same paper in large print: half as large again, in one column."""
        body, small, title = (size * 1.5 for size in (self.body, self.small, self.title))
        return replace(self, body=body, small=small, title=title, gap=self.gap * 1.2, columns=1)


ROLL = Style(
    width=72 * MM,
    margin_x=4 * MM,
    margin_y=6 * MM,
    body=8.8,
    small=7,
    title=16,
    huge=44,
    gap=9,
    columns=1,
    gutter=3 * MM,
    box=15 * MM,
    code=24 * MM,
    seal=13 * MM,
)
"""80 mm paper of which 72 mm (576 dots) print; a QR code is never under 20 mm."""

SHEET = Style(
    width=170 * MM,
    margin_x=20 * MM,
    margin_y=14 * MM,
    body=9.6,
    small=7.4,
    title=22,
    huge=72,
    gap=11,
    columns=2,
    gutter=10 * MM,
    box=14 * MM,
    code=23 * MM,
    seal=15 * MM,
)
"""A4, 210 x 297 mm."""

A4_HEIGHT = 297 * MM
