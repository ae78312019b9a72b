"""A database that is locked, damaged, gone or another's is told apart, soon, and never written."""

import os
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.store.database import Store
from kiosk.store.probe import probe
from tests.migrated import database
from tests.store.held import held

pytestmark = pytest.mark.sqlite_files


def no_header(path: Path) -> None:
    path.write_bytes(b"\0" * 100 + path.read_bytes()[100:])


def no_pages(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:100] + b"\xff" * 60_000)


def gone(path: Path) -> None:
    path.unlink()


def newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("UPDATE alembic_version SET version_num = '9999'")


@pytest.mark.parametrize(
    ("deed", "found"),
    [(no_header, "corrupt"), (no_pages, "corrupt"), (gone, "silent"), (newer, "schema")],
)
def test_each_fault_has_its_name(
    store: Store, tmp_path: Path, deed: Callable[[Path], None], found: str
) -> None:
    assert probe(store) == "ok"
    store.close()
    deed(tmp_path / "signoff.db")
    assert probe(store) == found
    assert (tmp_path / "signoff.db").exists() is (deed is not gone)  # nothing is made in its place


def test_a_look_writes_nothing_and_waits_for_nobody_long(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "signoff.db"
    before = path.stat().st_mtime_ns, path.read_bytes()
    assert probe(store) == "ok"
    assert (path.stat().st_mtime_ns, path.read_bytes()) == before
    for how in ("IMMEDIATE", "EXCLUSIVE"):
        with held(path, how):
            began = time.monotonic()
            assert probe(store) == "locked", how
            assert time.monotonic() - began < 2
    assert probe(store) == "ok"


@pytest.fixture
def anybody() -> Iterator[Callable[[], None]]:
    """Stop being root, who may write everywhere, until the test is over."""
    me = os.geteuid()
    yield lambda: None if me else os.seteuid(65534)
    os.seteuid(me)


def test_one_that_may_only_be_read(store: Store, anybody: Callable[[], None]) -> None:
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "signoff.db"
        shop = Store(database(path), store.vault.keyring)
        assert probe(shop) == "ok"
        path.chmod(0o444)
        path.parent.chmod(0o555)
        anybody()
        found = probe(shop)
        os.seteuid(os.getuid())
        path.parent.chmod(0o755)
    assert found == "readonly"
