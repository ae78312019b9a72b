"""`kiosk migrate-to-postgres`: a shop that lived in its own file goes on in a chain's database."""

import sys

from sqlalchemy import inspect
from sqlalchemy.engine import make_url
from sqlalchemy.exc import SQLAlchemyError

from kiosk.keys import KeyringError
from kiosk.settings import Settings, moved_to
from kiosk.store import heads
from kiosk.store.ailments import Ailing
from kiosk.store.backups import BackupError
from kiosk.store.database import SchemaError, Store
from kiosk.store.moving import MoveError
from kiosk.store.moving.fault import said
from kiosk.store.moving.whole import moved, prove
from kiosk.store.opening import open_store


def move(here: Settings, url: str, shop: str | None) -> int:
    """Move the shop of `here`, on SQLite, to the database at `url`, and to another name if `shop`
    is one. Called again after whatever stopped it, it goes on. 1 with the reason on stderr; the
    file is never changed. Raises SettingsError for a URL or a name that makes no sense.
    """
    there = moved_to(url, shop)
    try:
        _move(here, there)
    except SQLAlchemyError as fault:
        return _refused(said(fault))
    except Ailing as fault:
        return _refused(f"a database is {fault.kind}")
    except (MoveError, BackupError, KeyringError, SchemaError, OSError) as fault:
        return _refused(str(fault))
    return 0


def _refused(why: str) -> int:
    print(f"kiosk migrate-to-postgres: {why}", file=sys.stderr)
    return 1


def _move(here: Settings, there: Settings) -> None:
    if here.shared:
        raise MoveError("DATABASE_URL is the file to be moved, and names a server: unset it")
    if not there.shared:
        raise MoveError("a shop is moved to an address that starts with postgresql://")
    source = open_store(here)
    target = Store(there.database_url, source.vault.keyring, shop=there.shop)
    try:
        _set_up(target, there.database_url)
        for proof in moved(source, target):
            print(f"{proof.table}\t{proof.count} rows\tsha256 {proof.digest}", flush=True)
        values, lines = prove(target, here.data / heads.NAME)
    finally:
        source.close()
        target.close()
    url = make_url(there.database_url).set(drivername="postgresql")
    print(
        f"Every row is there as it was; {values} sealed values open; the audit is whole: "
        f"{lines} lines.\n"
        f"Now set DATABASE_URL={url.render_as_string(hide_password=True)} and "
        f"KIOSK_SHOP={there.shop}, leave KIOSK_DATA as it is (its keys open all this), and start "
        f"the kiosk. Keep {source.file} until you have seen that all is well, then delete it."
    )


def _set_up(target: Store, url: str) -> None:
    """An empty database gets its tables; any other must fit. Raises SchemaError."""
    with target.read() as connection:
        empty = not inspect(connection).get_table_names()
    if empty:
        from kiosk.store.migrate import upgrade  # Alembic is slow to import, and seldom needed

        upgrade(url)
    target.check_schema()
