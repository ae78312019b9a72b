"""Phone numbers (ITU-T E.164), by the numbering plans of libphonenumber."""

import re

import phonenumbers
from phonenumbers import PhoneNumber, PhoneNumberFormat, PhoneNumberType, ValidationResult

from kiosk.rules.plain import tidy
from kiosk.rules.problem import Checked, Problem, Verdict

_MOBILE = {PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE}
_LENGTHS = {
    ValidationResult.TOO_SHORT: "phone-short",
    ValidationResult.TOO_LONG: "phone-long",
}
_CHINESE_MOBILE = re.compile("(?:86)?(1[3-9][0-9]{9})")


def read_msisdn(raw: str, *, country: str, prefixes: tuple[str, ...] = ()) -> Verdict:
    """The number on a card, as E.164: a mobile number of `country` (ISO 3166 alpha-2).

    `prefixes` (national form, e.g. "0831") are a carrier's own: another one is remarked on and
    never refused, since numbers move between carriers.

    >>> read_msisdn("081 234 5678", country="TH").value
    '+66812345678'
    """
    text = _typed(raw)
    if isinstance(text, Problem):
        return text
    found = _valid(text, country)
    if found is None:
        return _not_valid(text, country)
    if found.country_code != phonenumbers.country_code_for_region(country):
        code = phonenumbers.country_code_for_region(country)
        return Problem("msisdn-country", {"code": f"+{code}", "found": f"+{found.country_code}"})
    if phonenumbers.number_type(found) not in _MOBILE:
        return Problem("msisdn-not-mobile", {"example": _example(country)})
    national = re.sub("[^0-9]", "", _format(found, PhoneNumberFormat.NATIONAL))
    if prefixes and not national.startswith(prefixes):
        return Checked(_e164(found), (Problem("msisdn-prefix", {"prefix": national[:4]}),))
    return Checked(_e164(found))


def read_contact_phone(raw: str, *, country: str, msisdn: str | None) -> Verdict:
    """Where a person can be reached, as E.164: any country, but not the number being cancelled.

    With "+" or "00" any country's; without, `country`'s; and eleven digits that begin as a
    mainland Chinese mobile number, and are no number of `country`, are read as +86, remarked on.

    >>> read_contact_phone("138 1234 5678", country="TH", msisdn=None).value
    '+8613812345678'
    """
    text = _typed(raw)
    if isinstance(text, Problem):
        return text
    remarks: tuple[Problem, ...] = ()
    found = _valid(text, country)
    if found is None and (chinese := _CHINESE_MOBILE.fullmatch(text)):
        found = _valid(f"+86{chinese[1]}", country)
        if found:
            shown = _format(found, PhoneNumberFormat.INTERNATIONAL)
            remarks = (Problem("phone-read-as-china", {"number": shown}),)
    if found is None:
        return Problem("contact-not-valid", {"example": _example(country)})
    if _same(found, msisdn, country):
        return Problem("contact-same-number")
    return Checked(_e164(found), remarks)


def read_transfer_to(raw: str, again: str, *, country: str, msisdn: str | None) -> Verdict:
    """The number a balance goes to: mobile, of `country`, typed twice alike, not this number.

    >>> read_transfer_to("0812345678", "0812345679", country="TH", msisdn=None).key
    'transfer-differs'
    """
    found = read_msisdn(raw, country=country)
    if isinstance(found, Problem):
        return found
    number = phonenumbers.parse(found.value)
    if not _same(number, again, country):
        return Problem("transfer-differs")
    if _same(number, msisdn, country):
        return Problem("transfer-same-number")
    return found


def _typed(raw: str) -> str | Problem:
    text = re.sub("[()/]", "", tidy(raw))
    if stray := re.search("[^0-9]", text[1:] if text.startswith("+") else text):
        return Problem("phone-characters", {"position": stray.start() + 1 + text.startswith("+")})
    return text


def _valid(text: str, country: str) -> PhoneNumber | None:
    """Real by libphonenumber's plans; "00" stands for "+" wherever the person comes from."""
    forms = [f"+{text[2:]}", text] if text.startswith("00") else [text]
    for form in forms:
        try:
            found = phonenumbers.parse(form, country)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_valid_number(found):
            return found
    return None


def _not_valid(text: str, country: str) -> Problem:
    try:
        found = phonenumbers.parse(text, country)
    except phonenumbers.NumberParseException:
        key = "phone-not-valid"
    else:
        key = _LENGTHS.get(phonenumbers.is_possible_number_with_reason(found), "phone-not-valid")
    return Problem(key, {"count": len(text.lstrip("+")), "example": _example(country)})


def _same(number: PhoneNumber, other: str | None, country: str) -> bool:
    text = _typed(other or "")
    found = None if isinstance(text, Problem) else _valid(text, country)
    return found is not None and _e164(found) == _e164(number)


def _example(country: str) -> str:
    found = phonenumbers.example_number_for_type(country, PhoneNumberType.MOBILE)
    return _format(found, PhoneNumberFormat.NATIONAL) if found else ""


def _e164(number: PhoneNumber) -> str:
    return _format(number, PhoneNumberFormat.E164)


def _format(number: PhoneNumber, form: int) -> str:
    return str(phonenumbers.format_number(number, form))
