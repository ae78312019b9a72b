"""The audit of what changes no case: who did what to which record."""

from datetime import datetime

from kiosk.store import journal
from kiosk.store.database import Store


def note(store: Store, actor: str, what: str, subject: str, now: datetime) -> None:
    """Write one line. `subject` is never a personal detail."""
    with store.write() as connection:
        journal.audit(connection, store, now, actor, what, subject)
