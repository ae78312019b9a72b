"""The chain of the audit: each line's hash covers its words and the hash of the line before.

Who changes, removes, adds or moves a line breaks the chain there (ASVS 16.4.2). Whoever can write
the whole chain anew is found out by a head that was signed and copied elsewhere.
"""

import hashlib
import json
from dataclasses import dataclass, replace

START = b""
"""What stands before the first line."""


@dataclass(frozen=True)
class Line:
    """One line of a shop's audit. `number` counts from 1 without a gap; `at` is in microseconds."""

    shop: str
    number: int
    at: int
    actor: str
    what: str
    subject: str


def link(before: bytes, line: Line) -> bytes:
    """The hash of `line` after the line whose hash is `before` (32 bytes; START for the first).

    >>> link(START, Line("main", 1, 0, "a", "b", "c")).hex()[:8]
    'e5b58ed0'
    """
    said = [line.shop, line.number, line.at, line.actor, line.what, line.subject]
    return hashlib.sha256(before + json.dumps(said, ensure_ascii=False).encode()).digest()


@dataclass(frozen=True)
class Kept:
    """A line as it is stored: its row's `id`, and the hash that stands beside it."""

    id: int
    line: Line
    hash: bytes

    def follows(self, before: bytes, number: int) -> bool:
        """Whether these words and this hash are line `number` after the line of hash `before`."""
        return link(before, replace(self.line, number=number)) == self.hash


@dataclass(frozen=True)
class Head:
    """The last line of a shop's chain; number 0 and START before there is any."""

    shop: str
    number: int
    hash: bytes
