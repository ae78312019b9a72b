"""The backups that the server makes by itself, and once a week the trial whether one can be
restored, as the courier runs them."""

import logging
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.rules.audited import DRILLED
from kiosk.settings import Settings
from kiosk.store import audits
from kiosk.store.backups import BackupError, drills, making, shelf
from kiosk.store.database import Store
from kiosk.store.purge import clock_leapt

LOOKS = 30.0
"""Seconds between two looks whether it is time."""
DRILLS = timedelta(days=7)
FIRST_DRILL = timedelta(hours=1)
"""A shop's first backup is this old when its first trial comes: opening is busy enough."""
DRILL_LASTS = timedelta(hours=1)
"""At the longest. 100,000 cases take seconds; a disk that hangs must not hold up the courier."""

log = logging.getLogger("kiosk")
_Stamp = tuple[tuple[int, int], ...]


class ScheduledBackup:
    """One pass a look: a backup when it is time and something changed; a trial once a week."""

    def __init__(
        self,
        settings: Settings,
        store: Store,
        now: Callable[[], datetime],
        drill_lasts: timedelta = DRILL_LASTS,
    ) -> None:
        self._settings, self._store, self._now = settings, store, now
        self._drill_lasts = drill_lasts
        self._every = timedelta(minutes=settings.backup_minutes)
        self._source = making.database_file(settings)
        self._stamp: _Stamp | None = None
        self._tried: datetime | None = None

    def deliver(self, stopping: Callable[[], bool] = lambda: False) -> Counter[str]:
        """What was done: `made`, `same` (nothing had changed), `failed`, `drilled`."""
        done: Counter[str] = Counter()
        if self._source is None or not self._every or stopping():
            return done
        now = self._now()
        if self._tried is None or not timedelta() <= now - self._tried < self._every:
            self._tried = now
            done[self._kept(self._source, now)] += 1
        if not stopping() and self._drill_due(now):
            done["drilled"] += 1
            self._drill(now)
        return done

    def _kept(self, source: Path, now: datetime) -> str:
        stamp, folder = _stamp(source), self._settings.backups
        found = shelf.shelved(folder)
        try:
            if found and stamp == self._stamp:
                shelf.still_fresh(found[0], now)
                return "same"
            making.make(self._settings, self._store, now)
            self._stamp = stamp
            if not clock_leapt(self._store, now):  # a wrong date must not delete the good ones
                with shelf.alone(folder):
                    shelf.thin_out(folder, now, self._settings.backup_days)
        except (BackupError, OSError) as error:
            log.error("backup: %s", error)
            return "failed"
        return "made"

    def _drill_due(self, now: datetime) -> bool:
        found = shelf.shelved(self._settings.backups)
        last = drills.last(self._settings.backups)
        if not found or last is None:
            return bool(found) and now - shelf.made_at(found[-1]) >= FIRST_DRILL
        return not timedelta() <= now - last.at < DRILLS

    def _drill(self, now: datetime) -> None:
        """In a process of its own, so that counter and tablets do not wait for its sums."""
        backup = shelf.shelved(self._settings.backups)[0]
        fault = _tried_out(backup, self._drill_lasts)
        if fault:
            log.error("backup: %s", fault)
        drills.note(self._settings.backups, drills.Drill(now, backup.name, fault))
        found = "failed" if fault else "whole"
        audits.note(self._store, "system", DRILLED, f"{backup.name}:{found}", now)


def _tried_out(backup: Path, lasts: timedelta) -> str:
    """What is wrong with it; "" for nothing."""
    command = [sys.executable, "-m", "kiosk.cli", "backup", "verify", str(backup)]
    seconds = lasts.total_seconds()
    try:
        said = subprocess.run(command, capture_output=True, text=True, timeout=seconds)  # noqa: S603 - our own words
    except subprocess.TimeoutExpired:
        return f"{backup}: the trial took longer than {lasts} and was broken off"
    return "" if said.returncode == 0 else said.stderr.strip() or "broke off"


def _stamp(database: Path) -> _Stamp:
    """By what a database is known to be unchanged: its file, and the log of what is new."""
    files = (database, database.with_name(f"{database.name}-wal"))
    told = (path.stat() for path in files if path.exists())
    return tuple((one.st_mtime_ns, one.st_size) for one in told)
