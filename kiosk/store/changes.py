"""What happens to a case after it was handed in: each change once, by whoever saw it as it is."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, update

from kiosk.store import journal
from kiosk.store.database import Store
from kiosk.store.tables import cases
from kiosk.store.times import ticks


@dataclass(frozen=True)
class Conflict:
    """Somebody else was first: the case as it is now."""

    version: int
    state: str


@dataclass(frozen=True)
class Change:
    """What an action makes of a case (rules/case.py decides it). `left` is the state remembered
    while the case is paused; `answers`, when given, replace the former ones."""

    action: str
    actor: str
    state: str
    left: str | None = None
    answers: dict[str, str] | None = None


def change(
    store: Store, reference: str, expected_version: int, change: Change, now: datetime
) -> int | Conflict:
    """The case's new version, or Conflict when it is no longer at `expected_version`.

    Case, history, outbox and audit are one transaction. Raises LookupError for no such case.
    """
    values: dict[str, object] = {"state": change.state, "state_left": change.left}
    if change.answers is not None:
        values["answers"] = store.vault.seal_answers("cases", reference, change.answers)
    with store.write() as connection:
        mine = (cases.c.reference == reference) & (cases.c.shop == store.shop)
        found = connection.execute(select(cases).where(mine).with_for_update()).first()
        if found is None:
            raise LookupError("no such case")
        if found.version != expected_version:
            return Conflict(found.version, found.state)
        version = expected_version + 1
        connection.execute(
            update(cases).where(mine).values(version=version, updated_at=ticks(now), **values)
        )
        journal.record(
            connection, found.id, version, now, change.actor, change.action, found.state,
            change.state,
        )  # fmt: skip
        journal.announce(connection, found.id, change.action, found.language, now)
        journal.audit(connection, store.shop, now, change.actor, change.action, reference)
    return version
