"""A file beside the database that only grows: names, each with a time, a line each.

What it says outlives the database: it is newer than the copy that is put back.
"""

import os
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

Sound = Callable[[str], bool]
"""Whether this is a name of that list; False or ValueError when not."""


def listed(path: Path, sound: Sound) -> dict[str, datetime]:
    """Name -> its time. A line torn by a power cut is passed over."""
    found: dict[str, datetime] = {}
    if path.exists():
        for line in path.read_text("ascii", "replace").splitlines():
            name, _, words = line.rpartition(" ")
            with suppress(ValueError):
                at = datetime.fromisoformat(words)
                if at.tzinfo and sound(name):
                    found[name] = at
    return found


def note(path: Path, name: str, at: datetime) -> None:
    """Write one line, durably. Raises OSError."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
    with os.fdopen(descriptor, "rb+") as file:
        end = file.seek(0, os.SEEK_END)
        file.seek(max(end - 1, 0))
        torn = file.read(1) not in {b"", b"\n"}
        file.write(b"\n" * torn + f"{name} {at.isoformat(timespec='seconds')}\n".encode())
        file.flush()
        os.fsync(file.fileno())


def merge(own: Path, others: Iterable[Path], sound: Sound) -> None:
    """Add to `own` what only the others name."""
    known = listed(own, sound)
    for path in others:
        for name, at in listed(path, sound).items():
            if name not in known:
                note(own, name, at)
                known[name] = at
