"""What was deleted stays deleted, though the database is a copy of an earlier day."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import select

from kiosk.store import erased, forgetting, tombs
from kiosk.store.database import Store
from kiosk.store.tables import tombstones
from kiosk.store.times import ticks

WRITTEN = timedelta(seconds=1)
"""To what the list writes its times."""


def reapply_erasures(store: Store, path: Path, now: datetime) -> int:
    """Delete again what the list at `path` (in KIOSK_DATA) says was deleted; how many cases.

    One that was changed since was never deleted: its transaction failed after the line was written.

    The references of those that this database never knew are not given to others either.
    """
    every = erased.listed(path)
    if not every:
        return 0
    with store.read() as connection:
        known = set(connection.scalars(select(tombstones.c.reference)))
    new = {reference: at for reference, at in every.items() if reference not in known}
    return sum(_again(store, path.parent, *one, now) for one in new.items())


def _again(store: Store, data: Path, reference: str, at: datetime, now: datetime) -> bool:
    with store.write() as connection:
        found = forgetting.row_of(connection, store.shop, reference)
        if found is not None and found.updated_at > ticks(at + WRITTEN):
            return False
        if found is not None:
            forgetting.forget(store, connection, data, found, "listed", "system", now)
        elif not tombs.holds(connection, reference):
            day = at.astimezone(UTC).date().isoformat()
            tombs.set_up(connection, store.shop, reference, at, "listed", day=day)
    return found is not None
