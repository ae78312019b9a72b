"""Setting boxes to tick: before one thing to do, or before each option of a question."""

from kiosk.paper.contents import Choices, Grid, Said
from kiosk.paper.ink import Frame, Ink, Piece, Rule, moved, stacked
from kiosk.paper.measure import width
from kiosk.paper.setting import Setting

PAD = 3.0
LABEL = 0.36
"""How much of the width a question takes where its options stand beside it."""
GRID = 0.42
"""How much of the width the boxes of a grid take together."""


def tick_box(setting: Setting) -> Piece:
    """An empty box as tall as a capital, on the first line of what it belongs to."""
    side = setting.style.body
    leading = side * (1.5 if setting.language.startswith("zh") else 1.36)
    return Piece(leading, (Frame(0, (leading - side) / 2, side, side),))


def choices_pieces(block: Choices, setting: Setting) -> list[Piece]:
    """One piece a question, ruled off."""
    return [_question(label, options, setting) for label, options in block.questions]


def grid_pieces(block: Grid, setting: Setting) -> list[Piece]:
    """The heads with the first row, then a piece a row: beside its boxes, on a roll above them."""
    wide = setting.style.columns > 1
    one = setting.room * (GRID if wide else 1) / len(block.heads)
    left = setting.room - one * len(block.heads) if wide else 0.0
    cell, size = setting.across(one - PAD), setting.style.small
    heads = [stacked(cell.said(head, size=size)) for head in block.heads]
    head = _in_line(block.title, heads, left, one, setting, bold=True)
    box = tick_box(setting)
    rows = [_in_line(label, [box] * count, left, one, setting) for label, count in block.rows]
    return [stacked([head, rows[0]]), *rows[1:]]


def _in_line(
    label: Said, cells: list[Piece], left: float, one: float, setting: Setting, bold: bool = False
) -> Piece:
    """A label, and cells of width `one` from `left` on; under the label where that is 0."""
    room = left - 3 * PAD if left else setting.room
    words = stacked(setting.across(room).said(label, bold=bold))
    top = 0 if left else words.height
    inks = words.inks
    for n, cell in enumerate(cells):
        inks += moved(cell.inks, x=left + n * one, y=top)
    height = max(words.height, top + max(cell.height for cell in cells))
    return _ruled(Piece(height, inks), setting)


def _ruled(piece: Piece, setting: Setting) -> Piece:
    rule = Rule(0, piece.height + 2 * PAD, setting.room)
    return Piece(piece.height + 2 * PAD, (*moved(piece.inks, y=PAD), rule))


def _question(label: Said, options: tuple[Said, ...], setting: Setting) -> Piece:
    if setting.style.columns == 1:
        whole = stacked([*setting.said(label), _options(options, setting)], 2)
    else:
        left = setting.room * LABEL
        words = stacked(setting.across(left - 3 * PAD).said(label))
        boxes = _options(options, setting.across(setting.room - left))
        whole = Piece(max(words.height, boxes.height), words.inks + moved(boxes.inks, x=left))
    return _ruled(whole, setting)


def _options(options: tuple[Said, ...], setting: Setting) -> Piece:
    """Options side by side in columns of one width, on as many lines as they take."""
    style = setting.style
    indent, gap = style.body * 1.6, 2 * PAD
    widest = max(indent + gap + _wide(option, setting) for option in options)
    most = max(1, min(len(options), int((setting.room + gap) // widest)))
    across = -(-len(options) // -(-len(options) // most))  # no line of options nearly empty
    column = (setting.room + gap) / across
    inner = setting.across(column - indent - gap)
    inks: list[Ink] = []
    y = 0.0
    for start in range(0, len(options), across):
        cells = [stacked(inner.said(option)) for option in options[start : start + across]]
        for n, cell in enumerate(cells):
            inks += moved(tick_box(setting).inks, x=n * column, y=y)
            inks += moved(cell.inks, x=n * column + indent, y=y)
        y += max(cell.height for cell in cells) + 2
    return Piece(y - 2, tuple(inks))


def _wide(said: Said, setting: Setting) -> float:
    style = setting.style
    return max(
        width(said.text, setting.language, style.body),
        width(said.under, setting.shop_language, style.small),
    ) + 1  # fmt: skip
