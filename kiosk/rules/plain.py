"""Plain reading: what fingers and scanners type, brought to one form.

What is forgiven: full-width and other scripts' digits, spaces, hyphens, dots between digits.
What is never forgiven: a character nobody can see (Unicode categories Cc, Cf, Cs, Co, Zl, Zp).
"""

import re
import unicodedata
from datetime import date
from decimal import Decimal

from kiosk.rules.problem import Problem

_SEPARATORS = re.compile("[ \t\r\n\\-\u2010-\u2015\u2212]|(?<=[0-9])\\.(?=[0-9])")
_DATE = re.compile(r"([0-9]{4})(?:([-/.])([0-9]{1,2})\2([0-9]{1,2})|([0-9]{2})([0-9]{2}))")
_AMOUNT = re.compile(r"([0-9]+|[1-9][0-9]{0,2}(?:,[0-9]{3})+)(?:\.([0-9]+))?")
_DOTTED = re.compile(r"[1-9][0-9]{0,2}\.[0-9]{3}")
_COMMA_DECIMALS = re.compile(
    r"([0-9]+|[1-9][0-9]{0,2}(?:\.[0-9]{3})+),([0-9]+)|([1-9][0-9]{0,2}(?:\.[0-9]{3}){2,})"
)
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})
_BUDDHIST_ERA = 543
_BUDDHIST_YEARS = range(2400, 2701)
_LARGEST_DIGITS = 10


def fold(raw: str) -> str:
    """Compatibility forms made ordinary (Unicode NFKC) and every script's digits made 0-9.

    >>> fold("８９６６ ๑๒๓")
    '8966 123'
    """
    return "".join(
        str(unicodedata.decimal(c, c)) if not c.isascii() else c
        for c in unicodedata.normalize("NFKC", raw)
    )


def tidy(raw: str) -> str:
    """`fold`, without spaces, line ends, hyphens, and dots between digits.

    >>> tidy(" 081-234.5678 ")
    '0812345678'
    """
    return _SEPARATORS.sub("", fold(raw))


def read_date(raw: str) -> date | Problem:
    """A date typed year first: YYYY-MM-DD, YYYY/M/D, YYYY.M.D or YYYYMMDD.

    A year of the Buddhist era (Thai papers print it) is refused with the common date offered.

    >>> read_date("2031/4/9").isoformat()
    '2031-04-09'
    >>> read_date("2574-04-09").suggestion
    '2031-04-09'
    """
    match = _DATE.fullmatch(re.sub("[ \t\r\n]", "", fold(raw)))
    if match is None:
        return Problem("date-form")
    year, month, day = int(match[1]), int(match[3] or match[5]), int(match[4] or match[6])
    buddhist = year in _BUDDHIST_YEARS
    try:
        found = date(year - _BUDDHIST_ERA if buddhist else year, month, day)
    except ValueError:
        return Problem("date-not-real", {"month": str(month), "day": str(day), "year": str(year)})
    if buddhist:
        offered = found.isoformat()
        return Problem("date-buddhist", {"year": str(year), "date": offered}, offered)
    return found


def read_amount(raw: str, digits: int) -> Decimal | Problem:
    """Money as a decimal string: at most 10 digits, a point, at most `digits` more; never negative.

    Thousands and decimals are read in the habit of either half of the world, as long as there is
    one way to read them: `1,250.50`, `1.250,50`, `1250,5`, `1.250.000`. A single dot before three
    digits is asked about, never taken: it is a factor of 1,000 one way or the other.

    >>> read_amount("1,250.50", 2), read_amount("1.250,50", 2)
    (Decimal('1250.50'), Decimal('1250.50'))
    >>> read_amount("50.000", 0).key, read_amount("50.000", 0).suggestion
    ('amount-dots', '50000')
    """
    text = fold(raw).replace("\u2212", "-").replace(" ", "").strip()
    if _DOTTED.fullmatch(text):
        whole = text.replace(".", "")
        return Problem("amount-dots", {"typed": text, "whole": whole}, whole)
    match = _AMOUNT.fullmatch(text) or _COMMA_DECIMALS.fullmatch(text)
    if match is None:
        negative = text.startswith("-") and _AMOUNT.fullmatch(text[1:])
        return Problem("amount-negative" if negative else "amount-form")
    whole = re.sub("[.,]", "", match[1] or match[3]).lstrip("0") or "0"
    decimals = match[2] or ""
    if len(whole) > _LARGEST_DIGITS:
        return Problem("amount-too-large", {"digits": _LARGEST_DIGITS})
    if len(decimals) > digits:
        return Problem("amount-decimals", {"digits": digits})
    return Decimal(f"{whole}.{decimals}" if decimals else whole)


def read_line(raw: str, longest: int) -> str | Problem:
    """One line of text (Unicode NFC), at most `longest` characters, spaces made single.

    >>> read_line("  Somchai\u3000 Jaidee ", 80)
    'Somchai Jaidee'
    >>> read_line("Ann\u202e", 80).args
    {'position': 4, 'code': 'U+202E'}
    """
    text = unicodedata.normalize("NFC", raw.strip())
    text = "".join(" " if c == "\t" or unicodedata.category(c) == "Zs" else c for c in text)
    return _seen(re.sub(" +", " ", text).strip(), longest)


def read_remarks(raw: str, longest: int) -> str | Problem:
    """Several lines of text, as `read_line`; line ends become "\\n", never two blank lines.

    >>> read_remarks("one\\r\\n\\r\\n\\r\\n\\r\\ntwo", 80)
    'one\\n\\ntwo'
    """
    text = unicodedata.normalize("NFC", raw.replace("\r\n", "\n").replace("\r", "\n").strip())
    text = text.replace("\t", " ")
    text = re.sub("\n{3,}", "\n\n", text)
    found = _seen(text.replace("\n", " "), longest)
    return found if isinstance(found, Problem) else text


def _seen(text: str, longest: int) -> str | Problem:
    if len(text) > longest:
        return Problem("text-too-long", {"longest": longest, "count": len(text)})
    for position, character in enumerate(text, start=1):
        if unicodedata.category(character) in _UNSEEN:
            code = f"U+{ord(character):04X}"
            return Problem("text-hidden-character", {"position": position, "code": code})
    return text
