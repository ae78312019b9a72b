"""What the store really says to SQLite while a case is handed in and changed: every statement with
its values, transaction by transaction, to be said again to a SQLite whose disk fails (APSW).

Ids drawn by SQLite come out alike, as the statements run in the same order on the same database.
"""

import sqlite3
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event

from kiosk.keys import Keyring
from kiosk.rules.procedure import Desk
from kiosk.store import procedures, visits
from kiosk.store.changes import Change, TickOff, change
from kiosk.store.database import Store
from tests.faults.till import desk
from tests.migrated import database
from tests.store.shop import NOON, TODAY, hand_in, new_case

Said = tuple[str, Any]
CASES = 3


@dataclass
class Recording:
    """The database before, then transactions in order; `drafts` says which draft's case is stored
    once so many transactions are."""

    keys: Path
    before: bytes
    transactions: list[list[Said]] = field(default_factory=list)
    drafts: dict[str, int] = field(default_factory=dict)

    def answered(self, transactions: int) -> dict[str, set[str]]:
        """The drafts that were answered for after so many transactions."""
        return {draft: set() for draft, after in self.drafts.items() if after <= transactions}


@contextmanager
def _listening(recording: Recording) -> Iterator[None]:
    """Reads are left out: nothing that is written depends on them here but ids, drawn again."""

    def said(_c: object, _cursor: object, statement: str, values: Any, *_: object) -> None:
        if statement.startswith("BEGIN"):
            recording.transactions.append([])
        elif not statement.startswith(("SELECT", "PRAGMA")):
            recording.transactions[-1].append((statement, values))

    event.listen(Engine, "before_cursor_execute", said)
    yield
    event.remove(Engine, "before_cursor_execute", said)


def recorded(folder: Path) -> Recording:
    """Cases handed in one by one, each changed once."""
    url = database(folder / "signoff.db")
    store = Store(url, Keyring.load_or_create(folder / "keys"))
    one: Desk = desk()
    procedures.publish(store, [one], NOON)
    store.close()
    with sqlite3.connect(folder / "signoff.db") as plain:
        plain.execute("PRAGMA journal_mode = DELETE")
    recording = Recording(folder / "keys", (folder / "signoff.db").read_bytes())
    with _listening(recording):
        for _ in range(CASES):
            visit = visits.begin(store, uuid.uuid4().hex, "en", NOON)
            reference = hand_in(store, visit, new_case(one)).reference
            recording.drafts[visit.draft_id] = len(recording.transactions)
            held = Change("hold", "staff:1", "held", left="submitted", note="x" * 9000,
                          ticks=(TickOff("id-original", True, "seen"),))  # fmt: skip
            assert change(store, reference, 1, held, NOON, TODAY) == 2
    store.close()
    return recording
