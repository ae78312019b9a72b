"""What is wrong with the kiosk, from values somebody measured: pure, so that each limit has a test.

A finding is an id, how bad it is, since when, and its numbers. `bad` asks somebody to come now,
`warn` can wait until the evening. What keeps cases from being taken at all is in BLOCKING.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Literal

Severity = Literal["warn", "bad"]
Answer = Literal["ok", "locked", "readonly", "full", "faulty", "corrupt", "silent", "schema"]
"""How a database answered: `schema` is another program's, `silent` that nobody answered."""
Keys = Literal["ok", "missing", "open"]

MB = 1024 * 1024
SCARCE = 5
"""So many times the least room that must be free: from here on somebody should tidy up."""
IDLE = timedelta(minutes=10)
"""Longer than a courier is busy with one pass; two leases of a message (store/outbox.py)."""
COURIERS: Mapping[str, timedelta] = {
    "messages": IDLE,
    "printing": IDLE,
    "audit": IDLE,
    "backup": timedelta(minutes=20),  # a weekly trial restores everything
    "purge": timedelta(minutes=20),  # looks every five minutes, and a full pass takes its time
}
MANY_FAILING = 10
"""Messages that did not get through: from here on it is no longer one wrong address."""
WAITED = timedelta(minutes=30)
"""A paper that has needed a person for so long stands behind no customer any more."""
BACKUP_LATE, BACKUP_LOST = timedelta(hours=26), timedelta(days=3)
"""A daily copy that takes its time; a copy that a long weekend does not explain."""
AUDIT_LATE = timedelta(hours=50)
"""Two daily checks of the audit that were left out."""

BLOCKING = frozenset({"disk", "database", "keys"})
"""A kiosk with one of these, and `bad`, takes no case."""


@dataclass(frozen=True)
class Backlog:
    """How many of something wait, and since when the oldest does."""

    count: int = 0
    since: datetime | None = None


@dataclass(frozen=True)
class Measured:
    """One look. Times are aware. `free` and `least` are bytes; `beats` the last pass by courier,
    None for one that never made any; `printers` the fault of the last paper each was given, and
    when; `states` what each says itself, where it was asked; `begun` is when this process began,
    `born` the first line of the audit, `checked` the audit's last check and what it found (`whole`,
    or fault and line)."""

    now: datetime
    begun: datetime
    free: int | None
    least: int
    database: Answer = "ok"
    keys: Keys = "ok"
    beats: Mapping[str, datetime | None] = field(default_factory=dict)
    failing: Backlog = Backlog()
    owed: Backlog = Backlog()
    printers: Mapping[str, tuple[str, datetime] | None] = field(default_factory=dict)
    states: Mapping[str, str] = field(default_factory=dict)
    backup: datetime | None = None
    born: datetime | None = None
    checked: tuple[datetime, str] | None = None
    leapt: bool = False


@dataclass(frozen=True)
class Finding:
    """One thing that is wrong. `kind` picks the words within an id, e.g. a courier or a fault."""

    id: str
    severity: Severity
    kind: str = ""
    since: datetime | None = None
    numbers: Mapping[str, str | int] = field(default_factory=dict)

    @property
    def blocks(self) -> bool:
        """Whether no case can be taken because of it."""
        return self.severity == "bad" and self.id in BLOCKING


def findings(seen: Measured) -> list[Finding]:
    """Everything that is wrong, the worst first; nothing when all is well.

    >>> now = datetime(2026, 11, 20)
    >>> [each.id for each in findings(Measured(now, now, free=80 * MB, least=100 * MB))]
    ['disk']
    """
    found = [*_house(seen), *_couriers(seen), *_waiting(seen), *_kept(seen)]
    return sorted(found, key=lambda each: (not each.blocks, each.severity != "bad"))


def _house(seen: Measured) -> Iterator[Finding]:
    """Room, database and keys: nothing is taken without them."""
    if seen.database != "ok":
        yield Finding("database", "bad", seen.database)
    if seen.keys != "ok":
        yield Finding("keys", "bad", seen.keys)
    if seen.free is not None and seen.free < seen.least * SCARCE:
        full = seen.free < seen.least
        room = {"free": seen.free // MB, "least": seen.least // MB}
        yield Finding("disk", "bad" if full else "warn", "full" if full else "scarce", None, room)


def _couriers(seen: Measured) -> Iterator[Finding]:
    """Who has made no pass for too long; a process that has just begun is given the time."""
    for name, last in seen.beats.items():
        if seen.now - max(filter(None, (last, seen.begun))) > COURIERS[name]:
            yield Finding("worker", "bad", name, last or seen.begun)


def _waiting(seen: Measured) -> Iterator[Finding]:
    """Messages and papers that wait for a person, and the printers that let them wait."""
    if seen.failing.count:
        many = seen.failing.count >= MANY_FAILING
        number = {"count": seen.failing.count}
        yield Finding("messages", "bad" if many else "warn", "", seen.failing.since, number)
    if seen.owed.since and seen.now - seen.owed.since > WAITED:
        yield Finding("papers", "warn", "", seen.owed.since, {"count": seen.owed.count})
    down = {name: fault for name, fault in seen.printers.items() if fault}
    for name, (fault, at) in down.items():
        alone = len(down) == len(seen.printers)
        yield Finding("printer", "bad" if alone else "warn", fault, at, {"name": name})
    for name, fault in seen.states.items():
        if fault and name not in down:
            yield Finding("unready", "warn", fault, None, {"name": name})


def _kept(seen: Measured) -> Iterator[Finding]:
    """Copies, the audit, the clock: what is missed only when it is needed."""
    last = seen.backup or seen.born
    if last and seen.now - last > BACKUP_LATE:
        lost, kind = seen.now - last > BACKUP_LOST, "late" if seen.backup else "never"
        hours = {"hours": int((seen.now - last).total_seconds() // 3600)}
        yield Finding("backup", "bad" if lost else "warn", kind, last, hours)
    if seen.checked:
        at, found = seen.checked
        fault, _, line = found.partition(":")
        if fault != "whole":
            yield Finding("audit", "bad", "broken", at, {"line": int(line or 0)})
        elif seen.now - at > AUDIT_LATE:
            yield Finding("audit", "warn", "late", at)
    if seen.leapt:
        yield Finding("clock", "warn")
