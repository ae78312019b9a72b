"""Numbers of a SIM: ICCID and EID here; phone numbers and e-mail from their own files."""

import re
from collections.abc import Iterable

from stdnum import luhn
from stdnum.iso7064 import mod_97_10

from kiosk.rules.codes import installs_esim, number_in
from kiosk.rules.digits import exactly
from kiosk.rules.email import read_email
from kiosk.rules.lookalike import offering
from kiosk.rules.phone import read_contact_phone, read_msisdn, read_transfer_to
from kiosk.rules.plain import tidy
from kiosk.rules.problem import Checked, Problem, Verdict

__all__ = [
    "own_number",
    "read_contact_phone",
    "read_eid",
    "read_email",
    "read_iccid",
    "read_msisdn",
    "read_transfer_to",
]

_LABEL = re.compile(r"^(?:ICCID|EID|SIM(?:NO|NUMBER)?|S/?N)[:.=#]*", re.IGNORECASE)
_FILLER = re.compile("(?<=^.{19})[AC-HJ-NP-RT-Y]$", re.IGNORECASE)
"""F by the standard, U and others in practice; a letter like a digit is asked about (lookalike)."""
_BODY = re.compile("89[0-9]{16}")
_EID_REMAINDER = 1


def read_iccid(raw: str, *, prefix: str) -> Verdict:
    """A card's number (ITU-T E.118): 19 or 20 digits with a Luhn digit last.

    Some cards print 20, of which the last is a filler: so a Luhn digit in 19th place is enough,
    and a filler letter is dropped. Some print 18 and no Luhn digit: it is added, and said so.
    Another country than `prefix` (e.g. "8966") is remarked on.

    >>> read_iccid("8965 8808 1210 0011 146", prefix="8965").value
    '8965880812100011146'
    >>> read_iccid("8965880812100011149", prefix="8965").args
    {'found': '9', 'last': '6'}
    """

    def read(number: str) -> Verdict:
        remarks: tuple[Problem, ...] = ()
        if _BODY.fullmatch(number):
            last = luhn.calc_check_digit(number)
            number, remarks = number + last, (Problem("iccid-completed", {"last": last}),)
        if fault := exactly(number, (19, 20), "iccid-length"):
            return fault
        if not (luhn.is_valid(number) or luhn.is_valid(number[:19])):
            last = luhn.calc_check_digit(number[:-1])
            return Problem("iccid-check", {"found": number[-1], "last": last})
        if not number.startswith(prefix):
            found = number[: len(prefix)]
            remarks += (Problem("iccid-country", {"prefix": prefix, "found": found}),)
        return Checked(number, remarks)

    if installs_esim(raw):
        return Problem("lpa-code")
    return offering(read, _FILLER.sub("", scanned_digits(raw)))


def read_eid(raw: str) -> Verdict:
    """An eSIM chip's number: 32 digits that leave 1 modulo 97 (GSMA SGP.02, SGP.29; ISO 7064).

    >>> read_eid("89001012 01234123 40123456 78901224").value
    '89001012012341234012345678901224'
    """

    def read(number: str) -> Verdict:
        if fault := exactly(number, (32,), "eid-length"):
            return fault
        fits = mod_97_10.checksum(number) == _EID_REMAINDER
        return Checked(number) if fits else Problem("eid-check")

    return Problem("lpa-code") if installs_esim(raw) else offering(read, scanned_digits(raw))


def scanned_digits(raw: str) -> str:
    """A number of a card as scanned, without what a scanner or a label puts in front.

    >>> scanned_digits("ICCID: 8965 8808 1210 0011 146")
    '8965880812100011146'
    """
    return _LABEL.sub("", tidy(number_in(raw)))


def same_iccid(one: str, other: str) -> bool:
    """Whether these are one number, whole or as a card shows it: without its filler, Luhn digit.

    >>> same_iccid("8965880812100011146F", "896588081210001114")
    True
    >>> same_iccid("8965880812100011146", "8965880812100011149")
    False
    """
    shorter, longer = sorted((_FILLER.sub("", one), _FILLER.sub("", other)), key=len)
    return 18 <= len(shorter) <= len(longer) <= 20 and longer.startswith(shorter)


def own_number(codes: Iterable[str], prefix: str) -> tuple[str, str] | None:
    """Which of the bar codes beside each other is the card's own number: (question, number).

    A carrier's card bears its shop article, PIN and PUK as well; the check digit tells, and what
    has none goes last. A number with the carrier's `prefix` goes before any other. Of the code
    that installs an eSIM no more is told than that it is one.

    >>> own_number(["4006381333931", "8966012345678901231"], "8966")
    ('iccid', '8966012345678901231')
    """

    def last(code: str) -> tuple[bool, bool]:
        number = scanned_digits(code)
        return bool(_BODY.fullmatch(number)), not number.startswith(prefix)

    told = sorted(codes, key=last)
    for code in told:
        for name, verdict in (("iccid", read_iccid(code, prefix=prefix)), ("eid", read_eid(code))):
            if isinstance(verdict, Checked):
                return name, str(verdict.value)
    return ("eid", "LPA:1$") if any(map(installs_esim, told)) else None
