"""Marks onto a ReportLab canvas. Strings are drawn as they are: no markup is ever read."""

import functools
import re
from typing import Any

import segno
from reportlab import rl_config  # type: ignore[import-untyped]
from reportlab.lib.colors import HexColor  # type: ignore[import-untyped]
from reportlab.lib.rl_accel import fp_str  # type: ignore[import-untyped]
from reportlab.pdfbase.ttfonts import ShapedStr, shapeStr  # type: ignore[import-untyped]
from reportlab.pdfgen.textobject import PDFTextObject  # type: ignore[import-untyped]

from kiosk.paper.embed import Embedded
from kiosk.paper.ink import INK, LINE, RED, Frame, Ink, Matrix, Rule, Seal, Strokes, Words
from kiosk.paper.measure import runs, width
from kiosk.paper.seal_code import modules
from kiosk.rules.seal_fields import DIGITS

rl_config.useA85 = 0  # text armour of binary streams: slower, and a quarter larger
DARK = re.compile(rb"\x01+")
SPLIT_AM = re.compile("\u0e4d([^\u0e32]{0,2})\u0e32")
COLOURS = {name: HexColor(name) for name in (INK, LINE, RED)}


class _Text(PDFTextObject):  # type: ignore[misc]
    def setRise(self, rise: float) -> None:  # noqa: N802 - ReportLab's name
        """Its own forgets the rise of the second of two in a row, and never comes down again."""
        self._rise = rise
        self._code.append(f"{fp_str(rise)} Ts")


class Drawing:
    """One page's pen. (left, top) is where x and y of the marks begin."""

    def __init__(self, canvas: Any, fonts: Embedded, left: float, top: float) -> None:
        self.canvas, self.fonts, self.left, self.top = canvas, fonts, left, top

    def page(self, inks: tuple[Ink, ...]) -> None:
        """Draw all marks: words in one text object, the rest around it."""
        for ink in inks:
            if not isinstance(ink, Words):
                self._mark(ink)
        self._text([ink for ink in inks if isinstance(ink, Words)], self.left, self.top)

    def _text(self, words: list[Words], left: float, top: float) -> None:
        text = _Text(self.canvas)
        colour = ""
        for w in words:
            if w.colour != colour:
                colour = w.colour
                text.setFillColor(HexColor(colour))
            x = left + w.x
            for font, run in runs(w.text, w.language):
                name = self.fonts.name(font, w.bold)
                text.setFont(name, w.size)
                text.setTextOrigin(x, top - w.y)
                if font == "th":
                    _thai(text, run, name, w.size)
                else:
                    text.textOut(run)
                x += width(run, w.language, w.size, w.bold)
        self.canvas.drawText(text)

    def _mark(self, ink: Ink) -> None:
        x, y = self.left + ink.x, self.top - ink.y
        canvas = self.canvas
        match ink:
            case Rule():
                canvas.setStrokeColor(COLOURS[LINE])
                canvas.setLineWidth(0.6)
                canvas.setDash([0.6, 1.8] if ink.dotted else [])
                canvas.line(x, y, x + ink.width, y)
            case Frame():
                canvas.setStrokeColor(COLOURS[LINE])
                canvas.setLineWidth(0.6)
                canvas.setDash([])
                canvas.rect(x, y - ink.height, ink.width, ink.height)
            case Strokes():
                self._strokes(ink, x, y)
            case Matrix():
                self._matrix(ink, x, y)
            case Seal():
                self._seal(ink, x, y)

    def _strokes(self, ink: Strokes, x: float, y: float) -> None:
        canvas = self.canvas
        canvas.setStrokeColor(COLOURS[INK])
        canvas.setLineWidth(1.1)
        canvas.setDash([])
        canvas.setLineCap(1)
        canvas.setLineJoin(1)
        path = canvas.beginPath()
        for (start_x, start_y), *rest in ink.lines:
            path.moveTo(x + start_x, y - start_y)
            for point_x, point_y in rest or [(start_x, start_y)]:
                path.lineTo(x + point_x, y - point_y)
        canvas.drawPath(path)
        canvas.setLineCap(0)

    def _matrix(self, ink: Matrix, x: float, y: float) -> None:
        count, path = _modules(ink.data)
        canvas = self.canvas
        canvas.saveState()
        canvas.translate(x, y - ink.side)
        canvas.scale(ink.side / count, ink.side / count)
        canvas.setFillColor(COLOURS[INK])
        canvas._code.append(path)
        canvas.restoreState()

    def _seal(self, ink: Seal, x: float, y: float) -> None:
        canvas = self.canvas
        canvas.saveState()
        canvas.translate(x, y)
        canvas.rotate(10)
        canvas.setStrokeColor(COLOURS[RED])
        canvas.setLineWidth(1.6)
        canvas.setDash([])
        canvas.circle(0, 0, ink.radius)
        self._text(list(ink.words), 0, 0)
        canvas.restoreState()


def _modules(data: str) -> tuple[int, str]:
    """A QR code as how many modules it has across, and one path of its dark runs, 1 unit each."""
    before = data.rstrip("0123456789")
    if len(data) - len(before) < DIGITS:
        return _address(data)
    return _path(modules(before, data[len(before) :]))  # of one paper alone: not kept


@functools.lru_cache(maxsize=64)
def _address(data: str) -> tuple[int, str]:
    """Kept, since addresses name nobody and come back on every paper."""
    return _path([bytes(row) for row in segno.make(data, error="m", micro=False).matrix])


def _path(rows: list[bytes]) -> tuple[int, str]:
    """As PDF operators, since ReportLab formats each number of a path in Python: 12 ms for 2."""
    spans = [
        f"{run.start()} {y} {run.end() - run.start()} 1 re"
        for y, row in enumerate(reversed(rows))
        for run in DARK.finditer(row)
    ]
    return len(rows), " ".join((*spans, "f"))


def _thai(text: Any, run: str, name: str, size: float) -> None:
    """Thai is shaped, and its letters stand beside it as ActualText, which some readers heed."""
    shaped = shapeStr(run, name, size)
    if not isinstance(shaped, ShapedStr):
        text.textOut(run)
        return
    text._code.append(f"/Span <</ActualText <FEFF{run.encode('utf-16-be').hex().upper()}>>> BDC")
    text.textOut(_whole(shaped, run))
    text._code.append("EMC")


def _whole(shaped: ShapedStr, run: str) -> ShapedStr:
    """SARA AM as one glyph again. HarfBuzz sets it as a ring, before the tone, and a stroke: copied
    without ActualText, these are other letters in another order. The ring above a tall letter is a
    narrow one that stands elsewhere, and these two stay."""
    letters, data = str(shaped), list(shaped.__shapeData__)
    while "\u0e4d" not in run and (am := SPLIT_AM.search(letters)):
        letters = letters[: am.start()] + am[1] + "\u0e33" + letters[am.end() :]
        del data[am.start()]
    return ShapedStr(letters, data)
