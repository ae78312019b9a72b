"""The database: an engine, turns for writes, and a schema that must fit this program.

SQLite's own waiting sleeps when threads collide; one process-wide lock around writes cuts the
slowest answers threefold at no cost (docs/decisions/010-sqlite-journal.md). On PostgreSQL the
turns are a shop's, whatever process asks (docs/decisions/070-postgresql.md).
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Lock
from time import monotonic
from typing import Any

from sqlalchemy import Connection, Executable, event, inspect, text
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.exc import DatabaseError

from kiosk.keys import Keyring
from kiosk.store.ailments import Ailing, Ailment, ailment
from kiosk.store.by_hand import ByHand
from kiosk.store.engines import PATIENCE, open_engine, wait
from kiosk.store.vault import Vault
from kiosk.store.witness import Witness

SCHEMA = "0012"
"""The newest migration this program knows; a test compares it with the migrations folder."""

_TURN = text("SELECT pg_advisory_xact_lock(hashtextextended(:shop, 0))")
"""Taken before any row is, and given back with the transaction: no two can wait for each other."""

SHORT_WAIT = 0.5
"""Seconds that a request waits for a database that is known to be held by others for longer than
PATIENCE, so that a line of customers does not wait five seconds each."""
_COMMIT = 0.05
"""Seconds in which whoever has the turn has usually done; who takes longer waits for another
program, and is read beside."""
DAMAGED = "It was left as it is: put a copy in its place with `kiosk restore`"


class SchemaError(Exception):
    """The database does not fit this program; the text names what to run."""


class Store:
    """One shop's memory. Connections are for one thread at a time; writes take turns.

    `ailment` is what the database last failed of, until a write succeeds; damage stays, and while
    it does nothing more is written. `posted` is set when something to be sent was written, for the
    courier to look at once.
    """

    def __init__(self, url: str, keyring: Keyring, *, shop: str = "main") -> None:
        self.shop = shop
        self.vault = Vault(keyring)
        self.witness = Witness(self.vault)
        self.ailment: Ailment | None = None
        self._engine = open_engine(url, self._patience)
        event.listen(self._engine, "handle_error", self._note)
        self.shared = self._engine.dialect.name != "sqlite"
        """True for a database that other shops, and other processes of this one, use as well."""
        self._reads = self._engine
        if self.shared:
            self._reads = self._engine.execution_options(isolation_level="AUTOCOMMIT")
        self.posted = Event()
        self._turn = Lock()
        self._by_hand = None if self.shared else ByHand(self._engine, self._failed)

    @property
    def file(self) -> Path | None:
        """The file of an SQLite database; None for a server's."""
        here = self._engine.dialect.name == "sqlite" and self._engine.url.database
        return Path(here) if here else None

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A connection to read with; each statement sees what is committed by then."""
        with self._reads.connect() as connection:
            wait(connection, self._patience())
            yield connection

    @contextmanager
    def write(self, *, apart: bool = False) -> Iterator[Connection]:
        """A transaction, alone in its shop: all of it or nothing, durable when the block is left.

        So what it reads still holds when it writes. `apart` is for a write of one row that looks at
        nothing else: where the database locks rows, it waits for that row only. Raises Ailing when
        its turn does not come in time, or the database is known to be damaged.
        """
        with self._own_turn() as left, self._engine.connect() as connection:
            wait(connection, left)
            connection.info.update(immediate=True, shop=self.shop)
            try:
                with connection.begin():
                    if self.shared and not apart:
                        connection.execute(_TURN, {"shop": self.shop})
                    yield connection
            finally:
                connection.info.pop("immediate", None)
                posted = connection.info.pop("posted", False)
            if posted:
                self.posted.set()
            if self.ailment != "damaged":
                self.ailment = None

    def first(self, statement: Executable, values: Mapping[str, Any]) -> Sequence[Any] | None:
        """The first row of a SELECT that every request asks. On a file it takes a turn as well: a
        reader and a commit that meet would sleep."""
        if self._by_hand:
            mine = self._turn.acquire(timeout=_COMMIT)
            try:
                return self._by_hand.first(statement, values, self._patience())
            finally:
                if mine:
                    self._turn.release()
        with self.read() as connection:
            return connection.execute(statement, values).first()

    def change(self, statement: Executable, values: Mapping[str, Any]) -> int:
        """How many rows one UPDATE changed: a `write` apart, of nothing but this."""
        if not self._by_hand:
            with self.write(apart=True) as connection:
                return connection.execute(statement, values).rowcount
        with self._own_turn() as left:
            changed = self._by_hand.change(statement, values, left)
            if self.ailment != "damaged":
                self.ailment = None
        return changed

    @contextmanager
    def _own_turn(self) -> Iterator[float]:
        """The turn to write; how many seconds are left to wait for other programs."""
        if self.ailment == "damaged":
            raise Ailing("damaged")
        if self.shared:  # the server keeps the turns
            yield PATIENCE
            return
        until = monotonic() + self._patience()
        if not self._turn.acquire(timeout=until - monotonic()):
            raise Ailing("busy")
        try:
            yield max(until - monotonic(), 0.0)
        finally:
            self._turn.release()

    def _patience(self) -> float:
        return SHORT_WAIT if self.ailment == "busy" else PATIENCE

    def _note(self, context: ExceptionContext) -> None:
        self._failed(context.original_exception)

    def _failed(self, error: BaseException) -> None:
        found = ailment(error)
        if found and self.ailment != "damaged":
            self.ailment = found

    def lasting(self) -> Connection:
        """A connection to be kept, and closed by whoever asked."""
        return self._reads.connect()

    def forked(self) -> None:
        """In a new process: the parent's connections are the parent's, and stay open there."""
        self._engine.dispose(close=False)

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
        if self._by_hand:
            self._by_hand.close()
        self._engine.dispose()
