"""Which answers of a case staff may put right, and what has to be seen to again after it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from kiosk.rules import identity
from kiosk.rules.answers import Answers
from kiosk.rules.pages import pages
from kiosk.rules.phone import region
from kiosk.rules.problem import Problem
from kiosk.rules.procedure import Desk
from kiosk.rules.reading import Context, read

_HOLDER = ("id-matches", "holder")
_REP = ("rep-matches",)
_CARD = ("card-matches", "profile-matches", "holder")
RESTS: Mapping[str, tuple[str, ...]] = {
    "holder_name": _HOLDER,
    "id_number": _HOLDER,
    "id_expires": (),
    "rep_name": _REP,
    "rep_id_number": _REP,
    "msisdn": _CARD,
    "iccid": _CARD,
    "eid": _CARD,
    "account_ref": _CARD,
    "contact_phone": (),
    "contact_email": (),
    "payee_name": (),
    "bank_name": (),
    "bank_account": (),
    "transfer_to": (),
    "departs_on": (),
}
"""An answer that may be put right -> the tasks that were ticked by it."""
PAID_TO = frozenset({"payee_name", "bank_name", "bank_account", "transfer_to"})
"""Where money goes: the customer puts their name to it again when it was put right."""
_OTHER_NUMBERS = ("contact_phone", "transfer_to")
"""What may not be the number that is cancelled."""


def correctable(desk: Desk, answers: Answers) -> tuple[str, ...]:
    """The answers of this case that may be put right: those that its path asks for."""
    asked = {name for page in pages(desk, answers) for name in page.fields}
    return tuple(name for name in RESTS if name in asked)


def corrected(name: str, typed: str, context: Context) -> dict[str, str] | Problem:
    """All answers with `name` as it was `typed` now, read as on the tablet; or what is wrong.

    A document that has expired ends the path on the tablet, and is not put in here either.
    """
    before = context.answers
    if name not in correctable(context.desk, before):
        return Problem("correct-no-such")
    if not typed.strip():
        return Problem("correct-missing")
    verdict = read(name, typed, _where_they_are(context))
    if isinstance(verdict, Problem):
        return verdict
    value = verdict.value
    if value == before.get(name, ""):
        return Problem("correct-unchanged")
    if name == "id_expires" and identity.expired(date.fromisoformat(value), context.today):
        return Problem("correct-expired")
    after = {**before, name: value}
    return _ringing(after, context) if name == "msisdn" else after


def _where_they_are(context: Context) -> Context:
    """A phone without "+" is read in the country of the one given before, which they chose."""
    before = context.answers
    chosen = region(before.get("contact_phone", ""))
    return replace(context, answers={**before, "contact_country": chosen})


def _ringing(after: dict[str, str], context: Context) -> dict[str, str] | Problem:
    """With another number cancelled, the customer is still reached and paid at one that rings."""
    around = replace(context, answers=after)
    for name in _OTHER_NUMBERS:
        if after.get(name) and isinstance(found := read(name, after[name], around), Problem):
            return found
    return after
