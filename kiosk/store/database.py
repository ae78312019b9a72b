"""The database: an engine, one lock around writes, and a schema that must fit this program.

SQLite's own waiting sleeps when threads collide; one process-wide lock around writes cuts the
slowest answers threefold at no cost (docs/decisions/010-sqlite-journal.md).
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from time import monotonic
from typing import Any

from sqlalchemy import Connection, create_engine, event, inspect, text
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.exc import DatabaseError

from kiosk.keys import Keyring
from kiosk.store.ailments import Ailing, Ailment, ailment
from kiosk.store.vault import Vault
from kiosk.store.witness import Witness

SCHEMA = "0004"
"""The newest migration this program knows; a test compares it with the migrations folder."""

FIXED_WAL = (3, 51, 3)
"""SQLite before this version can corrupt a database when a WAL is reset (trust.md 0.4)."""

WAIT, SHORT_WAIT = 5.0, 0.5
"""Seconds that a request waits for a database that others hold; and while it is known to be held
for longer than that, so that a line of customers does not wait five seconds each."""
DAMAGED = "It was left as it is: put a copy in its place with `kiosk restore`"


class SchemaError(Exception):
    """The database does not fit this program; the text names what to run."""


class Store:
    """One shop's memory. Connections are for one thread at a time; writes take turns.

    `ailment` is what the database last failed of, until a write succeeds; damage stays, and while
    it does nothing more is written.
    """

    def __init__(self, url: str, keyring: Keyring, *, shop: str = "main") -> None:
        self.shop = shop
        self.vault = Vault(keyring)
        self.witness = Witness(self.vault)
        self.ailment: Ailment | None = None
        self._turn = Lock()
        self._engine = create_engine(url, hide_parameters=True)
        event.listen(self._engine, "handle_error", self._note)
        if self._engine.dialect.name == "sqlite":
            event.listen(self._engine, "connect", self._set_up)
            event.listen(self._engine, "begin", _begin)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A connection to read with; each statement sees what is committed by then."""
        with self._engine.connect() as connection:
            _wait(connection, self._patience())
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A transaction, alone: all of it or nothing, durable when the block is left.

        Raises Ailing when its turn does not come in time, or the database is known to be damaged.
        """
        with self._own_turn() as left, self._engine.connect() as connection:
            _wait(connection, left)
            connection.info["immediate"] = True
            try:
                with connection.begin():
                    yield connection
            finally:
                connection.info.pop("immediate", None)
            if self.ailment != "damaged":
                self.ailment = None

    @contextmanager
    def _own_turn(self) -> Iterator[float]:
        """The turn to write; how many seconds are left to wait for other programs."""
        if self.ailment == "damaged":
            raise Ailing("damaged")
        until = monotonic() + self._patience()
        if not self._turn.acquire(timeout=until - monotonic()):
            raise Ailing("busy")
        try:
            yield max(until - monotonic(), 0.0)
        finally:
            self._turn.release()

    def _patience(self) -> float:
        return SHORT_WAIT if self.ailment == "busy" else WAIT

    def _set_up(self, connection: sqlite3.Connection, record: Any) -> None:
        """Already setting the journal waits for whoever holds the database."""
        record.info["wait"] = self._patience()
        connection.execute(f"PRAGMA busy_timeout = {round(record.info['wait'] * 1000)}")
        _set_up(connection)

    def _note(self, context: ExceptionContext) -> None:
        found = ailment(context.original_exception)
        if found and self.ailment != "damaged":
            self.ailment = found

    def check_schema(self) -> None:
        """Raises SchemaError when the database is new, older, newer or not a database."""
        try:
            with self.read() as connection:
                known = inspect(connection).has_table("alembic_version")
                found = known and connection.scalar(text("SELECT version_num FROM alembic_version"))
        except DatabaseError as error:
            cure = f". {DAMAGED}" if self.ailment == "damaged" else ""
            raise SchemaError(f"The database cannot be read: {error.orig}{cure}") from error
        if not found:
            raise SchemaError("The database is not set up: run `kiosk migrate`")
        if found != SCHEMA:
            older = str(found) < SCHEMA
            cure = "run `kiosk migrate`" if older else "it belongs to a newer Signoff: update first"
            raise SchemaError(f"The database is at {found}, this program needs {SCHEMA}: {cure}")

    def check_whole(self) -> None:
        """Raises SchemaError when pages of a SQLite file are damaged or missing.

        PRAGMA quick_check: what it costs stands in docs/decisions/072-faults.md.
        """
        if self._engine.dialect.name != "sqlite":
            return
        try:
            with self.read() as connection:
                found = connection.scalar(text("PRAGMA quick_check(1)"))
        except DatabaseError as error:
            found = error.orig
        if found != "ok":
            said = " ".join(str(found).split())
            raise SchemaError(f"The database is damaged ({said}). {DAMAGED}")

    def close(self) -> None:
        """Give all connections back."""
        self._engine.dispose()


def _set_up(connection: sqlite3.Connection) -> None:
    """What every SQLite connection must say first; SQLAlchemy begins transactions itself."""
    connection.isolation_level = None
    fixed = sqlite3.sqlite_version_info >= FIXED_WAL
    journal, sync = ("WAL", "FULL") if fixed else ("DELETE", "EXTRA")
    for setting in (
        f"journal_mode = {journal}",
        f"synchronous = {sync}",
        "foreign_keys = ON",
        "secure_delete = ON",
    ):
        connection.execute(f"PRAGMA {setting}")


def _wait(connection: Connection, seconds: float) -> None:
    """Wait so long for other programs on the file, from now on."""
    asked = round(seconds, 1)
    if connection.dialect.name == "sqlite" and connection.info.get("wait", WAIT) != asked:
        driver: Any = connection.connection.driver_connection
        driver.execute(f"PRAGMA busy_timeout = {round(asked * 1000)}")
        connection.info["wait"] = asked


def _begin(connection: Connection) -> None:
    """A write asks for its lock at once, so that it never fails half way; a read just reads."""
    if connection.info.get("immediate"):
        connection.exec_driver_sql("BEGIN IMMEDIATE")
