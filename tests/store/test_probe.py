"""A database that is locked, damaged, gone or another's is told apart, soon, and never written."""

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import make_url, text

from kiosk.store.database import Store
from kiosk.store.engines import PATIENCE
from kiosk.store.probe import probe
from tests.migrated import address, database
from tests.postgres import cluster
from tests.store.held import held
from tests.store.shop import unguarded


def no_header(path: Path) -> None:
    path.write_bytes(b"\0" * 100 + path.read_bytes()[100:])


def no_pages(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:100] + b"\xff" * 60_000)


def gone(path: Path) -> None:
    path.unlink()


@pytest.mark.sqlite_files(reason="harm done to a file")
@pytest.mark.parametrize(
    ("deed", "found"), [(no_header, "corrupt"), (no_pages, "corrupt"), (gone, "silent")]
)
def test_each_fault_has_its_name(
    store: Store, tmp_path: Path, deed: Callable[[Path], None], found: str
) -> None:
    assert probe(store) == "ok"
    store.close()
    deed(tmp_path / "signoff.db")
    assert probe(store) == found
    assert (tmp_path / "signoff.db").exists() is (deed is not gone)  # nothing is made in its place


def test_one_of_a_newer_program_is_told(store: Store, tmp_path: Path) -> None:
    assert probe(store) == "ok"
    with unguarded(tmp_path) as raw:
        raw.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    assert probe(store) == "schema"


@pytest.mark.parametrize("engine", ["postgresql"], indirect=True)
def test_a_server_that_takes_no_writes_or_is_not_there(store: Store, tmp_path: Path) -> None:
    url = address(tmp_path)
    name = make_url(url).database or ""
    other = partial(Store, keyring=store.vault.keyring)
    with cluster.connect("postgres") as admin:
        admin.execute(f"ALTER DATABASE {name} SET default_transaction_read_only = on")
        assert probe(other(url)) == "readonly"
        admin.execute(f"ALTER DATABASE {name} RESET default_transaction_read_only")
    assert probe(other(url)) == "ok"
    assert probe(other(url.replace(name, "nowhere"))) == "silent"


@pytest.mark.sqlite_files(reason="harm done to a file")
def test_a_look_writes_nothing_and_waits_for_nobody_long(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "signoff.db"
    before = path.stat().st_mtime_ns, path.read_bytes()
    assert probe(store) == "ok"
    assert (path.stat().st_mtime_ns, path.read_bytes()) == before
    for how in ("IMMEDIATE", "EXCLUSIVE"):
        with held(path, how):
            began = time.monotonic()
            assert probe(store) == "locked", how
            assert time.monotonic() - began < PATIENCE
    assert probe(store) == "ok"


@pytest.fixture
def anybody() -> Iterator[Callable[[], None]]:
    """Stop being root, who may write everywhere, until the test is over."""
    me = os.geteuid()
    yield lambda: None if me else os.seteuid(65534)
    os.seteuid(me)


@pytest.mark.sqlite_files(reason="harm done to a file")
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
