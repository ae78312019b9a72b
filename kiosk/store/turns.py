"""Calling whose turn it is, and what else is done with a ticket: one transaction a deed (R17)."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, select, update

from kiosk.rules.problem import Problem
from kiosk.rules.queueing import MOVES, Priority, turn
from kiosk.store import totals
from kiosk.store.database import Store
from kiosk.store.staff_sessions import IDLE
from kiosk.store.tables import staff, staff_sessions, tickets
from kiosk.store.tickets import Ticket, found, rows
from kiosk.store.times import ticks

ANY_WINDOW = frozenset({"back", "first"})
"""Moves that need not be made at the window that called."""


def call_next(
    store: Store, day: date, window: str, minute: int, now: datetime
) -> tuple[Ticket | None, Problem | None]:
    """Call whose turn it is at `window`; `minute` is the time of day there.

    Who is being served at the window has been served by that. Refused while somebody called has
    neither come nor been given up. Two clerks at once get two customers.
    """
    with store.write() as connection:
        mine = rows(connection, found(store, day).where(tickets.c.window == window))
        for ticket in mine:
            if ticket.state == "called":
                return None, Problem("queue-still-called", {"number": ticket.number})
        waiting = rows(connection, found(store, day).where(tickets.c.state == "waiting"))
        ours = [t for t in waiting if t.wanted in (None, window)]
        if not ours:
            return None, Problem("queue-empty")
        for ticket in mine:
            if ticket.state == "serving":
                _put(connection, ticket, state="done", ended_at=ticks(now))
        first = min(
            ours, key=lambda t: turn(t.number, t.priority, t.slot, t.wanted, window, minute)
        )
        if not first.calls:
            waited = int((now - first.created_at).total_seconds())
            totals.waited(connection, store.shop, day, max(0, waited))
        _put(
            connection,
            first,
            state="called",
            window=window,
            wanted_window=None,
            calls=first.calls + 1,
            called_at=ticks(now),
        )
    return first, None


def move(
    store: Store,
    day: date,
    ticket_id: int,
    wish: str,
    window: str,
    now: datetime,
    *,
    to: str | None = None,
    priority: Priority = Priority.AGE,
) -> tuple[Ticket | None, Problem | None]:
    """Make one of MOVES with a ticket; refused when it is not so any more, or another window's.

    `to` is the window to transfer to, `priority` the reason to go first. The ticket is given back
    as it was.
    """
    allowed, state = MOVES[wish]
    with store.write() as connection:
        these = rows(connection, found(store, day).where(tickets.c.id == ticket_id))
        if not these:
            return None, Problem("queue-gone")
        ticket = these[0]
        facts: dict[str, str | int] = {"number": ticket.number, "window": ticket.window or ""}
        if ticket.state not in allowed:
            return ticket, Problem("queue-not-now", {**facts, "state": ticket.state})
        if wish not in ANY_WINDOW and ticket.window != window:
            return ticket, Problem("queue-other-window", facts)
        _put(connection, ticket, state=state, **_changes(ticket, wish, now, to, priority))
    return ticket, None


def _changes(
    ticket: Ticket, wish: str, now: datetime, to: str | None, priority: Priority
) -> dict[str, Any]:
    match wish:
        case "again":
            return {"calls": ticket.calls + 1, "called_at": ticks(now)}
        case "no-show" | "finish":
            return {"ended_at": ticks(now)}
        case "transfer":
            return {"window": None, "wanted_window": to}
        case "back":
            return {"window": None, "wanted_window": None, "ended_at": None}
        case "first":
            return {"priority": int(priority), "wanted_window": None}
    return {}


def gone(connection: Connection, case_id: int, now: datetime) -> None:
    """Whoever has nothing left to wait for is not called any more."""
    connection.execute(
        update(tickets)
        .where(tickets.c.case_id == case_id, tickets.c.state == "waiting")
        .values(state="done", ended_at=ticks(now))
    )


def _put(connection: Connection, ticket: Ticket, **values: Any) -> None:
    connection.execute(update(tickets).where(tickets.c.id == ticket.id).values(**values))


def windows(store: Store, now: datetime) -> list[str]:
    """The windows at which somebody is signed in."""
    with store.read() as connection:
        return list(
            connection.scalars(
                select(staff_sessions.c.station)
                .join(staff, staff.c.id == staff_sessions.c.staff_id)
                .where(staff.c.shop == store.shop, staff_sessions.c.seen_at >= ticks(now - IDLE))
                .distinct()
                .order_by(staff_sessions.c.station)
            )
        )
