"""National identity numbers: Thailand, the Chinese mainland, Indonesia, the Philippines."""

from datetime import date

from stdnum.cn import ric
from stdnum.th import pin

from kiosk.rules.digits import exactly
from kiosk.rules.lookalike import offering
from kiosk.rules.problem import Checked, Problem, Verdict


def read_thai(text: str) -> Verdict:
    """Thai identity number: 13 digits, the last a mod-11 check (weights 13..2; stdnum.th.pin).

    The rule's own limit: the third digit weighs 11, so a slip there goes unseen.
    A first digit 0 is let through, since cards for people without Thai nationality begin so.

    >>> read_thai("1234545678781").value
    '1234545678781'
    >>> read_thai("1234545678789").args
    {'found': '9', 'last': '1'}
    """

    def read(number: str) -> Verdict:
        if fault := exactly(number, (13,), "th-id-length"):
            return fault
        last = pin.calc_check_digit(number)
        return _checked(number, last, "th-id-check")

    return offering(read, text)


def read_resident(text: str, today: date) -> Verdict:
    """Mainland resident identity number (GB 11643): place 6, birth date 8, order 3, check 1.

    The check is ISO 7064 MOD 11-2 (stdnum.cn.ric), X standing for 10. Place codes are not
    compared with a list: lists age, and a right number would be refused.

    >>> read_resident("11010519491231002x", date(2026, 1, 1)).value
    '11010519491231002X'
    """

    def read(number: str) -> Verdict:
        body, end = number[:-1], number[-1:].upper()
        if fault := exactly(body + end.replace("X", "0"), (18,), "cn-id-length"):
            return fault
        if not _past(number[6:14], today):
            return Problem("cn-id-birth", {"date": number[6:14]})
        return _checked(body + end, ric.calc_check_digit(body + end), "cn-id-check")

    return offering(read, text)


def read_nik(text: str, today: date) -> Verdict:
    """Indonesian NIK: place 6, birth DDMMYY (a woman's day + 40), order 4. No check digit.

    stdnum.id.nik is not used: it lets days above 71 pass and refuses provinces newer than its list.

    >>> read_nik("3171015708450001", date(2026, 1, 1)).value
    '3171015708450001'
    >>> read_nik("3171013213450001", date(2026, 1, 1)).args
    {'date': '321345'}
    """

    def read(number: str) -> Verdict:
        if fault := exactly(number, (16,), "nik-length"):
            return fault
        day, month, year = int(number[6:8]), number[8:10], number[10:12]
        written = f"{month}{day - 40 if day > 40 else day:02d}"
        if _past(f"20{year}{written}", today) or _past(f"19{year}{written}", today):
            return Checked(number)
        return Problem("nik-birth", {"date": number[6:12]})

    return offering(read, text)


def read_philsys(text: str) -> Verdict:
    """PhilSys card number (PCN), the 16 digits printed on the card (philsys.gov.ph).

    The 12-digit PSN is the holder's secret number: refused, and never to be taken down.

    >>> read_philsys("123456789012").key
    'philsys-secret'
    """

    def read(number: str) -> Verdict:
        fault = exactly(number, (16,), "philsys-length")
        if fault and fault.args.get("count") == 12:
            return Problem("philsys-secret")
        return fault or Checked(number)

    return offering(read, text)


def _checked(number: str, last: str, key: str) -> Verdict:
    if number[-1] == last:
        return Checked(number)
    return Problem(key, {"found": number[-1], "last": last})


def _past(yyyymmdd: str, today: date) -> bool:
    try:
        year, month, day = int(yyyymmdd[:4]), int(yyyymmdd[4:6]), int(yyyymmdd[6:])
        return date(1900, 1, 1) <= date(year, month, day) <= today
    except ValueError:
        return False
