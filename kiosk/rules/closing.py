"""What has to be told when a follow-up is closed or a dispute opened (R63 R68 R73 R74 R76 R79)."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from kiosk.rules import plain
from kiosk.rules.answers import holds
from kiosk.rules.follow_ups import DISPUTED, OUTCOMES, PAYING, Kind, NewDeed, next_deed
from kiosk.rules.problem import Problem
from kiosk.rules.reading import Context, read
from kiosk.rules.unseen import no_print

MATTERS = ("still_billed", "still_active", "refund_missing", "other")
"""What a dispute may be about."""

EVIDENCE = ("bill", "statement", "messages", "screenshot", "certificate", "call_log")
"""What the customer may bring or keep for it."""

DISPUTE_DAYS = 14
"""Days until the shop looks at a dispute again, unless the clerk says otherwise."""

LONGEST_NOTE = 500
LONGEST_PROOF = 80

_DISPUTE = ("since", "evidence", "due_on")
FIELDS: Mapping[str, tuple[str, ...]] = {
    "arrived": ("amount", "on", "proof"),
    "not_arrived": ("method", "due_on"),
    "handed_back": ("signature", "signature_name"),
    **dict.fromkeys(sorted(DISPUTED), _DISPUTE),
}
"""Outcome -> what it needs besides a note."""


@dataclass
class Told:
    """What was told, by field, and what has to be put right."""

    values: dict[str, str] = field(default_factory=dict)
    problems: dict[str, Problem] = field(default_factory=dict)


def read_closing(kind: Kind, given: Mapping[str, str], context: Context) -> Told:
    """Read the form that closes a deed. `evidence` is ids joined by a space."""
    outcome = given.get("outcome", "")
    if outcome not in OUTCOMES[kind]:
        return Told(problems={"outcome": Problem("deed-needs-outcome")})
    told = _read(("note", *FIELDS.get(outcome, ())), given, context)
    told.values["outcome"] = outcome
    if outcome == "handed_back" and not told.problems and not _signed(told.values):
        told.problems["signature_name"] = Problem("deed-needs-signature")
    return told


def read_dispute(given: Mapping[str, str], context: Context) -> Told:
    """Read the form that opens a dispute."""
    return _read(("what", *_DISPUTE, "note"), given, context)


def methods(context: Context) -> list[str]:
    """The ways of giving money back that this procedure offers."""
    offered = context.desk.procedure.refunds
    return [r.id for r in offered if r.id in PAYING and holds(r.when, context.answers)]


def opened(told: Told, taken: Collection[str], reference: Callable[[], str]) -> tuple[NewDeed, ...]:
    """The deeds that follow from what was told: another way for the money, or a dispute.

    `taken` are the ids of the case's deeds; `reference` draws one for a dispute.
    """
    said = told.values
    outcome = said.get("outcome", "")
    if outcome == "not_arrived":
        kept = {name: said[name] for name in ("method", "note") if said.get(name)}
        due = date.fromisoformat(said["due_on"])
        return (NewDeed(next_deed("refund", taken), "shop", due, kept),)
    what = outcome if outcome in DISPUTED else said.get("what")
    if not what:
        return ()
    kept = {name: said[name] for name in ("since", "evidence", "note") if said.get(name)}
    due = date.fromisoformat(said["due_on"])
    name = next_deed("dispute", taken)
    return (NewDeed(name, "shop", due, {"what": what, **kept}, reference()),)


def _read(names: tuple[str, ...], given: Mapping[str, str], context: Context) -> Told:
    told = Told()
    for name in names:
        found = _READERS[name](given.get(name, "").strip(), context)
        if isinstance(found, Problem):
            told.problems[name] = found
        elif found:
            told.values[name] = found
    return told


def _signed(values: Mapping[str, str]) -> bool:
    return bool(values.get("signature") or values.get("signature_name"))


def _amount(typed: str, context: Context) -> str | Problem:
    found = plain.read_amount(typed, context.desk.carrier.currency_digits) if typed else Decimal()
    return found if isinstance(found, Problem) else str(found) if found else _lacks("amount")


def _past(typed: str, context: Context) -> str | Problem:
    found = plain.read_date(typed) if typed else _lacks("day")
    if isinstance(found, date) and found > context.today:
        return Problem("deed-day-ahead", {"today": context.today.isoformat()})
    return found if isinstance(found, Problem) else found.isoformat()


def _ahead(typed: str, context: Context) -> str | Problem:
    found = plain.read_date(typed) if typed else _lacks("day")
    if isinstance(found, date) and found < context.today:
        return Problem("date-passed", {"today": context.today.isoformat()})
    return found if isinstance(found, Problem) else found.isoformat()


def _proof(typed: str, context: Context) -> str | Problem:
    return _settable(plain.read_line(typed, LONGEST_PROOF), context) if typed else _lacks("proof")


def _note(typed: str, context: Context) -> str | Problem:
    return _settable(plain.read_remarks(typed, LONGEST_NOTE), context)


def _method(typed: str, context: Context) -> str | Problem:
    return typed if typed in methods(context) else _lacks("method")


def _matter(typed: str, context: Context) -> str | Problem:
    return typed if typed in MATTERS else _lacks("what")


def _evidence(typed: str, context: Context) -> str | Problem:
    return " ".join(name for name in EVIDENCE if name in typed.split())


def _signature(name: str) -> "Reader":
    def reader(typed: str, context: Context) -> str | Problem:
        found = read(name, typed, context) if typed else None
        return found if isinstance(found, Problem) else found.value if found else ""

    return reader


def _settable(text: str | Problem, context: Context) -> str | Problem:
    if not isinstance(text, Problem) and (left := context.unprintable(text)):
        return no_print(left)
    return text


def _lacks(what: str) -> Problem:
    return Problem(f"deed-needs-{what}")


Reader = Callable[[str, Context], str | Problem]
_READERS: Mapping[str, Reader] = {
    "amount": _amount,
    "on": _past,
    "since": _past,
    "due_on": _ahead,
    "proof": _proof,
    "note": _note,
    "method": _method,
    "what": _matter,
    "evidence": _evidence,
    "signature": _signature("signature"),
    "signature_name": _signature("signature_name"),
}
