"""The database: brought up to date, moved to a server, rid of what is kept no longer."""

from datetime import UTC, date, datetime

from sqlalchemy import inspect
from sqlalchemy.engine import make_url
from sqlalchemy.exc import SQLAlchemyError

from kiosk.commands.shop import Refused, reported
from kiosk.keys import Keyring
from kiosk.rules.audited import CONSOLE
from kiosk.rules.reference import group
from kiosk.rules.retention import LEAP
from kiosk.settings import Settings, SettingsError, moved_to
from kiosk.store import erased, heads
from kiosk.store import purge as purging
from kiosk.store.ailments import Ailing
from kiosk.store.backups import BackupError
from kiosk.store.database import Store
from kiosk.store.moving import MoveError
from kiosk.store.moving.fault import said
from kiosk.store.moving.whole import moved, prove
from kiosk.store.opening import KEYS, open_store
from kiosk.store.reapply import reapply_erasures
from kiosk.store.retention import would_be_due
from kiosk.store.vault import Vault
from kiosk.store.witness import Witness

FOLDER_MODE = 0o700
LEAPT = (
    f"the clock passed over more than {LEAP.days} days in which nothing happened."
    " If the date of this machine is right, call it again with --all"
)


@reported("kiosk migrate")
def migrate(settings: Settings) -> None:
    """Migrate the database of the settings; made when there is none."""
    from alembic.util import CommandError  # slow to import, and not wanted while serving

    from kiosk.store.migrate import upgrade

    settings.data.mkdir(mode=FOLDER_MODE, parents=True, exist_ok=True)
    try:
        upgrade(settings.database_url, seal=lambda head: _witness(settings).seal(head))
    except CommandError as fault:
        raise Refused(str(fault)) from fault
    print("The database is up to date.")


def _witness(settings: Settings) -> Witness:
    return Witness(Vault(Keyring.load_or_create(settings.data / KEYS)))


@reported("kiosk migrate-to-postgres", MoveError, BackupError, SettingsError)
def transfer(here: Settings, url: str, shop: str | None) -> None:
    """Move the shop of `here`, on SQLite, to the database at `url`, and to another name if `shop`
    is one. Called again after whatever stopped it, it goes on. The file is never changed."""
    there = moved_to(url, shop)
    try:
        _transfer(here, there)
    except SQLAlchemyError as fault:
        raise Refused(said(fault)) from fault
    except Ailing as fault:
        raise Refused(f"a database is {fault.kind}") from fault


def _transfer(here: Settings, there: Settings) -> None:
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


@reported("kiosk purge")
def purge(settings: Settings, *, dry_run: bool, trust: bool) -> None:
    """Delete, or only list, what is due, as the server does once a day; refused when the clock is
    not believed."""
    now = datetime.now(UTC)
    today = now.astimezone(settings.timezone).date()
    store = open_store(settings)
    if dry_run:
        _would_be_deleted(store, now, today)
        return
    reapply_erasures(store, settings.data / erased.NAME, now)
    try:
        done = purging.purge(store, settings.data, now, today, CONSOLE, trust=trust)
    except purging.ClockLeapt:
        raise Refused(LEAPT) from None
    print(f"{done.cases} cases deleted, {done.rows} stale rows, {done.waiting} wait for a message")


def _would_be_deleted(store: Store, now: datetime, today: date) -> None:
    found = list(would_be_due(store, now, today))
    for reference, until in found:
        print(f"{group(reference)}  kept until {until}")
    print(f"{len(found)} cases would be deleted")
    if purging.clock_leapt(store, now):
        raise Refused(LEAPT)
