"""Queue numbers: from 1 each day in each shop, no gaps, taken inside the case's transaction."""

from datetime import date

from sqlalchemy import Connection, insert, select, update

from kiosk.store.tables import queue_numbers


def take(connection: Connection, shop: str, day: date) -> int:
    """The next number of the day. A transaction that fails gives its number back."""
    today = (queue_numbers.c.shop == shop) & (queue_numbers.c.day == day.isoformat())
    moved = connection.execute(
        update(queue_numbers).where(today).values(last=queue_numbers.c.last + 1)
    )
    if moved.rowcount == 0:
        connection.execute(insert(queue_numbers).values(shop=shop, day=day.isoformat(), last=1))
    number: int = connection.execute(select(queue_numbers.c.last).where(today)).scalar_one()
    return number
