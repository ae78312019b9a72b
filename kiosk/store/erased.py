"""The list of what was deleted, beside the database: what is on it never comes back with a copy.

A line is a reference and a time, written before the case goes. It holds nothing personal.
"""

from datetime import datetime
from pathlib import Path

from kiosk.rules.reference import read_reference
from kiosk.store import dated_list

NAME = "erased.txt"
"""In KIOSK_DATA."""


def sound(name: str) -> bool:
    """Whether this is a reference. Raises ValueError for what cannot be read as one."""
    return read_reference(name) == name


def listed(path: Path) -> dict[str, datetime]:
    """Reference -> when it was deleted."""
    return dated_list.listed(path, sound)


def note(path: Path, reference: str, at: datetime) -> None:
    """Write one line, durably. Raises OSError: then nothing may be deleted."""
    dated_list.note(path, reference, at)
