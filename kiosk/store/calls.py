"""Calls for a person: which station, at which step. Nothing about the customer."""

from datetime import datetime

from sqlalchemy import insert, select

from kiosk.store.database import Store
from kiosk.store.tables import calls
from kiosk.store.times import ticks


def ask(store: Store, station: str, step: str, now: datetime) -> None:
    """Note a call; while one of this station is open, a second tap adds nothing."""
    with store.write() as connection:
        open_call = (
            (calls.c.shop == store.shop)
            & (calls.c.station == station)
            & calls.c.answered_at.is_(None)
        )
        if connection.execute(select(calls.c.id).where(open_call)).first() is None:
            connection.execute(
                insert(calls).values(
                    shop=store.shop, station=station, step=step[:60], at=ticks(now)
                )
            )
