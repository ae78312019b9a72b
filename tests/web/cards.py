"""Valid numbers for any carrier, so that a new procedure file can be walked without a new test."""

import phonenumbers
from stdnum import luhn
from stdnum.iso7064 import mod_97_10

from kiosk.rules.procedure import Desk


def iccid(prefix: str) -> str:
    """An invented card number of 19 digits with its Luhn digit."""
    body = f"{prefix}01234567890123"[:18]
    return body + luhn.calc_check_digit(body)


def eid() -> str:
    """An invented EID of 32 digits."""
    body = "890490320000000000000000000001"
    return body + mod_97_10.calc_check_digits(body)


def msisdn(country: str) -> str:
    """The library's own example of a mobile number."""
    number = phonenumbers.example_number_for_type(country, phonenumbers.PhoneNumberType.MOBILE)
    assert number is not None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def card_answers(desk: Desk) -> dict[str, str | list[str]]:
    """What this card's own questions are answered with."""
    carrier = desk.carrier
    return {
        "iccid": iccid(carrier.iccid_prefix),
        "eid": eid(),
        "msisdn": msisdn(carrier.country),
        "plan_type": "prepaid",
        "card_state": desk.procedure.card_states[0],
    }
