"""Queue tickets: one a customer at the counter, drawn with the case or before any form."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, insert, select, update

from kiosk.store import queue
from kiosk.store.tables import tickets
from kiosk.store.times import ticks


@dataclass(frozen=True)
class Drawn:
    """A ticket as just drawn."""

    id: int
    number: int


def draw(connection: Connection, shop: str, day: date, now: datetime, priority: int = 0) -> Drawn:
    """The day's next ticket, inside the caller's transaction. Larger `priority` is called first."""
    number = queue.take(connection, shop, day)
    made = connection.execute(
        insert(tickets).values(
            shop=shop,
            day=day.isoformat(),
            number=number,
            priority=priority,
            state="waiting",
            calls=0,
            created_at=ticks(now),
        )
    )
    assert made.inserted_primary_key is not None  # noqa: S101 - an insert of one row has one
    return Drawn(int(made.inserted_primary_key[0]), number)


def own_or_new(
    connection: Connection, shop: str, day: date, ticket_id: int | None, now: datetime
) -> Drawn:
    """The ticket a visit holds, if it is of this day and has no case yet; else a new one."""
    held = connection.execute(
        select(tickets.c.id, tickets.c.number).where(
            tickets.c.id == ticket_id,
            tickets.c.shop == shop,
            tickets.c.day == day.isoformat(),
            tickets.c.case_id.is_(None),
        )
    ).first()
    return Drawn(held.id, held.number) if held else draw(connection, shop, day, now)


def give(connection: Connection, ticket_id: int, case_id: int) -> None:
    """The ticket now belongs to this case."""
    connection.execute(update(tickets).where(tickets.c.id == ticket_id).values(case_id=case_id))
