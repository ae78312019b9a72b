"""Papers that are out and were withdrawn: looked up when somebody checks one."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, insert, select, update

from kiosk.store import journal, print_jobs
from kiosk.store.changes import Conflict
from kiosk.store.database import Store
from kiosk.store.places import HISTORY_NOTE, WITHDRAWN_REASON
from kiosk.store.tables import cases, withdrawn_papers
from kiosk.store.times import moment, ticks

ACTION = "withdraw_certificate"


def withdraw_certificate(
    store: Store, reference: str, expected_version: int, reason: str, actor: str, now: datetime
) -> int | Conflict:
    """The case's new version, or Conflict when it is no longer at `expected_version` or its
    certificate was withdrawn already.

    Withdrawal, history and audit are one transaction; the state stays. Raises LookupError for no
    such case.
    """
    with store.write() as connection:
        mine = (cases.c.reference == reference) & (cases.c.shop == store.shop)
        found = connection.execute(select(cases).where(mine).with_for_update()).first()
        if found is None:
            raise LookupError("no such case")
        gone = connection.scalar(withdrawn_at(store, reference, "certificate"))
        if found.version != expected_version or gone:
            return Conflict(found.version, found.state)
        version = expected_version + 1
        connection.execute(update(cases).where(mine).values(version=version, updated_at=ticks(now)))
        put_down(store, connection, reference, "certificate", now, actor, reason)
        print_jobs.call_off(connection, found.id, "certificate", now)
        note = HISTORY_NOTE.seal_words(store.vault, reason, reference, version)
        journal.record(
            connection, found.id, version, now, actor, ACTION, found.state, found.state, note
        )
        journal.audit(connection, store, now, actor, ACTION, reference)
    return version


def put_down(
    store: Store, connection: Connection, reference: str, kind: str, at: datetime, actor: str,
    reason: str,
) -> None:  # fmt: skip
    """The row that says that this paper is worth nothing any more."""
    connection.execute(
        insert(withdrawn_papers).values(
            reference=reference,
            kind=kind,
            shop=store.shop,
            at=ticks(at),
            actor=actor,
            reason=WITHDRAWN_REASON.seal(store.vault, reason.encode(), reference, kind),
        )
    )


def withdrawn(store: Store, reference: str, kind: str = "certificate") -> datetime | None:
    """When this paper was withdrawn; None when it was not."""
    with store.read() as connection:
        at = connection.scalar(withdrawn_at(store, reference, kind))
    return moment(at) if at else None


def withdrawn_at(store: Store, reference: str, kind: str) -> Select[Any]:
    """Asks for the time at which this paper was withdrawn, in microseconds."""
    table = withdrawn_papers.c
    mine = (table.reference == reference) & (table.kind == kind) & (table.shop == store.shop)
    return select(table.at).where(mine)
