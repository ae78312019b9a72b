"""The newest copy of the shop's data, as far as it lies within reach."""

from datetime import datetime
from pathlib import Path

from kiosk.store.beats import stamp

FOLDER = "backups"
"""The folder in KIOSK_DATA where copies are made before they are taken elsewhere."""


def newest(data: Path) -> datetime | None:
    """When the newest copy was made; None without any."""
    folder = data / FOLDER
    try:
        found = [stamp(path) for path in folder.iterdir() if not path.name.startswith(".")]
    except OSError:
        return None
    return max(filter(None, found), default=None)
