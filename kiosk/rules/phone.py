"""Phone numbers (ITU-T E.164), by the numbering plans of libphonenumber.

Its list of ranges is always older than the last range given out. So a number of the country's own
length that stands in no range is remarked on and taken; what is a digit short or long is refused.
"""

import re
from collections.abc import Iterable

import phonenumbers
from phonenumbers import PhoneNumber, PhoneNumberFormat, PhoneNumberType, ValidationResult

from kiosk.rules.plain import tidy
from kiosk.rules.problem import Checked, Problem, Verdict

LIKELY = ("CN", "TW", "TH", "ID", "PH")
"""Where the six languages are at home: the customers' own countries."""
_MOBILE = {PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE}
_NO_SIM = {
    PhoneNumberType.FIXED_LINE,
    PhoneNumberType.TOLL_FREE,
    PhoneNumberType.PREMIUM_RATE,
    PhoneNumberType.SHARED_COST,
}
"""What the list knows to be no number of a SIM. Others (VoIP, unknown) it may only not know yet."""
_LENGTHS = {
    ValidationResult.TOO_SHORT: "phone-short",
    ValidationResult.TOO_LONG: "phone-long",
}


def dialled() -> frozenset[str]:
    """Countries whose numbers can be told (alpha-2)."""
    return frozenset(phonenumbers.SUPPORTED_REGIONS)


def read_msisdn(raw: str, *, country: str, prefixes: tuple[str, ...] = ()) -> Verdict:
    """The number on a card, as E.164: a mobile number of `country` (ISO 3166 alpha-2).

    `prefixes` (national form, e.g. "0831") are a carrier's own: another one is remarked on and
    never refused, since numbers move between carriers; so is a range that no list knows.

    >>> read_msisdn("081 234 5678", country="TH").value
    '+66812345678'
    >>> read_msisdn("069 123 4567", country="TH").remarks[0].key
    'phone-unknown-range'
    """
    text = _typed(raw)
    if isinstance(text, Problem):
        return text
    found = next(iter(_valid(text, country) or _unlisted(text, country)), None)
    if found is None:
        return _not_valid(text, country)
    if found.country_code != phonenumbers.country_code_for_region(country):
        code = phonenumbers.country_code_for_region(country)
        return Problem("msisdn-country", {"code": f"+{code}", "found": f"+{found.country_code}"})
    kind = phonenumbers.number_type(found)
    if kind in _NO_SIM or not _as_long(found, PhoneNumberType.MOBILE):
        return Problem("msisdn-not-mobile", {"example": _example(country)})
    national = re.sub("[^0-9]", "", _format(found, PhoneNumberFormat.NATIONAL))
    if kind not in _MOBILE:
        return Checked(_e164(found), _remarked(found))
    if prefixes and not national.startswith(prefixes):
        return Checked(_e164(found), (Problem("msisdn-prefix", {"prefix": national[:4]}),))
    return Checked(_e164(found))


def read_contact_phone(
    raw: str, *, country: str, msisdn: str | None, others: Iterable[str] = ()
) -> Verdict:
    """Where a person can be reached, as E.164: any country, but not the number being cancelled.

    With "+" or "00" any country's; without, `country`'s. What is no number there, and a mobile
    number in just one of `others`, is read as that. Whatever was read without "+" is said whole
    with its country, for nobody wrote it.

    >>> read_contact_phone("+86 138 1234 5678", country="TH", msisdn=None)
    Checked(value='+8613812345678', remarks=())
    >>> read_contact_phone("0812223333", country="TH", msisdn=None).remarks[0].args
    {'number': '+66 81 222 3333', 'country': 'TH'}
    """
    text = _typed(raw)
    if isinstance(text, Problem):
        return text
    meant = (
        _valid(text, country)
        or [one for other in others if other != country for one in _mobile(text, other)]
        or _unlisted(text, country)
    )
    if len({_e164(one) for one in meant}) != 1:
        return Problem("contact-not-valid", {"country": country, "example": _example(country)})
    found = meant[0]
    if _same(found, msisdn, country):
        return Problem("contact-same-number")
    return Checked(_e164(found), (*_read_as(text, found, country), *_unknown(found)))


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


