"""`kiosk restore`: a backup put back into an empty place, and proven before it counts."""

import shutil
import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from kiosk.keys import Keyring, KeyringError
from kiosk.keys.file import NAME, peek
from kiosk.rules.audited import CONSOLE, RESTORED
from kiosk.settings import Settings
from kiosk.store import audits, erased, forgetting, heads, withdrawn_list
from kiosk.store.backups import BackupError, copying, making, manifest, shelf
from kiosk.store.backups.staging import Lists, Migrate, Staged, stage
from kiosk.store.database import Store
from kiosk.store.opening import KEYS
from kiosk.store.vault import Vault
from kiosk.store.witness import Witness

STAGE = ".restoring"
MAY_LIE = {KEYS, erased.NAME, withdrawn_list.NAME, "backups", STAGE}
"""What KIOSK_DATA may hold already, and still counts as empty."""


def restore(
    settings: Settings, backup: Path, erased_lists: list[Path], withdrawn_lists: list[Path]
) -> int:
    """Put `backup` back; 1 with the reason on stderr, and nothing put back. The lists are newer
    copies of `erased.txt` and `withdrawn.txt`; those of the backups beside it are read by
    themselves."""
    try:
        found = _put_back(settings, backup.resolve(), Lists(erased_lists, withdrawn_lists))
    except (BackupError, KeyringError, SQLAlchemyError, OSError) as fault:
        print(f"kiosk restore: {fault}", file=sys.stderr)
        return 1
    told = found.manifest
    print(
        f"{settings.data} is as it was on {told.made_at:%Y-%m-%d %H:%M:%S} UTC: "
        f"{told.counts.get('cases', 0)} cases, {found.values} sealed values open, "
        f"the audit fits its signed head; {found.erased} cases erased again, "
        f"{found.withdrawn} papers withdrawn again."
    )
    return 0


def ring_of(settings: Settings) -> Keyring:
    """The shop's keyring, which is in no backup. Raises KeyringError when it is not there."""
    folder = settings.data / KEYS
    found = peek(folder)
    if found is None:
        raise KeyringError(f"{folder / NAME} is missing: put it there first, from your copy")
    return found


def upgrading(ring: Keyring) -> Migrate:
    """For a backup that an older Signoff made."""

    def migrate(url: str) -> None:
        from kiosk.store.migrate import upgrade  # Alembic is slow to import, and seldom needed

        upgrade(url, seal=Witness(Vault(ring)).seal)

    return migrate


def _put_back(settings: Settings, backup: Path, named: Lists) -> Staged:
    """The database takes its place last: until then there is no shop."""
    target = _empty(settings)
    ring, now, place = ring_of(settings), datetime.now(UTC), settings.data / STAGE
    lists = Lists(
        _every(settings, backup, erased.NAME, named.erased),
        _every(settings, backup, withdrawn_list.NAME, named.withdrawn),
    )
    shutil.rmtree(place, ignore_errors=True)
    try:
        found = stage(backup, place, ring, lists, now, upgrading(ring))
        database = place / manifest.DATABASE
        store = Store(f"sqlite:///{database}", ring, shop=found.manifest.shop)
        audits.note(store, CONSOLE, RESTORED, backup.name, now)
        store.close()
        for path in (*place.rglob("*"), place):
            copying.durable(path)
        for name in (heads.NAME, erased.NAME, withdrawn_list.NAME, forgetting.MESSAGES):
            if (place / name).exists():
                (place / name).replace(settings.data / name)
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        shutil.move(database, target)
        copying.durable(settings.data)
    finally:
        shutil.rmtree(place, ignore_errors=True)
    return found


def _every(settings: Settings, backup: Path, name: str, named: Iterable[Path]) -> list[Path]:
    """The lists of this name: the shop's own, those the caller `named`, and of every backup beside
    this one. Raises BackupError when one that was named is not there."""
    for path in named:
        if not path.is_file():
            raise BackupError(f"{path} is no list like {name}")
    beside = (one / name for one in shelf.shelved(backup.parent))
    return [settings.data / name, *named, *beside]


def _empty(settings: Settings) -> Path:
    """Where the database belongs. Raises BackupError when something is there already."""
    target = making.database_file(settings)
    if target is None:
        raise making.on_a_server()
    there = sorted(one.name for one in settings.data.glob("*") if one.name not in MAY_LIE)
    if target.exists():
        there.append(str(target))
    if there:
        raise BackupError(
            f"{settings.data} is not empty ({', '.join(there)}): "
            "move it aside, and put only the folder keys/ into a new one"
        )
    return target
