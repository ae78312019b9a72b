"""What the database knows of how the shop is: few rows, each by an index or from the end."""

from collections.abc import Collection
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Table, func, select

from kiosk.rules.audited import CHECKED
from kiosk.rules.wellness import Backlog
from kiosk.store import outbox, print_jobs
from kiosk.store.database import Store
from kiosk.store.tables import audit, tickets, totals
from kiosk.store.tables import outbox as messages
from kiosk.store.tables import print_jobs as jobs
from kiosk.store.times import moment, ticks

RECENT = timedelta(days=1)
"""A printer that nobody sent a paper to since is not judged by an older fault."""
LOOKED = 50
"""Newest papers that are looked through for the state of each printer."""


def failing(store: Store) -> Backlog:
    """Messages that did not get through."""
    return _backlog(store, messages, outbox.astray_of(store))


def waiting(store: Store) -> int:
    """Messages that are still to leave."""
    mine = (messages.c.shop == store.shop) & (messages.c.state == "waiting")
    return _backlog(store, messages, mine).count


def owed(store: Store) -> Backlog:
    """Papers that need a person."""
    return _backlog(store, jobs, print_jobs.owing_of(store))


def _backlog(store: Store, table: Table, which: ColumnElement[bool]) -> Backlog:
    asked = select(func.count(), func.min(table.c.created_at)).where(which)
    with store.read() as connection:
        count, since = connection.execute(asked).one()
    return Backlog(count, moment(since) if count else None)


def printers(
    store: Store, names: Collection[str], now: datetime
) -> dict[str, tuple[str, datetime] | None]:
    """The fault of the last paper each printer was given, and when; None when it came out."""
    asked = select(jobs.c.printer, jobs.c.state, jobs.c.tried, jobs.c.created_at, jobs.c.ended_at)
    recent = (jobs.c.shop == store.shop) & (jobs.c.created_at >= ticks(now - RECENT))
    found: dict[str, tuple[str, datetime] | None] = {}
    with store.read() as connection:
        rows = connection.execute(asked.where(recent).order_by(jobs.c.id.desc()).limit(LOOKED))
        for row in rows:
            if row.state == "printed" and row.printer:
                found.setdefault(row.printer, None)
            at = moment(row.ended_at or row.created_at)
            for name, _, fault in (word.partition("=") for word in row.tried.split()):
                found.setdefault(name, (fault, at))
    return {name: found.get(name) for name in names}


def checked(store: Store) -> tuple[datetime, str] | None:
    """When the audit was last checked, and what was found: `whole:LINES` or `FAULT:LINE`."""
    mine = (audit.c.shop == store.shop) & (audit.c.what == CHECKED)
    with store.read() as connection:
        row = connection.execute(
            select(audit.c.at, audit.c.subject).where(mine).order_by(audit.c.number.desc()).limit(1)
        ).first()
    return (moment(row.at), row.subject) if row else None


def born(store: Store) -> datetime | None:
    """The time of the audit's first line."""
    mine = (audit.c.shop == store.shop) & (audit.c.number == 1)
    with store.read() as connection:
        at = connection.scalar(select(audit.c.at).where(mine))
    return None if at is None else moment(at)


def queueing(store: Store, day: str) -> int:
    """How many people wait to be called on this day (ISO)."""
    mine = (tickets.c.shop == store.shop) & (tickets.c.day == day) & (tickets.c.state == "waiting")
    with store.read() as connection:
        return connection.scalar(select(func.count()).select_from(tickets).where(mine)) or 0


def papers(store: Store) -> dict[str, int]:
    """Print jobs that are not over, by state."""
    mine = (jobs.c.shop == store.shop) & jobs.c.state.in_(print_jobs.OWED)
    with store.read() as connection:
        rows = connection.execute(
            select(jobs.c.state, func.count()).where(mine).group_by(jobs.c.state)
        )
        return dict.fromkeys(print_jobs.OWED, 0) | {state: count for state, count in rows}


def reached(store: Store) -> dict[str, int]:
    """How many cases ever came to each state: from the daily totals, which no purge shrinks."""
    mine = (totals.c.shop == store.shop) & (totals.c.measure == "state")
    asked = select(totals.c.key, func.sum(totals.c.amount)).where(mine).group_by(totals.c.key)
    with store.read() as connection:
        return {state: int(count) for state, count in connection.execute(asked)}
