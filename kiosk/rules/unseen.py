"""Characters nobody sees: left out where they mean nothing, named where they are refused.

A number pasted from a telephone's contacts comes with marks of direction around it, a name from a
web page with marks of no width or of a glyph's look. They are Unicode's
Default_Ignorable_Code_Point; joiners are among them, and mean something to some scripts.
"""

import re
import unicodedata

from kiosk.rules.problem import Problem

_IGNORABLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
JOINERS = "\u200c\u200d"
_JOINED = "\u0600-\u0dff\u0f00-\u109f\u1700-\u18af\u1900-\u1cff\ua800-\uabff"
"""Scripts whose letters change their shape where they are joined: from Arabic to Khmer."""
_MARKS = re.compile(f"[{_IGNORABLE}]")
_IDLE = re.compile(f"(?<![{_JOINED}])[{JOINERS}]+")


def bare(number: str) -> str:
    """A number without what nobody sees.

    >>> bare("\u202a+66\u200d 81\u202c")
    '+66 81'
    """
    return re.sub(f"[{JOINERS}]", "", _MARKS.sub("", number))


def meant(text: str) -> str:
    """A text without what nobody sees and nobody means: joiners stay where their script needs them.

    >>> meant("\u200eSom\u200dchai\ufe0f"), meant("می\u200cرود") == "می\u200cرود"
    ('Somchai', True)
    """
    return _IDLE.sub("", _MARKS.sub("", text))


def named(character: str) -> str:
    """A character so that a person can tell which it is: itself, on a ring where it is a loose
    mark, or its code point and Unicode's name for it.

    >>> named("א"), named("\u0e34"), named("\u200d"), named("\x1b")
    ('א', '◌ิ', 'U+200D ZERO WIDTH JOINER', 'U+001B')
    """
    kind = unicodedata.category(character)[0]
    if kind in "CZ":
        return f"U+{ord(character):04X} {unicodedata.name(character, '')}".strip()
    return f"◌{character}" if kind == "M" else character


def no_print(characters: str) -> Problem:
    """What to say of characters that a paper cannot set, each of them once."""
    return Problem("cannot-be-printed", {"characters": " ".join(map(named, characters))})
