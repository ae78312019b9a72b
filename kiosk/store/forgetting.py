"""A case deleted with all that hangs on it; a tombstone and an audit line remain."""

from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Column, Connection, Row, Table, delete, select, update

from kiosk.store import erased, journal, tombs
from kiosk.store.database import Store
from kiosk.store.places import WITHDRAWN_REASON
from kiosk.store.tables import (
    cases,
    follow_ups,
    metadata,
    outbox,
    tickets,
    unsent,
    visits,
    withdrawn_papers,
)
from kiosk.store.times import ticks
from kiosk.store.tombs import Why

MESSAGES = "messages"
"""The folder in KIOSK_DATA where messages of a shop without mail server lie, named by their keys:
the rows of the outbox are the list of a case's files."""

_WHAT = {"retention": "purged", "erasure": "erased", "listed": "erased_again"}


def row_of(connection: Connection, shop: str, reference: str) -> Row[Any] | None:
    """The row of this shop's case, held for this transaction; None when there is none."""
    mine = (cases.c.reference == reference) & (cases.c.shop == shop)
    return connection.execute(select(cases).where(mine).with_for_update()).first()


def in_hand(connection: Connection, case_id: int, now: datetime) -> bool:
    """Whether a worker is sending a message of this case right now, and may write a file of it. The
    rows are held first: from here on no worker takes one."""
    waits = (outbox.c.case_id == case_id) & (outbox.c.state == "waiting")
    held = connection.scalars(select(outbox.c.leased_until).where(waits).with_for_update())
    return any(until is not None and until > ticks(now) for until in held.all())


def forget(
    store: Store, connection: Connection, data: Path, found: Row[Any], why: Why, actor: str,
    now: datetime,
) -> None:  # fmt: skip
    """Delete the case of this row of `cases` and its files under `data`, inside the caller's
    transaction. The list and the files go first: killed in between, the same is done once more.

    Raises OSError when a file cannot be written or deleted; the case stays then.
    """
    erased.note(data / erased.NAME, found.reference, now)
    for key in connection.scalars(select(outbox.c.key).where(outbox.c.case_id == found.id)):
        for path in (data / MESSAGES).glob(f"{key}.*"):
            path.unlink(missing_ok=True)
    stone = {"why": why, "day": found.day}
    for own in connection.scalars(
        select(follow_ups.c.reference).where(
            follow_ups.c.case_id == found.id, follow_ups.c.reference.is_not(None)
        )
    ).all():
        tombs.set_up(
            connection, store.shop, own, now, card=found.procedure_id, state=tombs.DISPUTE, **stone
        )
    tombs.set_up(
        connection, store.shop, found.reference, now, card=found.procedure_id, state=found.state,
        **stone,
    )  # fmt: skip
    _delete(store, connection, found)
    journal.audit(connection, store, now, actor, _WHAT[why], found.reference)


def _delete(store: Store, connection: Connection, found: Row[Any]) -> None:
    """Every row that names the case, whichever table it is in: those of a later table too."""
    connection.execute(update(tickets).where(tickets.c.case_id == found.id).values(case_id=None))
    seen = visits.c.tracked == found.reference
    connection.execute(update(visits).where(seen).values(tracked=None))
    connection.execute(delete(visits).where(visits.c.reference == found.reference))
    about = unsent.c.name.contains(found.reference) | unsent.c.page.contains(found.reference)
    connection.execute(delete(unsent).where(about))
    _empty_reasons(store, connection, found.reference)
    for table, column in _hanging_on_cases():
        connection.execute(delete(table).where(column == found.id))
    connection.execute(delete(cases).where(cases.c.id == found.id))


def _empty_reasons(store: Store, connection: Connection, reference: str) -> None:
    """A paper that was withdrawn stays so; why is written down for the case's sake alone."""
    mine = withdrawn_papers.c.reference == reference
    for kind in connection.scalars(select(withdrawn_papers.c.kind).where(mine)).all():
        none = WITHDRAWN_REASON.seal(store.vault, b"", reference, kind)
        this = mine & (withdrawn_papers.c.kind == kind)
        connection.execute(update(withdrawn_papers).where(this).values(reason=none))


def _hanging_on_cases() -> list[tuple[Table, Column[Any]]]:
    """(table, its column) of each that belongs to a case, in an order in which they can go."""
    return [
        (table, key.parent)
        for table in reversed(metadata.sorted_tables)
        for key in table.foreign_keys
        if key.column is cases.c.id and table is not tickets
    ]
