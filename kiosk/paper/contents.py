"""What a paper says, as one value.

The live paper on the screen, the 80 mm roll and the A4 sheet are three settings of the same
`Contents`; a test compares their words. Nothing here knows about fonts, millimetres or HTML.
What a live paper is made of by the dozen is a Struct: made in a sixth of a frozen dataclass's time.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from msgspec import Struct

from kiosk.keys import SigningKey
from kiosk.rules.pades import Pades as Pades
from kiosk.rules.papers_of import Kind as Kind

DASH = "–"
"""Stands for a value that is still to come."""


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
    """Numbered things to do, in order; or, with `boxes`, things to tick off with a pen.

    `details` are lines under an item, small: one tuple for each item, or none at all.
    """

    title: Said
    items: tuple[Said, ...]
    boxes: bool = False
    details: tuple[tuple[Said, ...], ...] = ()

    def under(self, at: int) -> tuple[Said, ...]:
        """The lines under the item at this place."""
        return self.details[at] if self.details else ()


@dataclass(frozen=True)
class Choices:
    """Questions with a box to tick before each of their options, as on a form for the pen."""

    questions: tuple[tuple[Said, tuple[Said, ...]], ...]


@dataclass(frozen=True)
class Grid:
    """Questions that share their options: these stand once, as heads above columns of boxes.

    A row is a question and how many of the options, from the left, it has.
    """

    title: Said
    heads: tuple[Said, ...]
    rows: tuple[tuple[Said, int], ...]


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
    title: Said | None = None


@dataclass(frozen=True)
class Signature:
    """The customer's own hand: SVG path data (M and L in a 600 x 200 box), or a typed name."""

    label: Said
    path: str = ""
    name: str = ""


@dataclass(frozen=True)
class Code:
    """A QR code with what it opens, in words, beside it. A `seal` proves its own paper."""

    data: str
    label: Said
    seal: bool = False


@dataclass(frozen=True)
class Number:
    """One thing set very large: a queue number or a reference."""

    label: Said
    value: str


Block = Rows | Steps | Choices | Grid | Paragraphs | Boxes | Signature | Code | Number


@dataclass(frozen=True)
class Proof:
    """What a paper is proved by: the digits of its seal, and the key that signs its file.

    With `pades` the file is signed as PDF too.
    """

    digits: str
    key: SigningKey
    pades: Pades | None = None


@dataclass(frozen=True)
class Contents:
    """A whole paper. `seal` is the stamped word (with `seal_date`); None before submission.

    `copy` says that it was printed before, and which copy this is. `author` is the shop: a PDF's
    property, not words of the paper; and so is `proof`, which a paper of no case has not.
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
    copy: Said | None = None
    author: str = ""
    proof: Proof | None = None


def words(contents: Contents) -> Iterator[str]:
    """Every word of a paper in reading order: what all three settings must show."""
    yield from _both(contents.copy) if contents.copy else ()
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
    title: Said | None = getattr(block, "title", None)
    yield from _both(title) if title else ()
    match block:
        case Rows():
            for row in block.rows:
                yield from _both(row.label)
                yield from _both(row.value) if row.value.text else (DASH,)
        case Signature():
            yield from (*_both(block.label), block.name)
        case Number():
            yield from (*_both(block.label), block.value)
        case Code():
            yield from _both(block.label)
        case _:
            for said in _sayings(block):
                yield from _both(said)


def _sayings(block: Steps | Choices | Grid | Paragraphs | Boxes) -> Iterator[Said]:
    match block:
        case Steps():
            for n, item in enumerate(block.items):
                yield item
                yield from block.under(n)
        case Choices():
            for label, options in block.questions:
                yield label
                yield from options
        case Grid():
            yield from block.heads
            yield from (label for label, _ in block.rows)
        case Paragraphs():
            yield from block.items
        case Boxes():
            yield from block.labels
