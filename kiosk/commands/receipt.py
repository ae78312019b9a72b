"""`kiosk receipt verify`: whether a PDF is what this shop made, byte by byte."""

import sys
from collections.abc import Mapping
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from kiosk.keys import KeyringError
from kiosk.keys.file import peek
from kiosk.outbound import seals
from kiosk.paper.seal import Verdict
from kiosk.paper.seal_file import check_file
from kiosk.rules.reference import group
from kiosk.settings import Settings
from kiosk.store.database import SchemaError
from kiosk.store.opening import open_store

REASONS: Mapping[str, str] = {
    "withdrawn": "the shop withdrew it on {on}",
    "untrusted": "its key has not been trusted since {on}",
    "unknown_key": "its key is none of this shop",
    "changed": "it was changed after it was made",
    "no_seal": "it carries no seal",
}


def verify(settings: Settings, file: Path) -> int:
    """0 with a line about a genuine file; 1 with the reason on stderr for any other."""
    try:
        pdf = file.read_bytes()
        folder = settings.data / "keys"
        keyring = peek(folder)
        if keyring is None:
            raise KeyringError(f"no keys in {folder}: set KIOSK_DATA to the shop's folder")
    except (OSError, KeyringError) as fault:
        print(f"kiosk receipt verify: {fault}", file=sys.stderr)
        return 1
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
