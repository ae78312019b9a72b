"""What is left of a person's numbers once a case is over (domain.md section 3, rules 3 and 6).

A document is reduced to its kind, its country and its last four characters; where money goes, once
none can come back any more. A reduced number is its own mask: it begins with a bullet, so that it
is never taken for a whole one, and reads the same on every screen and paper as before.
"""

from collections.abc import Callable, Collection, Mapping

from kiosk.rules.answers import Answers
from kiosk.rules.follow_ups import Kind, kind_of
from kiosk.rules.mask import BULLET, brief, mask_account, mask_id, mask_phone
from kiosk.rules.procedure import Desk

_Short = Mapping[str, Callable[[str], str]]
DOCUMENT: _Short = {"id_number": mask_id, "rep_id_number": mask_id}
DOCUMENT_GONE = frozenset({"mrz", "id_expires", "rep_id_expires"})
"""What a document says beyond what is kept of it."""
PAYMENT: _Short = {"bank_account": mask_account, "transfer_to": mask_phone}
PAYMENT_GONE = frozenset({"bank_name", "payee_name", "transfer_to_again"})
PAYS: frozenset[Kind] = frozenset({"refund", "dispute"})
"""Follow-ups by which money may still come back; a dispute may be about a refund."""


def may_still_pay(desk: Desk, deeds: Collection[str]) -> bool:
    """Whether one of these open follow-ups may still bring money back."""
    return any(kind_of(desk, deed) in PAYS for deed in deeds)


def reduced(answers: Answers, *, paying: bool) -> dict[str, str]:
    """The answers of a case that is over. `paying`: money may still come back, so that where it
    goes is still needed. Reducing twice changes nothing.

    >>> reduced({"id_type": "passport", "id_number": "L898902C3", "mrz": "P<UTO"}, paying=False)
    {'id_type': 'passport', 'id_number': '••••02C3'}
    >>> reduced({"bank_account": "1234567890", "bank_name": "BBL"}, paying=False)
    {'bank_account': '••••7890'}
    """
    short = DOCUMENT if paying else {**DOCUMENT, **PAYMENT}
    gone = DOCUMENT_GONE if paying else DOCUMENT_GONE | PAYMENT_GONE
    return {
        name: brief(short[name](said)) if name in short else said
        for name, said in answers.items()
        if name not in gone
    }


def is_reduced(number: str) -> bool:
    """Whether this is what was left of a number.

    >>> is_reduced("••••02C3"), is_reduced("02C3")
    (True, False)
    """
    return number.startswith(BULLET)
