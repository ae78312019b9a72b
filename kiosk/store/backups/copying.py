"""A SQLite database copied while others write to it, and files made durable."""

import os
import sqlite3
import tarfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import BinaryIO

STEP = 1024
"""Pages (4 MB) copied before those who wait for the lock have a turn."""
RESTARTS = 3
"""A write in between makes SQLite begin again. After so many times the whole is copied in one go,
and writers wait that long (docs/decisions/071-backups.md)."""


class _WrittenTo(Exception):  # noqa: N818 - an event, not a mistake
    """Too many writes came in between."""


class _Patience:
    """Sees by the pages that are left whether SQLite began again."""

    def __init__(self) -> None:
        self.left: int | None = None
        self.restarts = 0

    def __call__(self, status: int, left: int, total: int) -> None:
        self.restarts += self.left is not None and left >= self.left
        self.left = left
        if self.restarts >= RESTARTS:
            raise _WrittenTo


def copy_database(source: Path, target: Path) -> None:
    """The database as it stands at one moment, into a new file (0600). Raises sqlite3.Error."""
    target.touch(mode=0o600, exist_ok=False)
    with closing(sqlite3.connect(source)) as live, closing(sqlite3.connect(target)) as copy:
        live.execute("PRAGMA busy_timeout = 5000")
        for setting in ("synchronous = OFF", "journal_mode = MEMORY"):  # made durable at the end
            copy.execute(f"PRAGMA {setting}")
        try:
            live.backup(copy, pages=STEP, progress=_Patience())
        except _WrittenTo:
            live.backup(copy)


def copy_lines(source: Path, target: Path) -> None:
    """A file that only grows, up to its last whole line; nothing when there is none."""
    if source.exists():
        with _made(target) as file:
            whole, end, _ = source.read_bytes().rpartition(b"\n")
            file.write(whole + end)


def pack(folder: Path, target: Path) -> None:
    """The files of a folder as a tar; nothing when there are none. One that goes meanwhile is left
    out."""
    files = sorted(folder.iterdir()) if folder.is_dir() else []
    if not files:
        return
    with _made(target) as out, tarfile.open(fileobj=out, mode="w") as packed:
        for path in files:
            try:
                with path.open("rb") as file:
                    told = packed.gettarinfo(arcname=path.name, fileobj=file)
                    packed.addfile(told, file)
            except FileNotFoundError:
                continue


def unpack(source: Path, folder: Path) -> None:
    """The files of a tar made by `pack`, into a new folder."""
    folder.mkdir(mode=0o700)
    with tarfile.open(source) as packed:
        for one in packed:
            body = packed.extractfile(one) if one.isreg() and "/" not in one.name else None
            if body is not None:
                with body, _made(folder / one.name) as file:
                    file.write(body.read())


def durable(path: Path) -> None:
    """Everything of a file, or the names in a folder, are on the disk. Raises OSError."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def _made(path: Path) -> Iterator[BinaryIO]:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        yield file
