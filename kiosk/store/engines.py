"""How each database is opened: what a connection says first, and what it does not wait for."""

import select
import sqlite3
from collections.abc import Callable
from time import monotonic
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import InvalidatePoolError

FIXED_WAL = (3, 51, 3)
"""SQLite before this version can corrupt a database when a WAL is reset (trust.md 0.4)."""
PATIENCE = 5
"""Seconds to wait for a lock or a connection; then the page says that it is busy."""
FORGOTTEN = 60
"""Seconds after which PostgreSQL ends a transaction whose program went silent, and its locks."""
AT_ONCE = 70
"""Connections a process may have: one a thread (64 at most) and those of the workers."""
FRESH = 0.25
"""Seconds for which a server that has just answered, and has not hung up since, is taken to be
there: a page asks a dozen things in a row, and to ask before each whether anybody listens costs as
much as asking."""


def open_engine(address: str, patience: Callable[[], float]) -> Engine:
    """The engine of a database; nothing is connected yet. `patience` says how many seconds a new
    connection waits for whoever holds a file."""
    url = make_url(address)
    if url.get_backend_name() == "postgresql":
        return _postgresql(url)
    engine = create_engine(url, hide_parameters=True)

    def set_up(connection: sqlite3.Connection, record: Any) -> None:
        record.info["wait"] = patience()  # already setting the journal waits
        connection.execute(f"PRAGMA busy_timeout = {round(record.info['wait'] * 1000)}")
        _set_up(connection)

    event.listen(engine, "connect", set_up)
    event.listen(engine, "begin", _begin)
    return engine


def wait(connection: Connection, seconds: float) -> None:
    """Wait so long for other programs on an SQLite file, from now on."""
    if connection.dialect.name == "sqlite":
        driver: Any = connection.connection.driver_connection
        wait_by_hand(driver, connection.info, seconds)


def wait_by_hand(driver: sqlite3.Connection, info: dict[Any, Any], seconds: float) -> None:
    """The same of a driver's own connection; `info` is what the pool notes about it."""
    asked = round(seconds, 1)
    if info.get("wait", PATIENCE) != asked:
        driver.execute(f"PRAGMA busy_timeout = {round(asked * 1000)}")
        info["wait"] = asked


def _postgresql(url: URL) -> Engine:
    said = f"-c lock_timeout={PATIENCE}s -c idle_in_transaction_session_timeout={FORGOTTEN}s"
    engine = create_engine(
        url,
        hide_parameters=True,
        connect_args={
            "connect_timeout": PATIENCE,
            "options": said,
            "application_name": "signoff",
            "keepalives_idle": FORGOTTEN,
        },
        pool_timeout=PATIENCE,
        max_overflow=AT_ONCE - 5,
    )

    def still_there(connection: Any, record: Any, lent: Any) -> None:
        """A restart of the server is nobody's error page: the pool then connects anew."""
        late = monotonic() - record.info["answered"] > FRESH
        try:
            if late or _speaks(connection.fileno()):  # unasked only to say that it goes
                engine.dialect.do_ping(connection)
        except engine.dialect.loaded_dbapi.Error as error:
            raise InvalidatePoolError from error

    def answered(connection: Any, record: Any) -> None:
        record.info["answered"] = monotonic()

    event.listen(engine, "checkout", still_there)
    event.listen(engine, "connect", answered)
    event.listen(engine, "checkin", answered)
    return engine


def _speaks(socket: int) -> bool:
    """True when there is something to read on it."""
    poll = select.poll()
    poll.register(socket, select.POLLIN)
    return bool(poll.poll(0))


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


def _begin(connection: Connection) -> None:
    """A write asks for its lock at once, so that it never fails half way; a read just reads."""
    if connection.info.get("immediate"):
        connection.exec_driver_sql("BEGIN IMMEDIATE")
