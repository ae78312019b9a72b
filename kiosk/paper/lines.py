"""Breaking words into lines.

Han breaks between any two characters save where kinsoku forbids it (JIS X 4051, and the same in
W3C's requirements for Chinese text layout): no closing mark begins a line, no opening mark ends
one. Other scripts break at spaces, but not at no-break spaces. What is wider than a whole line is
cut between clusters, so that a Thai vowel never leaves its consonant.
"""

import re
from collections.abc import Iterator

from kiosk.paper.measure import width

OPEN = "（「『《〈【〔“‘([{"
CLOSE = "，。、；：！？）」』》〉】〕”’…—%‰℃·)]}"
HAN = "\u2e80-\u303f\u3041-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff"
LATIN = f"[^ {HAN}/]"
WORD = rf"(?:{LATIN}*://)?{LATIN}*/+|{LATIN}+"
PIECE = re.compile(rf" +|[{re.escape(OPEN)}]*(?:[{HAN}]|{WORD})[{re.escape(CLOSE)}]*")
CLUSTER = re.compile(r".[\u0e31\u0e33-\u0e3a\u0e47-\u0e4e]*", re.DOTALL)


def pieces(text: str) -> list[str]:
    """The parts that are not broken, spaces among them.

    >>> pieces("请带护照（原件）。SIM shop")
    ['请', '带', '护', '照', '（原', '件）。', 'SIM', ' ', 'shop']
    """
    return PIECE.findall(text)


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
