"""Disks and databases that refuse, for real and without being root, while a block lasts."""

import gc
import resource
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import event
from sqlalchemy.pool import Pool

CRUMB = "INSERT INTO attempts (shop, key_hash, at) VALUES ('', zeroblob(4000), 1)"


@contextmanager
def _whenever_used(do: Callable[[Any], object]) -> Iterator[list[Any]]:
    """Each connection to the database is done so to before it is used; those that were. The store
    keeps some for itself (store/by_hand.py): they are found among all that are open here."""
    seen: list[Any] = []

    def taken(connection: Any, *_: object) -> None:
        seen.append(connection)
        do(connection)

    for kept in [each for each in gc.get_objects() if isinstance(each, sqlite3.Connection)]:
        # Some are closed since, another thread's own, or of a file that another test damaged.
        with suppress(sqlite3.Error):
            taken(kept)
    event.listen(Pool, "checkout", taken)
    try:
        yield seen
    finally:
        event.remove(Pool, "checkout", taken)


@contextmanager
def full(path: Path) -> Iterator[None]:
    """The database may not grow by a page, and has none to spare: SQLite says the disk is full."""
    with closing(sqlite3.connect(path, isolation_level=None)) as filler:
        (pages,) = filler.execute("PRAGMA page_count").fetchone()
        filler.execute(f"PRAGMA max_page_count = {pages}")
        with suppress(sqlite3.OperationalError):
            while True:
                filler.execute(
                    "INSERT INTO attempts (shop, key_hash, at) VALUES ('', zeroblob(4000), 1)"
                )
    with _whenever_used(lambda c: c.execute(f"PRAGMA max_page_count = {pages}")) as seen:
        yield
    _each(seen, "PRAGMA max_page_count = 1000000")


@contextmanager
def faulty(_: Path) -> Iterator[None]:
    """Each write to a file fails (EFBIG): SQLite says that the disk does."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def read_only(_: Path) -> Iterator[None]:
    """The database may only be read; root would walk through permissions."""
    with _whenever_used(lambda connection: connection.execute("PRAGMA query_only = ON")) as seen:
        yield
    _each(seen, "PRAGMA query_only = OFF")


def _each(seen: list[Any], statement: str) -> None:
    for connection in seen:
        with suppress(sqlite3.Error):  # closed since, or a damaged file
            connection.execute(statement)


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Another process holds the database for itself."""
    hold = (
        "import sqlite3,sys; c=sqlite3.connect(sys.argv[1], isolation_level=None);"
        "c.execute('BEGIN EXCLUSIVE'); print('held', flush=True); sys.stdin.read()"
    )
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", hold, str(path)], stdin=pipe, stdout=pipe) as it:
        assert it.stdout is not None
        assert it.stdout.readline() == b"held\n"
        try:
            yield
        finally:
            it.kill()
