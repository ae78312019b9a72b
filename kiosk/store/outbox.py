"""Messages waiting to leave. A worker claims one for a while, sends it, and marks what came of it;
a claim that nobody finished is taken up again when its lease has run out.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal

from sqlalchemy import Connection, Select, case, func, or_, select, update
from sqlalchemy.sql.elements import ColumnElement

from kiosk.rules.notices import Medium, Recipient
from kiosk.store import journal, totals
from kiosk.store.case_files import Message, message_of
from kiosk.store.database import Store
from kiosk.store.tables import cases, outbox
from kiosk.store.times import ticks

LEASE = timedelta(minutes=5)
"""Longer than any adapter may take (outbound/delivery.py): who holds a lease is alone."""

State = Literal["waiting", "sent", "failed", "void"]
Resent = Literal["again", "sent", "void", "unknown"]


@dataclass(frozen=True)
class Claimed:
    """A message in hand until `leased_until`. `tries` counts this one; `key` never changes."""

    id: int
    reference: str
    kind: str
    medium: Medium
    recipient: Recipient
    about: str
    key: str
    language: str
    tries: int
    leased_until: datetime


def claim(store: Store, media: Collection[Medium], now: datetime) -> Claimed | None:
    """The message of these media that is due longest, leased to the caller; None without any.

    Looked for before the write lock is asked for: mostly there is nothing to do.
    """
    ready = _ready(store, media, now)
    with store.read() as connection:
        if connection.scalar(ready) is None:
            return None
    until = now + LEASE
    with store.write(apart=True) as connection:
        taken = connection.execute(
            update(outbox)
            .where(outbox.c.id == ready.with_for_update(skip_locked=True).scalar_subquery())
            .values(leased_until=ticks(until), tries=outbox.c.tries + 1)
            .returning(outbox)
        ).first()
        if taken is None:
            return None
        reference = connection.scalar(select(cases.c.reference).where(cases.c.id == taken.case_id))
    return Claimed(
        taken.id, reference or "", taken.kind, taken.medium, taken.recipient, taken.about,
        taken.key, taken.language, taken.tries, until,
    )  # fmt: skip


def _ready(store: Store, media: Collection[Medium], now: datetime) -> Select[tuple[int]]:
    free = or_(outbox.c.leased_until.is_(None), outbox.c.leased_until <= ticks(now))
    return (
        select(outbox.c.id)
        .where(
            outbox.c.shop == store.shop,
            outbox.c.state == "waiting",
            outbox.c.due_at <= ticks(now),
            outbox.c.medium.in_(media),
            free,
        )
        .order_by(outbox.c.due_at, outbox.c.id)
        .limit(1)
    )


def end(
    store: Store, letter: Claimed, state: State, now: datetime, day: date, fault: str = ""
) -> None:
    """The message is sent, void or given up. What was sent stays sent, whoever's lease it is."""
    held = outbox.c.state == "waiting"
    if state != "sent":
        held &= outbox.c.leased_until == ticks(letter.leased_until)
    with store.write() as connection:
        ended = connection.execute(
            update(outbox)
            .where(outbox.c.id == letter.id, held)
            .values(state=state, leased_until=None, ended_at=ticks(now), fault=fault or None)
        )
        if state == "failed" and ended.rowcount:
            totals.add(connection, store.shop, day, "message_failed", letter.medium)


def postpone(
    store: Store, letter: Claimed, due: datetime, fault: str, *, spent: bool = True
) -> None:
    """The message waits until `due` for its next try; `fault` says what stopped this one, which
    counts unless it was not `spent`."""
    given_back = case((outbox.c.tries > 0, outbox.c.tries - 1), else_=0)  # a resend makes it 0
    tries = outbox.c.tries if spent else given_back
    with store.write() as connection:
        connection.execute(
            update(outbox)
            .where(
                outbox.c.id == letter.id,
                outbox.c.state == "waiting",
                outbox.c.leased_until == ticks(letter.leased_until),
            )
            .values(due_at=ticks(due), leased_until=None, fault=fault, tries=tries)
        )


def astray_of(store: Store) -> ColumnElement[bool]:
    """Given up, or waiting after a try that did not get through."""
    astray = outbox.c.state.in_(("failed", "waiting"))  # what was sent is not looked through
    tried = (outbox.c.state == "failed") | outbox.c.fault.is_not(None)
    return (outbox.c.shop == store.shop) & astray & tried


def failing(store: Store) -> int:
    """How many messages did not get through: those given up, and those being tried again."""
    with store.read() as connection:
        found = select(func.count()).select_from(outbox).where(astray_of(store))
        return connection.scalar(found) or 0


def astray(store: Store, most: int = 200) -> list[tuple[str, Message]]:
    """What `failing` counts with the references of the cases, the newest first."""
    with store.read() as connection:
        rows = connection.execute(
            select(outbox, cases.c.reference)
            .join(cases, cases.c.id == outbox.c.case_id)
            .where(astray_of(store))
            .order_by(outbox.c.id.desc())
            .limit(most)
        )
        return [(row.reference, message_of(row)) for row in rows]


def resend(store: Store, message: int, actor: str, now: datetime) -> tuple[Resent, str]:
    """Try a message again from the start, under its old key; and the reference of its case.

    "sent" and "void" are left as they are: the first arrived, the second has nobody to go to.
    """
    with store.write() as connection:
        row = connection.execute(
            select(outbox.c.state, cases.c.reference)
            .join(cases, cases.c.id == outbox.c.case_id)
            .where(outbox.c.id == message, outbox.c.shop == store.shop)
        ).first()
        if row is None:
            return "unknown", ""
        if row.state in {"sent", "void"}:
            return row.state, row.reference
        _again(connection, outbox.c.id == message, now)
        journal.audit(connection, store, now, actor, "resend", row.reference)
    return "again", row.reference


def resend_all(store: Store, actor: str, now: datetime) -> int:
    """Try everything again that `failing` counts; how many that are."""
    with store.write() as connection:
        count = _again(connection, astray_of(store), now)
        journal.audit(connection, store, now, actor, "resend", f"{count} messages")
    return count


def _again(connection: Connection, which: ColumnElement[bool], now: datetime) -> int:
    """A row that a worker has in hand keeps its lease: it is being tried at this moment."""
    fresh = {"state": "waiting", "tries": 0, "due_at": ticks(now), "fault": None, "ended_at": None}
    count = connection.execute(update(outbox).where(which).values(fresh)).rowcount
    if count:
        journal.hurry(connection)
    return count
