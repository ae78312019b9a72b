"""What ages out by itself, case or no case (docs/retention.md has the table)."""

from datetime import date, datetime, timedelta

from sqlalchemy import delete, select

from kiosk.store.database import Store
from kiosk.store.staff_sessions import LONGEST
from kiosk.store.tables import (
    attempts,
    bookings,
    calls,
    parked,
    print_jobs,
    rights,
    staff_sessions,
    tickets,
    unsent,
    visits,
)
from kiosk.store.times import ticks

DAY, MONTH, YEAR = timedelta(days=1), timedelta(days=30), timedelta(days=365)


def clear(store: Store, now: datetime, today: date) -> int:
    """Delete what is stale in one transaction; how many rows. Nothing here belongs to a case:
    a queue ticket does until its case is deleted."""
    past = (today - MONTH).isoformat()
    held = select(visits.c.ticket_id).where(visits.c.ticket_id.is_not(None))
    old = (
        select(tickets.c.id)
        .where(tickets.c.shop == store.shop, tickets.c.day < past, tickets.c.case_id.is_(None))
        .where(tickets.c.id.not_in(held))
    )
    ended = print_jobs.c.case_id.is_(None) & print_jobs.c.state.in_(("printed", "void"))
    rows = (
        (attempts, attempts.c.at < ticks(now - DAY)),
        (parked, parked.c.until < ticks(now - DAY)),
        (staff_sessions, staff_sessions.c.created_at < ticks(now - LONGEST)),
        (unsent, unsent.c.kept_at < ticks(now - LONGEST)),
        (calls, calls.c.at < ticks(now - MONTH)),
        (bookings, bookings.c.day < past),
        (bookings, bookings.c.ticket_id.in_(old)),
        (tickets, tickets.c.id.in_(old)),
        (print_jobs, (print_jobs.c.created_at < ticks(now - MONTH)) & ended),
        (rights, rights.c.ended_at < ticks(now - YEAR)),
    )
    with store.write() as connection:
        return sum(
            connection.execute(delete(table).where(table.c.shop == store.shop, which)).rowcount
            for table, which in rows
        )
