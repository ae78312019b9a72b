"""What a paper says, as one value.

The live paper on the screen, the 80 mm roll and the A4 sheet are three settings of the same
`Contents`; a test compares their words. Nothing here knows about fonts, millimetres or HTML.
What a live paper is made of by the dozen is a Struct: made in a sixth of a frozen dataclass's time.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from msgspec import Struct

DASH = "–"
"""Stands for a value that is still to come."""

Kind = Literal["receipt", "guidance", "ticket", "refusal", "authority"]


class Said(Struct, frozen=True):
    """Words in the customer's language, and the same `under` it in the shop's.

    `under` is empty when both speak the same language or the words are the same in both.
    """

    text: str
    under: str = ""


class Row(Struct, frozen=True):
    """One dotted line: label on the left, value on the right.

    `id` is the question or fact it shows, so that the newest answer can be lit on the screen.
    `empty` rows are still to be filled in (shown as a dash). `strong` rows are set in bold.
    """

    id: str
    label: Said
    value: Said
    strong: bool = False
    empty: bool = False


@dataclass(frozen=True)
class Rows:
    """A group of rows, with an optional heading."""

    rows: tuple[Row, ...]
    title: Said | None = None


@dataclass(frozen=True)
class Steps:
    """Numbered things to do, in order."""

    title: Said
    items: tuple[Said, ...]


@dataclass(frozen=True)
class Paragraphs:
    """Plain sentences; `title` may be None. `small` is set smaller, `strong` in bold."""

    items: tuple[Said, ...]
    title: Said | None = None
    small: bool = False
    strong: bool = False


@dataclass(frozen=True)
class Boxes:
    """Empty boxes to be written in by hand: signature, handler, date, work-order number."""

    labels: tuple[Said, ...]


@dataclass(frozen=True)
class Signature:
    """The customer's own hand: SVG path data (M and L in a 600 x 200 box), or a typed name."""

    label: Said
    path: str = ""
    name: str = ""


@dataclass(frozen=True)
class Code:
    """A QR code with what it opens, in words, beside it."""

    data: str
    label: Said


@dataclass(frozen=True)
class Number:
    """One thing set very large: a queue number or a reference."""

    label: Said
    value: str


Block = Rows | Steps | Paragraphs | Boxes | Signature | Code | Number


@dataclass(frozen=True)
class Contents:
    """A whole paper. `seal` is the stamped word (with `seal_date`); None before submission.

    `author` is the shop: a PDF's property, not words of the paper.
    """

    kind: Kind
    language: str
    shop_language: str
    title: Said
    subtitle: Said
    blocks: tuple[Block, ...]
    footer: tuple[Said, ...] = ()
    seal: Said | None = None
    seal_date: str = ""
    author: str = ""


def words(contents: Contents) -> Iterator[str]:
    """Every word of a paper in reading order: what all three settings must show."""
    yield from _both(contents.title)
    yield from _both(contents.subtitle)
    for block in contents.blocks:
        yield from _block_words(block)
    if contents.seal:
        yield from _both(contents.seal)
        yield contents.seal_date
    for said in contents.footer:
        yield from _both(said)


def _both(said: Said) -> tuple[str, str]:
    return said.text, said.under


def _block_words(block: Block) -> Iterator[str]:
    match block:
        case Rows():
            yield from _both(block.title) if block.title else ()
            for row in block.rows:
                yield from _both(row.label)
                yield from _both(row.value) if row.value.text else (DASH,)
        case Steps() | Paragraphs():
            yield from _both(block.title) if block.title else ()
            for item in block.items:
                yield from _both(item)
        case Boxes():
            for label in block.labels:
                yield from _both(label)
        case Signature():
            yield from (*_both(block.label), block.name)
        case Code():
            yield from _both(block.label)
        case Number():
            yield from (*_both(block.label), block.value)
