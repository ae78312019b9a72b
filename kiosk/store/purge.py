"""The daily purge: cases whose time is over go, one transaction each; then what is stale."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Row, select

from kiosk.rules.retention import leapt
from kiosk.store import audits, forgetting, retention, stale
from kiosk.store.database import Store
from kiosk.store.tables import audit, rights
from kiosk.store.times import moment

RUN, CLOCK = "purge_run", "purge_clock_right"
"""Audit lines: a purge went through; somebody said that the clock is right."""


class ClockLeapt(Exception):  # noqa: N818 - an event, not a mistake
    """The clock passed over weeks in which nothing happened: nothing is deleted by it alone."""


@dataclass(frozen=True)
class Purged:
    """How many cases and stale rows went; `waiting` cases had a message on its way."""

    cases: int
    rows: int
    waiting: int


def purge(
    store: Store, data: Path, now: datetime, today: date, actor: str = "system",
    stopping: Callable[[], bool] = lambda: False, *, trust: bool = False,
) -> Purged:  # fmt: skip
    """Delete what is to be kept no longer on the shop's day `today`; `data` is KIOSK_DATA.

    Each case goes whole or not at all, and a purge that was cut short goes on with the next.
    Raises ClockLeapt when the clock cannot be believed, unless a person vouches for it (`trust`).
    """
    if trust:
        audits.note(store, actor, CLOCK, "", now)
    elif clock_leapt(store, now):
        raise ClockLeapt
    retention.fill_in(store, now, today)
    gone = waiting = last = 0
    while found := retention.due(store, today, last):
        for row in found:
            if stopping():
                return Purged(gone, 0, waiting)
            went = _purge_one(store, data, row.reference, now, today, actor)
            gone, waiting, last = gone + went, waiting + (not went), row.id
    rows = stale.clear(store, now, today)
    audits.note(store, actor, RUN, f"{gone} cases", now)
    _truncate_wal(store)
    return Purged(gone, rows, waiting)


def _purge_one(
    store: Store, data: Path, reference: str, now: datetime, today: date, actor: str
) -> bool:
    """False when it has a message on its way, or somebody waits for a copy of it; a dispute opened
    since keeps it."""
    with store.write() as connection:
        found = forgetting.row_of(connection, store.shop, reference)
        if found is None or not found.keep_until or found.keep_until >= today.isoformat():
            return False
        if forgetting.in_hand(connection, found.id, now) or _promised(connection, found):
            return False
        forgetting.forget(store, connection, data, found, "retention", actor, now)
    return True


def _promised(connection: Connection, found: Row[Any]) -> bool:
    """Whether a person asked for what is kept of this case and has no answer yet."""
    mine = (rights.c.reference == found.reference) & (rights.c.shop == found.shop)
    waits = mine & (rights.c.kind == "export") & (rights.c.state == "open")
    return connection.execute(select(rights.c.id).where(waits)).first() is not None


def last_run(store: Store) -> datetime | None:
    """When a purge last went through."""
    mine = (audit.c.shop == store.shop) & (audit.c.what == RUN)
    with store.read() as connection:
        at = connection.scalar(
            select(audit.c.at).where(mine).order_by(audit.c.number.desc()).limit(1)
        )
    return None if at is None else moment(at)


def clock_leapt(store: Store, now: datetime) -> bool:
    """Whether the clock jumped ahead since a purge last went through or somebody vouched for it.

    Looked for between the lines of the audit, since staff sign in under a wrong clock too.
    """
    mine, vouched = audit.c.shop == store.shop, audit.c.what.in_((RUN, CLOCK))
    with store.read() as connection:
        newest = select(audit.c.number).where(mine, vouched).order_by(audit.c.number.desc())
        since = connection.scalar(newest.limit(1)) or 0
        times = connection.scalars(
            select(audit.c.at).where(mine, audit.c.number >= since).order_by(audit.c.number)
        ).all()
    return leapt(map(moment, times), now)


def _truncate_wal(store: Store) -> None:
    """Where SQLite writes ahead, its log still holds the pages as they were."""
    with store.read() as connection:
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
