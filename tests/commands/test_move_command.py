"""`kiosk migrate-to-postgres`: a shop's file moved to a real server, killed on the way, spoilt."""

import functools
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import LargeBinary, String, func, insert, select
from sqlalchemy.engine import make_url

from kiosk.cli import main
from kiosk.settings import ROOT, Settings, read
from kiosk.store import staff
from kiosk.store.database import Store
from kiosk.store.opening import open_store
from kiosk.store.staff import Member
from kiosk.store.tables import metadata, totals
from tests.migrated import database
from tests.postgres import cluster
from tests.store.backed_up import shop
from tests.store.filled import opened
from tests.store.shop import NOON

pytestmark = pytest.mark.parametrize("engine", ["postgresql"], indirect=True)
Said = pytest.CaptureFixture[str]
MOVE = "migrate-to-postgres"
KEYS = ("_", "B", "a", "b", "ä", "é中", "𝒜")
"""Sorted in one way by their bytes, and in another by a dictionary."""


@functools.cache
def _pattern() -> Path:
    """A shop on SQLite with something in every sealed column, in every table, in every column."""
    data = Path(tempfile.mkdtemp(prefix="signoff-move-")) / "var"
    _, store, _ = shop(data)
    assert isinstance(
        staff.add(store, "Malee", "manager", "824913", NOON, vouched_by="console"), Member
    )
    with store.write() as connection:
        for table in metadata.sorted_tables:
            if not connection.scalar(select(func.count()).select_from(table)):
                connection.execute(insert(table).values(_invented(table)))
        for name in KEYS:
            day = {"shop": "main", "day": "2026-11-20", "measure": "m", "key": name}
            connection.execute(insert(totals).values(**day, amount=2**40))
    store.close()
    return data


@pytest.fixture
def lived(
    tmp_path: Path, engine: str, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[Settings, Store]]:
    """That shop, and the settings that go with it."""
    monkeypatch.setenv("KIOSK_DATA", str(shutil.copytree(_pattern(), tmp_path / "var")))
    for name in ("DATABASE_URL", "KIOSK_SHOP"):
        monkeypatch.delenv(name, raising=False)
    settings = read()
    store = open_store(settings)
    yield settings, store
    store.close()


def _invented(table: Any) -> dict[str, object]:
    values: dict[str, object] = {}
    for column in table.c:
        if column.foreign_keys or column.name == "id":
            values[column.name] = 1
        elif isinstance(column.type, LargeBinary):
            values[column.name] = b"\0\xff" * 16
        elif isinstance(column.type, String):
            values[column.name] = "main" if column.name == "shop" else "é中"
        else:
            values[column.name] = True if column.type.python_type is bool else 7
    return values


@pytest.fixture
def url(lived: tuple[Settings, Store]) -> str:
    """A migrated database on the server, without rows."""
    return cluster.fresh()


def there(url: str, query: str) -> list[Any]:
    with cluster.connect(make_url(url).database or "") as server:
        found = server.execute(query)
        return found.fetchall() if found.description else []


def refused(said: Said, *words: str) -> str:
    said.readouterr()
    assert main([MOVE, *words]) == 1
    err = said.readouterr().err
    assert err.startswith("kiosk migrate-to-postgres: ")
    assert err.count("\n") == 1
    return err


def test_a_shop_goes_on_where_it_was_moved(
    lived: tuple[Settings, Store], monkeypatch: pytest.MonkeyPatch, capsys: Said
) -> None:
    settings, store = lived
    file, url = settings.data / "signoff.db", cluster.bare()
    before, values = file.read_bytes(), opened(store)
    store.close()
    capsys.readouterr()
    assert main([MOVE, url]) == 0
    out = capsys.readouterr().out
    counted = dict(line.split(" rows")[0].split("\t") for line in out.splitlines() if "\t" in line)
    assert counted.keys() == metadata.tables.keys()
    with closing(sqlite3.connect(file)) as old:
        for name, count in counted.items():
            assert [(int(count),)] == there(url, f"SELECT count(*) FROM {name}")  # noqa: S608
            assert (int(count),) == old.execute(f"SELECT count(*) FROM {name}").fetchone()  # noqa: S608
    assert "0" not in counted.values()
    assert f"{len(values)} sealed values open" in out
    assert "KIOSK_SHOP=main" in out
    assert file.read_bytes() == before
    moved = Store(url, store.vault.keyring)
    assert opened(moved) == values
    moved.close()
    monkeypatch.setenv("DATABASE_URL", url)
    assert main(["staff", "add", "Anong", "--role", "clerk", "--pin", "739164"]) == 0
    assert main(["audit", "verify"]) == 0
    staff_there = there(url, "SELECT id, name FROM staff ORDER BY id")
    assert staff_there == [(1, "Araya"), (2, "Malee"), (3, "Anong")]


def test_killed_at_any_moment_the_same_command_goes_on(
    lived: tuple[Settings, Store], url: str, capsys: Said
) -> None:
    for table, before in (("history", "cases"), ("print_jobs", "history")):
        with _killed_at(table, url):
            assert there(url, f"SELECT * FROM {before}")  # noqa: S608
        assert there(url, f"SELECT * FROM {table}") == []  # noqa: S608
    there(url, "DELETE FROM images WHERE id = 2")  # as if killed within a table
    assert main([MOVE, url]) == 0
    first = capsys.readouterr().out
    assert main([MOVE, url]) == 0
    assert capsys.readouterr().out == first


