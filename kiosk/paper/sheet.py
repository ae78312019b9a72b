"""The A4 sheet: as many pages as it takes, numbered when there is more than one."""

from kiosk.paper.compose import compose
from kiosk.paper.contents import Contents
from kiosk.paper.ink import GREY, Ink, Piece, Words, moved
from kiosk.paper.measure import width
from kiosk.paper.style import A4_HEIGHT, SHEET, Style


def sheet(contents: Contents, style: Style = SHEET) -> tuple[float, list[tuple[Ink, ...]]]:
    """Height in points, and the marks of every page (from the top of the text)."""
    pages = _pages(compose(contents, style), A4_HEIGHT - 2 * style.margin_y, style.gap)
    if len(pages) > 1:
        pages = [(*page, _folio(n, len(pages))) for n, page in enumerate(pages, 1)]
    return A4_HEIGHT, pages


def _pages(pieces: list[Piece], room: float, gap: float) -> list[tuple[Ink, ...]]:
    pages: list[tuple[Ink, ...]] = [()]
    used = 0.0
    for piece in pieces:
        if used and used + piece.height - gap > room:
            pages.append(())
            used = 0.0
        pages[-1] += moved(piece.inks, y=used)
        used += piece.height
    return pages


def _folio(number: int, count: int) -> Words:
    text, size = f"{number} / {count}", SHEET.small
    y = A4_HEIGHT - 2 * SHEET.margin_y + 14
    return Words(SHEET.width - width(text, "en", size), y, text, "en", size, colour=GREY)
