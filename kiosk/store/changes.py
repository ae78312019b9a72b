"""What happens to a case after it was handed in: each change once, by whoever saw it as it is."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from kiosk.rules.case import FINAL, State
from kiosk.rules.follow_ups import Ended, NewDeed
from kiosk.rules.notices import Notice
from kiosk.rules.pictures import CONSENT
from kiosk.store import follow_ups, found_by, images, journal, totals, turns
from kiosk.store.database import Store
from kiosk.store.places import CASE_ANSWERS, CASE_FACTS, HISTORY_NOTE, MONEY_SOURCE, TICK_DETAIL
from kiosk.store.tables import cases, money_lines
from kiosk.store.tables import ticks as tick_rows
from kiosk.store.times import ticks

SEEN_TO = FINAL | {State.WITH_CARRIER}
"""States in which nobody need wait for a window any more."""


@dataclass(frozen=True)
class Conflict:
    """Somebody else was first: the case as it is now."""

    version: int
    state: str


@dataclass(frozen=True)
class TickOff:
    """A task of the list ticked, with what was written to it; or taken back (`done` False)."""

    task: str
    done: bool = True
    detail: str = ""


@dataclass(frozen=True)
class MoneyFigure:
    """A money line as now confirmed: a decimal string (None: no figure), by whom, from what."""

    what: str
    amount: str | None
    stated_by: str
    source: str


@dataclass(frozen=True)
class Change:
    """What an action makes of a case (rules/case.py decides it).

    `left` is the state remembered while the case is paused. `answers` and `facts`, when given,
    replace the former ones; `dates` sets `promised_by`, `due_on` or `effective_on`; `deeds` sets
    when follow-ups fall due, `ended` closes open ones, `new_deeds` are more of them. `note` is kept
    with the history, for staff. `sums` are added to the day's figures: (measure, key, amount),
    money in minor units: ("taken", "THB", 12050). `consents`, when given, replace the former ones.
    """

    action: str
    actor: str
    state: str
    left: str | None = None
    answers: dict[str, str] | None = None
    facts: dict[str, str] | None = None
    note: str = ""
    dates: Mapping[str, date | None] = field(default_factory=dict)
    deeds: Mapping[str, date | None] = field(default_factory=dict)
    ticks: tuple[TickOff, ...] = ()
    money: tuple[MoneyFigure, ...] = ()
    notices: tuple[Notice, ...] = ()
    ended: tuple[Ended, ...] = ()
    new_deeds: tuple[NewDeed, ...] = ()
    sums: tuple[tuple[str, str, int], ...] = ()
    consents: tuple[str, ...] | None = None


def change(
    store: Store, reference: str, expected_version: int, change: Change, now: datetime, day: date
) -> int | Conflict:
    """The case's new version, or Conflict when it is no longer at `expected_version`.

    Case, ticks, money, history, outbox, audit and totals are one transaction. `day` is the shop's
    date. Raises LookupError for no such case.
    """
    with store.write() as connection:
        mine = (cases.c.reference == reference) & (cases.c.shop == store.shop)
        found = connection.execute(select(cases).where(mine).with_for_update()).first()
        if found is None:
            raise LookupError("no such case")
        if found.version != expected_version:
            return Conflict(found.version, found.state)
        version = expected_version + 1
        values = {**_columns(store, reference, change), "version": version}
        connection.execute(update(cases).where(mine).values(updated_at=ticks(now), **values))
        if change.answers is not None:
            found_by.rekey(store, connection, found.id, change.answers)
        _tick(store, connection, found, change, now)
        _settle(store, connection, found, change, now)
        follow_ups.fall_due(connection, found.id, change.deeds)
        by = (store, connection, found.id, reference)
        follow_ups.close(*by, change.ended, change.actor, now)
        follow_ups.make(*by, change.new_deeds, change.actor, now)
        if State(change.state) in SEEN_TO:
            turns.gone(connection, found.id, now)
        agreed = change.consents is None or CONSENT in change.consents
        if State(change.state) in FINAL or not agreed:
            images.drop(connection, store, found.id, reference, change.actor, now)
        _leave_behind(store, connection, found, change, version, now, day)
    return version


def _columns(store: Store, reference: str, change: Change) -> dict[str, object]:
    values: dict[str, object] = {"state": change.state, "state_left": change.left}
    values |= {name: on.isoformat() if on else None for name, on in change.dates.items()}
    if change.answers is not None:
        values["answers"] = CASE_ANSWERS.seal_fields(store.vault, change.answers, reference)
        values["msisdn_hash"] = found_by.number_hash(store, change.answers)
    if change.consents is not None:
        values["consents"] = " ".join(change.consents)
    if change.facts is not None:
        values["facts"] = CASE_FACTS.seal_fields(store.vault, change.facts, reference)
    return values


def _tick(
    store: Store, connection: Connection, found: Row[Any], change: Change,
    now: datetime,
) -> None:  # fmt: skip
    for tick in change.ticks:
        connection.execute(
            delete(tick_rows).where(tick_rows.c.case_id == found.id, tick_rows.c.task == tick.task)
        )
        if not tick.done:
            continue
        connection.execute(
            insert(tick_rows).values(
                case_id=found.id,
                task=tick.task,
                at=ticks(now),
                actor=change.actor,
                detail=TICK_DETAIL.seal_words(store.vault, tick.detail, found.reference, tick.task),
            )
        )


def _settle(
    store: Store, connection: Connection, found: Row[Any], change: Change,
    now: datetime,
) -> None:  # fmt: skip
    for line in change.money:
        mine = (money_lines.c.case_id == found.id) & (money_lines.c.what == line.what)
        connection.execute(
            update(money_lines)
            .where(mine)
            .values(
                amount=line.amount,
                stated_by=line.stated_by,
                estimate=False,
                confirmed_by=change.actor,
                confirmed_at=ticks(now),
                source=MONEY_SOURCE.seal(
                    store.vault, line.source.encode(), found.reference, line.what
                ),
            )
        )


def _leave_behind(
    store: Store, connection: Connection, found: Row[Any], change: Change,
    version: int, now: datetime, day: date,
) -> None:  # fmt: skip
    note = HISTORY_NOTE.seal_words(store.vault, change.note, found.reference, version)
    journal.record(
        connection, found.id, version, now, change.actor, change.action, found.state,
        change.state, note,
    )  # fmt: skip
    journal.announce(
        connection, store.shop, found.id, change.notices, found.language, str(version), now
    )
    journal.audit(connection, store.shop, now, change.actor, change.action, found.reference)
    if change.state != found.state:
        totals.moved(store, connection, found, change.state, day)
    for measure, key, amount in change.sums:
        totals.add(connection, store.shop, day, measure, key, amount)
