"""One answer in words, masked where it must be: for papers and for the check-your-answers page."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from kiosk.locale import speaker
from kiosk.paper.figures import country, day, listed, money, telephone
from kiosk.rules import mask
from kiosk.rules.answers import Answers, several
from kiosk.rules.expiry import EXPIRIES, NEVER
from kiosk.rules.procedure import Desk

CHOICES = {
    "channel": "channel",
    "acting_as": "acting-as",
    "id_type": "id-type",
    "rep_id_type": "id-type",
    "card_state": "card-state",
    "plan_type": "plan-type",
    "bundle": "bundle",
    "reason": "reason",
    "settlement": "settlement",
    "consents": "consents",
}
"""Question -> the group of messages that names its choices: `card-state--in-hand`."""

MASKS: dict[str, Callable[[str], str]] = {
    "id_number": mask.mask_id,
    "rep_id_number": mask.mask_id,
    "msisdn": mask.mask_phone,
    "transfer_to": mask.mask_phone,
    "contact_phone": mask.mask_contact,
    "former_phone": mask.mask_contact,
    "iccid": mask.mask_card,
    "eid": mask.mask_card,
    "account_ref": mask.mask_account,
    "bank_account": mask.mask_account,
    "track_code": lambda value: mask.BULLET * len(value),
    "contact_email": lambda value: mask_email(value),
    "former_email": lambda value: mask_email(value),
}
DATES = frozenset({"id_expires", "rep_id_expires", "contract_ends", "departs_on"})
MONEY = frozenset({"balance", "arrears", "deposit", "monthly_fee"})
REACHED = frozenset({"contact_phone", "former_phone"})
"""Numbers of any country: said with it."""


def shown(desk: Desk, name: str, answers: Answers, language: str) -> str:
    """The answer to `name` as a person may see it; "" when not given.

    Numbers that identify someone are masked. Free text comes as it is: whoever sets it, as HTML
    or on paper, sets it as text.
    """
    value = answers.get(name, "")
    if value and name in MASKS:
        masked = mask.brief(MASKS[name](value))
        return telephone(masked, value, language) if name in REACHED else masked
    return whole(desk, name, answers, language)


def whole(desk: Desk, name: str, answers: Answers, language: str) -> str:
    """The answer to `name` in words with nothing masked: for staff, and for the carrier."""
    value = answers.get(name, "")
    if not value:
        return ""
    if value == NEVER and name in EXPIRIES:
        return speaker(language)("no-expiry")
    if name in DATES:
        return day(date.fromisoformat(value), language)
    if name in MONEY:
        carrier = desk.carrier
        digits = carrier.currency_digits
        return money(Decimal(value), carrier.currency, carrier.country, digits, language)
    if name == "id_country":
        return country(value, language)
    if name in REACHED:
        return telephone(value, value, language)
    group = "check" if name.startswith("check_") else CHOICES.get(name)
    if group:
        say = speaker(language)
        named = (say(f"{group}--{choice.replace('_', '-')}") for choice in several(answers, name))
        return listed(named, language)
    return value


def mask_email(address: str) -> str:
    """The first letter and the domain: enough to see which mailbox to look in.

    >>> mask_email("li.ming@example.com")
    'l••••@example.com'
    """
    name, _, domain = address.rpartition("@")
    return f"{name[:1]}{mask.BULLET * 4}@{domain}"
