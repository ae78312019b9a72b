"""Queue tickets: one a customer at the counter, drawn with the case or before any form (R17)."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Select, insert, select, update

from kiosk.store import queue
from kiosk.store.database import Store
from kiosk.store.tables import bookings, cases, tickets, visits
from kiosk.store.times import moment, ticks
from kiosk.store.visits import Visit

_ENTER = insert(tickets)
OPEN = ("waiting", "called", "serving")
"""The states of a ticket whose customer is still to be served."""


@dataclass(frozen=True)
class Drawn:
    """A ticket as just drawn."""

    id: int
    number: int


@dataclass(frozen=True)
class Ticket:
    """A ticket of a day. `slot` is the booked minute of the day, `wanted` the window that it was
    sent on to; `reference` and `card` are its case's, once there is one."""

    id: int
    number: int
    priority: int
    state: str
    window: str | None
    wanted: str | None
    calls: int
    created_at: datetime
    called_at: datetime | None
    slot: int | None
    reference: str | None
    card: str | None


def draw(connection: Connection, shop: str, day: date, now: datetime, priority: int = 0) -> Drawn:
    """The day's next ticket, inside the caller's transaction."""
    return enter(connection, shop, day, queue.take(connection, shop, day), now, priority)


def enter(
    connection: Connection,
    shop: str,
    day: date,
    number: int,
    now: datetime,
    priority: int = 0,
    case_id: int | None = None,
) -> Drawn:
    """A ticket of this number, which was taken in the same transaction."""
    made = connection.execute(
        _ENTER,
        {
            "shop": shop,
            "day": day.isoformat(),
            "number": number,
            "priority": priority,
            "state": "waiting",
            "calls": 0,
            "created_at": ticks(now),
            "case_id": case_id,
        },
    )
    assert made.inserted_primary_key is not None  # noqa: S101 - an insert of one row has one
    return Drawn(int(made.inserted_primary_key[0]), number)


def draw_one(store: Store, day: date, now: datetime, priority: int = 0) -> Drawn:
    """The day's next ticket, for somebody who is not at a tablet."""
    with store.write() as connection:
        return draw(connection, store.shop, day, now, priority)


def draw_for(store: Store, visit: Visit, day: date, now: datetime) -> Drawn:
    """The ticket of a visit, before any form: the one it holds, else the day's next."""
    with store.write() as connection:
        held = connection.scalar(
            select(visits.c.ticket_id).where(visits.c.token_hash == visit.token_hash)
        )
        drawn = own_or_new(connection, store.shop, day, held, now)
        hold(connection, visit, drawn.id)
    return drawn


def hold(connection: Connection, visit: Visit, ticket_id: int) -> None:
    """The visit keeps this ticket when it hands in its draft."""
    mine = visits.c.token_hash == visit.token_hash
    connection.execute(update(visits).where(mine).values(ticket_id=ticket_id))


def own_or_new(
    connection: Connection, shop: str, day: date, ticket_id: int | None, now: datetime
) -> Drawn:
    """The ticket a visit holds, else a new one."""
    return own(connection, shop, day, ticket_id) or draw(connection, shop, day, now)


def own(connection: Connection, shop: str, day: date, ticket_id: int | None) -> Drawn | None:
    """The ticket a visit holds, if it is of this day, still open and without a case."""
    if ticket_id is None:
        return None
    held = connection.execute(
        select(tickets.c.id, tickets.c.number).where(
            tickets.c.id == ticket_id,
            tickets.c.shop == shop,
            tickets.c.day == day.isoformat(),
            tickets.c.case_id.is_(None),
            tickets.c.state.in_(OPEN),
        )
    ).first()
    return Drawn(held.id, held.number) if held else None


def give(connection: Connection, ticket_id: int, case_id: int) -> None:
    """The ticket now belongs to this case."""
    connection.execute(update(tickets).where(tickets.c.id == ticket_id).values(case_id=case_id))


def of_day(store: Store, day: date, states: tuple[str, ...] = OPEN) -> list[Ticket]:
    """The day's tickets in these states, by number."""
    return _all(store, found(store, day).where(tickets.c.state.in_(states)))


def called(store: Store, day: date, most: int) -> list[Ticket]:
    """The day's tickets that were called, the newest call first."""
    newest = tickets.c.called_at.desc()
    mine = found(store, day).where(tickets.c.called_at.is_not(None), tickets.c.state != "waiting")
    return _all(store, mine.order_by(None).order_by(newest).limit(most))


def one(store: Store, day: date, ticket_id: int | None) -> Ticket | None:
    """A ticket of the day, or None."""
    these = _all(store, found(store, day).where(tickets.c.id == ticket_id))
    return these[0] if these else None


def of_case(store: Store, day: date, case_id: int) -> Ticket | None:
    """The day's ticket of a case, or None."""
    these = _all(store, found(store, day).where(tickets.c.case_id == case_id))
    return these[0] if these else None


def pace(store: Store, day: date, since: datetime) -> tuple[list[int], int]:
    """(seconds each of the day's latest customers was served, windows at work since `since`)."""
    today = (tickets.c.shop == store.shop) & (tickets.c.day == day.isoformat())
    spans = (
        select(tickets.c.called_at, tickets.c.ended_at)
        .where(today, tickets.c.state == "done", tickets.c.called_at.is_not(None))
        .order_by(tickets.c.ended_at.desc())
        .limit(50)
    )
    busy = (
        select(tickets.c.window)
        .where(
            today,
            tickets.c.state.in_(("called", "serving")) | (tickets.c.ended_at > ticks(since)),
            tickets.c.window.is_not(None),
        )
        .distinct()
    )
    with store.read() as connection:
        served = [(row.ended_at - row.called_at) // 1_000_000 for row in connection.execute(spans)]
        return served, len(connection.execute(busy).all())


def found(store: Store, day: date) -> Select[Any]:
    """Asks for the day's tickets by number; to be narrowed, and read with `rows`."""
    return (
        select(tickets, cases.c.reference, cases.c.procedure_id, bookings.c.minute)
        .outerjoin(cases, cases.c.id == tickets.c.case_id)
        .outerjoin(bookings, bookings.c.ticket_id == tickets.c.id)
        .where(tickets.c.shop == store.shop, tickets.c.day == day.isoformat())
        .order_by(tickets.c.number)
    )


def _all(store: Store, wanted: Select[Any]) -> list[Ticket]:
    with store.read() as connection:
        return rows(connection, wanted)


def rows(connection: Connection, wanted: Select[Any]) -> list[Ticket]:
    """The tickets that `wanted` asks for, inside the caller's connection."""
    return [
        Ticket(
            id=row.id,
            number=row.number,
            priority=row.priority,
            state=row.state,
            window=row.window,
            wanted=row.wanted_window,
            calls=row.calls,
            created_at=moment(row.created_at),
            called_at=moment(row.called_at) if row.called_at else None,
            slot=row.minute,
            reference=row.reference,
            card=row.procedure_id,
        )
        for row in connection.execute(wanted)
    ]
