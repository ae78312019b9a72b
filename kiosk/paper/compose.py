"""A whole paper as pieces from top to bottom, for either size."""

from itertools import groupby

from kiosk.paper.blocks import block_pieces
from kiosk.paper.contents import Block, Boxes, Code, Contents, Rows, Signature
from kiosk.paper.ink import GREY, RED, Frame, Piece, Rule, Seal, Words, moved, stacked
from kiosk.paper.measure import width
from kiosk.paper.rows import in_columns
from kiosk.paper.setting import Setting
from kiosk.paper.style import Style

PAD = 5.0


def compose(contents: Contents, style: Style) -> list[Piece]:
    """The pieces of `contents`. The room between blocks belongs to the piece above."""
    setting = Setting.of(contents, style)
    companion = _companion(contents)
    groups = [_head(contents, setting)]
    for is_rows, same in groupby(contents.blocks, lambda block: isinstance(block, Rows)):
        if is_rows:
            groups.append(in_columns([b for b in same if isinstance(b, Rows)], setting))
        else:
            groups += [_block(b, setting, contents, b is companion) for b in same]
    if contents.seal and companion is None:
        groups.append([_sealed(Piece(0), setting, contents)])
    *groups, (*before, last) = groups
    groups.append([*before, stacked([last, *_foot(contents, setting)], style.gap)])
    return [piece for group in groups if group for piece in _spaced(group, style.gap)]


def _spaced(group: list[Piece], gap: float) -> list[Piece]:
    last = group[-1]
    return [*group[:-1], Piece(last.height + gap, last.inks)]


def _head(contents: Contents, setting: Setting) -> list[Piece]:
    style = setting.style
    title = setting.line(contents.title.text, size=style.title, bold=True, align="centre")
    under = setting.line(contents.title.under, size=style.small * 1.1, colour=GREY, align="centre",
                         language=setting.shop_language)  # fmt: skip
    subtitle = setting.said(contents.subtitle, align="centre")
    return [stacked([*_copy(contents, setting), title, under, *subtitle], 1)]


def _copy(contents: Contents, setting: Setting) -> list[Piece]:
    """That this is a copy, and which: framed above the title, where nobody overlooks it."""
    if contents.copy is None:
        return []
    mark = stacked(setting.said(contents.copy, bold=True, align="centre"))
    wide = setting.room * 0.4
    frame = Frame((setting.room - wide) / 2, 0, wide, mark.height + PAD)
    return [Piece(mark.height + 2 * PAD, (*moved(mark.inks, y=PAD / 2), frame))]


def _companion(contents: Contents) -> Block | None:
    """The block that shares its strip with the seal: a signature, else boxes, else a QR code."""
    if contents.seal is None:
        return None
    for kind in (Signature, Boxes, Code):
        for block in contents.blocks:
            if isinstance(block, kind):
                return block
    return None


def _block(block: Block, setting: Setting, contents: Contents, sealed: bool) -> list[Piece]:
    if not sealed:
        return block_pieces(block, setting)
    narrow = setting.across(setting.room - 2 * setting.style.seal - 8)
    return [_sealed(stacked(block_pieces(block, narrow)), setting, contents)]


def _sealed(beside: Piece, setting: Setting, contents: Contents) -> Piece:
    """A strip with the seal at its right end."""
    radius = setting.style.seal
    height = max(beside.height, 2 * radius + 4)
    seal = moved((_seal(contents, setting, radius),), x=setting.room - radius - 1, y=height / 2)
    return Piece(height, (*moved(beside.inks, y=(height - beside.height) / 2), *seal))


def _seal(contents: Contents, setting: Setting, radius: float) -> Seal:
    assert contents.seal is not None  # noqa: S101 - asked by every caller
    size = radius * 0.36
    lines = [
        (contents.seal.text, setting.language, size, True),
        (contents.seal.under, setting.shop_language, size * 0.62, False),
        (contents.seal_date, "en", size * 0.66, True),
    ]
    words: list[Words] = []
    shown = [line for line in lines if line[0]]
    y = -sum(line[2] * 1.3 for line in shown) / 2
    for text, language, full, bold in shown:
        wide = width(text, language, full, bold)
        fit = min(1.0, 1.6 * radius / wide)
        y += full * 1.3
        words.append(Words(-wide * fit / 2, y - full * 0.3, text, language, full * fit, bold, RED))
    return Seal(0, 0, radius, tuple(words))


def _foot(contents: Contents, setting: Setting) -> list[Piece]:
    """Small lines under a rule; where the page is wide, the shop's language at their right.

    It joins the piece above, so that it never stands alone on a page.
    """
    small, lines = setting.style.small, []
    bilingual = any(said.under for said in contents.footer)
    half = setting.across(setting.room / (setting.style.columns if bilingual else 1))
    for said in contents.footer:
        main, *under = half.said(said, size=small, colour=GREY)
        if half.room < setting.room and under:
            beside = moved(under[0].inks, x=half.room)
            lines.append(Piece(max(main.height, under[0].height), (*main.inks, *beside)))
        else:
            lines += [main, *under]
    if not lines:
        return []
    body = stacked(lines)
    rule = Rule(0, 0, setting.room, dotted=False)
    return [Piece(body.height + 5, (rule, *moved(body.inks, y=5)))]
