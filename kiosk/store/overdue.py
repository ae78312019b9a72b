"""What should have happened by now: cases past their promise or question, deeds and requests past
due."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Literal

from sqlalchemy import CompoundSelect, func, literal, null, select, true, union_all

from kiosk.rules.case import FINAL, State
from kiosk.store.database import Store
from kiosk.store.tables import cases, follow_ups, rights

PAGE = 50
Kind = Literal["promise", "answer", "deed", "right"]
_OPEN = tuple(state.value for state in State if state not in FINAL)


@dataclass(frozen=True)
class Late:
    """One line of the list: a promise to the customer, an answer or a deed awaited, a
    person's request about their data.

    `deed` is the follow-up's id and `by` who owes it, both None for the case itself.
    """

    kind: Kind
    reference: str
    card: str
    state: str
    due_on: date
    deed: str | None
    by: str | None


def overdue(
    store: Store, today: date, page: int = 1, watched: Collection[str] | None = None
) -> tuple[list[Late], bool]:
    """Page `page` (from 1) of what was due before `today`, oldest first; whether more follow.

    Of what customers are to do themselves only the deeds in `watched` are told, None for all.
    """
    late = _late(store, today, watched).subquery()
    with store.read() as connection:
        found = connection.execute(
            select(late)
            .order_by(late.c.due_on, late.c.reference, late.c.kind, late.c.deed)
            .offset((page - 1) * PAGE)
            .limit(PAGE + 1)
        ).all()
    rows = [
        Late(r.kind, r.reference, r.procedure_id, r.state, date.fromisoformat(r.due_on), r.deed,
             r.by)
        for r in found[:PAGE]
    ]  # fmt: skip
    return rows, len(found) > PAGE


def count(store: Store, today: date, watched: Collection[str] | None = None) -> int:
    """How many lines the whole list has."""
    with store.read() as connection:
        late = _late(store, today, watched).subquery()
        return connection.scalar(select(func.count()).select_from(late)) or 0


def _late(
    store: Store, today: date, watched: Collection[str] | None
) -> CompoundSelect[tuple[str, ...]]:
    about = (cases.c.reference, cases.c.procedure_id, cases.c.state)
    ours, before = cases.c.shop == store.shop, today.isoformat()
    of_customers = true() if watched is None else follow_ups.c.deed.in_(sorted(watched))
    waiting = (
        (follow_ups.c.shop == store.shop)
        & follow_ups.c.done_at.is_(None)
        & (follow_ups.c.due_on < before)
    )
    of_case = (null().label("deed"), null().label("by"))
    return union_all(
        select(literal("promise").label("kind"), *about, cases.c.promised_by.label("due_on"),
               *of_case)
        .where(ours, cases.c.state.in_(_OPEN), cases.c.promised_by < before),
        select(literal("answer"), *about, cases.c.due_on, *of_case)
        .where(ours, cases.c.state == State.NEEDS_INFORMATION.value, cases.c.due_on < before),
        select(literal("right"), *about, rights.c.due_on, *of_case)
        .join(rights, rights.c.reference == cases.c.reference)
        .where(ours, rights.c.shop == store.shop, rights.c.state == "open",
               rights.c.due_on < before),
        *(
            select(literal("deed"), *about, follow_ups.c.due_on, follow_ups.c.deed, follow_ups.c.by)
            .join(follow_ups, follow_ups.c.case_id == cases.c.id)
            .where(waiting, whose)
            for whose in (
                follow_ups.c.by.in_(("shop", "carrier")),
                (follow_ups.c.by == "customer") & of_customers,
            )
        ),
    )  # fmt: skip
