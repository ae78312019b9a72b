"""Numbers of passports, travel permits and other papers, as typed by hand.

None of them carries a check digit of its own; the machine-readable zone does (see mrz.py).
"""

import re

from kiosk.rules.lookalike import TO_DIGITS
from kiosk.rules.problem import Checked, Problem, Verdict

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
    found = _capitals(text, 8, 12, "permit-length")
    if isinstance(found, Problem) or _PERMITS.fullmatch(found):
        return found if isinstance(found, Problem) else Checked(found)
    rest = found[1:].translate(TO_DIGITS)
    if found[0] in "HM" and re.fullmatch("[0-9]+", rest):
        offered = found[0] + rest
        fits = _PERMITS.fullmatch(offered)
        return Problem("permit-digits", {"count": len(rest)}, offered if fits else None)
    return Checked(found, (Problem("permit-unknown-form"),))


def read_other(text: str) -> Verdict:
    """Any other paper: 3 to 30 letters and digits.

    >>> read_other("ab12").value
    'AB12'
    """
    found = _capitals(text, 3, 30, "other-id-length")
    return found if isinstance(found, Problem) else Checked(found)


def _capitals(text: str, shortest: int, longest: int, length_key: str) -> str | Problem:
    if stray := re.search("[^A-Za-z0-9]", text):
        return Problem("letters-digits-only", {"position": stray.start() + 1})
    if not shortest <= len(text) <= longest:
        return Problem(length_key, {"count": len(text)})
    return text.upper()
