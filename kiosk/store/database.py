"""The database: an engine, one lock around writes, and a schema that must fit this program.

SQLite's own waiting sleeps when threads collide; one process-wide lock around writes cuts the
slowest answers threefold at no cost (docs/decisions/010-sqlite-journal.md).
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import Any

from sqlalchemy import Connection, create_engine, event, inspect, text
from sqlalchemy.exc import DatabaseError

from kiosk.keys import Keyring
from kiosk.store.vault import Vault
from kiosk.store.witness import Witness

SCHEMA = "0004"
"""The newest migration this program knows; a test compares it with the migrations folder."""

FIXED_WAL = (3, 51, 3)
"""SQLite before this version can corrupt a database when a WAL is reset (trust.md 0.4)."""


class SchemaError(Exception):
    """The database does not fit this program; the text names what to run."""


class Store:
    """One shop's memory. Connections are for one thread at a time; writes take turns."""

    def __init__(self, url: str, keyring: Keyring, *, shop: str = "main") -> None:
        self.shop = shop
        self.vault = Vault(keyring)
        self.witness = Witness(self.vault)
        self._turn = Lock()
        self._engine = create_engine(url, hide_parameters=True)
        if self._engine.dialect.name == "sqlite":
            event.listen(self._engine, "connect", _set_up)
            event.listen(self._engine, "begin", _begin)

    @property
    def file(self) -> Path | None:
        """The file of an SQLite database; None for a server's."""
        here = self._engine.dialect.name == "sqlite" and self._engine.url.database
        return Path(here) if here else None

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A connection to read with; each statement sees what is committed by then."""
        with self._engine.connect() as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A transaction, alone: all of it or nothing, durable when the block is left."""
        with self._turn, self._engine.connect() as connection:
            connection.info["immediate"] = True
            try:
                with connection.begin():
                    yield connection
            finally:
                connection.info.pop("immediate", None)

    def check_schema(self) -> None:
        """Raises SchemaError when the database is new, older, newer or not a database."""
        try:
            with self.read() as connection:
                known = inspect(connection).has_table("alembic_version")
                found = known and connection.scalar(text("SELECT version_num FROM alembic_version"))
        except DatabaseError as error:
            raise SchemaError(f"The database cannot be read: {error.orig}") from error
        if not found:
            raise SchemaError("The database is not set up: run `kiosk migrate`")
        if found != SCHEMA:
            older = str(found) < SCHEMA
            cure = "run `kiosk migrate`" if older else "it belongs to a newer Signoff: update first"
            raise SchemaError(f"The database is at {found}, this program needs {SCHEMA}: {cure}")

    def close(self) -> None:
        """Give all connections back."""
        self._engine.dispose()


def _set_up(connection: sqlite3.Connection, record: Any) -> None:
    """What every SQLite connection must say first; SQLAlchemy begins transactions itself."""
    connection.isolation_level = None
    fixed = sqlite3.sqlite_version_info >= FIXED_WAL
    journal, sync = ("WAL", "FULL") if fixed else ("DELETE", "EXTRA")
    for setting in (
        "busy_timeout = 5000",
        f"journal_mode = {journal}",
        f"synchronous = {sync}",
        "foreign_keys = ON",
        "secure_delete = ON",
    ):
        connection.execute(f"PRAGMA {setting}")


def _begin(connection: Connection) -> None:
    """A write asks for its lock at once, so that it never fails half way; a read just reads."""
    if connection.info.get("immediate"):
        connection.exec_driver_sql("BEGIN IMMEDIATE")
