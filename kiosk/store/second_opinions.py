"""What a second person is asked, and what they say: rows of their own, kept with a case's change.

One question of a case is open at a time. It lapses when the case moves on without an answer.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import Any, Literal

from sqlalchemy import Connection, Row, Select, insert, select, update

from kiosk.rules.four_eyes import REWRITTEN, Matter, beholden, read_matter, written
from kiosk.store.database import Store
from kiosk.store.places import OPINION_REASON
from kiosk.store.tables import cases, second_opinions, staff
from kiosk.store.times import moment, ticks

Decision = Literal["agreed", "declined"]
AGREED = "second_agree"
"""How history names an agreement."""


class MayNotDecideError(Exception):
    """Whoever asked, or is no manager (any more), is not the second person."""


class BeholdenError(MayNotDecideError):
    """The second person has their PIN or role from whoever asked, since a short time."""


@dataclass(frozen=True)
class Asked:
    """A question to a second person: `action` cannot go on until they agree to `matter`."""

    action: str
    matter: Matter
    reason: str


@dataclass(frozen=True)
class Decided:
    """The answer to the open question of this id."""

    id: int
    decision: Decision


@dataclass(frozen=True)
class Opinion:
    """A question as it stands. `decision` is None while it is open, else agreed, declined or
    lapsed; `decided_by` is the actor who answered, or whose change let it lapse."""

    id: int
    action: str
    matter: Matter
    reason: str
    asked_by: str
    asked_at: datetime
    decision: str | None
    decided_by: str | None
    decided_at: datetime | None


@dataclass(frozen=True)
class Waiting:
    """An open question as a list shows it."""

    reference: str
    card: str
    action: str
    asked_by: str
    asked_at: datetime


def keep(
    store: Store, connection: Connection, found: Row[Any], opinion: Asked | Decided | None,
    moved: bool, actor: str, now: datetime,
) -> None:  # fmt: skip
    """Write down what a change asks or answers; `moved` says that the case went on by it.

    Raises MayNotDecideError (or BeholdenError), and the whole change is as if it had never been.
    """
    if isinstance(opinion, Decided):
        return _decide(connection, found.id, opinion, actor, now)
    if opinion is None and not moved:
        return None
    connection.execute(
        update(second_opinions)
        .where(second_opinions.c.case_id == found.id, second_opinions.c.decision.is_(None))
        .values(decision="lapsed", decided_by=actor, decided_at=ticks(now))
    )
    if opinion is not None:
        words = opinion.reason.encode()
        reason = OPINION_REASON.seal(store.vault, words, found.reference, ticks(now))
        connection.execute(
            insert(second_opinions).values(
                shop=store.shop,
                case_id=found.id,
                action=opinion.action,
                tasks=written(opinion.matter),
                reason=reason,
                asked_by=actor,
                asked_at=ticks(now),
            )
        )
    return None


def of_case(store: Store, case_id: int, reference: str) -> tuple[Opinion, ...]:
    """All that was asked about a case, oldest first."""
    found = select(second_opinions).where(second_opinions.c.case_id == case_id)
    with store.read() as connection:
        rows = connection.execute(found.order_by(second_opinions.c.id)).all()
    return tuple(_opinion(store, reference, row) for row in rows)


def waiting(store: Store) -> list[Waiting]:
    """The open questions of the shop, the oldest first."""
    with store.read() as connection:
        rows = connection.execute(_open_ones(store)).all()
    return [
        Waiting(row.reference, row.procedure_id, row.action, row.asked_by, moment(row.asked_at))
        for row in rows
    ]


def in_force(opinions: Iterable[Opinion], actions: Iterable[str]) -> list[Opinion]:
    """What was agreed to and still holds, by the `actions` of the case's history, oldest first. An
    agreement of before an answer was put right says nothing of the answers as they are."""
    agreed = iter([each for each in opinions if each.decision == "agreed"])
    holding: list[Opinion] = []
    for action in actions:
        if action in REWRITTEN:
            holding.clear()
        elif action == AGREED:
            holding.extend(islice(agreed, 1))
    return holding


def _open_ones(store: Store) -> Select[Any]:
    asked = second_opinions.c
    return (
        select(second_opinions, cases.c.reference, cases.c.procedure_id)
        .join(cases, cases.c.id == asked.case_id)
        .where(asked.shop == store.shop, asked.decision.is_(None))
        .order_by(asked.id)
    )


def _decide(
    connection: Connection, case_id: int, answer: Decided, actor: str, now: datetime
) -> None:
    asked = second_opinions.c
    open_one = (asked.id == answer.id) & (asked.case_id == case_id) & asked.decision.is_(None)
    by = connection.scalar(select(asked.asked_by).where(open_one))
    manager = connection.execute(
        select(staff.c.vouched_by, staff.c.vouched_at)
        .where(
            staff.c.id == int(actor.removeprefix("staff:")),
            staff.c.active,
            staff.c.role == "manager",
        )
        .with_for_update()
    ).first()
    if by is None or by == actor or manager is None:
        raise MayNotDecideError
    since = moment(manager.vouched_at) if manager.vouched_at is not None else None
    if beholden(by, manager.vouched_by, since, now):
        raise BeholdenError
    connection.execute(
        update(second_opinions)
        .where(open_one)
        .values(decision=answer.decision, decided_by=actor, decided_at=ticks(now))
    )


def _opinion(store: Store, reference: str, row: Row[Any]) -> Opinion:
    reason = OPINION_REASON.open_words(store.vault, row.reason, reference, row.asked_at)
    return Opinion(
        id=row.id,
        action=row.action,
        matter=read_matter(row.tasks),
        reason=reason,
        asked_by=row.asked_by,
        asked_at=moment(row.asked_at),
        decision=row.decision,
        decided_by=row.decided_by,
        decided_at=moment(row.decided_at) if row.decided_at else None,
    )
