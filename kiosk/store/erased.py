"""The list of what was deleted, beside the database: what is on it never comes back with a copy.

A line is a reference and a time, written before the case goes. It holds nothing personal.
"""

import os
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from kiosk.rules.reference import read_reference

NAME = "erased.txt"
"""In KIOSK_DATA."""


def listed(path: Path) -> dict[str, datetime]:
    """Reference -> when it was deleted. A line torn by a power cut is passed over."""
    found: dict[str, datetime] = {}
    if path.exists():
        for line in path.read_text("ascii", "replace").splitlines():
            reference, _, words = line.partition(" ")
            with suppress(ValueError):
                at = datetime.fromisoformat(words)
                if at.tzinfo and read_reference(reference) == reference:
                    found[reference] = at
    return found


def note(path: Path, reference: str, at: datetime) -> None:
    """Write one line, durably. Raises OSError: then nothing may be deleted."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
    with os.fdopen(descriptor, "rb+") as file:
        end = file.seek(0, os.SEEK_END)
        file.seek(max(end - 1, 0))
        torn = file.read(1) not in {b"", b"\n"}
        file.write(b"\n" * torn + f"{reference} {at.isoformat(timespec='seconds')}\n".encode())
        file.flush()
        os.fsync(file.fileno())
