"""Counting wrong guesses in the database, so that a restart forgives nobody (trust.md 1)."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, delete, func, insert, select

from kiosk.store.database import Store
from kiosk.store.tables import attempts
from kiosk.store.times import ticks

Limits = tuple[tuple[int, int], ...]
DAY = 86_400
LIMITS: Limits = ((5, 300), (20, 3600), (50, DAY))
"""So many wrong guesses in so many seconds; the next has to wait."""


def take(store: Store, keys: dict[str, Limits], now: datetime) -> bool:
    """Count one guess against every key; False when a limit of one is used up already.

    Counting and looking are one transaction, before the guess is judged: guesses made at the same
    moment do not slip past.
    """
    with store.write() as connection:
        if any(used_up(store, connection, key, limits, now) for key, limits in keys.items()):
            return False
        count(store, connection, keys, now)
    return True


def forgive(store: Store, key: str) -> None:
    """Clear all that was counted against a key."""
    with store.write() as connection:
        forgive_in(store, connection, key)


def forgive_in(store: Store, connection: Connection, key: str) -> None:
    """The same, within a transaction that is under way."""
    connection.execute(delete(attempts).where(_at(store, key)))


def take_back(store: Store, keys: Iterable[str]) -> None:
    """The last guess counted against each key was right, so it was none. The wrong ones stay:
    whoever guesses while the owner comes and goes gains no guess by that."""
    with store.write() as connection:
        for key in keys:
            last = select(func.max(attempts.c.id)).where(_at(store, key)).scalar_subquery()
            connection.execute(delete(attempts).where(attempts.c.id == last))


def used_up(store: Store, connection: Connection, key: str, limits: Limits, now: datetime) -> bool:
    """True when a limit of this key is used up."""
    here = _at(store, key)
    for most, seconds in limits:
        since = ticks(now - timedelta(seconds=seconds))
        counted = connection.scalar(
            select(func.count()).select_from(attempts).where(here, attempts.c.at > since)
        )
        if (counted or 0) >= most:
            return True
    return False


def count(store: Store, connection: Connection, keys: Iterable[str], now: datetime) -> None:
    """Count one guess against each key, in the caller's write; what is a day old is forgotten."""
    oldest = ticks(now - timedelta(seconds=DAY))
    old = (attempts.c.shop == store.shop) & (attempts.c.at <= oldest)
    connection.execute(delete(attempts).where(old))
    hashed = [store.vault.lookup("attempt", key) for key in keys]
    connection.execute(insert(attempts), [{"key_hash": key, "at": ticks(now)} for key in hashed])


def _at(store: Store, key: str) -> ColumnElement[bool]:
    hashed = store.vault.lookup("attempt", key)
    return (attempts.c.shop == store.shop) & (attempts.c.key_hash == hashed)
