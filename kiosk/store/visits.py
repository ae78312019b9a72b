"""Visits: one person at one tablet, with at most one draft. Gone when they finish or stay away.

Only the SHA-256 of the cookie's token is stored; the answers are sealed.
"""

import hashlib
import uuid
from collections import namedtuple
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    bindparam,
    delete,
    func,
    insert,
    literal,
    select,
    update,
)

from kiosk.store import images
from kiosk.store.database import Store
from kiosk.store.places import DRAFT_ANSWERS
from kiosk.store.tables import visits
from kiosk.store.times import moment, ticks


class DraftGone(Exception):  # noqa: N818 - an event, not a mistake
    """The draft is no longer there to be changed: handed in, or its visit ended."""


class Stale(Exception):  # noqa: N818 - an event, not a mistake
    """The visit changed since it was read: read it again."""


TOUCHED = timedelta(seconds=1)
"""How far behind the last sign of life may be written down."""

_ONE = timedelta(microseconds=1)
"""Every change has its own time, later than the last: by it a row is known to be as it was read."""


@dataclass(frozen=True)
class Visit:
    """`draft_id` is the idempotency key of the case it may become; `reference` the case it became;
    `tracked` a case that reference and code have opened; `ticket_id` a queue ticket drawn before
    any form; `keyed_by` the clerk whose visit it is, `helper` one who fills it in with them;
    `idle_seconds` how long it may be left alone where it stands, None for as long as most."""

    token_hash: bytes
    language: str
    draft_id: str
    answers: dict[str, str]
    reference: str | None
    tracked: str | None
    created_at: datetime
    seen_at: datetime
    ticket_id: int | None = None
    keyed_by: str | None = None
    helper: str | None = None
    idle_seconds: int | None = None


_FIND = select(visits).where(
    visits.c.token_hash == bindparam("token"), visits.c.shop == bindparam("shop")
)
_SAVE = (
    update(visits)
    .where(
        visits.c.token_hash == bindparam("token"),
        visits.c.draft_id == bindparam("draft"),
        visits.c.reference.is_(None),
        visits.c.seen_at == bindparam("seen"),
    )
    .values(answers=bindparam("sealed"), seen_at=bindparam("now"), idle_seconds=bindparam("idle"))
)


_Row = namedtuple("_Row", visits.c.keys())  # type: ignore[misc] # its names are the table's


_STANDS = select(visits.c.draft_id).where(
    visits.c.token_hash == bindparam("token"),
    visits.c.draft_id == bindparam("draft"),
    visits.c.reference.is_(None),
)


def begin(
    store: Store, token: str, language: str, now: datetime, keyed_by: str | None = None
) -> Visit:
    """A new visit under `token`."""
    started = Visit(
        hashed(token), language, uuid.uuid4().hex, {}, None, None, now, now, keyed_by=keyed_by
    )
    with store.write() as connection:
        connection.execute(
            insert(visits).values(
                token_hash=started.token_hash,
                shop=store.shop,
                language=language,
                draft_id=started.draft_id,
                keyed_by=keyed_by,
                created_at=ticks(now),
                seen_at=ticks(now),
            )
        )
    return started


def find(store: Store, token: str, now: datetime, idle_seconds: int) -> Visit | None:
    """The visit of this token; None when there is none, or it was left alone too long."""
    found = store.first(_FIND, {"token": hashed(token), "shop": store.shop})
    if found is None:
        return None
    row: Any = _Row._make(found)
    alone = row.idle_seconds if row.idle_seconds is not None else idle_seconds
    late = now - moment(row.seen_at) > timedelta(seconds=alone)
    return None if late else opened_visit(store, row)


def opened_visit(store: Store, row: Any) -> Visit:
    """A row of `visits`, its answers opened."""
    return Visit(
        token_hash=row.token_hash,
        language=row.language,
        draft_id=row.draft_id,
        answers=DRAFT_ANSWERS.open_fields(store.vault, row.answers, row.draft_id),
        reference=row.reference,
        tracked=row.tracked,
        created_at=moment(row.created_at),
        seen_at=moment(row.seen_at),
        ticket_id=row.ticket_id,
        keyed_by=row.keyed_by,
        helper=row.helper,
        idle_seconds=row.idle_seconds,
    )


