"""`kiosk backup` and `kiosk backup verify`: a copy made while the kiosk serves, and tried out."""

import dataclasses
import shutil
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from kiosk.commands.restore import ring_of, upgrading
from kiosk.commands.usage import UsageError
from kiosk.keys import KeyringError
from kiosk.rules.audited import BACKED_UP, CONSOLE
from kiosk.settings import Settings
from kiosk.store import audits
from kiosk.store.backups import BackupError, making, shelf
from kiosk.store.backups.staging import Lists, Staged, stage
from kiosk.store.database import SchemaError
from kiosk.store.opening import open_store

FAULTS = (BackupError, KeyringError, SchemaError, SQLAlchemyError, OSError)


def backup(settings: Settings, words: list[str]) -> int:
    """`kiosk backup [FOLDER]` and `kiosk backup verify BACKUP`. Raises UsageError."""
    match words:
        case ["verify", found]:
            return verify(settings, Path(found))
        case ["verify"]:
            raise UsageError("kiosk backup verify needs the folder of a backup")
        case [] | [_]:
            return make(settings, Path(words[0]) if words else None)
    raise UsageError("one folder at most")


def make(settings: Settings, folder: Path | None) -> int:
    """Make one in `folder` (default: KIOSK_BACKUPS) and print where; 1 with why not on stderr."""

    def deed() -> str:
        chosen = dataclasses.replace(
            settings, backup_folder=folder.resolve() if folder else settings.backup_folder
        )
        now = datetime.now(UTC)
        if making.database_file(settings) is None:
            raise making.on_a_server()
        store = open_store(settings)
        made = making.make(chosen, store, now)
        audits.note(store, CONSOLE, BACKED_UP, made.name, now)
        return f"{made}: {shelf.size(made)} bytes. The keyring is not in it: copy it once by hand."

    return _done("backup", deed)


def verify(settings: Settings, backup: Path) -> int:
    """Restore `backup` beside itself, prove it, and delete that again; 1 with what is wrong."""

    def deed() -> str:
        with shelf.alone(backup.resolve().parent):
            place = backup.resolve().parent / f"{shelf.DRILL}{backup.resolve().name}"
            try:
                ring = ring_of(settings)
                found = stage(backup, place, ring, Lists(), datetime.now(UTC), upgrading(ring))
            finally:
                shutil.rmtree(place, ignore_errors=True)
        return f"{backup}: whole: {counted(found)}"

    return _done("backup verify", deed)


def counted(found: Staged) -> str:
    """What was proven, in words."""
    cases = found.manifest.counts.get("cases", 0)
    return f"{cases} cases, {found.values} sealed values open, the audit fits its signed head"


def _done(name: str, deed: Callable[[], str]) -> int:
    try:
        print(deed())
    except FAULTS as fault:
        print(f"kiosk {name}: {fault}", file=sys.stderr)
        return 1
    return 0
