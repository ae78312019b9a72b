"""A scan held against what the customer gave: which character differs, and where."""

import re
from collections.abc import Callable
from datetime import date

from kiosk.rules.answers import Answers
from kiosk.rules.identity import read_mrz
from kiosk.rules.layouts import once, relaid
from kiosk.rules.problem import Problem
from kiosk.rules.reduction import is_reduced

_KEPT = re.compile(r"[^0-9A-Z]")
MRZ_LINES = 60
"""A scan this long is a machine-readable zone, not a number."""


def compare(
    kind: str, scan: str, answers: Answers, today: date,
    known: Callable[[str], bool] = lambda number: False,
) -> Problem | None:  # fmt: skip
    """None when the scan is the `document`, `rep_document` or `card` of these answers; once, twice
    or through another keyboard layout. Of a case that is over no more than a hash is kept of its
    document: then `known` says whether a number (as `bare` leaves it) is the one."""

    def held(text: str) -> Problem | None:
        if kind == "card":
            return _card(text, answers)
        prefix = "rep_" if kind == "rep_document" else ""
        return _document(text, answers.get(f"{prefix}id_number", ""), today, known)

    def fits(text: str) -> bool:
        return held(text) is None

    found = held(scan)
    return None if found and (once(scan, fits) or relaid(scan, fits)) else found


def _document(scan: str, number: str, today: date, known: Callable[[str], bool]) -> Problem | None:
    seen = bare(scan)
    if len(seen) >= MRZ_LINES:
        read = read_mrz(scan, today=today)
        if isinstance(read, Problem):
            return read
        seen = bare(read.number)
    if seen and is_reduced(number):
        return None if known(seen) else Problem("scan-other")
    return _same(seen, bare(number))


def _card(scan: str, answers: Answers) -> Problem | None:
    """An ICCID is printed with or without its check digit or filler; any of the card's numbers."""
    given = [bare(answers.get(name, "")) for name in ("iccid", "eid", "msisdn", "account_ref")]
    known, seen = [number for number in given if number], bare(scan)
    if not known:
        return Problem("scan-nothing-given")
    if not seen:
        return Problem("scan-empty")
    if any(_alike(seen, number) for number in known):
        return None
    nearest = next((number for number in known if number[:4] == seen[:4]), known[0])
    return _same(seen, nearest)


def _alike(seen: str, number: str) -> bool:
    if seen == number or (len(seen) >= 8 and number.endswith(seen.lstrip("0"))):
        return True
    longer, shorter = max(seen, number, key=len), min(seen, number, key=len)
    return len(shorter) >= 18 and len(longer) - len(shorter) == 1 and longer.startswith(shorter)


def _same(seen: str, given: str) -> Problem | None:
    if not seen:
        return Problem("scan-empty")
    if seen == given:
        return None
    if len(seen) != len(given):
        return Problem("scan-length", {"seen": len(seen), "given": len(given)})
    place = next(n for n, (a, b) in enumerate(zip(seen, given, strict=True)) if a != b)
    return Problem("scan-differs", {"place": place + 1, "seen": seen[place], "given": given[place]})


def bare(text: str) -> str:
    """A number as it is compared and hashed: its digits and capitals alone.

    >>> bare("e-7070 4999")
    'E70704999'
    """
    return _KEPT.sub("", text.upper())
