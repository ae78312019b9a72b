"""Anonymous daily totals: counted when something happens, so that purging cases shrinks nothing."""

from datetime import date

from sqlalchemy import Connection, insert, update

from kiosk.rules.answers import Answers
from kiosk.store.tables import totals


def add(
    connection: Connection, shop: str, day: date, measure: str, key: str, amount: int = 1
) -> None:
    """Add to one figure of the day. `key` is a card, a state or a currency: never a person."""
    mine = (
        (totals.c.shop == shop)
        & (totals.c.day == day.isoformat())
        & (totals.c.measure == measure)
        & (totals.c.key == key)
    )
    raised = connection.execute(update(totals).where(mine).values(amount=totals.c.amount + amount))
    if raised.rowcount == 0:
        connection.execute(
            insert(totals).values(
                shop=shop, day=day.isoformat(), measure=measure, key=key, amount=amount
            )
        )


def submitted(
    connection: Connection, shop: str, day: date, card: str, state: str, answers: Answers
) -> None:
    """Count a case handed in: by card, by state, by reason."""
    add(connection, shop, day, "submitted", card)
    add(connection, shop, day, "state", state)
    add(connection, shop, day, "reason", answers.get("reason") or "none")


def moved(connection: Connection, shop: str, day: date, state: str) -> None:
    """Count a case that came to a state."""
    add(connection, shop, day, "state", state)
