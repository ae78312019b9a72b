"""A recording said again to SQLite on a failing disk, and what is left of it afterwards."""

import random
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import apsw

from tests.faults.failing_disk import Disk, PowerCut
from tests.faults.recorded import Recording, Said

FAILURES = (PowerCut, apsw.Error)


def connect(path: Path, disk: Disk, journal: str, sync: str) -> apsw.Connection:
    """As kiosk/store/database.py connects, but for the disk."""
    connection = apsw.Connection(str(path), vfs=disk.name)
    for setting in (
        f"journal_mode = {journal}", f"synchronous = {sync}", "foreign_keys = ON",
        "secure_delete = ON",
    ):  # fmt: skip
        connection.execute(f"PRAGMA {setting}")
    return connection


def say(connection: apsw.Connection, transaction: list[Said]) -> None:
    """All of it or nothing, as `Store.write` does."""
    try:
        connection.execute("BEGIN IMMEDIATE")
        for statement, values in transaction:
            many = isinstance(values, list)
            (connection.executemany if many else connection.execute)(statement, values)
        connection.execute("COMMIT")
    except apsw.Error:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def said(connection: apsw.Connection, recording: Recording) -> Iterator[int]:
    """Transaction by transaction; how many are answered for."""
    for number, transaction in enumerate(recording.transactions, 1):
        say(connection, transaction)
        yield number


def insisted(connection: apsw.Connection, recording: Recording) -> int:
    """Each transaction once more when it was refused, as a customer presses again; how often."""
    refused = 0
    for transaction in recording.transactions:
        try:
            say(connection, transaction)
        except apsw.Error:
            refused += 1
            say(connection, transaction)
    return refused


@contextmanager
def on_disk(
    disk: Disk, folder: Path, recording: Recording, journal: str, sync: str, at: int
) -> Iterator[int]:
    """Say it all with the disk failing at step `at` (0: never), and keep everything open, as a
    machine without power does; how many transactions were answered for before."""
    disk.at, hook = 0, sys.unraisablehook
    connection = connect(fresh(folder, recording), disk, journal, sync)
    disk.begin(at)
    sys.unraisablehook = lambda _: None  # APSW would tell of each failure twice
    try:
        done = 0
        with suppress(*FAILURES):
            for number in said(connection, recording):
                done = number
        yield done
    finally:
        with suppress(*FAILURES):
            connection.close(True)
        sys.unraisablehook = hook


def fresh(folder: Path, recording: Recording) -> Path:
    """The database as it was before, alone in `folder`."""
    for path in folder.glob("signoff.db*"):
        path.unlink()
    (folder / "signoff.db").write_bytes(recording.before)
    shutil.copytree(recording.keys, folder / "keys", dirs_exist_ok=True)
    return folder / "signoff.db"


def found(path: Path, disk: Disk, folder: Path, seed: object) -> None:
    """Copy what a power cut leaves of the database at `path` into `folder`, keys kept."""
    for old in folder.glob("signoff.db*"):
        old.unlink()
    for each in path.parent.glob(path.name + "*"):
        shutil.copyfile(each, folder / each.name)
    disk.cut(random.Random(repr(seed)), folder)
    for shm in folder.glob("*-shm"):
        shm.unlink()
