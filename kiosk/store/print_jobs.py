"""Papers on their way to a printer. The paper itself is sealed in its job, and wiped as soon as it
is out, given up, or a day old.

held -> queued -> printing -> printed, or failed; void is what was given up. A worker that never
came back leaves a job in `printing` with its lease run out: nobody knows whether the paper came
out, so it fails as UNSURE and is not printed a second time unless somebody looked.
"""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

import msgspec
from sqlalchemy import Connection, func, insert, select, update
from sqlalchemy.sql.elements import ColumnElement

from kiosk.store.database import Store
from kiosk.store.places import PRINT_BODY
from kiosk.store.prints import failed_in
from kiosk.store.tables import cases, print_jobs
from kiosk.store.times import moment, ticks

LEASE = timedelta(minutes=2)
"""Longer than one printer may take for one paper (outbound/printing)."""
KEPT = timedelta(days=1)
ONE_TAP = timedelta(seconds=10)
"""Who asks for the same paper again so soon has tapped twice."""
UNSURE = "unsure"

State = Literal["held", "queued", "printing", "printed", "failed", "void"]
Act = Literal["release", "again", "came_out", "forget"]
OWED: tuple[State, ...] = ("held", "failed", "queued", "printing")
_ACTS: Mapping[str, tuple[tuple[State, ...], State]] = {
    "release": (("held",), "queued"),
    "again": (("failed",), "queued"),
    "came_out": (("failed",), "printed"),
    "forget": (("held", "failed", "queued"), "void"),
}


@dataclass(frozen=True)
class Order:
    """A paper to be printed: `bodies` are its PDFs by size. Its owner is a case or a draft."""

    kind: str
    bodies: Mapping[str, bytes]
    station: str
    case_id: int | None = None
    draft_id: str | None = None
    print_id: int | None = None
    held: bool = False


@dataclass(frozen=True)
class Job:
    """A job as it stands. `tried`: (printer, fault) of the last round; `asked_at` is when it was
    asked for, or released, or asked for again."""

    id: int
    key: str
    kind: str
    state: State
    fault: str
    printer: str
    tried: tuple[tuple[str, str], ...]
    station: str
    asked_at: datetime
    draft_id: str | None
    print_id: int | None
    reference: str


@dataclass(frozen=True)
class Claimed:
    """A job in hand. `tries` counts this round."""

    id: int
    kind: str
    bodies: Mapping[str, bytes]
    tries: int


def order(store: Store, new: Order, now: datetime) -> str:
    """Make a job, and say its key; a second tap gets the key of the first."""
    key, plain = secrets.token_hex(16), msgspec.msgpack.encode(new.bodies)
    body = PRINT_BODY.seal(store.vault, plain, key)
    with store.write() as connection:
        if new.print_id is None and (same := _same(connection, store, new, plain, now)):
            return same
        connection.execute(
            insert(print_jobs).values(
                shop=store.shop, key=key, case_id=new.case_id, draft_id=new.draft_id,
                print_id=new.print_id, kind=new.kind, body=body, station=new.station, tried="",
                state="held" if new.held else "queued", created_at=ticks(now), due_at=ticks(now),
                tries=0,
            )
        )  # fmt: skip
    return key


def _same(
    connection: Connection, store: Store, new: Order, plain: bytes, now: datetime
) -> str | None:
    """The key of a customer's job for this very paper that is under way, or was a moment ago: then
    its body may be gone."""
    recent = print_jobs.c.created_at > ticks(now - ONE_TAP)
    waits = print_jobs.c.state.in_(OWED)
    rows = connection.execute(
        select(print_jobs.c.key, print_jobs.c.body).where(
            print_jobs.c.shop == store.shop,
            print_jobs.c.kind == new.kind,
            print_jobs.c.case_id == new.case_id,
            print_jobs.c.draft_id == new.draft_id,
            print_jobs.c.print_id.is_(None),
            recent | waits,
        )
    )
    return next(
        (
            row.key
            for row in rows
            if row.body is None or PRINT_BODY.open(store.vault, row.body, row.key) == plain
        ),
        None,
    )


def claim(store: Store, now: datetime) -> Claimed | None:
    """The job that is due longest, leased to the caller; None without any."""
    ready = (
        select(print_jobs.c.id)
        .where(
            print_jobs.c.shop == store.shop,
            print_jobs.c.state == "queued",
            print_jobs.c.due_at <= ticks(now),
        )
        .order_by(print_jobs.c.due_at, print_jobs.c.id)
        .limit(1)
    )
    with store.read() as connection:
        if connection.scalar(ready) is None:
            return None
    with store.write(apart=True) as connection:
        row = connection.execute(
            update(print_jobs)
            .where(print_jobs.c.id == ready.with_for_update(skip_locked=True).scalar_subquery())
            .values(
                state="printing", leased_until=ticks(now + LEASE), tries=print_jobs.c.tries + 1,
                tried="", printer=None,
            )
            .returning(print_jobs)
        ).first()  # fmt: skip
    if row is None:
        return None
    plain = PRINT_BODY.open(store.vault, row.body, row.key)
    return Claimed(
        row.id, row.kind, msgspec.msgpack.decode(plain, type=dict[str, bytes]), row.tries
    )


def trying(store: Store, job: Claimed, printer: str, tried: str, now: datetime) -> None:
    """Before a printer gets it: where to look for the paper should this worker die."""
    _mark(store, job, printer=printer, tried=tried, leased_until=ticks(now + LEASE))


