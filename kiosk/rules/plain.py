"""Plain reading: what fingers and scanners type, brought to one form.

What is forgiven: full-width and other scripts' digits, spaces, hyphens, dots between digits, and
marks that nobody sees and that mean nothing (of direction, of a glyph's look, of no width).
What is never forgiven: any other character nobody can see (categories Cc, Cs, Co, Zl, Zp).
"""

import re
import unicodedata
from datetime import date
from decimal import Decimal

from kiosk.rules.problem import Problem
from kiosk.rules.unseen import JOINERS, bare, meant, named

_DASHES = "\u2010-\u2015\u2212\u30fc"
_SEPARATORS = re.compile(f"[ \t\r\n\\-{_DASHES}]|(?<=[0-9])[.\u00b7\u30fb](?=[0-9])")
_STOPS = str.maketrans("。、٫٬،", ".,.,,")
"""What a Chinese, Japanese or Arabic keyboard has for a full stop and a comma; NFKC leaves them."""
_YEAR_MONTH, _DAY = re.compile(f"[年月년월{_DASHES}]"), re.compile("[日号號일.]$")
_DATE = re.compile(r"([0-9]{4})(?:([-/.])([0-9]{1,2})\2([0-9]{1,2})|([0-9]{2})([0-9]{2}))")
_AMOUNT = re.compile(
    r"([0-9]+|[1-9][0-9]{0,2}(?:,[0-9]{3})+|[1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3})(?:\.([0-9]+))?"
)
_UNSAID = re.compile("(?<=[0-9])(?:['’](?=[0-9]{3})|[.,]-?$)")
"""In an amount: the Swiss mark of thousands; a point with no decimals, as in `500.-`."""
_DOTTED = re.compile(r"[1-9][0-9]{0,2}\.[0-9]{3}")
_COMMA_DECIMALS = re.compile(
    r"([0-9]+|[1-9][0-9]{0,2}(?:\.[0-9]{3})+),([0-9]+)|([1-9][0-9]{0,2}(?:\.[0-9]{3}){2,})"
)
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})
_LINE_ENDS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_BUDDHIST_ERA = 543
_BUDDHIST_YEARS = range(2400, 2701)
_LARGEST_DIGITS = 10


def fold(raw: str) -> str:
    """Compatibility forms made ordinary (Unicode NFKC), every script's digits made 0-9, and marks
    left out that mean nothing in a number.

    >>> fold("\u200e８９６６ ๑๒๓\ufe0f")
    '8966 123'
    """
    return "".join(
        str(unicodedata.decimal(c, c)) if not c.isascii() else c
        for c in unicodedata.normalize("NFKC", bare(raw))
    )


def latin(raw: str) -> str:
    """`fold`, with the full stops and commas of other keyboards made Latin.

    >>> latin("１２０。50")
    '120.50'
    """
    return fold(raw).translate(_STOPS)


def tidy(raw: str) -> str:
    """`latin`, without spaces, line ends, hyphens, and dots or long marks between digits.

    >>> tidy(" 081-234.5678 "), tidy("090ー1234ー5678")
    ('0812345678', '09012345678')
    """
    return _SEPARATORS.sub("", latin(raw))


def read_date(raw: str) -> date | Problem:
    """A date typed year first: YYYY-MM-DD, YYYY/M/D, YYYY.M.D, YYYYMMDD or YYYY年M月D日.

    A year of the Buddhist era (Thai papers print it) is refused with the common date offered.

    >>> read_date("2031/4/9").isoformat()
    '2031-04-09'
    >>> read_date("2574-04-09").suggestion
    '2031-04-09'
    """
    text = _DAY.sub("", re.sub("[ \t\r\n]", "", latin(raw)))
    match = _DATE.fullmatch(_YEAR_MONTH.sub("-", text))
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
    one way to read them: `1,250.50`, `1.250,50`, `1250,5`, `1.250.000`, `1'250.50`, `1,25,000`,
    `500.-`. A single dot before three digits is asked about, never taken: it is a factor of 1,000
    one way or the other.

    >>> read_amount("1,250.50", 2), read_amount("1.250,50", 2)
    (Decimal('1250.50'), Decimal('1250.50'))
    >>> read_amount("50.000", 0).key, read_amount("50.000", 0).suggestion
    ('amount-dots', '50000')
    """
    text = re.sub(f"[{_DASHES}]", "-", latin(raw)).replace(" ", "").strip()
    text = _UNSAID.sub("", text)
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
    """One line of text (Unicode NFC), at most `longest` characters, spaces made single; marks that
    nobody sees and that mean nothing are left out.

    >>> read_line("  \u200eSomchai\u3000 Jaidee\ufeff ", 80)
    'Somchai Jaidee'
    >>> read_line("Ann\x1b", 80).args
    {'position': 4, 'code': 'U+001B'}
    """
    text = unicodedata.normalize("NFC", meant(raw).strip())
    blank = frozenset("\t\u2800")
    text = "".join(" " if c in blank or unicodedata.category(c) == "Zs" else c for c in text)
    return _seen(re.sub(" +", " ", text).strip(), longest)


def read_remarks(raw: str, longest: int) -> str | Problem:
    """Several lines of text, as `read_line`; line ends become "\\n", never two blank lines.

    >>> read_remarks("one\\r\\n\\r\\n\\r\\n\\r\\ntwo", 80)
    'one\\n\\ntwo'
    """
    text = unicodedata.normalize("NFC", meant(_LINE_ENDS.sub("\n", raw)).strip())
    text = text.replace("\t", " ")
    text = re.sub("\n{3,}", "\n\n", text)
    found = _seen(text.replace("\n", " "), longest)
    return found if isinstance(found, Problem) else text


def _seen(text: str, longest: int) -> str | Problem:
    if len(text) > longest:
        return Problem("text-too-long", {"longest": longest, "count": len(text)})
    for position, character in enumerate(text, start=1):
        if unicodedata.category(character) in _UNSEEN and character not in JOINERS:
            told: dict[str, str | int] = {"position": position, "code": named(character)}
            return Problem("text-hidden-character", told)
    return text
