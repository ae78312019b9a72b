"""Who called a carrier's hotline and found it right, and when (R84)."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert, select

from kiosk.store import journal
from kiosk.store.database import Store
from kiosk.store.tables import confirmations
from kiosk.store.times import moment, ticks


@dataclass(frozen=True)
class Confirmed:
    """A number that somebody called: when, and who."""

    at: datetime
    actor: str


def confirm(store: Store, carrier: str, number: str, actor: str, now: datetime) -> None:
    """Remember that `number` is right for this carrier. Only that very number: a new one is not."""
    with store.write() as connection:
        connection.execute(
            insert(confirmations).values(
                shop=store.shop, carrier=carrier, number=number, at=ticks(now), actor=actor
            )
        )
        journal.audit(connection, store, now, actor, "confirm_hotline", carrier)


def latest(store: Store, carrier: str, number: str) -> Confirmed | None:
    """The last time this number was found right, or None."""
    with store.read() as connection:
        row = connection.execute(
            select(confirmations.c.at, confirmations.c.actor)
            .where(
                confirmations.c.shop == store.shop,
                confirmations.c.carrier == carrier,
                confirmations.c.number == number,
            )
            .order_by(confirmations.c.id.desc())
            .limit(1)
        ).first()
    return Confirmed(moment(row.at), row.actor) if row else None
