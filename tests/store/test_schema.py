"""The migrations make the tables that the program knows, and only those are opened."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text

from kiosk.keys import Keyring
from kiosk.rules.procedure import Desk
from kiosk.store import procedures
from kiosk.store.database import SCHEMA, SchemaError, Store
from kiosk.store.migrate import MIGRATIONS, upgrade
from kiosk.store.tables import metadata
from tests.migrated import address
from tests.store.shop import all_bytes


def test_the_migrations_lead_to_the_tables(store: Store) -> None:
    with store.read() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


def test_the_newest_migration_is_the_one_expected() -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    assert ScriptDirectory.from_config(config).get_heads() == [SCHEMA]


def test_a_second_upgrade_changes_nothing(store: Store, tmp_path: Path) -> None:
    before = all_bytes(tmp_path)
    upgrade(address(tmp_path))
    assert all_bytes(tmp_path) == before
    store.check_schema()


@pytest.mark.sqlite_files(reason="the modes of a file")
def test_the_file_is_for_its_owner_alone(store: Store, tmp_path: Path) -> None:
    store.check_schema()
    assert (tmp_path / "signoff.db").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(("found", "cure"), [("0000", "kiosk migrate"), ("9999", "newer")])
def test_another_schema_is_refused_with_the_cure(store: Store, found: str, cure: str) -> None:
    with store.write() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = :v"), {"v": found})
    with pytest.raises(SchemaError, match=cure):
        store.check_schema()


@pytest.mark.parametrize("content", [b"", b"no database at all" * 100])
def test_what_is_no_database_is_refused_and_kept(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "signoff.db"
    path.write_bytes(content)
    with pytest.raises(SchemaError):
        # Some SQLite settings already read the file.
        Store(f"sqlite:///{path}", Keyring.load_or_create(tmp_path / "keys")).check_schema()
    assert path.read_bytes() == content


def test_a_pinned_procedure_is_the_one_published(store: Store, desk: Desk) -> None:
    assert procedures.pinned(store, desk.digest) == desk
    with pytest.raises(LookupError):
        procedures.pinned(store, "0" * 64)


def test_serving_does_not_import_alembic() -> None:
    code = "import sys, kiosk.store.cases, kiosk.store.procedures; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=True, text=True
    )
    assert not re.search(r"\balembic\b", loaded.stdout)
