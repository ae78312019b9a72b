"""Until when a case is kept, decided in the transaction that changes it, and which are due."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, case, func, select, update

from kiosk.rules import retention
from kiosk.rules.case import FINAL
from kiosk.rules.follow_ups import kind_of
from kiosk.rules.retention import Owed
from kiosk.store import procedures
from kiosk.store.database import Store
from kiosk.store.tables import cases, follow_ups, history
from kiosk.store.times import moment

_FINAL = tuple(state.value for state in FINAL)
SOON = timedelta(days=30)


@dataclass(frozen=True)
class Plan:
    """How many of the cases that are over are deleted when: `due` now, `soon` within 30 days,
    `later`; `owed` have no day yet, since something is still owed."""

    due: int
    soon: int
    later: int
    owed: int


def decide(
    store: Store, connection: Connection, found: Row[Any], state: str, now: datetime, day: date
) -> None:
    """Set `keep_until` of a case that comes to `state`, or stays in it, at `now`: the shop's `day`.

    `found` is its row of `cases`. A case that goes on has none.
    """
    if state in FINAL:
        until = _until(store, connection, found, state, now, day)
        mine = cases.c.id == found.id
        connection.execute(update(cases).where(mine).values(keep_until=_iso(until)))


def fill_in(store: Store, now: datetime, day: date) -> None:
    """Decide for what is over and has no day: from an older program, or with something owed."""
    for row in _undecided(store):
        with store.write() as connection:
            found = connection.execute(
                select(cases).where(cases.c.id == row.id).with_for_update()
            ).first()
            if found is not None:
                decide(store, connection, found, found.state, now, day)


def due(store: Store, today: date, after: int = 0) -> list[Row[Any]]:
    """The next hundred cases after this id that are due: `id`, `reference`, `keep_until`."""
    with store.read() as connection:
        return list(
            connection.execute(
                select(cases.c.id, cases.c.reference, cases.c.keep_until)
                .where(
                    cases.c.shop == store.shop,
                    cases.c.keep_until < today.isoformat(),
                    cases.c.id > after,
                )
                .order_by(cases.c.id)
                .limit(100)
            )
        )


def would_be_due(store: Store, now: datetime, today: date) -> Iterator[tuple[str, date]]:
    """(reference, last day) of every case that a purge would delete now; changes nothing."""
    last = 0
    while found := due(store, today, last):
        yield from ((row.reference, date.fromisoformat(row.keep_until)) for row in found)
        last = found[-1].id
    for row in _undecided(store):
        with store.read() as connection:
            until = _until(store, connection, row, row.state, now, today)
        if until and until < today:
            yield row.reference, until


def owed(store: Store, connection: Connection, found: Row[Any]) -> bool:
    """Whether a refund, a dispute or a deed of shop or carrier of this case (its row) is open."""
    return retention.owes(_deeds(store, connection, found, lambda at: moment(at).date()))


def plan(store: Store, today: date) -> Plan:
    """How many cases are deleted when."""
    until, soon = cases.c.keep_until, (today + SOON).isoformat()
    when = case(
        (until.is_(None), "owed"), (until < today.isoformat(), "due"), (until < soon, "soon"),
        else_="later",
    )  # fmt: skip
    mine = (cases.c.shop == store.shop) & cases.c.state.in_(_FINAL)
    with store.read() as connection:
        rows = connection.execute(select(when, func.count()).where(mine).group_by(when))
        found = {name: count for name, count in rows}
    return Plan(*(found.get(name, 0) for name in ("due", "soon", "later", "owed")))


def _undecided(store: Store) -> list[Row[Any]]:
    mine = (cases.c.shop == store.shop) & cases.c.keep_until.is_(None)
    with store.read() as connection:
        return list(connection.execute(select(cases).where(mine, cases.c.state.in_(_FINAL))))


def _until(
    store: Store, connection: Connection, found: Row[Any], state: str, now: datetime, day: date
) -> date | None:
    """By the rule. A stored time becomes the shop's day by how many whole days it is ago: that is
    right or one day late, in whatever time zone, and never early.

    Nothing is over before what went before it: a clock that fell back to 1970 shortens nothing.
    """
    ended = connection.scalar(
        select(func.min(history.c.version)).where(
            history.c.case_id == found.id, history.c.to_state.in_(_FINAL)
        )
    )
    latest = connection.scalar(
        select(func.max(history.c.at)).where(
            history.c.case_id == found.id, history.c.version <= (ended or 0)
        )
    )

    def shops(at: int) -> date:
        return day - timedelta(days=(now - moment(at)) // timedelta(days=1))

    final_on = shops(latest) if latest is not None else None
    days = procedures.pinned(store, found.digest).procedure.retention_days
    return retention.keep_until(state, final_on, _deeds(store, connection, found, shops), days)


def _deeds(store: Store, connection: Connection, found: Row[Any], shops: Any) -> list[Owed]:
    desk = procedures.pinned(store, found.digest)
    rows = connection.execute(
        select(follow_ups.c.deed, follow_ups.c.by, follow_ups.c.done_at).where(
            follow_ups.c.case_id == found.id
        )
    )
    return [
        Owed(kind_of(desk, row.deed), row.by, shops(row.done_at) if row.done_at else None)
        for row in rows
    ]


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
