"""The tables. Times are microseconds since 1970 UTC (they sort, compare and never shift zone);
dates are ISO text; sealed columns hold what `vault.py` made. Every row of a shop names it.
"""

from kiosk.store.tables.afterwards import rights, tombstones, totals
from kiosk.store.tables.base import metadata
from kiosk.store.tables.casework import (
    case_keys,
    cases,
    confirmations,
    follow_ups,
    history,
    money_lines,
    procedures,
    ticks,
)
from kiosk.store.tables.hall import bookings, calls, queue_numbers, tickets
from kiosk.store.tables.outgoing import outbox, print_jobs, prints
from kiosk.store.tables.people import staff, staff_sessions, stations, unsent
from kiosk.store.tables.proof import audit, audit_heads, second_opinions, withdrawn_papers
from kiosk.store.tables.visiting import attempts, images, parked, visits

__all__ = [
    "attempts",
    "audit",
    "audit_heads",
    "bookings",
    "calls",
    "case_keys",
    "cases",
    "confirmations",
    "follow_ups",
    "history",
    "images",
    "metadata",
    "money_lines",
    "outbox",
    "parked",
    "print_jobs",
    "prints",
    "procedures",
    "queue_numbers",
    "rights",
    "second_opinions",
    "staff",
    "staff_sessions",
    "stations",
    "tickets",
    "ticks",
    "tombstones",
    "totals",
    "unsent",
    "visits",
    "withdrawn_papers",
]