@contextmanager
def _killed_at(table: str, url: str) -> Iterator[None]:
    """The command stopped by kill -9 while it waits to write to this table."""
    with cluster.connect(make_url(url).database or "") as held, held.transaction():
        held.execute(f"LOCK TABLE {table} IN SHARE MODE")
        command = [sys.executable, "-m", "kiosk.cli", MOVE, url]
        with subprocess.Popen(command, cwd=ROOT, env=os.environ, stdout=subprocess.PIPE) as moving:
            waits = f"SELECT 1 FROM pg_locks WHERE NOT granted AND relation = '{table}'::regclass"  # noqa: S608
            while not there(url, waits):
                assert moving.poll() is None
            moving.send_signal(signal.SIGKILL)
        yield


def test_what_is_there_and_not_of_the_file_is_named_before_anything_is_written(
    lived: tuple[Settings, Store], url: str, capsys: Said
) -> None:
    assert main([MOVE, url]) == 0
    there(url, "DELETE FROM visits")
    for change, undo, named in (
        ("UPDATE money_lines SET amount = '9' WHERE id = 1",
         "DELETE FROM money_lines WHERE id = 1",
         "money_lines 1 is not what the file says (amount)"),
        ("UPDATE images SET body = body || '\\x00' WHERE id = 2",
         "DELETE FROM images WHERE id = 2", "images 2 is not what the file says (body)"),
        ("INSERT INTO totals VALUES ('main', '2026-11-21', 'm', 'k', 1)",
         "DELETE FROM totals WHERE key = 'k'", "totals: 1 rows of shop 'main' there are not of"),
    ):  # fmt: skip
        there(url, change)
        assert named in refused(capsys, url)
        assert there(url, "SELECT * FROM visits") == []
        there(url, undo)
    assert main([MOVE, url]) == 0


def test_a_value_that_does_not_arrive_is_found_at_the_end(
    lived: tuple[Settings, Store], url: str, capsys: Said
) -> None:
    spoil = (
        "CREATE OR REPLACE FUNCTION spoil() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN {} END$$"
    )
    try:
        there(url, spoil.format("RETURN NULL;"))
        there(url, "CREATE TRIGGER spoil BEFORE INSERT ON ticks "
                   "FOR EACH ROW EXECUTE FUNCTION spoil()")  # fmt: skip
        assert "ticks 1 is missing there" in refused(capsys, url)
        there(url, spoil.format("NEW.task = NEW.task || '?'; RETURN NEW;"))
        assert "ticks 1 is not what the file says (task)" in refused(capsys, url)
    finally:
        there(url, "DROP FUNCTION spoil CASCADE")


def test_another_shop_beside_it_is_left_alone(
    lived: tuple[Settings, Store], url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main([MOVE, url]) == 0
    _hire(url, "east", monkeypatch)
    assert there(url, "SELECT id FROM staff WHERE shop = 'east'") == [(3,)]
    assert main([MOVE, url]) == 0
    assert there(url, "SELECT count(*) FROM audit WHERE shop = 'east'") == [(1,)]


def test_an_id_of_another_shop_is_refused_and_nothing_written(
    lived: tuple[Settings, Store], url: str, monkeypatch: pytest.MonkeyPatch, capsys: Said
) -> None:
    _hire(url, "east", monkeypatch)
    assert " 1 is another shop's there" in refused(capsys, url)
    assert there(url, "SELECT * FROM cases") == []
    assert there(url, "SELECT shop FROM staff") == [("east",)]


def _hire(url: str, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as elsewhere:
        elsewhere.setenv("DATABASE_URL", url)
        elsewhere.setenv("KIOSK_SHOP", name)
        data = Path(os.environ["KIOSK_DATA"]).with_name(name)
        elsewhere.setenv("KIOSK_DATA", str(data))
        assert main(["staff", "add", "Somsri", "--role", "manager", "--pin", "824913"]) == 0


def test_a_name_that_the_audit_is_proven_by_stays(
    lived: tuple[Settings, Store], url: str, monkeypatch: pytest.MonkeyPatch, capsys: Said
) -> None:
    assert "move it as 'main'" in refused(capsys, url, "--shop", "siam")
    new = Path(os.environ["KIOSK_DATA"]).with_name("new")
    monkeypatch.setenv("KIOSK_DATA", str(new))
    store = Store(database(new / "signoff.db"), lived[1].vault.keyring)
    with store.write() as connection:
        connection.execute(insert(totals).values(_invented(totals)))
    store.close()
    assert main([MOVE, url, "--shop", "siam"]) == 0
    assert "KIOSK_SHOP=siam" in capsys.readouterr().out
    assert there(url, "SELECT shop FROM totals") == [("siam",)]


def test_a_file_in_use_is_not_moved(lived: tuple[Settings, Store], url: str, capsys: Said) -> None:
    with closing(sqlite3.connect(lived[0].data / "signoff.db")) as other:
        other.execute("BEGIN IMMEDIATE")
        assert "is in use: stop the kiosk first" in refused(capsys, url)
    assert there(url, "SELECT * FROM procedures") == []


def test_what_cannot_be_moved_is_refused_in_one_line(
    lived: tuple[Settings, Store], url: str, monkeypatch: pytest.MonkeyPatch, capsys: Said
) -> None:
    nowhere = f"postgresql://signoff:hush@/none?host={lived[0].data}"
    assert "hush" not in refused(capsys, nowhere)
    assert "starts with postgresql://" in refused(capsys, "sqlite:////tmp/other.db")
    assert main([MOVE, "mysql://x"]) == 1
    assert main([MOVE, url, "--shop", "No Name"]) == 1
    there(url, "UPDATE alembic_version SET version_num = '0004'")
    assert "run `kiosk migrate`" in refused(capsys, url)
    monkeypatch.setenv("DATABASE_URL", url)
    assert "unset it" in refused(capsys, url)
    with pytest.raises(SystemExit) as left:
        main([MOVE])
    assert left.value.code == 2
