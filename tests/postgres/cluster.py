"""Databases of the run's own PostgreSQL: one at a time for each test, empty and migrated.

The server starts with the first test that wants one, whichever process that is in.
"""

import fcntl
import os
import secrets
import select
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import psycopg
from sqlalchemy import Table

from kiosk.settings import ROOT
from kiosk.store.database import SCHEMA
from kiosk.store.migrate import upgrade
from kiosk.store.tables import metadata
from tests.postgres.guard import USER

FOLDER = "SIGNOFF_TEST_POSTGRES"
"""The environment variable that tells every process of a run where its server is."""
PATTERN = "pattern"
_free: list[str] = []
_given: list[str] = []


def announce(*said: str) -> None:
    """Say where the server of this run is going to be, before any other process begins; `said` are
    settings of it in place of the tests' own."""
    name = f"signoff-pg-{secrets.token_hex(4)}"
    os.environ[FOLDER] = str(Path(tempfile.gettempdir()) / name)
    os.environ[f"{FOLDER}_PARENT"] = str(os.getpid())
    os.environ[f"{FOLDER}_SAID"] = " ".join(said)


def stop() -> None:
    """Stop the server if there is one, and wait until nothing of it is left."""
    pid = _folder() / "private" / "pid"
    if pid.exists():
        guard = int(pid.read_text())
        ended = os.pidfd_open(guard)
        os.kill(guard, signal.SIGTERM)
        select.select([ended], [], [])


def address(database: str) -> str:
    """How the kiosk is told of a database of this server."""
    return f"postgresql+psycopg://{USER}@/{database}?host={_folder()}"


def connect(database: str) -> "psycopg.Connection[tuple[object, ...]]":
    """A connection past the store; every statement is a transaction."""
    return psycopg.connect(host=str(_folder()), user=USER, dbname=database, autocommit=True)


def fresh() -> str:
    """The address of an empty database, this test's alone."""
    _serving()
    if not _free:
        return bare(PATTERN)
    name = _free.pop()
    _wipe(name)
    _given.append(name)
    return address(name)


def bare(pattern: str = "template1") -> str:
    """The address of a new database, without tables; whoever asks migrates it."""
    _serving()
    name = f"t{secrets.token_hex(6)}"
    with connect("postgres") as admin:
        admin.execute(f"CREATE DATABASE {name} TEMPLATE {pattern}")
    _given.append(name)
    return address(name)


def give_back() -> None:
    """The test is over: what it was given is wiped for the next."""
    _free.extend(_given)
    _given.clear()


def _folder() -> Path:
    return Path(os.environ[FOLDER])


def _serving() -> None:
    """Start the server, unless somebody has."""
    if _free or _given:
        return
    with _folder().with_suffix(".lock").open("w") as turn:
        fcntl.flock(turn, fcntl.LOCK_EX)
        if (_folder() / "private" / "pid").exists():
            return
        command = [sys.executable, "-m", "tests.postgres.guard", str(_folder())]
        guard = subprocess.Popen(
            [*command, os.environ[f"{FOLDER}_PARENT"], *os.environ[f"{FOLDER}_SAID"].split()],
            cwd=ROOT, start_new_session=True, stdout=subprocess.PIPE,
        )  # fmt: skip
        assert guard.stdout is not None
        assert guard.stdout.readline() == b"ready\n"
        with connect("postgres") as admin:
            admin.execute(f"CREATE DATABASE {PATTERN}")
        upgrade(address(PATTERN))


def _wipe(name: str) -> None:
    """As the migrations left it. A quarter of the time that a new database takes."""
    with connect(name) as eye:
        eye.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
        eye.execute("; ".join(_WIPE))


def _serial(table: Table) -> bool:
    return table.autoincrement_column is not None


_TABLES = list(reversed(metadata.sorted_tables))
_WIPE = [
    "DROP TRIGGER IF EXISTS no ON audit",
    "SET session_replication_role = replica",  # the audit's own trigger refuses to forget
    *(f"DELETE FROM {table.name}" for table in _TABLES),  # noqa: S608
    *(
        f"SELECT setval(pg_get_serial_sequence('{table.name}', 'id'), 1, false)"
        for table in _TABLES
        if _serial(table)
    ),
    "SET session_replication_role = DEFAULT",
    f"UPDATE alembic_version SET version_num = '{SCHEMA}'",  # noqa: S608
]
