"""A backup put together again in a place aside, and proven there: a restore up to its last step."""

import shutil
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from kiosk.keys import Keyring
from kiosk.store import dated_list, erased, forgetting, withdrawn_list
from kiosk.store.backups import copying, manifest
from kiosk.store.backups.fault import BackupError
from kiosk.store.backups.proving import prove
from kiosk.store.database import SCHEMA, SchemaError, Store
from kiosk.store.reapply import reapply_erasures

Migrate = Callable[[str], None]
"""Brings the database at a URL up to date."""


@dataclass(frozen=True)
class Lists:
    """Other copies, newer ones perhaps, of `erased.txt` and of `withdrawn.txt`."""

    erased: Iterable[Path] = ()
    withdrawn: Iterable[Path] = ()


@dataclass(frozen=True)
class Staged:
    """What was found: the manifest, how many sealed values opened, how many cases that were erased
    since had to be erased again, how many papers withdrawn since had to be withdrawn again."""

    manifest: manifest.Manifest
    values: int
    erased: int
    withdrawn: int


def stage(
    backup: Path, place: Path, ring: Keyring, lists: Lists, now: datetime, migrate: Migrate
) -> Staged:
    """Fill the new folder `place` with what KIOSK_DATA holds, keys apart. What stands on any
    of the `lists` is erased, or withdrawn. Raises BackupError at the first thing
    that is wrong.
    """
    told = manifest.read(backup)
    if told.schema > SCHEMA:
        raise BackupError(
            f"{backup} is of schema {told.schema}, this program knows {SCHEMA}: "
            "it belongs to a newer Signoff: update first"
        )
    if told.signer not in ring.verifying:
        raise BackupError(
            f"The keyring is not the one of {backup}: it lacks {told.signer}, which signed there. "
            f"Put back the keyring that holds it and {', '.join(told.keys)}"
        )
    place.mkdir(mode=0o700)
    _copy(backup, place, told)
    database = place / manifest.DATABASE
    try:
        _sound(backup, database, told)
        url = f"sqlite:///{database}"
        if told.schema < SCHEMA:
            migrate(url)
        store = Store(url, ring, shop=told.shop)
        try:
            store.check_schema()
            values = prove(store, place, told)
            dated_list.merge(place / erased.NAME, lists.erased, erased.sound)
            again = reapply_erasures(store, place / erased.NAME, now)
            withdrawals = place / withdrawn_list.NAME
            dated_list.merge(withdrawals, lists.withdrawn, withdrawn_list.sound)
            void = withdrawn_list.keep(store, withdrawals, now)
        finally:
            store.close()
    except (sqlite3.Error, SQLAlchemyError, SchemaError) as error:
        why = getattr(error, "orig", None) or error  # without the statement, on one line
        raise BackupError(f"{backup / manifest.DATABASE} cannot be used: {why}") from error
    return Staged(told, values, again, void)


def _copy(backup: Path, place: Path, told: manifest.Manifest) -> None:
    """Each file is judged as it was copied, not as it was read once before."""
    for name, part in told.files.items():
        try:
            shutil.copyfile(backup / name, place / name)
        except FileNotFoundError as error:
            raise BackupError(f"{backup / name} is missing") from error
        (place / name).chmod(0o600)
        if manifest.part(place / name) != part:
            raise BackupError(f"{backup / name} is not as it was written: take another backup")
    packed = place / manifest.MESSAGES
    if packed.exists():
        copying.unpack(packed, place / forgetting.MESSAGES)
        packed.unlink()


def _sound(backup: Path, database: Path, told: manifest.Manifest) -> None:
    with closing(sqlite3.connect(database)) as connection:
        ((found,), *_) = connection.execute("PRAGMA integrity_check")
        strays = connection.execute("PRAGMA foreign_key_check").fetchall()
    if found != "ok":
        raise BackupError(f"{backup / manifest.DATABASE} is damaged: {found}")
    if strays:
        raise BackupError(
            f"{backup / manifest.DATABASE}: a row of {strays[0][0]} belongs to no {strays[0][2]}"
        )
    for table, count in manifest.counts(database).items():
        if told.counts.get(table) != count:
            raise BackupError(
                f"{backup / manifest.DATABASE}: {count} rows in {table}, "
                f"{told.counts.get(table)} were written"
            )
