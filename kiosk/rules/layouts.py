"""What a scanner typed through the wrong keyboard layout, or twice, brought back where it is sure.

A scanner presses the keys of a US keyboard; the tablet reads them through its own layout. What that
makes of digits, capitals and "<" is known for each layout (CLDR keyboards; TIS 820-2538 for Thai).
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from kiosk.rules.problem import Checked, Problem, Verdict

_KEYS = "1234567890" + "abcdefghijklmnopqrstuvwxyz" + "ABCDEFGHIJKLMNOPQRSTUVWXYZ" + "<"
_THAI = (
    "ๅ/-ภถ\u0e38\u0e36คตจ"
    + "ฟ\u0e34แก\u0e33ดเ\u0e49ร\u0e48าสท\u0e37นยๆพหะ\u0e35อไป\u0e31ผ"
    + 'ฤ\u0e3aฉฏฎโฌ\u0e47ณ\u0e4bษศ?\u0e4cฯญ๐ฑฆธ\u0e4aฮ")\u0e4d('
    + "ฒ"
)
_FRENCH = "&é\"'(-è_çà" + "qbcdefghijkl,noparstuvzxyw" + "QBCDEFGHIJKL?NOPARSTUVZXYW" + "."


def _back(typed: str) -> dict[int, int]:
    return str.maketrans(typed, _KEYS)


LAYOUTS: dict[str, dict[int, int]] = {
    "thai": _back(_THAI),
    "french": _back(_FRENCH),
    "german": str.maketrans(";yzYZ", "<zyZY"),
    "european": str.maketrans(";", "<"),
    "chinese": str.maketrans("《〈，", "<<<"),
    "other": str.maketrans(">,", "<<"),
}
"""For each layout: what it shows -> the key that was pressed."""


def relaid(raw: str, fits: Callable[[str], bool]) -> tuple[str, str] | None:
    """(text, layout) when exactly one text that some layout explains `fits`, else None.

    >>> relaid("คตถภ", str.isdecimal)
    ('8954', 'thai')
    """
    made = {raw.translate(table): layout for layout, table in reversed(LAYOUTS.items())}
    fitting = [(text, layout) for text, layout in made.items() if text != raw and fits(text)]
    return fitting[0] if len(fitting) == 1 else None


def readings(raw: str) -> Iterator[str]:
    """A text, as every layout may have made it, each also once where it is the same thing twice.

    >>> "8954" in readings("คตถภคตถภ")
    True
    """
    for text in dict.fromkeys([raw, *map(raw.translate, LAYOUTS.values())]):
        yield text
        if half := _half(text):
            yield half


def once(raw: str, fits: Callable[[str], bool]) -> str | None:
    """The half of a text that is the same thing twice and `fits`, else None.

    >>> once("1212\\r", lambda text: text == "12")
    '12'
    """
    half = _half(raw)
    return half if half and fits(half) else None


def _half(raw: str) -> str:
    text = raw.strip()
    half = text[: len(text) // 2].strip()
    return half if re.fullmatch(rf"{re.escape(half)}\s*{re.escape(half)}", text) else ""


def scanned(read: Callable[[str], Verdict], raw: str) -> Verdict:
    """Read `raw`; where that fails, as scanned twice or through another layout, and say so."""
    found = read(raw)
    if isinstance(found, Checked):
        return found

    def fits(text: str) -> bool:
        return isinstance(read(text), Checked)

    if half := once(raw, fits):
        return _remarked(read(half), Problem("scan-twice"))
    if better := relaid(raw, fits):
        return _remarked(read(better[0]), Problem("scan-layout", {"layout": better[1]}))
    return found


def _remarked(found: Verdict, remark: Problem) -> Verdict:
    if isinstance(found, Problem):
        return found
    return replace(found, remarks=(remark, *found.remarks))
