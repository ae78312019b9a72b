"""What a backup says of itself: `manifest.json`, written last."""

import hashlib
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from kiosk.store import erased, heads, withdrawn_list
from kiosk.store.backups.fault import BackupError

NAME = "manifest.json"
DATABASE = "signoff.db"
MESSAGES = "messages.tar"
FILES = (DATABASE, heads.NAME, erased.NAME, withdrawn_list.NAME, MESSAGES)
"""What can be in a backup; the first one always is."""
VERSION = 1
BLOCK = 1024 * 1024


class Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Size in bytes and SHA-256 in hex of one file."""

    bytes: int
    sha256: str


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`keys` are the data keys that opened it, `signer` the key that signed `head`, the head of the
    audit as one line ("" before the first line); `counts` are rows by table."""

    version: Literal[1]
    made_at: datetime
    signoff: str
    schema: str
    shop: str
    keys: tuple[str, ...]
    signer: str
    head: str
    counts: dict[str, Annotated[int, msgspec.Meta(ge=0)]]
    files: dict[str, Part]


class _Version(msgspec.Struct):
    version: int


def read(backup: Path) -> Manifest:
    """The manifest of a backup's folder. Raises BackupError when there is none to go by."""
    path = backup / NAME
    try:
        body = path.read_bytes()
        if msgspec.json.decode(body, type=_Version).version > VERSION:
            raise BackupError(f"{path} was written by a newer Signoff: update first")
        found = msgspec.json.decode(body, type=Manifest)
    except OSError as error:
        raise BackupError(f"{path} cannot be read: {error.strerror}: no whole backup") from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise BackupError(f"{path} is not as it was written") from error
    if DATABASE not in found.files or not set(found.files) <= set(FILES):
        raise BackupError(f"{path} is not as it was written")
    return found


def part(path: Path) -> Part:
    """What a manifest says of this file."""
    digest, size = hashlib.sha256(), 0
    with path.open("rb") as file:
        while block := file.read(BLOCK):
            digest.update(block)
            size += len(block)
    return Part(size, digest.hexdigest())


def counts(database: Path) -> dict[str, int]:
    """Rows of each table of a SQLite file."""
    with closing(sqlite3.connect(database)) as connection:
        named = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        tables = [name for (name,) in connection.execute(named)]
        return {name: _count(connection, name) for name in tables}


def _count(connection: sqlite3.Connection, table: str) -> int:
    named = table.replace('"', '""')
    (found,) = connection.execute(f'SELECT count(*) FROM "{named}"').fetchone()  # noqa: S608
    return int(found)
