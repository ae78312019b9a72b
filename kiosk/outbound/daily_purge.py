"""The daily purge as the courier runs it: looks every few minutes, works once a day."""

import logging
from collections import Counter
from collections.abc import Callable
from datetime import date, datetime

from kiosk.settings import Settings
from kiosk.store.database import Store
from kiosk.store.purge import ClockLeapt, last_run, purge

EVERY = 300.0
"""Seconds between two looks: a manager who says that the clock is right need not wait for long."""

log = logging.getLogger("kiosk")


class DailyPurge:
    """Purges when none went through on the shop's day so far, by whichever program."""

    def __init__(self, settings: Settings, store: Store, now: Callable[[], datetime]) -> None:
        self.settings, self.store, self.now = settings, store, now
        self._refused: date | None = None

    def deliver(self, stopping: Callable[[], bool] = lambda: False) -> Counter[str]:
        """One look: how many cases and stale rows went. A clock that leapt is logged once a day;
        the office says it too."""
        now = self.now()
        today = self._day(now)
        last = last_run(self.store)
        if last is not None and self._day(last) == today:
            return Counter()
        try:
            done = purge(self.store, self.settings.data, now, today, stopping=stopping)
        except ClockLeapt:
            if self._refused != today:
                log.error("purge: the clock leapt; a manager must say that the date is right")
            self._refused = today
            return Counter(refused=1)
        return Counter(cases=done.cases, rows=done.rows)

    def _day(self, at: datetime) -> date:
        return at.astimezone(self.settings.timezone).date()
