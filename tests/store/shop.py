"""A shop for the store's tests: invented answers, a fixed moment, random references."""

import secrets
import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from kiosk.rules.procedure import Desk
from kiosk.rules.reference import new_reference
from kiosk.store import submissions
from kiosk.store.database import Store
from kiosk.store.submissions import Accepted, NewCase
from kiosk.store.visits import Visit

NOON = datetime(2026, 11, 20, 5, 0, tzinfo=UTC)
TODAY = date(2026, 11, 20)
IDLE = 900
SENTINEL = "Sentinel Wanderer 8812"
"""A name nobody has, to be looked for in files."""
ANSWERS = {"holder_name": SENTINEL, "contact_phone": "+8613800138000"}


def draw() -> str:
    """A random reference."""
    return new_reference(secrets.randbelow)


def new_case(desk: Desk, **changes: Any) -> NewCase:
    """A finished draft at the counter: one money line, one deed to follow, one message to send."""
    usual: dict[str, Any] = {
        "procedure_id": desk.procedure.id,
        "digest": desk.digest,
        "language": "zh-Hans",
        "channel": "counter",
        "waits": True,
        "answers": ANSWERS,
        "state": "submitted",
        "state_left": None,
        "money": (("balance", "12.50", "customer", False),),
        "follow_ups": (("unbind", "customer", date(2026, 12, 1)),),
        "promised_by": date(2026, 11, 25),
        "consents": ("process", "notify"),
        "msisdn": "+66812345678",
    }
    return NewCase(**usual | changes)


def hand_in(store: Store, visit: Visit, new: NewCase, day: date = TODAY) -> Accepted:
    """Submit at noon."""
    return submissions.submit(store, visit, new, now=NOON, day=day, new_reference=draw)


def ask(folder: Path, query: str) -> list[Any]:
    """Rows of a plain SQL query, past the store."""
    with closing(sqlite3.connect(folder / "signoff.db")) as database:
        return database.execute(query).fetchall()


def all_bytes(folder: Path) -> bytes:
    """Every file of the database: data, journal, write-ahead log."""
    return b"".join(path.read_bytes() for path in sorted(folder.glob("signoff.db*")))