def printed(store: Store, job: Claimed, now: datetime) -> None:
    """The paper is out: its body is wiped."""
    _mark(store, job, state="printed", fault=None, ended_at=ticks(now), **_WIPED)


def postpone(store: Store, job: Claimed, due: datetime, fault: str, tried: str) -> None:
    """All printers were tried in vain: once more at `due`."""
    _mark(store, job, state="queued", due_at=ticks(due), fault=fault, tried=tried, **_FREE)


def fail(store: Store, job: Claimed, now: datetime, fault: str, tried: str) -> None:
    """It is for a person to see to now."""
    _mark(store, job, state="failed", ended_at=ticks(now), fault=fault, tried=tried, **_FREE)


_FREE = {"leased_until": None}
_WIPED = {"body": None, **_FREE}


def _mark(store: Store, job: Claimed, **values: object) -> None:
    with store.write() as connection:
        mine = (print_jobs.c.id == job.id) & (print_jobs.c.state == "printing")
        connection.execute(update(print_jobs).where(mine).values(**values))


def tidy(store: Store, now: datetime) -> None:
    """Fail what a worker left behind, give up and wipe what is a day old. The number of a copy that
    may have come out is no other's then."""
    here = print_jobs.c.shop == store.shop
    lost = here & (print_jobs.c.state == "printing") & (print_jobs.c.leased_until <= ticks(now))
    waits = here & print_jobs.c.state.in_(("held", "queued", "failed"))
    old = waits & (print_jobs.c.created_at <= ticks(now - KEPT))
    with store.read() as connection:
        if connection.scalar(select(print_jobs.c.id).where(lost | old).limit(1)) is None:
            return
    with store.write() as connection:
        connection.execute(
            update(print_jobs)
            .where(lost)
            .values(state="failed", fault=UNSURE, ended_at=ticks(now), **_FREE)
        )
        _void(connection, old & (print_jobs.c.fault == UNSURE), now, free=False)
        _void(connection, old, now)


def act(store: Store, job: int, what: Act, actor: str, now: datetime) -> bool:
    """What a clerk decides; False when the job is not there or stands elsewhere by now."""
    before, after = _ACTS[what]
    which = (
        (print_jobs.c.id == job)
        & (print_jobs.c.shop == store.shop)
        & print_jobs.c.state.in_(before)
    )
    fresh = {"created_at": ticks(now), "due_at": ticks(now), "tries": 0, "released_by": actor}
    with store.write() as connection:
        if after == "void":
            return _void(connection, which, now) > 0
        values = fresh if after == "queued" else {"ended_at": ticks(now), "fault": None, **_WIPED}
        done = connection.execute(update(print_jobs).where(which).values(state=after, **values))
        return done.rowcount > 0


def call_off(connection: Connection, case_id: int, kind: str, now: datetime) -> None:
    """Give up what waits of this kind of paper, within a transaction that is under way."""
    mine = (print_jobs.c.case_id == case_id) & (print_jobs.c.kind == kind)
    _void(connection, mine & print_jobs.c.state.in_(("held", "queued", "failed")), now)


def _void(
    connection: Connection, which: ColumnElement[bool], now: datetime, *, free: bool = True
) -> int:
    """Give jobs up: wiped, and the copy numbers of what staff printed are `free` again."""
    rows = connection.execute(
        update(print_jobs)
        .where(which)
        .values(state="void", ended_at=ticks(now), **_WIPED)
        .returning(print_jobs.c.print_id)
    ).scalars()
    copies = rows.all()
    for copy in filter(None, copies if free else ()):
        failed_in(connection, copy)
    return len(copies)


def find(store: Store, key: str) -> Job | None:
    """A job of this shop by its key, or None."""
    return next(iter(_jobs(store, print_jobs.c.key == key)), None)


def owed(store: Store) -> list[Job]:
    """What has not come out: the oldest first."""
    return _jobs(store, print_jobs.c.state.in_(OWED))


def of_case(store: Store, reference: str) -> Mapping[int, Job]:
    """The jobs of what staff printed of a case, by the print they are of."""
    jobs = _jobs(store, cases.c.reference == reference)
    return {job.print_id: job for job in jobs if job.print_id}


def owing(store: Store) -> int:
    """How many of them need a person."""
    with store.read() as connection:
        found = select(func.count()).select_from(print_jobs).where(owing_of(store))
        return connection.scalar(found) or 0


def owing_of(store: Store) -> ColumnElement[bool]:
    """Which jobs need a person: to be released, or looked into."""
    return (print_jobs.c.shop == store.shop) & print_jobs.c.state.in_(("held", "failed"))


def _jobs(store: Store, which: ColumnElement[bool]) -> list[Job]:
    columns = [column for column in print_jobs.c if column.name != "body"]
    with store.read() as connection:
        rows = connection.execute(
            select(*columns, cases.c.reference)
            .outerjoin(cases, cases.c.id == print_jobs.c.case_id)
            .where(print_jobs.c.shop == store.shop, which)
            .order_by(print_jobs.c.created_at, print_jobs.c.id)
        ).all()
    return [
        Job(
            row.id, row.key, row.kind, row.state, row.fault or "", row.printer or "",
            tuple((name, fault) for name, _, fault in
                  (word.partition("=") for word in row.tried.split())),
            row.station, moment(row.created_at), row.draft_id, row.print_id, row.reference or "",
        )
        for row in rows
    ]  # fmt: skip
