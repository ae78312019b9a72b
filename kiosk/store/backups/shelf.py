"""The folder of backups: which there are, which is the newest, which are to go."""

import fcntl
import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from kiosk.rules.backup_keeping import outlived
from kiosk.store.backups import drills, manifest
from kiosk.store.backups.fault import BackupBusyError

NAMED = re.compile(r"\d{8}T\d{9}Z")
HALF, DRILL, GOING = ".half-", ".drill-", ".going-"
"""How a folder is called while it is made, proven, deleted."""


class Newest(NamedTuple):
    """`when` is the moment up to which nothing is missing from the newest backup; `verified` is
    when a backup of this folder was last restored for a trial and found whole."""

    when: datetime
    verified: datetime | None


def newest(folder: Path) -> Newest | None:
    """Of a folder of backups; None when it holds none. A few looks at the folder, no file is read
    but one of a line."""
    found = shelved(folder)
    if not found:
        return None
    drilled = drills.last(folder)
    whole = drilled.at if drilled and not drilled.fault else None
    return Newest(fresh_until(found[0]), whole)


def shelved(folder: Path) -> list[Path]:
    """Every backup, the newest first."""
    with suppress(OSError):
        named = (one for one in folder.iterdir() if NAMED.fullmatch(one.name))
        return sorted((one for one in named if (one / manifest.NAME).is_file()), reverse=True)
    return []


def fresh_until(backup: Path) -> datetime:
    """Up to when nothing is missing from it: the date of its manifest's file says so."""
    with suppress(OSError):
        return datetime.fromtimestamp((backup / manifest.NAME).stat().st_mtime, UTC)
    return made_at(backup)


def still_fresh(backup: Path, now: datetime) -> None:
    """Note that nothing has changed since it was made."""
    os.utime(backup / manifest.NAME, (now.timestamp(), now.timestamp()))


def made_at(backup: Path) -> datetime:
    """When it was made, by its name."""
    return datetime.strptime(f"{backup.name[:-4]}.{backup.name[-4:-1]}+0000", "%Y%m%dT%H%M%S.%f%z")


def free_name(folder: Path, at: datetime) -> str:
    """A name for a backup of this moment, or of the first millisecond after it that has none."""
    while True:
        at = at.astimezone(UTC)
        name = f"{at:%Y%m%dT%H%M%S}{at.microsecond // 1000:03}Z"
        if not (folder / name).exists():
            return name
        at += timedelta(milliseconds=1)


def size(backup: Path) -> int:
    """Its bytes."""
    with suppress(OSError):
        return sum(one.stat().st_size for one in backup.iterdir())
    return 0


@contextmanager
def alone(folder: Path, *, wait: bool = True) -> Iterator[None]:
    """Alone in the folder of backups (made 0700 when there is none): what was killed half way is
    cleared away, and nobody else makes, proves or deletes one meanwhile.

    Raises BackupBusyError when somebody does already, and the caller does not `wait`."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise BackupBusyError(f"A backup is made or tried out in {folder} just now") from error
        for one in folder.iterdir():
            if one.name.startswith((HALF, DRILL, GOING)):
                shutil.rmtree(one)
        yield
        os.fsync(descriptor)  # a new name is on the disk as well
    finally:
        os.close(descriptor)


def thin_out(folder: Path, now: datetime, days: int) -> int:
    """Delete what is to be kept no longer; how many. Call it `alone`."""
    made = {made_at(one): one for one in shelved(folder)}
    gone = outlived(made, now, days)
    for at in gone:
        going = folder / f"{GOING}{made[at].name}"
        made[at].rename(going)  # it is no backup from here on, not even half of one
        shutil.rmtree(going)
    return len(gone)
