"""`kiosk outbox deliver`: one pass of the worker, for a shop that starts it by a timer."""

import sys
from datetime import UTC, datetime

from sqlalchemy.exc import SQLAlchemyError

from kiosk.keys import Keyring, KeyringError
from kiosk.outbound.delivery import senders
from kiosk.outbound.worker import Worker
from kiosk.settings import Settings
from kiosk.store.database import SchemaError, Store


def deliver(settings: Settings) -> int:
    """Deliver what is due and say how many; 1 when a message was given up, or nothing could run."""
    try:
        store = Store(settings.database_url, Keyring.load_or_create(settings.data / "keys"))
        store.check_schema()
        worker = Worker(settings, store, senders(settings), lambda: datetime.now(UTC))
        done = worker.deliver()
    except (KeyringError, SchemaError, SQLAlchemyError, OSError) as fault:
        print(f"kiosk outbox: {fault}", file=sys.stderr)
        return 1
    states = ("sent", "void", "failed", "postponed")
    print(", ".join(f"{done[state]} {state}" for state in states))
    return 1 if done["failed"] else 0