def save(
    store: Store,
    visit: Visit,
    answers: dict[str, str],
    now: datetime,
    idle_seconds: int | None = None,
) -> Visit:
    """The visit with these answers, kept durably; `idle_seconds` is what it has from here on, None
    for no change.

    Raises DraftGone when the visit was ended, or its draft handed in, in the meantime: a late
    answer must not come back to life. Raises Stale when another request changed it: no answer that
    was acknowledged is written over.
    """
    sealed = DRAFT_ANSWERS.seal_fields(store.vault, answers, visit.draft_id)
    seen = ticks(visit.seen_at)
    now = max(now, visit.seen_at + _ONE)
    idle = idle_seconds or visit.idle_seconds
    where = {"token": visit.token_hash, "draft": visit.draft_id, "seen": seen}
    new = {"sealed": sealed, "now": ticks(now), "idle": idle}
    if not store.change(_SAVE, {**where, **new}):
        raise Stale if store.first(_STANDS, where) else DraftGone
    return replace(visit, answers=answers, seen_at=now, idle_seconds=idle)


def speak(store: Store, visit: Visit, language: str) -> None:
    """The customer reads `language` from now on."""
    _change(store, visit, language=language)


def touch(store: Store, visit: Visit, now: datetime, idle_seconds: int | None = None) -> None:
    """Note that somebody is there, where the visit may be left alone for `idle_seconds` (None: as
    long as before); at most once a second, and never in place of a save."""
    idle = idle_seconds or visit.idle_seconds
    if now - visit.seen_at < TOUCHED and idle == visit.idle_seconds:
        return
    now = max(now, visit.seen_at + _ONE)
    mine = (visits.c.token_hash == visit.token_hash) & (visits.c.seen_at == ticks(visit.seen_at))
    with store.write(apart=True) as connection:
        connection.execute(update(visits).where(mine).values(seen_at=ticks(now), idle_seconds=idle))


def fresh_draft(store: Store, visit: Visit, now: datetime) -> Visit:
    """The same visit with a new, empty draft: for another card after a submission."""
    started = replace(visit, draft_id=uuid.uuid4().hex, answers={}, reference=None, seen_at=now)
    _change(store, visit, draft_id=started.draft_id, answers=None, reference=None,
            seen_at=ticks(now))  # fmt: skip
    return started


def track(store: Store, visit: Visit, reference: str | None, now: datetime) -> None:
    """Remember which case this visit may look at."""
    _change(store, visit, tracked=reference, seen_at=ticks(now))


def end(store: Store, visit: Visit) -> None:
    """Forget the visit and its draft."""
    with store.write() as connection:
        connection.execute(delete(visits).where(visits.c.token_hash == visit.token_hash))
        images.forget(connection, store.shop)


def sweep(store: Store, now: datetime, idle_seconds: int) -> int:
    """Forget all visits of the shop that were left alone too long; how many."""
    with store.write() as connection:
        ours = (visits.c.shop == store.shop) & left_alone(now, idle_seconds)
        gone = connection.execute(delete(visits).where(ours)).rowcount
        images.forget(connection, store.shop)
    return gone


def left_alone(now: datetime, idle_seconds: int) -> ColumnElement[bool]:
    """Which rows were left alone for longer than they may be; `idle_seconds` where none says."""
    alone = func.coalesce(visits.c.idle_seconds, idle_seconds) * literal(1_000_000, BigInteger)
    return visits.c.seen_at + alone < ticks(now)


def _change(store: Store, visit: Visit, **values: Any) -> None:
    with store.write() as connection:
        connection.execute(
            update(visits).where(visits.c.token_hash == visit.token_hash).values(**values)
        )


def hashed(token: str) -> bytes:
    """What is kept of a cookie's token."""
    return hashlib.sha256(token.encode()).digest()
