"""Which messages a change of a case sends, and to which of the customer's own addresses.

The addresses are read from the case when sending; here they are only named.
"""

from collections.abc import Collection, Mapping
from typing import Literal

from msgspec import Struct

from kiosk.rules.answers import Answers
from kiosk.rules.correcting import PAID_TO

Medium = Literal["sms", "email"]
Recipient = Literal["contact_phone", "contact_email", "msisdn", "former_phone", "former_email"]


class Notice(Struct, frozen=True):
    """One message to one address. `kind` names its words: `message-<kind>`."""

    kind: str
    medium: Medium
    recipient: Recipient


KINDS = {
    "submit": "submitted",
    "ask": "needs_information",
    "hold": "held",
    "approve": "approved",
    "refuse": "failed",
    "complete": "completed",
    "reject": "rejected",
    "withdraw": "withdrawn",
    "recall": "withdrawn",
}
"""Action -> the kind of message that tells of it; other actions tell nobody."""

GUARDS = frozenset({"not_you", "contact_changed", "payee_changed"})
"""Sent whether or not the customer wants news: they tell of what somebody else may have done in
their place. They name nobody."""
FORMER: Mapping[str, Recipient] = {
    "contact_phone": "former_phone",
    "contact_email": "former_email",
}
"""Where a customer was reached -> the fact of the case that keeps it once it was put right."""
_WAYS: tuple[tuple[Recipient, Medium], ...] = (("contact_phone", "sms"), ("contact_email", "email"))


def notices(kind: str, answers: Answers, consents: Collection[str]) -> tuple[Notice, ...]:
    """The messages of one kind: by SMS and e-mail where given, if the customer agreed to hear."""
    if "notify" not in consents:
        return ()
    return tuple(Notice(kind, medium, where) for where, medium in _WAYS if answers.get(where))


def of_action(action: str, answers: Answers, consents: Collection[str]) -> tuple[Notice, ...]:
    """The messages of an action.

    A submission also warns the number that is to be cancelled, agreed or not: whoever holds it may
    know nothing of the request. That message names nobody.
    """
    kind = KINDS.get(action)
    told = notices(kind, answers, consents) if kind else ()
    if action == "submit" and answers.get("msisdn"):
        return (*told, Notice("not_you", "sms", "msisdn"))
    return told


def of_correction(name: str, answers: Answers, facts: Answers) -> tuple[Notice, ...]:
    """The messages of an answer put right by staff; `answers` are those of before, `facts` what the
    case keeps of where its customer was reached first.

    A clerk who turns a refund to another account, or the news to another phone, is told on to
    whoever the case knew until then.

    >>> [(n.kind, n.recipient) for n in of_correction("bank_name", {"contact_phone": "+6"}, {})]
    [('payee_changed', 'contact_phone')]
    """
    kind = "payee_changed" if name in PAID_TO else "contact_changed" if name in FORMER else None
    if kind is None:
        return ()
    now = [(where, medium) for where, medium in _WAYS if answers.get(where) and where != name]
    before = [(FORMER[where], medium) for where, medium in _WAYS if facts.get(FORMER[where])]
    return tuple(Notice(kind, medium, where) for where, medium in (*now, *before))
