"""Backups as a manager sees them: how old the newest is, whether one was restored for a trial."""

from datetime import datetime
from pathlib import Path

from flask import Flask, redirect, session, url_for
from flask.typing import ResponseReturnValue

from kiosk.rules.audited import BACKED_UP
from kiosk.store import audits, backups
from kiosk.store.backups import BackupBusyError, BackupError, drills, making, shelf
from kiosk.web.doors import door
from kiosk.web.kiosk import Kiosk, kiosk
from kiosk.web.staff import must_staff
from kiosk.web.template import page

TOLD = "backup-made"
"""Place in the manager's cookie: what came of the last press, until it was read."""
LATE = 3
"""So many times the usual interval is late."""


def backup_age(house: Kiosk) -> int | None:
    """Seconds since the moment up to which the newest backup misses nothing; None without one."""
    found = backups.newest(house.settings.backups)
    return None if found is None else max(0, int((house.now() - found.when).total_seconds()))


@door("manager")
def listed() -> ResponseReturnValue:
    """The newest, how many, and the last trial."""
    house = kiosk()
    folder = house.settings.backups
    found = shelf.shelved(folder)
    age, minutes = backup_age(house), house.settings.backup_minutes
    return page(
        "office/backups.html",
        here=making.database_file(house.settings) is not None,
        when=_local(shelf.fresh_until(found[0])) if found else None,
        minutes=None if age is None else age // 60,
        late=age is not None and minutes > 0 and age > LATE * 60 * minutes,
        every=minutes,
        days=house.settings.backup_days,
        count=len(found),
        size=_megabytes(found[:1]),
        total=_megabytes(found),
        folder=folder,
        drill=drills.last(folder),
        drilled=_local(last.at) if (last := drills.last(folder)) else None,
        told=session.pop(TOLD, None),
    )


@door("manager")
def now() -> ResponseReturnValue:
    """Make one while the manager waits; not behind the weekly trial, which takes longer."""
    house = kiosk()
    at = house.now()
    try:
        made = making.make(house.settings, house.store, at, wait=False)
    except BackupBusyError:
        session[TOLD] = "busy"
    except BackupError:
        session[TOLD] = "failed"
    else:
        audits.note(house.store, must_staff().actor, BACKED_UP, made.name, at)
        session[TOLD] = "made"
    return redirect(url_for("backups"), 303)


def _local(at: datetime) -> datetime:
    return at.astimezone(kiosk().settings.timezone)


def _megabytes(found: list[Path]) -> str:
    return f"{sum(map(shelf.size, found)) / 1e6:,.1f} MB"


def install(app: Flask) -> None:
    """The page and its button."""
    app.add_url_rule("/office/backups", "backups", listed)
    app.add_url_rule("/office/backups/now", "backup_now", now, methods=["POST"])
