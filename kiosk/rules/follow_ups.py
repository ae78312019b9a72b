"""What is still to be done once a case is decided: which deeds, until when, and how each may end.

The procedure names most of them. Two kinds are made along the way: `dispute-<n>`, and `refund-<n>`
for a refund that has to be tried another way.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Literal

from kiosk.rules.answers import Answers, holds
from kiosk.rules.case import State
from kiosk.rules.procedure import Desk, FollowUp, FollowUpKind
from kiosk.rules.workdays import add_days

Kind = FollowUpKind | Literal["dispute"]

OUTCOMES: Mapping[Kind, tuple[str, ...]] = {
    "task": ("done", "not_needed"),
    "apply": ("done", "not_needed"),
    "refund": ("arrived", "not_arrived", "not_due"),
    "hand_back": ("handed_back", "kept"),
    "collect": ("collected", "not_needed"),
    "recheck": ("stopped", "still_active"),
    "unbind": ("unbound",),
    "bill": ("no_bill", "still_billed"),
    "dispute": ("put_right", "stands", "dropped"),
}
"""How a deed of each kind may end. `void`, when the whole case ended without it, is nobody's to
choose."""

DISPUTED = frozenset({"still_active", "still_billed"})
"""Outcomes that open a dispute about what they name (R63 R79)."""

LOOKED: frozenset[Kind] = frozenset({"refund", "bill", "dispute"})
"""Kinds whose day is only that on which the shop looks again: nobody promised anything by it."""

PAYING = frozenset({"refund_bank", "refund_cash", "transfer"})
LOOK_DAYS = 30
"""Days after which the shop looks whether a refund came. No carrier promised them."""

REFUND = "refund-arrived"
VOID = frozenset({State.REJECTED, State.WITHDRAWN})


@dataclass(frozen=True)
class NewDeed:
    """A follow-up made along the way; a dispute has a reference of its own."""

    deed: str
    by: Literal["customer", "shop", "carrier"]
    due_on: date | None
    detail: Mapping[str, str] = field(default_factory=dict)
    reference: str | None = None


@dataclass(frozen=True)
class Ended:
    """A follow-up closed: how, and what was written to it."""

    deed: str
    outcome: str
    detail: Mapping[str, str] = field(default_factory=dict)


def of_case(desk: Desk, answers: Answers) -> tuple[FollowUp, ...]:
    """The follow-ups of the procedure that a case with these answers gets."""
    return tuple(f for f in desk.procedure.follow_ups if holds(f.when, answers))


def named(desk: Desk, deed: str) -> FollowUp | None:
    """The procedure's own follow-up of this id; None for one made along the way."""
    return next((f for f in desk.procedure.follow_ups if f.id == deed), None)


def kind_of(desk: Desk, deed: str) -> Kind:
    """Of which kind a deed is."""
    if found := named(desk, deed):
        return found.kind
    made = deed.partition("-")[0]
    return "dispute" if made == "dispute" else "refund" if made == "refund" else "task"


def watched(desks: Iterable[Desk]) -> frozenset[str]:
    """The customers' own deeds that a shop follows too: money on its way. The others (look whether
    it stopped, unbind the bank) are theirs, and would bury what waits for the shop."""
    every = (deed for desk in desks for deed in desk.procedure.follow_ups)
    return frozenset(deed.id for deed in every if deed.kind == "refund")


def may_close(desk: Desk, deed: str, state: str) -> bool:
    """Whether a deed may be closed now: what follows the completion waits for it (R72)."""
    found = named(desk, deed)
    early = found is not None and found.deadline and found.deadline.after == "submitted"
    return bool(early) or state in {State.COMPLETED, *VOID}


def due_dates(desk: Desk, answers: Answers, completed: date) -> dict[str, date | None]:
    """When the deeds that follow the completion fall due, `completed` being the effective day.

    A refund without a time of the carrier's is looked at after LOOK_DAYS. Deeds counted from the
    submission keep their dates and are left out.
    """
    found: dict[str, date | None] = {}
    for item in of_case(desk, answers):
        limit = item.deadline
        if limit is not None and limit.after == "completed":
            found[item.id] = add_days(completed, limit.days, limit.unit, desk.carrier)
        elif limit is None and item.kind == "refund":
            found[item.id] = add_days(completed, LOOK_DAYS, "calendar_day", desk.carrier)
    return found


def owed_refund(
    desk: Desk, answers: Answers, net: Decimal | None, completed: date
) -> tuple[NewDeed, ...]:
    """The shop's own deed to see a refund arrive, where the procedure has none (R73 R75).

    `net` is what the confirmed bill comes to, None while it is not known.
    """
    watched = any(item.kind == "refund" for item in of_case(desk, answers))
    wanted = answers.get("settlement") in PAYING and (net is None or net > 0)
    if watched or not wanted:
        return ()
    due = add_days(completed, LOOK_DAYS, "calendar_day", desk.carrier)
    return (NewDeed(REFUND, "shop", due),)


def ended_by(to: str, desk: Desk) -> tuple[Ended, ...]:
    """Which deeds end by themselves when a case comes to the state `to`.

    Whoever had to apply has, once the carrier has the request; nothing is left to do for a case
    that was rejected or withdrawn. Deeds that are closed already stay as they are.
    """
    if to in VOID:
        return tuple(Ended(item.id, "void") for item in desk.procedure.follow_ups)
    if to == State.WITH_CARRIER:
        return tuple(Ended(f.id, "done") for f in desk.procedure.follow_ups if f.kind == "apply")
    return ()


def carrier_questions(desk: Desk, answers: Answers) -> tuple[FollowUp, ...]:
    """The follow-ups about which the carrier must be asked before completion (R77)."""
    return tuple(item for item in of_case(desk, answers) if item.ask_carrier)


def settled_by_completion(
    desk: Desk, answers: Answers, net: Decimal | None, *, day_named: bool
) -> tuple[Ended, ...]:
    """What needs no following once a case is completed: the carrier's question, when its answer
    names no day, and a refund where nothing comes back (`net` known and not above zero)."""
    asked = () if day_named else carrier_questions(desk, answers)
    refunds = [item for item in of_case(desk, answers) if item.kind == "refund"]
    nothing = refunds if net is not None and net <= 0 else []
    return (*(Ended(f.id, "done") for f in asked), *(Ended(f.id, "not_due") for f in nothing))


def next_deed(stem: Literal["dispute", "refund"], taken: Collection[str]) -> str:
    """The first free id of the kind made along the way.

    >>> next_deed("dispute", ["watch-refund", "dispute-1"])
    'dispute-2'
    """
    number = 1
    while f"{stem}-{number}" in taken:
        number += 1
    return f"{stem}-{number}"


def days_over(due_on: date | None, today: date) -> int:
    """By how many days a deed is late; 0 on its day, before it, and without one."""
    return max(0, (today - due_on).days) if due_on else 0
