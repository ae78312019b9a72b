"""Whether the database would take a case now: asked with a lock, never with a write."""

import os
import sqlite3
from collections.abc import Mapping
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from kiosk.rules.wellness import Answer
from kiosk.store.ailments import Ailment
from kiosk.store.database import SCHEMA, Store
from kiosk.store.trial import ails

PATIENCE = 0.3
"""Seconds to wait for a lock: a change takes a hundredth of that, a look must not hang."""
_VERSION = "SELECT version_num FROM alembic_version"
_WORDS: tuple[tuple[str, Answer], ...] = (
    ("locked", "locked"),
    ("readonly", "readonly"),
    ("unable to open", "silent"),
)


_SAID: Mapping[Ailment, Answer] = {
    "busy": "locked",
    "full": "full",
    "readonly": "readonly",
    "faulty": "faulty",
    "damaged": "corrupt",
    "unreachable": "silent",
}


def probe(store: Store) -> Answer:
    """How the database answers. What failed for somebody before is tried as they tried it.
    PostgreSQL is waited for as DATABASE_URL says (`connect_timeout`)."""
    if store.ailment is not None and (kind := ails(store)):
        return _SAID[kind]
    file = store.file
    try:
        found = _sqlite(file) if file else _server(store)
    except sqlite3.Error as error:
        return next((answer for word, answer in _WORDS if word in str(error)), "corrupt")
    except SQLAlchemyError:
        return "silent"
    return found or "ok"


def _sqlite(file: Path) -> Answer | None:
    """A connection of its own: those of the store wait five seconds. A write lock is asked for and
    given back, which touches no page; where nothing can be written SQLite gives it all the same, so
    the system is asked as well."""
    address = f"{file.absolute().as_uri()}?mode=rw"
    bare = sqlite3.connect(address, PATIENCE, uri=True, isolation_level=None)
    try:
        row = bare.execute(_VERSION).fetchone()
        bare.execute("BEGIN IMMEDIATE")
        bare.execute("ROLLBACK")
    finally:
        bare.close()
    if not all(os.access(each, os.W_OK, effective_ids=True) for each in (file, file.parent)):
        return "readonly"
    return None if row == (SCHEMA,) else "schema"


def _server(store: Store) -> Answer | None:
    with store.read() as connection:
        if connection.scalar(text("SELECT current_setting('transaction_read_only')")) == "on":
            return "readonly"
        return None if connection.scalar(text(_VERSION)) == SCHEMA else "schema"
