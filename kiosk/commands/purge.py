"""`kiosk purge`: deletes what is to be kept no longer, as the server does once a day."""

import sys
from datetime import UTC, datetime

from sqlalchemy.exc import SQLAlchemyError

from kiosk.keys import KeyringError
from kiosk.rules.audited import CONSOLE
from kiosk.rules.reference import group
from kiosk.rules.retention import LEAP
from kiosk.settings import Settings
from kiosk.store import purge as purging
from kiosk.store.database import SchemaError, Store
from kiosk.store.erased import NAME
from kiosk.store.opening import open_store
from kiosk.store.purge import ClockLeapt
from kiosk.store.reapply import reapply_erasures
from kiosk.store.retention import would_be_due

LEAPT = (
    f"kiosk purge: the clock passed over more than {LEAP.days} days in which nothing happened."
    " If the date of this machine is right, call it again with --all"
)


def purge(settings: Settings, *, dry_run: bool, trust: bool) -> int:
    """Delete, or only list, what is due; 1 when the clock is not believed, or nothing could run."""
    now = datetime.now(UTC)
    today = now.astimezone(settings.timezone).date()
    try:
        store = open_store(settings)
        if dry_run:
            return _listed(store, now, settings)
        reapply_erasures(store, settings.data / NAME, now)
        done = purging.purge(store, settings.data, now, today, CONSOLE, trust=trust)
    except ClockLeapt:
        print(LEAPT, file=sys.stderr)
        return 1
    except (KeyringError, SchemaError, SQLAlchemyError, OSError) as fault:
        print(f"kiosk purge: {fault}", file=sys.stderr)
        return 1
    print(f"{done.cases} cases deleted, {done.rows} stale rows, {done.waiting} wait for a message")
    return 0


def _listed(store: Store, now: datetime, settings: Settings) -> int:
    today = now.astimezone(settings.timezone).date()
    found = list(would_be_due(store, now, today))
    for reference, until in found:
        print(f"{group(reference)}  kept until {until}")
    print(f"{len(found)} cases would be deleted")
    if purging.clock_leapt(store, now):
        print(LEAPT, file=sys.stderr)
        return 1
    return 0
