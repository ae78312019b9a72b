"""A scan held against what the customer gave: which character differs, and where."""

import re
from collections.abc import Callable
from datetime import date

import phonenumbers

from kiosk.rules.answers import Answers
from kiosk.rules.card import same_iccid, scanned_digits
from kiosk.rules.codes import installs_esim, number_in
from kiosk.rules.identity import read_mrz
from kiosk.rules.layouts import readings
from kiosk.rules.plain import fold, tidy
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
    or through another keyboard layout. Yes is said to a whole number alone, or to a card's without
    its check digit or filler. Of a case that is over no more than a hash is kept of its document:
    then `known` says whether a number (as `bare` leaves it) is the one."""
    prefix = "rep_" if kind == "rep_document" else ""
    number = answers.get(f"{prefix}id_number", "")

    def held(text: str) -> Problem | None:
        return _card(text, answers) if kind == "card" else _document(text, number, today, known)

    found = held(scan)
    return None if found and any(held(text) is None for text in readings(scan)) else found


def _document(scan: str, number: str, today: date, known: Callable[[str], bool]) -> Problem | None:
    text = number_in(scan)
    if len("".join(text.split())) >= MRZ_LINES:
        read = read_mrz(text, today=today)
        if isinstance(read, Problem):
            return read
        text = read.number
    seen = bare(text)
    if seen and is_reduced(number):
        return None if known(seen) else Problem("scan-other")
    return _same(seen, bare(number))


def _card(scan: str, answers: Answers) -> Problem | None:
    """Any of the card's numbers."""
    names = [name for name in _ALIKE if answers.get(name)]
    if not names:
        return Problem("scan-nothing-given")
    if installs_esim(scan):
        return Problem("lpa-code")
    seen = scanned_digits(scan).upper()
    if any(_ALIKE[name](seen, answers[name]) for name in names):
        return None
    given = [bare(answers[name]) for name in names]
    return _same(seen, next((one for one in given if one[:4] == seen[:4]), given[0]))


def _msisdn(seen: str, given: str) -> bool:
    """As it is dialled from abroad, or at home: read in the country of the number that was given.
    Whether any list knows its range is not asked."""
    dialled = re.sub(r"[()/]", "", seen)
    abroad = dialled.startswith(("+", "00"))
    coded = re.sub(r"^(?:\+|00)", "", dialled)
    if abroad or coded == given[1:] or not dialled.isdigit():
        return coded == given[1:]
    code = phonenumbers.parse(given).country_code or 0
    try:
        read = phonenumbers.parse(dialled, phonenumbers.region_code_for_country_code(code))
    except phonenumbers.NumberParseException:
        return False
    return phonenumbers.format_number(read, phonenumbers.PhoneNumberFormat.E164) == given


def _whole(seen: str, given: str) -> bool:
    return seen == tidy(given).upper()


_ALIKE: dict[str, Callable[[str, str], bool]] = {
    "iccid": same_iccid,
    "eid": _whole,
    "msisdn": _msisdn,
    "account_ref": _whole,
}


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
    """A document's number as it is compared and hashed: its digits and capitals alone.

    >>> bare("e-7070 4999")
    'E70704999'
    """
    return _KEPT.sub("", fold(text).upper())
