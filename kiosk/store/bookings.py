"""Booked times: a slot, and a code that its customer keeps. Nothing about the customer (R18)."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, insert, select, update

from kiosk.store import tickets
from kiosk.store.database import Store
from kiosk.store.tables import bookings
from kiosk.store.tickets import Drawn
from kiosk.store.times import ticks

TRIES = 20
"""Codes drawn before giving up."""


@dataclass(frozen=True)
class Booking:
    """A booked time; `minute` is that of the day. With a ticket, its customer has come."""

    id: int
    code: str
    day: date
    minute: int
    ticket_id: int | None


def taken(store: Store, first: date, last: date) -> Counter[tuple[date, int]]:
    """How many places of each slot are taken on these days."""
    with store.read() as connection:
        rows = connection.execute(
            select(bookings.c.day, bookings.c.minute, func.count().label("places"))
            .where(
                bookings.c.shop == store.shop,
                bookings.c.day.between(first.isoformat(), last.isoformat()),
                bookings.c.cancelled_at.is_(None),
            )
            .group_by(bookings.c.day, bookings.c.minute)
        )
        return Counter({(date.fromisoformat(r.day), r.minute): r.places for r in rows})


def book(
    store: Store, day: date, minute: int, places: int, now: datetime, new_code: Callable[[], str]
) -> str | None:
    """The code of a place in this slot; None when all `places` are taken, however many ask at
    once."""
    slot = (bookings.c.day == day.isoformat()) & (bookings.c.minute == minute)
    with store.write() as connection:
        known = connection.scalar(
            select(func.count())
            .select_from(bookings)
            .where(bookings.c.shop == store.shop, slot, bookings.c.cancelled_at.is_(None))
        )
        if (known or 0) >= places:
            return None
        for _ in range(TRIES):
            code = new_code()
            same = select(bookings.c.id).where(bookings.c.code == code)
            if connection.execute(same).first() is None:
                connection.execute(
                    insert(bookings).values(
                        shop=store.shop,
                        code=code,
                        day=day.isoformat(),
                        minute=minute,
                        created_at=ticks(now),
                    )
                )
                return code
    raise RuntimeError("no free code: is the source of randomness broken?")


def find(store: Store, code: str) -> Booking | None:
    """The booking of this code, unless it was cancelled."""
    with store.read() as connection:
        row = connection.execute(
            select(bookings).where(
                bookings.c.code == code,
                bookings.c.shop == store.shop,
                bookings.c.cancelled_at.is_(None),
            )
        ).first()
    if row is None:
        return None
    return Booking(row.id, row.code, date.fromisoformat(row.day), row.minute, row.ticket_id)


def cancel(store: Store, booking: Booking, now: datetime) -> bool:
    """Give the place back; False when its customer has come meanwhile."""
    ours = (bookings.c.id == booking.id) & (bookings.c.shop == store.shop)
    mine = ours & bookings.c.ticket_id.is_(None)
    with store.write() as connection:
        gone = connection.execute(update(bookings).where(mine).values(cancelled_at=ticks(now)))
        return gone.rowcount > 0


def arrive(store: Store, booking: Booking, priority: int, day: date, now: datetime) -> Drawn | None:
    """A ticket for who booked, the same one a second time; None when it was cancelled meanwhile."""
    with store.write() as connection:
        mine = (bookings.c.id == booking.id) & (bookings.c.shop == store.shop)
        row = connection.execute(select(bookings).where(mine)).one()
        if row.cancelled_at is not None:
            return None
        same = tickets.found(store, day).where(bookings.c.id == booking.id)
        for held in tickets.rows(connection, same):
            return Drawn(held.id, held.number)
        drawn = tickets.draw(connection, store.shop, day, now, priority)
        connection.execute(update(bookings).where(mine).values(ticket_id=drawn.id))
    return drawn
