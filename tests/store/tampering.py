"""Somebody with the database and patience, but without the keys: rows read, changed in every
way, and put back with the audit's guard taken off."""

from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from sqlalchemy import text, update

from kiosk.rules.chain import START, Line, link
from kiosk.store.tables import audit_heads
from tests.store.shop import ask, unguarded


@dataclass(frozen=True)
class Row:
    """A row of the audit as it lies in the database."""

    id: int
    number: int
    at: int
    actor: str
    what: str
    subject: str
    hash: bytes


Rows = list[Row]
Deed = Callable[[Rows], Rows]
_READ = "SELECT id, number, at, actor, what, subject, hash FROM audit ORDER BY number"
_WRITE = (
    "INSERT INTO audit (shop, id, number, at, actor, what, subject, hash)"
    " VALUES ('main', :id, :number, :at, :actor, :what, :subject, :hash)"
)


def rows(folder: Path) -> Rows:
    """All of them, by number."""
    return [Row(*row) for row in ask(folder, _READ)]


def put(folder: Path, kept: Rows) -> None:
    """These rows, and no others."""
    with unguarded(folder) as database:
        database.execute(text("DELETE FROM audit"))
        if kept:
            database.execute(text(_WRITE), [asdict(row) for row in kept])


def put_head(folder: Path, number: int, digest: bytes) -> None:
    """A head of one's own, beside the seal of the old one."""
    put_heads(folder, number=number, hash=digest)


def put_heads(folder: Path, **values: object) -> None:
    """These values in the head."""
    with unguarded(folder) as database:
        database.execute(update(audit_heads).values(**values))


def linked(kept: Rows, first: int = 0) -> Rows:
    """Numbers and hashes made anew from index `first` on, as the program would have."""
    before = kept[first - 1].hash if first else START
    done = kept[:first]
    for number, row in enumerate(kept[first:], first + 1):
        line = Line("main", number, row.at, row.actor, row.what, row.subject)
        before = link(before, line)
        done.append(replace(row, number=number, hash=before))
    return done


def numbered(kept: Rows) -> Rows:
    """Numbers without a gap, each hash left as it was."""
    return [replace(row, number=number) for number, row in enumerate(kept, 1)]


def edited(kept: Rows, at: int) -> Rows:
    """Line `at` (from 1) says something else."""
    return [replace(r, subject="somebody else") if r.number == at else r for r in kept]


def swapped(kept: Rows, one: int, other: int) -> Rows:
    """Two lines in each other's place."""
    numbers = {one: other, other: one}
    return [replace(r, number=numbers.get(r.number, r.number)) for r in kept]


def inserted(kept: Rows, at: int, sound: bool = False) -> Rows:
    """A new line `at`, all after it numbered anew; `sound` when its own hash was made to fit."""
    new = replace(kept[at - 1], id=10_000 + at, what="forged", hash=b"?" * 32)
    more = numbered([*kept[: at - 1], new, *kept[at - 1 :]])
    return [*linked(more[:at], at - 1), *more[at:]] if sound else more


def copied(kept: Rows, which: int, after: int) -> Rows:
    """Line `which` once more, after line `after`."""
    return numbered([*kept[:after], replace(kept[which - 1], id=99), *kept[after:]])
