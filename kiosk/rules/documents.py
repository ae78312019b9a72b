"""Numbers of passports, travel permits and other papers, as typed by hand.

None of them carries a check digit of its own; the machine-readable zone does (see mrz.py).
"""

import re

from kiosk.rules.lookalike import TO_DIGITS
from kiosk.rules.problem import Checked, Problem, Verdict

_HONG_KONG = re.compile(r"([A-Z]{1,2})([0-9]{6})\(([0-9A])\)")
_PERMITS = re.compile(
    r"[HM](?:[0-9]{8}|[0-9]{10})"  # Hong Kong, Macao: lasting number of 8, renewals 2
    r"|[0-9]{8}"  # Taiwan
    r"|C[A-Z0-9][0-9]{7}"  # mainland to Hong Kong and Macao
    r"|[LT][0-9]{8}"  # mainland to Taiwan
)


def read_passport(text: str) -> Verdict:
    """A passport number: 6 to 9 letters and digits (ICAO 9303-4 leaves nine places for it).

    A letter O after a digit is remarked on, with zeros offered: some countries never print it.

    >>> read_passport("l898902c3").value
    'L898902C3'
    >>> read_passport("L8989O2C3").remarks[0].suggestion
    'L898902C3'
    """
    found = _capitals(text, 6, 9, "passport-length")
    if isinstance(found, Problem):
        return found
    letter = re.search("(?<=[0-9])O+", found)
    if letter is None:
        return Checked(found)
    offered = re.sub("(?<=[0-9])O+", lambda m: "0" * len(m[0]), found)
    return Checked(
        found, (Problem("passport-letter-o", {"position": letter.start() + 1}, offered),)
    )


def _unbracketed(text: str) -> str:
    """Without what is printed around parts of a number: `A123456(3)`, `12/ABC(N)123456`."""
    return re.sub("[()/]", "", text)


def _hong_kong(text: str) -> Problem | None:
    """What is wrong with a Hong Kong identity card number, when it is printed as one.

    One or two letters, six digits, and in brackets the check character: weights 9 to 2, a blank
    (36) before a single letter, modulo 11, A for 10. Macao's has no published rule.
    """
    found = _HONG_KONG.fullmatch(text)
    if found is None:
        return None
    values = (36 if c == " " else int(c, 36) for c in (found[1] + found[2]).rjust(8))
    rest = sum(v * w for v, w in zip(values, range(9, 1, -1), strict=True)) % 11
    return None if "0A987654321"[rest] == found[3] else Problem("hkid-check")


def read_permit(text: str) -> Verdict:
    """A travel permit between the mainland, Hong Kong, Macao and Taiwan.

    Known: H or M + 8 digits, + 2 for renewals on older cards (Ministry of Public Security,
    10 March 2010); 8 digits for Taiwan residents; C + 8, or C, a letter and 7, for mainland
    residents. The list may not be complete, so anything else of 8 to 12 letters and digits is
    taken with a remark; but H or M with another count of digits is a slip.

    >>> read_permit("h12345678").value
    'H12345678'
    >>> read_permit("H1234567").key
    'permit-digits'
    """
    found = _capitals(_unbracketed(text), 8, 12, "permit-length")
    if isinstance(found, Problem) or _PERMITS.fullmatch(found):
        return found if isinstance(found, Problem) else Checked(found)
    rest = found[1:].translate(TO_DIGITS)
    if found[0] in "HM" and re.fullmatch("[0-9]+", rest):
        offered = found[0] + rest
        fits = _PERMITS.fullmatch(offered)
        return Problem("permit-digits", {"count": len(rest)}, offered if fits else None)
    return Checked(found, (Problem("permit-unknown-form"),))


def read_other(text: str) -> Verdict:
    """Any other paper: 3 to 30 letters and digits; brackets and strokes between them are printed.

    >>> read_other("ab12").value, read_other("A123456(3)").value, read_other("1234567(8)").value
    ('AB12', 'A1234563', '12345678')
    >>> read_other("A123456(4)").key
    'hkid-check'
    """
    if fault := _hong_kong(text.upper()):
        return fault
    found = _capitals(_unbracketed(text), 3, 30, "other-id-length")
    return found if isinstance(found, Problem) else Checked(found)


def _capitals(text: str, shortest: int, longest: int, length_key: str) -> str | Problem:
    if stray := re.search("[^A-Za-z0-9]", text):
        return Problem("letters-digits-only", {"position": stray.start() + 1})
    if not shortest <= len(text) <= longest:
        return Problem(length_key, {"count": len(text)})
    return text.upper()
