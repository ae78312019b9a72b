"""Setting boxes to tick: before one thing to do, or before each option of a question."""

from kiosk.paper.contents import Choices, Said
from kiosk.paper.ink import Frame, Ink, Piece, Rule, moved, stacked
from kiosk.paper.measure import width
from kiosk.paper.setting import Setting

PAD = 3.0
LABEL = 0.36
"""How much of the width a question takes where its options stand beside it."""


def tick_box(setting: Setting) -> Piece:
    """An empty box as tall as a capital, on the first line of what it belongs to."""
    side = setting.style.body
    leading = side * (1.5 if setting.language.startswith("zh") else 1.36)
    return Piece(leading, (Frame(0, (leading - side) / 2, side, side),))


def choices_pieces(block: Choices, setting: Setting) -> list[Piece]:
    """One piece a question, ruled off; the title stays with the first."""
    found = [_question(label, options, setting) for label, options in block.questions]
    if block.title is None:
        return found
    head = stacked(setting.said(block.title, bold=True))
    return [stacked([head, found[0]], 3), *found[1:]]


def _question(label: Said, options: tuple[Said, ...], setting: Setting) -> Piece:
    if setting.style.columns == 1:
        whole = stacked([*setting.said(label), _options(options, setting)], 2)
    else:
        left = setting.room * LABEL
        words = stacked(setting.across(left - 3 * PAD).said(label))
        boxes = _options(options, setting.across(setting.room - left))
        whole = Piece(max(words.height, boxes.height), words.inks + moved(boxes.inks, x=left))
    rule = Rule(0, whole.height + 2 * PAD, setting.room)
    return Piece(whole.height + 2 * PAD, (*moved(whole.inks, y=PAD), rule))


def _options(options: tuple[Said, ...], setting: Setting) -> Piece:
    """Options side by side in columns of one width, on as many lines as they take."""
    style = setting.style
    indent, gap = style.body * 1.6, 2 * PAD
    widest = max(indent + gap + _wide(option, setting) for option in options)
    across = max(1, min(len(options), int((setting.room + gap) // widest)))
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
