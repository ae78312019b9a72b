"""Numbers of a SIM: ICCID and EID here; phone numbers and e-mail from their own files."""

import re
from collections.abc import Iterable

from stdnum import luhn
from stdnum.iso7064 import mod_97_10

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

_SCANNER = re.compile(r"(?:\][A-Za-z][0-9])?(?:(?:ICCID|EID)[:.]?)?", re.IGNORECASE)
_EID_REMAINDER = 1


def read_iccid(raw: str, *, prefix: str) -> Verdict:
    """A card's number (ITU-T E.118): 19 or 20 digits with a Luhn digit last.

    Some cards print 20, of which the last is a filler: so a Luhn digit in 19th place is enough,
    and a filler letter F is dropped. Another country than `prefix` (e.g. "8966") is remarked on.

    >>> read_iccid("8965 8808 1210 0011 146", prefix="8965").value
    '8965880812100011146'
    >>> read_iccid("8965880812100011149", prefix="8965").args
    {'found': '9', 'last': '6'}
    """

    def read(number: str) -> Verdict:
        if fault := exactly(number, (19, 20), "iccid-length"):
            return fault
        if not (luhn.is_valid(number) or luhn.is_valid(number[:19])):
            last = luhn.calc_check_digit(number[:-1])
            return Problem("iccid-check", {"found": number[-1], "last": last})
        if number.startswith(prefix):
            return Checked(number)
        remark = Problem("iccid-country", {"prefix": prefix, "found": number[: len(prefix)]})
        return Checked(number, (remark,))

    return offering(read, re.sub("(?<=^.{19})[Ff]$", "", _scanned(raw)))


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

    return offering(read, _scanned(raw))


def _scanned(raw: str) -> str:
    """Without what a scanner (ISO/IEC 15424 symbology identifier) or a label puts in front."""
    return _SCANNER.sub("", tidy(raw), count=1)


def own_number(codes: Iterable[str], prefix: str) -> tuple[str, str] | None:
    """Which of the bar codes beside each other is the card's own number: (question, number).

    A carrier's card bears its shop article, PIN and PUK as well; the check digit tells. A number
    with the carrier's `prefix` goes before any other.

    >>> own_number(["4006381333931", "8966012345678901231"], "8966")
    ('iccid', '8966012345678901231')
    """
    told = sorted(codes, key=lambda code: not _scanned(code).startswith(prefix))
    for code in told:
        for name, verdict in (("iccid", read_iccid(code, prefix=prefix)), ("eid", read_eid(code))):
            if isinstance(verdict, Checked):
                return name, str(verdict.value)
    return None
