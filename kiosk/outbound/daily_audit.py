"""The keeper of the audit: once at each start and once a day it walks the chain, notes in the audit
what it found, and adds a signed head to the file that the shop copies elsewhere."""

import logging
from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.rules.audited import CHECKED
from kiosk.store import audits, heads
from kiosk.store.database import Store
from kiosk.store.verify import verify

EVERY = timedelta(days=1)
LOOKS = 60.0
"""Seconds between two looks whether a day has gone by."""

log = logging.getLogger("kiosk")


class DailyAudit:
    """One pass a day, however often it is told to work."""

    def __init__(self, store: Store, data: Path, now: Callable[[], datetime]) -> None:
        self._store, self._path, self._now = store, data / heads.NAME, now
        self._kept: datetime | None = None

    def deliver(self, stopping: Callable[[], bool] = lambda: False) -> Counter[str]:
        """Check, note and sign, if it is time. What was found, each kind counted."""
        done: Counter[str] = Counter()
        now = self._now()
        if self._kept and now - self._kept < EVERY:
            return done
        copied, strays = heads.read(self._store, self._path) if self._path.exists() else ([], [])
        checked = verify(self._store, copied, stopping)
        if checked is None:
            return done
        faults = [*checked.faults, *strays]
        found = f"{faults[0].kind}:{faults[0].number}" if faults else f"whole:{checked.head.number}"
        for fault in faults:
            log.error("audit: %s at line %d", fault.kind, fault.number)
        audits.note(self._store, "system", CHECKED, found, now)
        self._sign(now)
        self._kept = now
        return Counter(fault.kind for fault in faults) or Counter(whole=1)

    def _sign(self, now: datetime) -> None:
        """Sign what stands now, unless somebody else wrote it."""
        try:
            signed = heads.sign(self._store, now)
        except heads.Unsealed:
            return
        if signed:
            heads.append(self._path, signed)
