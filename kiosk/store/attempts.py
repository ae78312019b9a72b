"""Counting wrong guesses in the database, so that a restart forgives nobody (trust.md 1)."""

from datetime import datetime, timedelta

from sqlalchemy import delete, func, insert, select

from kiosk.store.database import Store
from kiosk.store.tables import attempts
from kiosk.store.times import ticks

Limits = tuple[tuple[int, int], ...]
LIMITS: Limits = ((5, 300), (20, 3600))
"""So many wrong guesses in so many seconds; the next has to wait."""


def allowed(store: Store, key: str, limits: Limits, now: datetime) -> bool:
    """True while no limit of this key is used up."""
    hashed = store.vault.lookup("attempt", key)
    with store.read() as connection:
        for most, seconds in limits:
            since = ticks(now - timedelta(seconds=seconds))
            counted = connection.scalar(
                select(func.count())
                .select_from(attempts)
                .where(attempts.c.key_hash == hashed, attempts.c.at > since)
            )
            if (counted or 0) >= most:
                return False
    return True


def failed(store: Store, key: str, now: datetime) -> None:
    """Count one wrong guess; what no limit looks at any more is forgotten."""
    oldest = ticks(now - timedelta(seconds=max(seconds for _, seconds in LIMITS)))
    with store.write() as connection:
        connection.execute(delete(attempts).where(attempts.c.at <= oldest))
        connection.execute(
            insert(attempts).values(key_hash=store.vault.lookup("attempt", key), at=ticks(now))
        )
