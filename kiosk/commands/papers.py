"""What left the shop: messages and papers sent on once, a PDF judged byte by byte."""

import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from kiosk.commands.shop import Refused, reported
from kiosk.keys import KeyringError
from kiosk.keys.file import peek
from kiosk.outbound import seals
from kiosk.outbound.delivery import senders
from kiosk.outbound.heart import heart
from kiosk.outbound.printing.worker import PrintWorker
from kiosk.outbound.worker import Worker
from kiosk.paper.seal import Verdict
from kiosk.paper.seal_file import check_file
from kiosk.rules.reference import group
from kiosk.settings import Settings
from kiosk.store.database import SchemaError
from kiosk.store.opening import KEYS, open_store

REASONS: Mapping[str, str] = {
    "withdrawn": "the shop withdrew it on {on}",
    "untrusted": "its key has not been trusted since {on}",
    "unknown_key": "its key is none of this shop",
    "changed": "it was changed after it was made",
    "no_seal": "it carries no seal",
}


@reported("kiosk outbox")
def deliver(settings: Settings) -> int:
    """One pass of the workers, for a shop that starts it by a timer: deliver and print what is due
    and say how much; 1 when something was given up."""
    store = open_store(settings)
    done = Worker(settings, store, senders(settings), _now).deliver()
    heart(settings.data, _now, "messages")(done)
    papers = PrintWorker(settings.printing, store, _now).deliver()
    heart(settings.data, _now, "printing")(papers)
    states = ("sent", "void", "failed", "postponed")
    print(", ".join(f"{done[state]} {state}" for state in states))
    if papers:
        print(", ".join(f"{count} papers {state}" for state, count in papers.items()))
    return 1 if done["failed"] or papers["failed"] else 0


def _now() -> datetime:
    return datetime.now(UTC)


@reported("kiosk receipt verify")
def verify(settings: Settings, file: Path) -> int:
    """A line about a genuine file; 1 with the reason on stderr for any other."""
    pdf = file.read_bytes()
    keyring = peek(settings.data / KEYS)
    if keyring is None:
        raise Refused(f"no keys in {settings.data / KEYS}: set KIOSK_DATA to the shop's folder")
    verdict = _looked_up(settings, check_file(pdf, keyring.verifying, settings.pades))
    if why := REASONS.get(verdict.standing):
        print(f"{file}: not genuine: {why.format(on=verdict.on)}", file=sys.stderr)
        return 1
    print(f"{file}: genuine: {_said(verdict)}")
    return 0


def _looked_up(settings: Settings, verdict: Verdict) -> Verdict:
    """With what the database says of it; without a database that can be read, a word about that."""
    try:
        store = open_store(settings)
        found = seals.standing(store, settings.timezone, verdict)
        store.close()
    except (KeyringError, SchemaError, SQLAlchemyError):
        if verdict.fields:
            print("The database was not looked at: it may have been withdrawn.", file=sys.stderr)
        return verdict
    return found


def _said(verdict: Verdict) -> str:
    fields = verdict.fields
    assert fields is not None  # noqa: S101 - a genuine file has them
    parts = [
        f"{fields.kind} {group(fields.reference)}",
        f"issued {fields.issued}" if fields.issued else "",
        f"effective {fields.effective}" if fields.effective else "",
        f"key {verdict.key}",
        f"replaced on {verdict.on}" if verdict.standing == "replaced" else "",
    ]
    return ", ".join(filter(None, parts))
