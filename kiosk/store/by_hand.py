"""The statements of every request, given to SQLite as they are (docs/decisions/030-speed.md).

SQLAlchemy takes longer over finding and keeping a visit than the database does. It still writes the
statements, keeps the connections, and gives errors their names.
"""

import sqlite3
import threading
from collections.abc import Callable, Mapping
from typing import Any, cast

from sqlalchemy import Engine, Executable
from sqlalchemy.exc import DBAPIError

from kiosk.store.engines import wait_by_hand


class ByHand:
    """A way past SQLAlchemy to the same file. `noted` is told what failed."""

    def __init__(self, engine: Engine, noted: Callable[[BaseException], None]) -> None:
        self._engine, self._noted = engine, noted
        self._own = threading.local()
        self._known: dict[Executable, tuple[str, tuple[str, ...]]] = {}

    def first(
        self, statement: Executable, values: Mapping[str, Any], seconds: float
    ) -> tuple[Any, ...] | None:
        """The first row of a SELECT, as the driver gives it; waits so long for other programs."""
        words, names = self._said(statement)
        try:
            found = self._connection(seconds).execute(words, [values[name] for name in names])
            row: tuple[Any, ...] | None = found.fetchone()
        except sqlite3.Error as error:
            raise self._named(error, words) from error
        return row

    def change(self, statement: Executable, values: Mapping[str, Any], seconds: float) -> int:
        """How many rows an UPDATE changed. SQLite makes a transaction of a statement that stands
        alone, and asks for the write lock first: one call instead of three, each of which would
        give Python's lock away while others wait for the turn."""
        words, names = self._said(statement)
        try:
            found = self._connection(seconds).execute(words, [values[name] for name in names])
        except sqlite3.Error as error:
            raise self._named(error, words) from error
        return found.rowcount

    def close(self) -> None:
        """Let go of every thread's connection, which closes it."""
        self._own = threading.local()

    def _said(self, statement: Executable) -> tuple[str, tuple[str, ...]]:
        """The words of a statement and the names of its values, in their order."""
        found = self._known.get(statement)
        if found is None:
            compiled: Any = statement.compile(self._engine)  # type: ignore[attr-defined]
            found = self._known[statement] = (str(compiled), tuple(compiled.positiontup))
        return found

    def _connection(self, seconds: float) -> sqlite3.Connection:
        """The thread's own, opened as every other and then the pool's no more."""
        lent = getattr(self._own, "lent", None)
        if lent is None:
            lent = self._own.lent = self._engine.raw_connection()
            lent.detach()
        driver: Any = lent.dbapi_connection
        wait_by_hand(driver, lent.info, seconds)
        return cast(sqlite3.Connection, driver)

    def _named(self, error: sqlite3.Error, words: str) -> BaseException:
        """The error as SQLAlchemy names it, told on as its own are."""
        self._noted(error)
        dialect = self._engine.dialect
        return DBAPIError.instance(
            words, None, error, sqlite3.Error, hide_parameters=True, dialect=dialect
        )
