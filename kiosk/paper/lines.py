"""Breaking words into lines.

Han breaks between any two characters save where kinsoku forbids it (JIS X 4051, and the same in
W3C's requirements for Chinese text layout): no closing mark begins a line, no opening mark ends
one. Thai has no spaces between words: budoux's model finds them. Other scripts break at spaces,
but not at no-break spaces. What is wider than a whole line is cut between clusters, so that a Thai
vowel never leaves its consonant.
"""

import functools
import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from kiosk.paper.measure import width

OPEN = "（「『《〈【〔“‘([{"
CLOSE = "，。、；：！？）」』》〉】〕”’…—%‰℃·)]}"
HAN = "\u2e80-\u303f\u3041-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff"
LATIN = f"[^ {HAN}/]"
WORD = rf"(?:{LATIN}*://)?{LATIN}*/+|{LATIN}+"
PIECE = re.compile(rf" +|[{re.escape(OPEN)}]*(?:[{HAN}]|{WORD})[{re.escape(CLOSE)}]*")
THAI = re.compile("[\u0e01-\u0e4e]{2,}")
WHOLE = re.compile("ยกเลิก|คำขอ|เลข|กรอก|รหัส|ยืนยัน|เอกสาร|หนังสือ|แพ็กเกจ|แท็บเล็ต|ผู้ให้บริการ")
"""Words of the glossary that the model takes for two; counted over all texts (decision 050)."""
CLUSTER = re.compile(r".[\u0e31\u0e33-\u0e3a\u0e47-\u0e4e]*", re.DOTALL)


def pieces(text: str) -> list[str]:
    """The parts that are not broken, spaces among them.

    >>> pieces("请带护照（原件）。SIM shop")
    ['请', '带', '护', '照', '（原', '件）。', 'SIM', ' ', 'shop']
    >>> pieces("ก่อนยกเลิกซิม (ตัวจริง) มา")
    ['ก่อนยกเลิก', 'ซิม', ' ', '(ตัว', 'จริง)', ' ', 'มา']
    """
    found = PIECE.findall(text)
    return [part for piece in found for part in _words(piece)] if THAI.search(text) else found


def _words(piece: str) -> Iterator[str]:
    """A piece between its Thai words; marks stay with the word they stand at."""
    ends = {match.start() + end for match in THAI.finditer(piece) for end in _ends(match[0])}
    places = [0, *sorted(ends), len(piece)]
    return (piece[start:end] for start, end in pairwise(places))


def _ends(thai: str) -> set[int]:
    ends, at = set(), 0
    for word in _thai().parse(thai)[:-1]:
        at += len(word)
        ends.add(at)
    inside = (range(m.start() + 1, m.end()) for m in WHOLE.finditer(thai))
    return ends.difference(*inside)


@functools.cache
def _thai() -> Any:
    import budoux

    return budoux.load_default_thai_parser()


def wrap(text: str, language: str, size: float, room: float, bold: bool = False) -> list[str]:
    """`text` as lines no wider than `room` points; at least one line, never an empty one more."""
    lines: list[str] = []
    line, used = "", 0.0
    for piece, wide in _fitting(text, language, size, room, bold):
        if line and used + wide > room and not piece.startswith(" "):
            lines.append(line.rstrip(" "))
            line, used = "", 0.0
        if line or not piece.startswith(" "):
            line, used = line + piece, used + wide
    return [*lines, line.rstrip(" ")]


def _fitting(
    text: str, language: str, size: float, room: float, bold: bool
) -> Iterator[tuple[str, float]]:
    for piece in pieces(text):
        wide = width(piece, language, size, bold)
        if wide <= room:
            yield piece, wide
        else:
            for cluster in CLUSTER.findall(piece):
                yield cluster, width(cluster, language, size, bold)
