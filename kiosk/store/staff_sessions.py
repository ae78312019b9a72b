"""Who is signed in at which station. Only the SHA-256 of the cookie's token is stored."""

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, insert, select, update

from kiosk.store.database import Store
from kiosk.store.tables import staff, staff_sessions
from kiosk.store.times import moment, ticks

IDLE = timedelta(minutes=3)
LONGEST = timedelta(hours=8)
TOUCHED = timedelta(seconds=10)
"""How far behind the last sign of life may be written down."""


@dataclass(frozen=True)
class Person:
    """A member of staff at work. `actor` is how history, ticks and audit name them."""

    id: int
    name: str
    role: str
    station: str

    @property
    def actor(self) -> str:
        """The name in history: the number, since names change."""
        return f"staff:{self.id}"


def begin(store: Store, token: str, staff_id: int, station: str, now: datetime) -> None:
    """Sign in; sessions of an earlier day are forgotten by the way. Those left alone today still
    say whose a late post is."""
    with store.write() as connection:
        connection.execute(
            delete(staff_sessions).where(
                staff_sessions.c.shop == store.shop,
                staff_sessions.c.created_at < ticks(now - LONGEST),
            )
        )
        connection.execute(
            insert(staff_sessions).values(
                token_hash=_hash(token),
                staff_id=staff_id,
                station=station,
                created_at=ticks(now),
                seen_at=ticks(now),
            )
        )


def find(store: Store, token: str, now: datetime) -> Person | None:
    """Who this token belongs to; None after 3 minutes alone, 8 hours, or once deactivated."""
    with store.read() as connection:
        row = connection.execute(
            select(staff_sessions, staff.c.name, staff.c.role)
            .join(staff, staff.c.id == staff_sessions.c.staff_id)
            .where(
                staff_sessions.c.token_hash == _hash(token),
                staff.c.shop == store.shop,
                staff.c.active,
            )
        ).first()
    if row is None or now - moment(row.seen_at) > IDLE or now - moment(row.created_at) > LONGEST:
        return None
    return Person(row.staff_id, row.name, row.role, row.station)


def whose(store: Store, token: str) -> int | None:
    """Whose session this token was, though it was left alone; None once they signed out."""
    with store.read() as connection:
        owner: int | None = connection.scalar(
            select(staff_sessions.c.staff_id).where(
                staff_sessions.c.token_hash == _hash(token), staff_sessions.c.shop == store.shop
            )
        )
    return owner


def touch(store: Store, token: str, now: datetime) -> None:
    """Note that the person is there."""
    mine = staff_sessions.c.token_hash == _hash(token)
    stale = staff_sessions.c.seen_at < ticks(now - TOUCHED)
    with store.write() as connection:
        connection.execute(update(staff_sessions).where(mine, stale).values(seen_at=ticks(now)))


def end(store: Store, token: str) -> None:
    """Sign out."""
    with store.write() as connection:
        connection.execute(
            delete(staff_sessions).where(staff_sessions.c.token_hash == _hash(token))
        )


def end_all(connection: Connection, staff_id: int) -> None:
    """Sign a person out everywhere, in the write that changes their role, PIN or employment."""
    connection.execute(delete(staff_sessions).where(staff_sessions.c.staff_id == staff_id))


def _hash(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()
