"""The target looked through before anything is written, then filled with what it lacks."""

from typing import Any

from sqlalchemy import Connection, Table, func, insert, select, text
from sqlalchemy.exc import DatabaseError, SQLAlchemyError

from kiosk.store.moving import rows
from kiosk.store.moving.fault import MoveError, said
from kiosk.store.moving.move import Move, differing
from kiosk.store.moving.rows import Values


def look(move: Move, table: Table) -> None:
    """Raises MoveError when a row there has an id of the shop's and is not the same row, and when
    the shop has rows there that its file does not have."""
    count = 0
    with move.target.read() as connection:
        for page in move.pages(table):
            count += len(page) - len(_missing(connection, move, table, page))
        stored = connection.scalar(select(func.count()).where(move.there(table)))
    if stored != count:
        raise MoveError(
            f"{table.name}: {(stored or 0) - count} rows of shop {move.target.shop!r} there are not"
            " of this file: another shop has that name, or the shop has already begun there"
        )


def fill(move: Move, table: Table) -> None:
    """Write what is missing, each batch a transaction. Raises MoveError."""
    _make_room(move, table)
    names = [column.name for column in table.c]
    for page in move.pages(table):
        try:
            with move.target.write() as connection:
                lacking = _missing(connection, move, table, page)
                values: list[dict[str, Any]] = [
                    dict(zip(names, row, strict=True)) for row in lacking
                ]
                if values:
                    connection.execute(insert(table), values)
        except DatabaseError as error:
            raise MoveError(f"{table.name}: {said(error)}") from error


def _missing(connection: Connection, move: Move, table: Table, page: list[Values]) -> list[Values]:
    known = rows.known(connection, table, page)
    for row in page:
        found = known.get(rows.key(table, row))
        if found is not None and (unlike := differing(table, row, found)):
            raise _collision(move, table, row, unlike)
    return [row for row in page if rows.key(table, row) not in known]


def _collision(move: Move, table: Table, row: Values, unlike: list[str]) -> MoveError:
    """Another shop's row, or the shop's own with another value."""
    named = f"{table.name} {rows.shown(rows.key(table, row))}"
    if "shop" in unlike:
        return MoveError(
            f"{named} is another shop's there. Ids are kept, for the audit names people by them:"
            " give this shop a database of its own on that server"
        )
    return MoveError(
        f"{named} is not what the file says ({', '.join(unlike)}): it was changed there, "
        f"or another shop is called {move.target.shop!r}"
    )


def _make_room(move: Move, table: Table) -> None:
    """Ids that the server gives from now on come after the shop's, so that other shops may serve
    meanwhile. Nobody writes to the table while its counter is set; it never goes back."""
    if table.autoincrement_column is None:
        return
    last = move.source.scalar(select(func.max(table.autoincrement_column)))
    name = text("SELECT pg_get_serial_sequence(:table, 'id')").bindparams(table=table.name)
    try:
        with move.target.write() as connection:
            counter = connection.scalar(name)
            given = text(  # the server's own word for it; a new counter has given none
                f"SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM {counter}"  # noqa: S608
            )
            if last is None or last <= (connection.scalar(given) or 0):
                return
            connection.execute(text(f"LOCK TABLE {table.name} IN SHARE ROW EXCLUSIVE MODE"))
            last = max(last, connection.scalar(given) or 0)
            connection.execute(select(func.setval(counter, last)))
    except SQLAlchemyError as error:
        raise MoveError(f"{table.name}: {said(error)}") from error
