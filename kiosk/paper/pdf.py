"""A paper as PDF bytes. ReportLab and the fonts are loaded with the first one."""

import io
from collections.abc import Iterator
from threading import Lock

from kiosk.paper.contents import Contents
from kiosk.paper.ink import Ink, Seal, Words
from kiosk.paper.roll import roll
from kiosk.paper.seal_file import sealed
from kiosk.paper.sheet import sheet
from kiosk.paper.style import ROLL, SHEET
from kiosk.rules.printers import Size as Size

_one_at_a_time = Lock()


def render(contents: Contents, size: Size, large: bool = False) -> bytes:
    """`contents` on the 80 mm roll or on A4: the same bytes for the same contents, always.

    `large` sets the same words in large print, for those who read badly.

    Safe to call from threads; renders take turns, since ReportLab's font registry is one for
    the whole process.
    """
    from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]

    from kiosk.paper.draw import Drawing
    from kiosk.paper.embed import Embedded

    style = ROLL if size == "80" else SHEET
    style = style.larger() if large else style
    height, pages = roll(contents, style) if size == "80" else sheet(contents, style)
    across = style.width + 2 * style.margin_x
    out = io.BytesIO()
    with _one_at_a_time, Embedded(_words(pages)) as fonts:
        canvas = Canvas(out, (across, height), invariant=1, lang=contents.language,
                        pageCompression=1, initialFontName=fonts.first_name())  # fmt: skip
        canvas.setTitle(contents.title.text)
        canvas.setAuthor(contents.author)
        for inks in pages:
            Drawing(canvas, fonts, style.margin_x, height - style.margin_y).page(inks)
            canvas.showPage()
        canvas.save()
    pdf = out.getvalue()
    return _proved(pdf, contents) if contents.proof else pdf


def _proved(pdf: bytes, contents: Contents) -> bytes:
    proof = contents.proof
    assert proof is not None  # noqa: S101 - asked by the only caller
    whole = sealed(pdf, proof)
    if proof.pades is None:
        return whole
    from kiosk.paper.pades import signed  # the extra `seal`

    return signed(whole, proof.pades, contents.author)


def _words(pages: list[tuple[Ink, ...]]) -> Iterator[Words]:
    for inks in pages:
        for ink in inks:
            if isinstance(ink, Words):
                yield ink
            elif isinstance(ink, Seal):
                yield from ink.words
