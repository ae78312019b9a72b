"""The 80 mm roll: one long page, as high as its contents."""

from kiosk.paper.compose import compose
from kiosk.paper.contents import Contents
from kiosk.paper.ink import Ink, stacked
from kiosk.paper.style import ROLL, Style


def roll(contents: Contents, style: Style = ROLL) -> tuple[float, list[tuple[Ink, ...]]]:
    """Height in points, and the marks of the one page (from the top of the text)."""
    page = stacked(compose(contents, style))
    return page.height + 2 * style.margin_y, [page.inks]
