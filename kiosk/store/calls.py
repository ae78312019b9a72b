"""Calls for a person: which station, at which step, for which draft. Nothing about the customer."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import insert, select, update

from kiosk.store.database import Store
from kiosk.store.tables import calls, visits
from kiosk.store.times import moment, ticks

STANDS = timedelta(hours=2)
"""After so long without an answer nobody waits any more."""


@dataclass(frozen=True)
class Call:
    """A call for a person. `step` is the address the customer was at; `draft_id` the draft they
    had in hand, if it still is one."""

    id: int
    station: str
    step: str
    at: datetime
    draft_id: str | None


def ask(store: Store, station: str, step: str, now: datetime, draft_id: str | None = None) -> None:
    """Note a call; while one of this station is open, a second tap adds nothing, and the next
    customer there takes it over."""
    asked = {"step": step[:60], "at": ticks(now), "draft_id": draft_id}
    with store.write() as connection:
        row = connection.execute(
            select(calls.c.id, calls.c.draft_id, calls.c.at).where(
                calls.c.shop == store.shop,
                calls.c.station == station,
                calls.c.answered_at.is_(None),
            )
        ).first()
        if row is None:
            connection.execute(insert(calls).values(shop=store.shop, station=station, **asked))
        elif row.draft_id != draft_id or now - moment(row.at) > STANDS:
            connection.execute(update(calls).where(calls.c.id == row.id).values(**asked))


def open_calls(store: Store, now: datetime) -> list[Call]:
    """Who waits for a person, the longest wait first."""
    with store.read() as connection:
        rows = connection.execute(
            select(calls, visits.c.draft_id.label("live"))
            .outerjoin(
                visits, (visits.c.draft_id == calls.c.draft_id) & visits.c.reference.is_(None)
            )
            .where(
                calls.c.shop == store.shop,
                calls.c.answered_at.is_(None),
                calls.c.at >= ticks(now - STANDS),
            )
            .order_by(calls.c.at)
        )
        return [Call(r.id, r.station, r.step, moment(r.at), r.live) for r in rows]


def answer(store: Store, call_id: int, actor: str, now: datetime) -> Call | None:
    """Somebody goes there; None when another has answered already."""
    mine = (calls.c.id == call_id) & (calls.c.shop == store.shop) & calls.c.answered_at.is_(None)
    with store.write() as connection:
        row = connection.execute(select(calls).where(mine)).first()
        if row is None:
            return None
        connection.execute(
            update(calls).where(mine).values(answered_at=ticks(now), answered_by=actor)
        )
    return Call(row.id, row.station, row.step, moment(row.at), row.draft_id)