def region(e164: str) -> str:
    """The country of a number (alpha-2); "" where its code does not tell.

    >>> region("+8613812345678"), region("+639041234567"), region("+80012345678"), region("")
    ('CN', 'PH', '', '')
    """
    try:
        found = phonenumbers.region_code_for_number(phonenumbers.parse(e164))
    except phonenumbers.NumberParseException:
        return ""
    return found if found and found.isalpha() else ""


def spaced(e164: str) -> str:
    """A number in the groups in which it is said.

    >>> spaced("+66812223333")
    '+66 81 222 3333'
    """
    return _format(phonenumbers.parse(e164), PhoneNumberFormat.INTERNATIONAL)


def _typed(raw: str) -> str | Problem:
    text = re.sub("^tel:|[()/]", "", tidy(raw), flags=re.IGNORECASE)
    if stray := re.search("[^0-9]", text[1:] if text.startswith("+") else text):
        return Problem("phone-characters", {"position": stray.start() + 1 + text.startswith("+")})
    return text


def _parsed(text: str, country: str) -> list[PhoneNumber]:
    """As it may be meant: "00" stands for "+" wherever the person comes from, and the country's own
    code before a number is no area code: libphonenumber takes 62 812 ... in Indonesia for one."""
    code = str(phonenumbers.country_code_for_region(country))
    whole = text[2:] if text.startswith("00") else text
    found = []
    for form in [f"+{whole}", text] if text.startswith(("00", code)) else [text]:
        try:
            found.append(phonenumbers.parse(form, country))
        except phonenumbers.NumberParseException:
            continue
    return found


def _valid(text: str, country: str) -> list[PhoneNumber]:
    """The number by libphonenumber's ranges: one or none."""
    return list(filter(phonenumbers.is_valid_number, _parsed(text, country)))[:1]


def _mobile(text: str, country: str) -> list[PhoneNumber]:
    return [one for one in _valid(text, country) if phonenumbers.number_type(one) in _MOBILE]


def _unlisted(text: str, country: str) -> list[PhoneNumber]:
    """The number in no range that is known, as long as mobile numbers there; with "+", as any
    numbers there. It is none when a digit more or less makes it one of a known range: then a digit
    was missed, or typed twice."""
    kind = PhoneNumberType.UNKNOWN if text.startswith(("+", "00")) else PhoneNumberType.MOBILE
    long = (_e164(one) for one in _parsed(text, country) if _as_long(one, kind))
    told = (phonenumbers.parse(e164) for e164 in long)  # without a zero that was no trunk's
    return [one for one in told if _as_long(one, kind) and not _slip(one)][:1]


def _as_long(number: PhoneNumber, kind: int) -> bool:
    found = phonenumbers.is_possible_number_for_type_with_reason(number, kind)
    return bool(found == ValidationResult.IS_POSSIBLE)


def _slip(number: PhoneNumber) -> bool:
    told = _e164(number)
    return any(_valid(one, "") for one in (told[:-1], *(f"{told}{digit}" for digit in range(10))))


def _read_as(text: str, number: PhoneNumber, country: str) -> tuple[Problem, ...]:
    if text.startswith(("+", "00")):
        return ()
    where = region(_e164(number)) or country
    return (Problem("phone-read-as", {"number": spaced(_e164(number)), "country": where}),)


def _unknown(number: PhoneNumber) -> tuple[Problem, ...]:
    return () if phonenumbers.is_valid_number(number) else _remarked(number)


def _remarked(number: PhoneNumber) -> tuple[Problem, ...]:
    return (Problem("phone-unknown-range", {"number": spaced(_e164(number))}),)


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
    if isinstance(text, Problem):
        return False
    found = _valid(text, country) or _unlisted(text, country)
    return [_e164(one) for one in found] == [_e164(number)]


def _example(country: str) -> str:
    found = phonenumbers.example_number_for_type(country, PhoneNumberType.MOBILE)
    return _format(found, PhoneNumberFormat.NATIONAL) if found else ""


def _e164(number: PhoneNumber) -> str:
    return _format(number, PhoneNumberFormat.E164)


def _format(number: PhoneNumber, form: int) -> str:
    return str(phonenumbers.format_number(number, form))
