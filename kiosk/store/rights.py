"""Persons' requests about what is kept of them: asked for, answered, erased as they asked.

What staff write to them is sealed: `<reference>/<asked_at>` is its place in the vault.
"""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, Literal

from sqlalchemy import ColumnElement, Connection, Row, insert, select, update

from kiosk.rules.problem import Problem
from kiosk.rules.rights import Kind, hindered
from kiosk.store import forgetting, journal, retention
from kiosk.store.database import Store
from kiosk.store.places import RIGHT_ANSWER, RIGHT_VERIFIED
from kiosk.store.tables import cases, rights
from kiosk.store.times import moment, ticks

State = Literal["open", "done", "denied"]
SHOWN = 50


@dataclass(frozen=True)
class Request:
    """A request. `verified` says how staff made sure who asks; `answer` what they were told."""

    id: int
    reference: str
    kind: Kind
    state: State
    verified: str
    asked_at: datetime
    asked_by: str
    due_on: date
    ended_at: datetime | None
    ended_by: str | None
    answer: str


def ask(
    store: Store, reference: str, kind: Kind, verified: str, due_on: date, actor: str,
    now: datetime,
) -> Problem | None:  # fmt: skip
    """Note a request about this shop's case; why not, when there is no case or it is asked for
    already."""
    with store.write() as connection:
        if forgetting.row_of(connection, store.shop, reference) is None:
            return Problem("rights-no-case")
        mine = (rights.c.reference == reference) & (rights.c.kind == kind)
        asked = select(rights.c.id).where(
            mine, rights.c.shop == store.shop, rights.c.state == "open"
        )
        if connection.execute(asked).first() is not None:
            return Problem("rights-asked-already")
        connection.execute(
            insert(rights).values(
                shop=store.shop,
                reference=reference,
                kind=kind,
                state="open",
                verified=RIGHT_VERIFIED.seal(
                    store.vault, verified.encode(), reference, kind, ticks(now)
                ),
                asked_at=ticks(now),
                asked_by=actor,
                due_on=due_on.isoformat(),
            )
        )
        journal.audit(connection, store, now, actor, f"rights_{kind}_asked", reference)
    return None


def waiting(store: Store) -> list[Request]:
    """Those to be answered, the most urgent first."""
    return _all(store, rights.c.state == "open", rights.c.due_on, rights.c.id)


def answered(store: Store) -> list[Request]:
    """The latest that were answered."""
    return _all(store, rights.c.state != "open", rights.c.ended_at.desc())


def about(store: Store, reference: str) -> list[Request]:
    """Those about one case, whatever became of them."""
    return _all(store, rights.c.reference == reference, rights.c.id)


def one(store: Store, request_id: int) -> Request | None:
    """A request of this shop, or None."""
    return next(iter(_all(store, rights.c.id == request_id)), None)


def end(
    store: Store, request_id: int, state: State, answer: str, actor: str, now: datetime
) -> bool:
    """Answer a request; False when it was answered before."""
    with store.write() as connection:
        return _end(store, connection, request_id, state, answer, actor, now) is not None


def erase(
    store: Store, data: Path, request_id: int, answer: str, actor: str, now: datetime
) -> Problem | None:
    """Delete the case that a request asks to be erased and answer it, in one transaction; or why
    not. A case that is gone already needs nothing more than the answer. `data` is KIOSK_DATA."""
    with store.write() as connection:
        asked = connection.execute(_mine(store, rights.c.id == request_id)).first()
        if asked is None or asked.kind != "erase" or asked.state != "open":
            return Problem("rights-answered")
        found = forgetting.row_of(connection, store.shop, asked.reference)
        if found is not None:
            if problem := _hindered(store, connection, found, now):
                return problem
            forgetting.forget(store, connection, data, found, "erasure", actor, now)
        _end(store, connection, request_id, "done", answer, actor, now)
    return None


def why_not(store: Store, reference: str, now: datetime) -> Problem | None:
    """Why a case cannot be erased now; None when it can."""
    with store.read() as connection:
        mine = (cases.c.reference == reference) & (cases.c.shop == store.shop)
        found = connection.execute(select(cases).where(mine)).first()
        return None if found is None else _hindered(store, connection, found, now)


def _hindered(
    store: Store, connection: Connection, found: Row[Any], now: datetime
) -> Problem | None:
    return hindered(
        found.state,
        owed=retention.owed(store, connection, found),
        in_hand=forgetting.in_hand(connection, found.id, now),
    )


def _end(
    store: Store, connection: Connection, request_id: int, state: State, answer: str, actor: str,
    now: datetime,
) -> str | None:  # fmt: skip
    """The reference of the request that was answered; None when none was open."""
    row = connection.execute(_mine(store, rights.c.id == request_id).with_for_update()).first()
    if row is None or row.state != "open":
        return None
    sealed = RIGHT_ANSWER.seal(store.vault, answer.encode(), row.reference, row.kind, row.asked_at)
    connection.execute(
        update(rights)
        .where(rights.c.id == request_id)
        .values(state=state, ended_at=ticks(now), ended_by=actor, answer=sealed)
    )
    what = f"rights_{row.kind}_{state}"
    journal.audit(connection, store, now, actor, what, row.reference)
    return str(row.reference)


def _mine(store: Store, which: ColumnElement[bool]) -> Any:
    return select(rights).where(rights.c.shop == store.shop, which)


def _all(store: Store, which: ColumnElement[bool], *order: Any) -> list[Request]:
    wanted = _mine(store, which).order_by(*order).limit(SHOWN)
    with store.read() as connection:
        return [_request(store, row) for row in connection.execute(wanted)]


def _request(store: Store, row: Row[Any]) -> Request:
    return Request(
        id=row.id,
        reference=row.reference,
        kind=row.kind,
        state=row.state,
        verified=RIGHT_VERIFIED.open_words(
            store.vault, row.verified, row.reference, row.kind, row.asked_at
        ),
        asked_at=moment(row.asked_at),
        asked_by=row.asked_by,
        due_on=date.fromisoformat(row.due_on),
        ended_at=moment(row.ended_at) if row.ended_at else None,
        ended_by=row.ended_by,
        answer=RIGHT_ANSWER.open_words(
            store.vault, row.answer, row.reference, row.kind, row.asked_at
        ),
    )
