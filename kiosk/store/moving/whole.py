"""A whole move: looked through, filled, compared, and proven with the shop's keys."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from kiosk.store import heads
from kiosk.store.backups import proving
from kiosk.store.database import SHORT_WAIT, Store
from kiosk.store.engines import wait
from kiosk.store.moving.comparing import Proof, compare
from kiosk.store.moving.fault import MoveError
from kiosk.store.moving.filling import fill, look
from kiosk.store.moving.move import Move
from kiosk.store.tables import metadata
from kiosk.store.verify import verify


def moved(source: Store, target: Store) -> Iterator[Proof]:
    """Move everything, or the rest of it; a proof for each table once it is compared.

    Nothing is written before the whole target was looked through. Raises MoveError; what was
    written by then stays, and is taken up by the next try.
    """
    tables = metadata.sorted_tables  # what a row refers to comes before it
    with _alone(source) as connection:
        move = Move(connection, target)
        move.check_name()
        for table in tables:
            look(move, table)
        for table in tables:
            fill(move, table)
        for table in tables:
            yield compare(move, table)


def prove(target: Store, own: Path) -> tuple[int, int]:
    """How many sealed values open in the target, and how many lines its audit has: whole, and as
    the signed heads in the file `own` say. Raises MoveError and BackupError."""
    values = proving.open_all(target)
    copied, strays = heads.read(target, own) if own.exists() else ([], [])
    checked = verify(target, copied)
    faults = [*(checked.faults if checked else ()), *strays]
    if faults or checked is None:
        what = f" ({faults[0].kind} at line {faults[0].number})" if faults else ""
        raise MoveError(f"The audit is not whole{what}; nor is it in the file, which is the same")
    return values, checked.head.number


@contextmanager
def _alone(source: Store) -> Iterator[Connection]:
    """The file, which nobody writes to until the block is left. Raises MoveError when somebody
    does, or reads."""
    with source.read() as connection:
        wait(connection, SHORT_WAIT)
        try:
            connection.exec_driver_sql("BEGIN EXCLUSIVE")
        except OperationalError as error:
            raise MoveError(f"{source.file} is in use: stop the kiosk first") from error
        yield connection
