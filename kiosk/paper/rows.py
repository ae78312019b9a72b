"""Setting dotted rows: label on the left, value on the right."""

from kiosk.paper.contents import DASH, Row, Rows
from kiosk.paper.coverage import settable
from kiosk.paper.ink import GREY, INK, Piece, Rule, moved, stacked
from kiosk.paper.lines import pieces
from kiosk.paper.measure import width
from kiosk.paper.setting import Align, Setting

PAD = 3.0


def rows_piece(block: Rows, setting: Setting) -> Piece:
    """A whole group in one column, its heading above it."""
    parts = [] if block.title is None else [_heading(block, setting)]
    return stacked(parts + [row_piece(row, setting) for row in block.rows])


def in_columns(blocks: list[Rows], setting: Setting) -> list[Piece]:
    """Groups that follow one another: balanced in columns where the style has them.

    Taller than half a page, they come as single rows instead, so that a page can end anywhere.
    """
    style = setting.style
    if style.columns == 1:
        return [rows_piece(block, setting) for block in blocks]
    if len(blocks) == 1 and blocks[0].title is None:
        rows = blocks[0].rows
        half = (len(rows) + 1) // 2
        blocks = [Rows(part) for part in (rows[:half], rows[half:]) if part]
    narrow = setting.across((setting.room - style.gutter) / 2)
    set_rows = [rows_piece(block, narrow) for block in blocks]
    cuts = range(1, len(blocks) + 1)
    columns = [(stacked(set_rows[:n], style.gap), stacked(set_rows[n:], style.gap)) for n in cuts]
    left, right = min(columns, key=lambda pair: max(pair[0].height, pair[1].height))
    if max(left.height, right.height) > 1.2 * style.width:
        return [row_piece(row, setting) for block in blocks for row in block.rows]
    inks = left.inks + moved(right.inks, x=narrow.room + style.gutter)
    return [Piece(max(left.height, right.height), inks)]


def row_piece(row: Row, setting: Setting) -> Piece:
    """One row. A value too long or too wide for the right-hand side goes beneath its label."""
    style = setting.style
    label = _label_room(row, setting)
    beside = setting.across(setting.room - label - 3 * PAD)
    value = stacked(_value(row, beside, right=True))
    head = stacked(setting.across(label + 1).said(row.label, colour=GREY))
    parts = (
        width(each, setting.language, style.body, row.strong)
        for each in pieces(settable(row.value.text))
    )
    if (
        max(parts, default=0) <= beside.room
        and value.height <= 2 * 1.5 * style.body + 1.5 * style.small
    ):
        inks = head.inks + moved(value.inks, x=label + 3 * PAD)
        height = max(head.height, value.height)
    else:
        whole = stacked([head, *_value(row, setting, right=False)])
        inks, height = whole.inks, whole.height
    rule = Rule(0, height + 2 * PAD, setting.room)
    return Piece(height + 2 * PAD, (*moved(inks, y=PAD), rule))


def _label_room(row: Row, setting: Setting) -> float:
    style, limit = setting.style, setting.room * 0.46
    wide = width(row.label.text, setting.language, style.body)
    under = width(row.label.under, setting.shop_language, style.small)
    return min(max(wide, under), limit)


def _value(row: Row, setting: Setting, right: bool) -> list[Piece]:
    align: Align = "right" if right else "left"
    if row.empty and not row.value.text:
        return [setting.line(DASH, size=setting.style.body, colour=GREY, align=align)]
    colour = GREY if row.empty else INK
    return setting.said(row.value, bold=row.strong, colour=colour, align=align)


def _heading(block: Rows, setting: Setting) -> Piece:
    assert block.title is not None  # noqa: S101 - asked by the only caller
    room = PAD if setting.style.columns == 1 else 0  # on a roll, groups stand one under another
    return stacked([Piece(room), *setting.said(block.title, bold=True)])
