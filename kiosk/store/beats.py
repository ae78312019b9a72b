"""Signs of life of the couriers, as the time of an empty file each in KIOSK_DATA/beats/: read by
whichever process answers /healthz, and no write to the database."""

import os
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

FOLDER = "beats"


def beat(data: Path, name: str, now: datetime) -> None:
    """This courier made a pass. A folder that cannot be written is found by other means."""
    path = data / FOLDER / name
    at = now.timestamp()
    try:
        path.parent.mkdir(mode=0o700, exist_ok=True)
        os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))
        os.utime(path, (at, at))
    except OSError:
        return


def beats(data: Path, names: Iterable[str]) -> dict[str, datetime | None]:
    """When each of them last made a pass; None for never."""
    return {name: stamp(data / FOLDER / name) for name in names}


def stamp(path: Path) -> datetime | None:
    """When a file was last written, or None without one."""
    try:
        return datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except OSError:
        return None
