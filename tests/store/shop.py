"""A shop for the store's tests: invented answers, a fixed moment, random references."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import psycopg
from sqlalchemy import Connection, NullPool, create_engine, text

from kiosk.rules.procedure import Desk
from kiosk.rules.reference import new_reference
from kiosk.store import submissions
from kiosk.store.database import Store
from kiosk.store.submissions import Accepted, NewCase
from kiosk.store.tables import metadata
from kiosk.store.visits import Visit
from tests.migrated import address

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
    engine = create_engine(address(folder), poolclass=NullPool)
    with engine.begin() as connection:
        return [tuple(row) for row in connection.execute(text(query))]


@contextmanager
def unguarded(folder: Path) -> Iterator[Connection]:
    """A transaction past the store in which no trigger stands guard: of somebody who owns the file,
    or the server's database."""
    engine = create_engine(address(folder), poolclass=NullPool)
    with engine.begin() as connection:
        if engine.dialect.name == "postgresql":
            connection.execute(text("SET LOCAL session_replication_role = replica"))
        else:
            for guard in ("audit_no_update", "audit_no_delete"):
                connection.execute(text(f"DROP TRIGGER IF EXISTS {guard}"))
        yield connection


def intact(folder: Path) -> bool:
    """True when every page of a SQLite file is sound; PostgreSQL was never killed here."""
    if address(folder).startswith("postgresql"):
        return True
    return ask(folder, "PRAGMA integrity_check") == [("ok",)]


def all_bytes(folder: Path) -> bytes:
    """Every file of the database: data, journal, write-ahead log. Of PostgreSQL every row, since a
    server's files are not the shop's."""
    if (url := address(folder)).startswith("postgresql"):
        with psycopg.connect(url.replace("+psycopg", "")) as database, database.cursor() as rows:
            found = b""
            for table in metadata.sorted_tables:
                with rows.copy(f"COPY {table.name} TO STDOUT (FORMAT binary)".encode()) as copy:
                    found += b"".join(map(bytes, copy))
            return found
    return b"".join(path.read_bytes() for path in sorted(folder.glob("signoff.db*")))
