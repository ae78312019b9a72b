"""Rows of a table by primary key, in the same order and as the same values from both databases."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, LargeBinary, String, Table, and_, select, tuple_

from kiosk.store import tables

Values = tuple[Any, ...]
"""A row's values, in the order of the table's columns."""
ROWS = 500
"""Rows in one transaction."""
LARGE = 4
"""The same where a row may hold a picture or a paper."""


def large(table: Table) -> int:
    """How many of its rows are enough for one transaction."""
    body = table.c.get("body")
    return LARGE if body is not None and isinstance(body.type, LargeBinary) else ROWS


def shops(connection: Connection) -> set[str]:
    """Whose rows there are."""
    found = (table for table in tables.metadata.sorted_tables if "shop" in table.c)
    return {name for table in found for name in connection.scalars(select(table.c.shop).distinct())}


def key(table: Table, row: Values) -> Values:
    """The values of its primary key."""
    return tuple(row[at] for at, column in enumerate(table.c) if column.primary_key)


def pages(
    connection: Connection, table: Table, which: ColumnElement[bool] | None = None
) -> Iterator[list[Values]]:
    """All rows, or `which` of them, a transaction's worth at a time, each once."""
    keys = [_by_bytes(connection, column) for column in table.primary_key.columns]
    some = select(table).order_by(*keys).limit(large(table))
    if which is not None:
        some = some.where(which)
    after: Values | None = None
    while True:
        here = some if after is None else some.where(tuple_(*keys) > after)
        rows = [tuple(row) for row in connection.execute(here)]
        if not rows:
            return
        yield rows
        after = key(table, rows[-1])


def known(connection: Connection, table: Table, page: Sequence[Values]) -> dict[Values, Values]:
    """What a database has under the primary keys of these rows of `pages`, whosever it is.

    A list of pairs would be looked through row by row: of those, the stretch between first and last
    is read, which an index finds.
    """
    own: Sequence[Any] = list(table.primary_key.columns)
    wanted = [key(table, row) for row in page]
    if len(own) == 1:
        which = own[0].in_([one for (one,) in wanted])
    else:
        ordered = tuple_(*(_by_bytes(connection, column) for column in own))
        which = and_(ordered >= wanted[0], ordered <= wanted[-1])
    found = map(tuple, connection.execute(select(table).where(which)))
    asked = set(wanted)
    return {at: row for row in found if (at := key(table, row)) in asked}


def _by_bytes(connection: Connection, column: Any) -> Any:
    """SQLite sorts text by its bytes; a server does so when asked."""
    text = isinstance(column.type, String) and connection.dialect.name == "postgresql"
    return column.collate("C") if text else column


def shown(key: Values) -> str:
    """A primary key as a person may look for it."""
    return "/".join(part.hex() if isinstance(part, bytes) else str(part) for part in key)
