"""`kiosk outbox deliver`: one pass of the workers, for a shop that starts it by a timer."""

import sys
from datetime import UTC, datetime

from sqlalchemy.exc import SQLAlchemyError

from kiosk.keys import KeyringError
from kiosk.outbound.delivery import senders
from kiosk.outbound.heart import heart
from kiosk.outbound.printing.worker import PrintWorker
from kiosk.outbound.worker import Worker
from kiosk.settings import Settings
from kiosk.store.database import SchemaError
from kiosk.store.opening import open_store


def deliver(settings: Settings) -> int:
    """Deliver and print what is due and say how much; 1 when something was given up, or nothing
    could run."""
    try:
        store = open_store(settings)
        done = Worker(settings, store, senders(settings), _now).deliver()
        heart(settings.data, _now, "messages")(done)
        papers = PrintWorker(settings.printing, store, _now).deliver()
        heart(settings.data, _now, "printing")(papers)
    except (KeyringError, SchemaError, SQLAlchemyError, OSError) as fault:
        print(f"kiosk outbox: {fault}", file=sys.stderr)
        return 1
    states = ("sent", "void", "failed", "postponed")
    print(", ".join(f"{done[state]} {state}" for state in states))
    if papers:
        print(", ".join(f"{count} papers {state}" for state, count in papers.items()))
    return 1 if done["failed"] or papers["failed"] else 0


def _now() -> datetime:
    return datetime.now(UTC)
