"""Both sides compared: rows counted, and one hash over all their values on each side."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, zip_longest

import msgspec
from sqlalchemy import Table

from kiosk.store.moving import rows
from kiosk.store.moving.fault import MoveError
from kiosk.store.moving.move import ITS_OWN, Move, differing
from kiosk.store.moving.rows import Values


@dataclass(frozen=True)
class Proof:
    """How many rows of a table are the same on both sides, and their SHA-256 in hex."""

    table: str
    count: int
    digest: str


def compare(move: Move, table: Table) -> Proof:
    """Read every row on both sides by primary key. Raises MoveError naming the first unlike one."""
    ours, theirs = _Side(table), _Side(table)
    with move.target.read() as connection:
        stored = rows.pages(connection, table, move.there(table))
        for one, other in zip_longest(ours.through(move.pages(table)), theirs.through(stored)):
            if one is None or other is None or differing(table, one, other):
                raise _unlike(table, one, other)
    if (ours.count, ours.digest) != (theirs.count, theirs.digest):
        raise MoveError(f"{table.name}: the hashes differ")
    return Proof(table.name, ours.count, ours.digest)


class _Side:
    """Counts and hashes what goes through: MessagePack tells text, bytes, numbers, truth and NULL
    apart, so that no two rows look alike."""

    def __init__(self, table: Table) -> None:
        self._kept = [at for at, column in enumerate(table.c) if column not in ITS_OWN]
        self._hash = hashlib.sha256()
        self.count = 0

    @property
    def digest(self) -> str:
        return self._hash.hexdigest()

    def through(self, pages: Iterable[list[Values]]) -> Iterator[Values]:
        for row in chain.from_iterable(pages):
            self.count += 1
            self._hash.update(msgspec.msgpack.encode([row[at] for at in self._kept]))
            yield row


def _unlike(table: Table, one: Values | None, other: Values | None) -> MoveError:
    if one is not None and other is not None and rows.key(table, one) == rows.key(table, other):
        columns = ", ".join(differing(table, one, other))
        named = rows.shown(rows.key(table, one))
        return MoveError(f"{table.name} {named} is not what the file says ({columns})")
    row = min((row for row in (one, other) if row is not None), key=lambda r: rows.key(table, r))
    where = "is missing there" if row is one else "is there, and not in the file"
    return MoveError(f"{table.name} {rows.shown(rows.key(table, row))} {where}")
