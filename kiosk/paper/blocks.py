"""Setting every other kind of block."""

from kiosk.paper.choices import choices_pieces, grid_pieces, tick_box
from kiosk.paper.contents import (
    Block,
    Boxes,
    Choices,
    Code,
    Grid,
    Number,
    Paragraphs,
    Rows,
    Said,
    Signature,
    Steps,
)
from kiosk.paper.ink import GREY, INK, Frame, Matrix, Piece, Rule, Strokes, Words, moved, stacked
from kiosk.paper.measure import width
from kiosk.paper.rows import rows_piece
from kiosk.paper.setting import Setting
from kiosk.rules.strokes import strokes

SIGNED = (117.0, 39.0)
"""Room for a signature in points, three to one as it was drawn."""


def block_pieces(block: Block, setting: Setting) -> list[Piece]:
    """The pieces of one block, in order; a page may end between any two."""
    match block:
        case Rows():
            return [rows_piece(block, setting)]
        case Steps():
            return _steps(block, setting)
        case Choices():
            return choices_pieces(block, setting)
        case Grid():
            return grid_pieces(block, setting)
        case Paragraphs():
            return _paragraphs(block, setting)
        case Boxes():
            return _boxes(block, setting)
        case Signature():
            return [_signature(block, setting)]
        case Code():
            return [_code(block, setting)]
        case Number():
            return [_number(block, setting)]


def _steps(block: Steps, setting: Setting) -> list[Piece]:
    style = setting.style
    indent = style.body * 1.7
    beside = setting.across(setting.room - indent)
    items = []
    for n, item in enumerate(block.items):
        mark = (
            tick_box(setting)
            if block.boxes
            else setting.across(indent).line(str(n + 1), size=style.body, bold=True, colour=GREY)
        )
        lines = [
            piece for line in block.under(n) for piece in beside.said(line, size=style.body * 0.9)
        ]
        words = stacked([*beside.said(item), *lines])
        items.append(Piece(words.height + 3, mark.inks + moved(words.inks, x=indent)))
    return _under(block.title, items, setting)


def _paragraphs(block: Paragraphs, setting: Setting) -> list[Piece]:
    size = setting.style.small if block.small else setting.style.body
    colour = GREY if block.small else INK
    items = []
    for item in block.items:
        words = stacked(setting.said(item, size=size, bold=block.strong, colour=colour))
        items.append(Piece(words.height + 2, words.inks))
    return _under(block.title, items, setting)


def _under(title: Said | None, items: list[Piece], setting: Setting) -> list[Piece]:
    if title is None or not items:
        return items
    head = stacked(setting.said(title, bold=True))
    return [stacked([head, items[0]], 3), *items[1:]]


def _boxes(block: Boxes, setting: Setting) -> list[Piece]:
    style = setting.style
    across = 2 if style.columns > 1 or len(block.labels) < 4 else 1
    gap, below = style.gutter / 2, style.gap * 0.6
    wide = (setting.room - gap * (across - 1)) / across
    inner = setting.across(wide - 8)
    rows = []
    for start in range(0, len(block.labels), across):
        labels = [stacked(inner.said(s, size=style.small, colour=GREY)) for s in
                  block.labels[start : start + across]]  # fmt: skip
        height = style.box + max(label.height for label in labels) - style.small * 1.5
        inks = []
        for n, label in enumerate(labels):
            x = n * (wide + gap)
            inks += [Frame(x, 0, wide, height), *moved(label.inks, x=x + 4, y=2)]
        rows.append(Piece(height + below, tuple(inks)))
    rows[-1] = rows[-1]._replace(height=rows[-1].height - below)
    return _under(block.title, rows, setting)


def _signature(block: Signature, setting: Setting) -> Piece:
    style = setting.style
    wide, height = SIGNED
    head = stacked(setting.said(block.label, size=style.small, colour=GREY))
    lines = pen_strokes(block.path, wide / 600)
    inks = (*head.inks, Strokes(0, head.height, lines)) if lines else head.inks
    if block.name:
        name = setting.across(wide).line(block.name, size=style.body * 1.4)
        inks += moved(name.inks, y=head.height + height - name.height - 2)
    rule = Rule(0, head.height + height, wide, dotted=False)
    return Piece(head.height + height + 2, (*inks, rule))


def pen_strokes(path: str, scale: float) -> tuple[tuple[tuple[float, float], ...], ...]:
    """SVG path data in a box of 600 x 200, as points kept inside the box.

    >>> pen_strokes("M0 0L600 200M10 10L700 10", 0.5)
    (((0.0, 0.0), (300.0, 100.0)), ((5.0, 5.0), (300.0, 5.0)))
    """
    return tuple(
        tuple((_within(x, 600) * scale, _within(y, 200) * scale) for x, y in stroke)
        for stroke in strokes(path) or ()
    )


def _within(number: float, most: float) -> float:
    return min(max(number, 0.0), most)


def _code(block: Code, setting: Setting) -> Piece:
    style = setting.style
    beside = setting.across(setting.room - style.code - 8)
    words = stacked(beside.said(block.label))
    top = max(0.0, (style.code - words.height) / 2)
    height = max(style.code, words.height)
    return Piece(height, (Matrix(0, 0, style.code, block.data),
                          *moved(words.inks, x=style.code + 8, y=top)))  # fmt: skip


def _number(block: Number, setting: Setting) -> Piece:
    style = setting.style
    size = style.huge
    while size > style.title and width(block.value, "en", size, bold=True) > setting.room:
        size -= 2
    label = stacked(setting.said(block.label, colour=GREY, align="centre"))
    wide = width(block.value, "en", size, bold=True)
    value = Words((setting.room - wide) / 2, label.height + size, block.value, "en", size, True)
    return Piece(label.height + size * 1.25, (*label.inks, value))
