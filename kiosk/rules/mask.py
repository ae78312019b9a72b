"""Masks: enough left to recognise what one knows already, too little to use it.

Paper and lists show these, never the whole value (domain.md section 3, rule 5).
"""

import re

BULLET = "•"
_MANY = re.compile(f"{BULLET}{{5,}}")


def _tail(value: str, most: int) -> str:
    left = min(most, len(value) // 2)
    return BULLET * (len(value) - left) + value[len(value) - left :]


def mask_id(value: str) -> str:
    """The last four characters of a document's number; never more than half of a short one.

    >>> mask_id("L898902C3")
    '•••••02C3'
    """
    return _tail(value, 4)


def mask_card(iccid: str) -> str:
    """The last four digits of an ICCID or EID.

    >>> mask_card("8966123456789012348")
    '•••••••••••••••2348'
    """
    return _tail(iccid, 4)


def mask_account(value: str) -> str:
    """The last four characters of a bank account.

    >>> mask_account("1234567890")
    '••••••7890'
    """
    return _tail(value, 4)


def mask_phone(e164: str) -> str:
    """The last three digits of a phone number, e.g. the one that is cancelled.

    >>> mask_phone("+66812345678")
    '•••••••••678'
    """
    return _tail(e164, 3)


def mask_contact(e164: str) -> str:
    """The beginning of a contact phone; its last eight digits are hidden.

    Not the end: the last four digits are the code that opens tracking, and are never printed.

    >>> mask_contact("+8613812345678")
    '+86138••••••••'
    """
    shown = max(len(e164) - 8, 0)
    return e164[:shown] + BULLET * (len(e164) - shown)


def brief(masked: str) -> str:
    """A mask that does not tell how much it hides, and fits on a line.

    >>> brief("•••••••••••••••2348")
    '••••2348'
    """
    return _MANY.sub(BULLET * 4, masked)
