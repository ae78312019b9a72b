"""Documents: what a number typed by hand proves, and when a document has run out."""

from collections.abc import Callable
from datetime import date

from kiosk.rules.codes import number_in
from kiosk.rules.documents import read_other, read_passport, read_permit
from kiosk.rules.mrz import Mrz, read_mrz
from kiosk.rules.national import read_nik, read_philsys, read_resident, read_thai
from kiosk.rules.plain import tidy
from kiosk.rules.problem import Problem, Verdict

__all__ = ["Mrz", "expired", "read_mrz", "read_number"]

_TIMELESS: dict[str, Callable[[str], Verdict]] = {
    "passport": read_passport,
    "th-national-id": read_thai,
    "ph-philsys": read_philsys,
    "cn-travel-permit": read_permit,
    "other": read_other,
}
_WITH_BIRTH: dict[str, Callable[[str, date], Verdict]] = {
    "id-nik": read_nik,
    "cn-resident-id": read_resident,
}


def read_number(id_type: str, raw: str, *, today: date) -> Verdict:
    """The number of a document of kind `id_type`, in its normal form, or what is wrong with it.

    Spaces, hyphens and full-width digits are forgiven; of a machine-readable zone and of a code
    that tells more (rules/codes.py) the number is taken. The normal form has no separators and
    capitals only.

    >>> read_number("th-national-id", "1-2345-45678-78-1", today=date(2026, 1, 1)).value
    '1234545678781'
    """
    zone = read_mrz(raw, today=today)
    text = zone.number if isinstance(zone, Mrz) else tidy(number_in(raw))
    if id_type not in _TIMELESS and id_type not in _WITH_BIRTH:
        return Problem("id-type-choose")
    if not text:
        return Problem("id-number-missing")
    if reader := _WITH_BIRTH.get(id_type):
        return reader(text, today)
    return _TIMELESS[id_type](text)


def expired(expires: date, today: date) -> bool:
    """True from the day after the last day of validity, which still counts.

    >>> expired(date(2026, 3, 31), today=date(2026, 3, 31))
    False
    """
    return expires < today
