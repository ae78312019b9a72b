"""The statements of every request, given to SQLite as they are (docs/decisions/030-speed.md).

SQLAlchemy takes longer over finding and keeping a visit than the database does. It still writes the
statements, keeps the connections, and gives errors their names.
"""

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Engine, Executable
from sqlalchemy.exc import DBAPIError

from kiosk.store.engines import wait_by_hand


class ByHand:
    """A way past SQLAlchemy to the same file. `noted` is told what failed."""

    def __init__(self, engine: Engine, noted: Callable[[BaseException], None]) -> None:
        self._engine, self._noted = engine, noted
        self._known: dict[Executable, tuple[str, tuple[str, ...]]] = {}

    def first(
        self, statement: Executable, values: Mapping[str, Any], seconds: float
    ) -> tuple[Any, ...] | None:
        """The first row of a SELECT, as the driver gives it; waits so long for other programs."""
        words, names = self._said(statement)
        with self._connection(words, seconds) as connection:
            row: tuple[Any, ...] | None = connection.execute(
                words, [values[name] for name in names]
            ).fetchone()
        return row

    def change(self, statement: Executable, values: Mapping[str, Any], seconds: float) -> int:
        """How many rows an UPDATE changed, in a transaction of its own."""
        words, names = self._said(statement)
        with self._connection(words, seconds) as connection:
            connection.execute("BEGIN IMMEDIATE")
            try:
                changed = connection.execute(words, [values[name] for name in names]).rowcount
                connection.execute("COMMIT")
            except BaseException:
                connection.rollback()
                raise
        return changed

    def _said(self, statement: Executable) -> tuple[str, tuple[str, ...]]:
        """The words of a statement and the names of its values, in their order."""
        found = self._known.get(statement)
        if found is None:
            compiled: Any = statement.compile(self._engine)  # type: ignore[attr-defined]
            found = self._known[statement] = (str(compiled), tuple(compiled.positiontup))
        return found

    @contextmanager
    def _connection(self, words: str, seconds: float) -> Iterator[sqlite3.Connection]:
        lent = self._engine.raw_connection()
        try:
            driver: Any = lent.driver_connection
            wait_by_hand(driver, lent.info, seconds)
            yield driver
        except sqlite3.Error as error:
            self._noted(error)
            raise DBAPIError.instance(
                words, None, error, sqlite3.Error, hide_parameters=True,
                dialect=self._engine.dialect,
            ) from error  # fmt: skip
        finally:
            lent.close()
