"""A draft that staff fill in: keyed in for somebody, or taken over at a customer's call (R43).

It stays the row of `visits` that it is: `keyed_by` or `helper` says who else may open it. A helper
counts only while signed in; if they go away, the draft is its customer's again.
"""

import secrets
from datetime import datetime

from sqlalchemy import exists, select, update

from kiosk.store import tickets, visits
from kiosk.store.database import Store
from kiosk.store.staff_sessions import IDLE
from kiosk.store.tables import staff_sessions
from kiosk.store.tables import visits as rows
from kiosk.store.times import ticks
from kiosk.store.visits import Visit


def key_in(store: Store, actor: str, language: str, ticket_id: int | None, now: datetime) -> Visit:
    """A visit that `actor` fills in, for the customer who holds this ticket; nobody else gets its
    token."""
    started = visits.begin(store, secrets.token_urlsafe(32), language, now, keyed_by=actor)
    if ticket_id is not None:
        with store.write() as connection:
            tickets.hold(connection, started, ticket_id)
    return started


def take_over(store: Store, draft_id: str, actor: str, now: datetime) -> bool:
    """Open a customer's draft to `actor`; False when it is gone, or a colleague has it."""
    with store.write() as connection:
        mine = (rows.c.draft_id == draft_id) & (rows.c.shop == store.shop)
        row = connection.execute(select(rows.c.helper).where(mine)).first()
        if row is None or (row.helper not in (None, actor) and present(store, row.helper, now)):
            return False
        connection.execute(update(rows).where(mine).values(helper=actor))
    return True


def give_back(store: Store, draft_id: str, actor: str, now: datetime) -> None:
    """The draft that `actor` has is its customer's alone again, who gets the whole time to go on.

    Not if a colleague took it over since.
    """
    ours = (rows.c.draft_id == draft_id) & (rows.c.shop == store.shop)
    held = ours & (rows.c.helper == actor)
    with store.write() as connection:
        anew = {"helper": None, "seen_at": ticks(now), "idle_seconds": None}
        connection.execute(update(rows).where(held).values(**anew))


def attended(store: Store, draft_id: str, actor: str) -> Visit | None:
    """The draft that `actor` keys in or helps with, if it is (still) theirs."""
    with store.read() as connection:
        row = connection.execute(
            select(rows).where(
                rows.c.draft_id == draft_id,
                rows.c.shop == store.shop,
                (rows.c.keyed_by == actor) | (rows.c.helper == actor),
            )
        ).first()
    return None if row is None else visits.opened_visit(store, row)


def all_of(store: Store, actor: str) -> list[Visit]:
    """The drafts that `actor` has in hand, the newest first."""
    with store.read() as connection:
        found = connection.execute(
            select(rows)
            .where(
                rows.c.shop == store.shop,
                (rows.c.keyed_by == actor) | (rows.c.helper == actor),
                rows.c.reference.is_(None),
            )
            .order_by(rows.c.created_at.desc())
        ).all()
    return [visits.opened_visit(store, row) for row in found]


def present(store: Store, actor: str, now: datetime) -> bool:
    """True while this member of staff is signed in somewhere and was there just now."""
    who = int(actor.removeprefix("staff:"))
    here = exists().where(
        staff_sessions.c.staff_id == who, staff_sessions.c.seen_at >= ticks(now - IDLE)
    )
    with store.read() as connection:
        return bool(connection.scalar(select(here)))
