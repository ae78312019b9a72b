"""Can the database take anything now? Asked by /healthz, and while it could not before."""

from sqlalchemy import delete, insert, text
from sqlalchemy.exc import DBAPIError

from kiosk.store.ailments import Ailing, Ailment, ailment
from kiosk.store.database import Store
from kiosk.store.tables import attempts

ROOM = 64 * 1024
"""Bytes that must go in before a full disk counts as having room again: more than any case."""
MARK = 0
"""The time under which they are kept for that moment; old attempts are swept by time anyway."""


class _Undone(Exception):  # noqa: N818 - a way out of a transaction
    """Nothing of a look stays."""


def ails(store: Store) -> Ailment | None:
    """What keeps the database from being written now; None for nothing.

    A look while all is well: a row written over with itself, and undone. After a failure: as much
    as a case needs is written for good, and deleted again.
    """
    try:
        if store.ailment is None:
            _look(store)
        else:
            _try(store)
    except Ailing as error:
        return error.kind
    except DBAPIError as error:
        return ailment(error.orig) or "unreachable"
    return None


def _look(store: Store) -> None:
    try:
        with store.write() as connection:
            connection.execute(text("UPDATE alembic_version SET version_num = version_num"))
            raise _Undone
    except _Undone:
        return


def _try(store: Store) -> None:
    with store.write() as connection:
        connection.execute(insert(attempts).values(key_hash=bytes(ROOM), at=MARK))
    with store.write() as connection:
        connection.execute(delete(attempts).where(attempts.c.at == MARK))
