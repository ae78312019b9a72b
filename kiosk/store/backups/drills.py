"""When a backup was last restored for a trial, and what came of it: `drill.json` beside them."""

from datetime import datetime
from pathlib import Path

import msgspec

NAME = "drill.json"


class Drill(msgspec.Struct, frozen=True):
    """Which backup, when, and what was wrong with it ("" for nothing)."""

    at: datetime
    backup: str
    fault: str


def last(folder: Path) -> Drill | None:
    """The last one; None when there was none that can be read."""
    try:
        return msgspec.json.decode((folder / NAME).read_bytes(), type=Drill)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return None


def note(folder: Path, drill: Drill) -> None:
    """Write it down in place of the one before."""
    draft = folder / f".{NAME}"
    draft.write_bytes(msgspec.json.encode(drill) + b"\n")
    draft.chmod(0o600)
    draft.replace(folder / NAME)
