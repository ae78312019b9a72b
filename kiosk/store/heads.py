"""Signed heads of the audit: made from the chain as it stands, kept in a file, read again.

The file holds one line a head, only ever grows, and is meant to be copied elsewhere.
"""

import os
from datetime import datetime
from pathlib import Path

from kiosk.rules.chain_faults import Fault
from kiosk.rules.signed_heads import SignedHead, read_head
from kiosk.store import chain
from kiosk.store.database import Store

NAME = "heads.txt"
"""The file in KIOSK_DATA to which the server adds a head at each start and each day."""

Copied = tuple[SignedHead, str]
"""A head and where it was found: file and line."""


class Unsealed(Exception):  # noqa: N818 - what was found, not a mistake
    """The head is not one that this shop wrote: it must not be signed."""


def sign(store: Store, now: datetime) -> SignedHead | None:
    """The head as it stands, signed; None before the first line. Raises Unsealed."""
    found = chain.head(store)
    if found is None or not found[0].number:
        return None
    if not store.witness.sealed(*found):
        raise Unsealed
    return store.witness.sign(found[0], now)


def append(path: Path, signed: SignedHead) -> None:
    """Add a line, durably; a line that was cut short when the power went makes room for it."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    with os.fdopen(descriptor, "r+b") as file:
        whole = file.read().rpartition(b"\n")
        file.seek(len(whole[0]) + len(whole[1]))
        file.truncate()
        file.write(signed.text.encode() + b"\n")
        file.flush()
        os.fsync(file.fileno())


def read(store: Store, path: Path) -> tuple[list[Copied], list[Fault]]:
    """The heads in a file, and a fault for each line that is no head this shop signed."""
    copied, faults = list[Copied](), list[Fault]()
    for number, line in enumerate(path.read_text("utf-8", "replace").splitlines(), 1):
        found, where = read_head(line), f"{path}:{number}"
        if found and found.head.shop == store.shop and store.witness.signed(found):
            copied.append((found, where))
        elif line.strip():
            faults.append(Fault("unsigned", number, source=where))
    return copied, faults
