"""A disk for SQLite that fails when told (APSW's VFS): power goes, or a write or a sync is refused.

Power: as in SQLite's own crash tests, what was written since a file's last sync is kept, dropped or
torn at random, and a name whose deletion was not synced may come back. Files made since are there.
"""

import random
from pathlib import Path
from typing import Any

import apsw

SECTOR = 512
Write = tuple[int, bytes, int, bytes]
"""Offset, bytes, the file's size before, and what stood there."""


class PowerCut(Exception):  # noqa: N818 - what happens, not a mistake
    """Nothing more reaches the disk."""


class Disk(apsw.VFS):
    """Counts writes, syncs and deletions; at number `at` fails with `fault`: from then on, or, when
    it does not last, that once."""

    def __init__(self, name: str) -> None:
        self.name, self.steps, self.at = name, 0, 0
        self.fault: type[Exception] = PowerCut
        self.lasts = True
        self.loose: dict[str, list[Write]] = {}
        self.deleted: dict[str, bytes] = {}
        super().__init__(name, "", makedefault=False)

    def begin(self, at: int) -> None:
        """Count anew, all that was written being on the disk."""
        self.loose.clear()
        self.deleted.clear()
        self.steps, self.at = 0, at

    def step(self) -> None:
        """One more thing is asked of the disk."""
        self.steps += 1
        if self.at and (self.steps == self.at or (self.lasts and self.steps > self.at)):
            raise self.fault

    def xDelete(self, name: str, syncdir: bool) -> None:  # noqa: N802 - SQLite's name
        """A journal goes. Without `syncdir` it may be back after a power cut."""
        self.step()
        self.loose.pop(name, None)
        if not syncdir:
            self.deleted[name] = Path(name).read_bytes()
        super().xDelete(name, syncdir)

    def xOpen(self, name: Any, flags: list[int]) -> "File":  # noqa: N802
        """One of its files."""
        return File(self, name, flags)

    def cut(self, rng: random.Random, folder: Path) -> None:
        """Leave in `folder` what is found when the power is back."""
        for name, writes in self.loose.items():
            path = Path(name)
            if path.exists():
                (folder / path.name).write_bytes(_torn(path.read_bytes(), writes, rng))
        for name, body in self.deleted.items():
            if not (folder / Path(name).name).exists() and rng.random() < 0.5:
                (folder / Path(name).name).write_bytes(body)


class File(apsw.VFSFile):
    """A file on it."""

    def __init__(self, disk: Disk, name: Any, flags: list[int]) -> None:
        self.disk = disk
        self.path = name.filename() if isinstance(name, apsw.URIFilename) else name
        super().__init__("", name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802
        """Loose until the next sync."""
        self.disk.step()
        if self.path:
            size = super().xFileSize()
            there = max(0, min(len(data), size - offset))
            old = super().xRead(there, offset) if there else b""
            self.disk.loose.setdefault(self.path, []).append((offset, bytes(data), size, old))
        super().xWrite(data, offset)

    def xSync(self, flags: int) -> None:  # noqa: N802
        """What was written stays."""
        self.disk.step()
        super().xSync(flags)
        self.disk.loose.pop(self.path, None)

    def xTruncate(self, size: int) -> None:  # noqa: N802
        """Counted as a write."""
        self.disk.step()
        super().xTruncate(size)


def _torn(now: bytes, writes: list[Write], rng: random.Random) -> bytes:
    """All of it undone, then some of it done again, a few only up to a sector."""
    image = bytearray(now)
    for offset, data, _, old in reversed(writes):
        image[offset : offset + len(data)] = old.ljust(len(data), b"\0")
    del image[writes[0][2] :]
    for offset, data, _, _ in writes:
        chance = rng.random()
        if chance < 0.4:
            continue
        whole = chance < 0.8
        kept = data if whole else data[: rng.randrange(len(data) // SECTOR + 1) * SECTOR]
        image.extend(b"\0" * (offset + len(kept) - len(image)))
        image[offset : offset + len(kept)] = kept
    return bytes(image)
