"""What a paper says, as one value.

The live paper on the screen, the 80 mm roll and the A4 sheet are three settings of the same
`Contents`; a test compares their words. Nothing here knows about fonts, millimetres or HTML.
"""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["receipt", "guidance", "ticket", "refusal", "authority"]


@dataclass(frozen=True)
class Said:
    """Words in the customer's language, and the same `under` it in the shop's.

    `under` is empty when both speak the same language or the words are the same in both.
    """

    text: str
    under: str = ""


@dataclass(frozen=True)
class Row:
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
    """A whole paper. `seal` is the stamped word (with `seal_date`); None before submission."""

    kind: Kind
    language: str
    shop_language: str
    title: Said
    subtitle: Said
    blocks: tuple[Block, ...]
    footer: tuple[Said, ...] = ()
    seal: Said | None = None
    seal_date: str = ""
