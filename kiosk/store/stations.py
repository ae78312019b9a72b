"""Devices on which staff may sign in. Of a device's cookie only the SHA-256 is stored."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from kiosk.rules.audited import CONSOLE
from kiosk.rules.plain import read_line
from kiosk.rules.problem import Problem
from kiosk.rules.reference import new_reference
from kiosk.store import journal
from kiosk.store.database import Store
from kiosk.store.tables import staff_sessions, stations
from kiosk.store.times import moment, ticks

LONGEST_NAME = 40
CODE_LIVES = timedelta(hours=1)


@dataclass(frozen=True)
class Station:
    """A place of the shop; `enrolled` once a device used its code, `seen_at` its last sign-in."""

    id: int
    name: str
    enrolled: bool
    created_at: datetime
    seen_at: datetime | None


def add(store: Store, name: str, now: datetime, actor: str = CONSOLE) -> str | Problem:
    """A new station: the code with which, for an hour, one device becomes it.

    Problems: `station-name-missing`, `station-name-taken`, those of `read_line`.
    """
    said = read_line(name, LONGEST_NAME)
    if isinstance(said, Problem):
        return said
    if not said:
        return Problem("station-name-missing")
    code = new_reference(secrets.randbelow)
    row = {
        "shop": store.shop,
        "name": said,
        "code_hash": store.vault.lookup("station", code),
        "code_until": ticks(now + CODE_LIVES),
        "created_at": ticks(now),
    }
    try:
        with store.write() as connection:
            connection.execute(insert(stations).values(row))
            journal.audit(connection, store, now, actor, "station_add", "")
    except IntegrityError:
        return Problem("station-name-taken", {"name": said})
    return code


def enrol(store: Store, code: str, now: datetime) -> str | None:
    """The token of the device that shows this code; None when the code is used, late or wrong."""
    token = secrets.token_urlsafe(32)
    fits = (
        (stations.c.shop == store.shop)
        & (stations.c.code_hash == store.vault.lookup("station", code))
        & (stations.c.code_until > ticks(now))
    )
    with store.write() as connection:
        used = connection.execute(
            update(stations)
            .where(fits)
            .values(token_hash=_hash(token), code_hash=None, code_until=None)
        ).rowcount
    return token if used else None


def find(store: Store, token: str) -> str | None:
    """The name of the station that holds this token."""
    with store.read() as connection:
        name: str | None = connection.scalar(
            select(stations.c.name).where(
                stations.c.shop == store.shop, stations.c.token_hash == _hash(token)
            )
        )
    return name


def seen(store: Store, name: str, now: datetime) -> None:
    """Somebody signed in at this station."""
    mine = (stations.c.shop == store.shop) & (stations.c.name == name)
    with store.write() as connection:
        connection.execute(update(stations).where(mine).values(seen_at=ticks(now)))


def all(store: Store) -> list[Station]:
    """All stations of the shop, by name."""
    with store.read() as connection:
        rows = connection.execute(
            select(stations).where(stations.c.shop == store.shop).order_by(stations.c.name)
        )
        return [
            Station(
                row.id,
                row.name,
                row.token_hash is not None,
                moment(row.created_at),
                moment(row.seen_at) if row.seen_at is not None else None,
            )
            for row in rows
        ]


def revoke(store: Store, station_id: int, actor: str, now: datetime) -> None:
    """The device is no station any more, and who was signed in there is signed out."""
    with store.write() as connection:
        mine = (stations.c.shop == store.shop) & (stations.c.id == station_id)
        name = connection.scalar(select(stations.c.name).where(mine))
        if name is None:  # revoked before
            return
        there = (staff_sessions.c.shop == store.shop) & (staff_sessions.c.station == name)
        connection.execute(delete(staff_sessions).where(there))
        connection.execute(delete(stations).where(mine))
        what = f"station:{station_id}"
        journal.audit(connection, store, now, actor, "station_revoke", what)


def _hash(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()
