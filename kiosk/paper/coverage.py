"""Which characters a paper can set, and in which font.

ReportLab is not loaded for this: the screens ask it of every name that is typed.
"""

import functools
import re
import unicodedata

from kiosk.paper.fonts import ORDER, OTHERWISE, FontId, coverage

THAI = range(0x0E01, 0x0E5C)
SETTABLE = (
    range(0x0020, 0x0300),  # Latin
    range(0x0370, 0x0530),  # Greek, Cyrillic
    THAI,
    range(0x1E00, 0x2000),  # Vietnamese and polytonic Greek
    range(0x2010, 0x2E00),  # punctuation, currency, numbers, symbols
    range(0x2E80, 0xA000),  # Han, kana, bopomofo
    range(0xF900, 0xFB07),  # Han of old standards, Latin ligatures
    range(0xFE30, 0xFE70),
    range(0xFF00, 0xFFF0),  # full width
    range(0x20000, 0x40000),  # rare Han
)
"""Scripts whose letters stand one after another. Arabic, Hebrew, Devanagari and others need
shaping that is not done here, even where a font has the letters."""


BLANK = re.compile(r"[ \t\r\n]+")
NARROW = "•·"
"""Masks and separators: a Chinese font gives them the room of a whole character."""


@functools.lru_cache(maxsize=16384)
def pick(char: str, language: str) -> FontId | None:
    """The first font, in the order of `language`, that has this character and can set it.

    >>> pick("号", "zh-Hans"), pick("ก", "zh-Hans"), pick("₱", "en"), pick("א", "en")
    ('sc', 'th', 'la', None)
    """
    code = ord(char)
    if not any(code in settable for settable in SETTABLE):
        return None
    if code not in THAI and unicodedata.category(char)[0] in "MC":
        return None
    order = OTHERWISE if char in NARROW else ORDER.get(language, OTHERWISE)
    return next((f for f in order if code in coverage(f)), None)


def unprintable(text: str) -> str:
    """The characters of `text` that a paper cannot set right, each once, in their order.

    Covers what no font has, scripts that need shaping, emoji, loose marks and bidi controls.
    Line breaks are no fault of the customer's and do not count.

    >>> unprintable("李小明 สมชาย Nguyễn")
    ''
    >>> unprintable("𠮷田 😀")
    '𠮷😀'
    """
    composed = unicodedata.normalize("NFC", text)
    return "".join(dict.fromkeys(c for c in composed if c not in "\r\n" and not pick(c, "en")))


def settable(text: str) -> str:
    """`text` in one line, its spaces single, with whatever cannot be set spelt as its code point.

    The screens refuse such a character kindly; this is for what got in by another door. It is
    never dropped and never an empty box.

    >>> settable("A\\u202eB")
    'A[U+202E]B'
    """
    composed = unicodedata.normalize("NFC", BLANK.sub(" ", text).strip(" "))
    return "".join(c if pick(c, "en") else f"[U+{ord(c):04X}]" for c in composed)
