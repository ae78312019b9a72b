"""Whether a restored database is this shop's: everything sealed opens, and the audit is whole up
to the head that was signed when the backup was made."""

from pathlib import Path

from kiosk.rules.signed_heads import read_head
from kiosk.store import heads, resealing
from kiosk.store.backups.fault import BackupError
from kiosk.store.backups.manifest import Manifest
from kiosk.store.database import Store
from kiosk.store.places import PLACES
from kiosk.store.vault import VaultError
from kiosk.store.verify import verify


def prove(store: Store, place: Path, told: Manifest) -> int:
    """How many sealed values opened: all there are. Raises BackupError for one that does not, and
    for an audit that is not whole. `place` holds the `heads.txt` of the backup, if it has one."""
    opened = open_all(store)
    _audit(store, place, told)
    return opened


def open_all(store: Store) -> int:
    """Open every sealed value of the shop; how many. Raises BackupError for the first that does
    not open."""
    opened = 0
    for where in PLACES:
        for rows in resealing.batches(store, where):
            for row in rows:
                key = resealing.part(row, "key", where.key)
                try:
                    where.open(store.vault, row.sealed, *key)
                except VaultError as error:
                    named = "/".join(map(str, key))
                    raise BackupError(f"The row {named} does not open: {error}") from error
            opened += len(rows)
    return opened


def _audit(store: Store, place: Path, told: Manifest) -> None:
    path = place / heads.NAME
    copied, faults = heads.read(store, path) if path.exists() else ([], [])
    signed = read_head(told.head)
    if told.head and not (signed and store.witness.signed(signed)):
        raise BackupError("The head of the audit in the manifest is not one that this shop signed")
    checked = verify(store, [*copied, *([(signed, "the manifest")] if signed else [])])
    if checked:
        faults = [*checked.faults, *faults]
    if faults:
        raise BackupError(f"The audit is not whole: {faults[0].kind} at line {faults[0].number}")
