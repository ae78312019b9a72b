"""A backup made while the kiosk serves: whole under its name, or not there."""

import errno
import os
import shutil
import sqlite3
from datetime import datetime
from importlib.metadata import version
from pathlib import Path

import msgspec
from sqlalchemy.engine import make_url
from sqlalchemy.exc import SQLAlchemyError

from kiosk.settings import Settings
from kiosk.store import erased, forgetting, heads, withdrawn_list
from kiosk.store.backups import copying, manifest, shelf
from kiosk.store.backups.fault import BackupError
from kiosk.store.database import SCHEMA, Store

SPARE = 32 * 1024 * 1024
"""Bytes that a backup leaves free: on the disk of the data the kiosk itself needs them."""


def database_file(settings: Settings) -> Path | None:
    """The file of the shop's database; None when it is on a server."""
    url = make_url(settings.database_url)
    there = url.get_backend_name() == "sqlite" and url.database
    return Path(url.database or "").resolve() if there else None


def on_a_server() -> BackupError:
    """For a shop on PostgreSQL."""
    return BackupError(
        "The database is on a server of its own, and is backed up and put back there: "
        "pg_dump --format=custom, pg_restore; see docs/backup.md"
    )


def make(settings: Settings, store: Store, now: datetime, *, wait: bool = True) -> Path:
    """Make a backup of this moment; its folder. Raises BackupError, and nothing is left then:
    BackupBusyError when another is made or tried out, and the caller does not `wait`."""
    source = database_file(settings)
    if source is None:
        raise on_a_server()
    try:
        with shelf.alone(settings.backups, wait=wait):
            name = shelf.free_name(settings.backups, now)
            half = settings.backups / f"{shelf.HALF}{name}"
            try:
                _fill(half, source, settings, store, now)
                shelf.still_fresh(half, now)
                half.rename(settings.backups / name)
            except BaseException:
                shutil.rmtree(half, ignore_errors=True)
                raise
    except (OSError, sqlite3.Error, SQLAlchemyError) as error:
        why = getattr(error, "strerror", None) or getattr(error, "orig", None) or error
        raise BackupError(f"No backup was made in {settings.backups}: {why}") from error
    return settings.backups / name


def _fill(half: Path, source: Path, settings: Settings, store: Store, now: datetime) -> None:
    """Heads first: each is of a line that is committed. What was erased last: each was noted before
    it was."""
    need = source.stat().st_size
    if shutil.disk_usage(settings.backups).free < need + SPARE:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    half.mkdir(mode=0o700)
    copying.copy_lines(settings.data / heads.NAME, half / heads.NAME)
    copying.copy_database(source, half / manifest.DATABASE)
    for name in (erased.NAME, withdrawn_list.NAME):
        copying.copy_lines(settings.data / name, half / name)
    copying.pack(settings.data / forgetting.MESSAGES, half / manifest.MESSAGES)
    said = msgspec.json.format(msgspec.json.encode(_described(half, store, now)), indent=1)
    (half / manifest.NAME).write_bytes(said + b"\n")
    for path in half.iterdir():
        path.chmod(0o600)
        copying.durable(path)
    copying.durable(half)


def _described(half: Path, store: Store, now: datetime) -> manifest.Manifest:
    database = half / manifest.DATABASE
    copy = Store(f"sqlite:///{database}", store.vault.keyring, shop=store.shop)
    try:
        head = heads.sign(copy, now)
    except heads.Unsealed:  # the drill will say it; a copy of what there is is still worth having
        head = None
    finally:
        copy.close()
    ring = store.vault.keyring
    return manifest.Manifest(
        version=1,
        made_at=now.replace(microsecond=0),
        signoff=version("signoff"),
        schema=SCHEMA,
        shop=store.shop,
        keys=tuple(ring.data),
        signer=ring.signing.id,
        head=head.text if head else "",
        counts=manifest.counts(database),
        files={path.name: manifest.part(path) for path in sorted(half.iterdir())},
    )
