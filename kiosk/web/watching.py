"""One look at how the kiosk is, shared by /healthz, /metrics and the office: what was measured a
moment ago is not measured again."""

import shutil
import stat
from dataclasses import replace
from datetime import datetime, timedelta
from threading import Lock
from typing import cast

from flask import Flask, current_app
from sqlalchemy.exc import SQLAlchemyError

from kiosk.keys.file import NAME as KEYRING
from kiosk.outbound.printing.printer import states
from kiosk.rules.wellness import COURIERS, MB, Finding, Keys, Measured, findings
from kiosk.settings import Settings
from kiosk.store import backups, condition, purge
from kiosk.store.beats import beats
from kiosk.store.opening import KEYS
from kiosk.store.probe import probe
from kiosk.web.kiosk import Kiosk, kiosk

EXTENSION = "signoff-watch"
FRESH = timedelta(seconds=1)
"""Age of an answer that is given again: however many ask, the database is asked once a second."""
KNOWN = timedelta(seconds=10)
"""The same for what is read from its tables."""


class Watch:
    """Measures, and remembers since when each thing has been wrong."""

    def __init__(self, house: Kiosk) -> None:
        self._house, self._turn = house, Lock()
        start, least = house.now(), house.settings.disk_mb * MB
        self._known = Measured(start, start, None, least)
        self._known_at: datetime | None = None
        self._last: tuple[Measured, list[Finding]] | None = None
        self._ailment = house.store.ailment
        self._since: dict[tuple[str, str], datetime] = {}

    def look(self, *, anew: bool = False) -> tuple[Measured, list[Finding]]:
        """What was measured, and what is wrong; `anew` without looking at the clock first, and
        with each printer asked, which may take seconds."""
        said = states(self._house.settings.printing.printers.values()) if anew else {}
        with self._turn:
            now = self._house.now()
            ailed = self._ailment or self._house.store.ailment  # then it is tried each time
            same = self._last and not ailed and _young(self._last[0].now, now, FRESH)
            if self._last is None or anew or not same:
                seen = replace(self._measure(now, anew), states=said)
                self._last = seen, [self._dated(each, now) for each in findings(seen)]
                kept = {(each.id, each.kind) for each in self._last[1]}
                self._since = {key: at for key, at in self._since.items() if key in kept}
                self._ailment = self._house.store.ailment  # a look may find it well again
            return self._last

    def _measure(self, now: datetime, anew: bool) -> Measured:
        settings, store = self._house.settings, self._house.store
        database = probe(store)
        old = self._known_at is None or not _young(self._known_at, now, KNOWN)
        if database == "ok" and (anew or old):
            try:
                self._known, self._known_at = self._ask(now), now
            except SQLAlchemyError:
                database = "corrupt" if store.file else "silent"
        without = {"backup"} if store.shared else set[str]()
        without |= set() if settings.printing.printers else {"printing"}
        return replace(
            self._known,
            now=now,
            free=_free(settings),
            database=database,
            keys=_keys(settings),
            beats=beats(settings.data, COURIERS.keys() - without),
            backup=self._backup(now),
        )

    def _backup(self, now: datetime) -> datetime | None:
        """When the newest was made. A database server's are its keeper's, and not looked after."""
        newest = backups.newest(self._house.settings.backups)
        return now if self._house.store.shared else newest.when if newest else None

    def _ask(self, now: datetime) -> Measured:
        store, names = self._house.store, self._house.settings.printing.printers
        return replace(
            self._known,
            failing=condition.failing(store),
            owed=condition.owed(store),
            printers=condition.printers(store, names, now) if names else {},
            born=condition.born(store),
            checked=condition.checked(store),
            leapt=purge.clock_leapt(store, now),
        )

    def _dated(self, found: Finding, now: datetime) -> Finding:
        first = self._since.setdefault((found.id, found.kind), now)
        return found if found.since else replace(found, since=first)


def _young(at: datetime, now: datetime, age: timedelta) -> bool:
    """A clock that was set back makes nothing young."""
    return timedelta() <= now - at < age


def _free(settings: Settings) -> int | None:
    """Bytes this user may still write where everything is kept."""
    try:
        return shutil.disk_usage(settings.data).free
    except OSError:
        return None


def _keys(settings: Settings) -> Keys:
    try:
        mode = (settings.data / KEYS / KEYRING).stat().st_mode
    except OSError:
        return "missing"
    return "open" if stat.S_IMODE(mode) & 0o077 else "ok"


def watch() -> Watch:
    """The watch of the running application."""
    return cast(Watch, current_app.extensions[EXTENSION])


def troubles() -> int:
    """How many things are bad, for the top bar of managers."""
    return sum(each.severity == "bad" for each in watch().look()[1])


def install(app: Flask) -> None:
    """Begin to watch."""
    with app.app_context():
        app.extensions[EXTENSION] = Watch(kiosk())
    app.jinja_env.globals["health_troubles"] = troubles
