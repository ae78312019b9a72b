"""All that is kept about one case: what the case page, the papers and the messages read."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, Table, select

from kiosk.store.cases import Case, by_reference
from kiosk.store.database import Store
from kiosk.store.follow_ups import opened_detail
from kiosk.store.places import HISTORY_NOTE, MONEY_SOURCE, TICK_DETAIL
from kiosk.store.tables import cases, follow_ups, history, money_lines, outbox, prints
from kiosk.store.tables import ticks as tick_rows
from kiosk.store.times import moment


@dataclass(frozen=True)
class Ticked:
    """A task done: when, by whom, and what was written to it."""

    task: str
    at: datetime
    actor: str
    detail: str


@dataclass(frozen=True)
class MoneyKept:
    """A money line as stored; `confirmed_by` None means that only the customer stated it."""

    what: str
    amount: str | None
    stated_by: str
    estimate: bool
    confirmed_by: str | None
    confirmed_at: datetime | None
    source: str


@dataclass(frozen=True)
class Event:
    """One line of history."""

    version: int
    at: datetime
    actor: str
    action: str
    from_state: str
    to_state: str
    note: str


@dataclass(frozen=True)
class Deed:
    """A follow-up: `deed` is its id in the procedure, or `dispute-<n>` and the like.

    `detail` is what was written to it, by field: of a dispute `what` `since` `evidence` `note`, of
    a refund `amount` `on` `proof`, of a card handed back `signature` or `signature_name`.
    """

    id: int
    deed: str
    by: str
    due_on: date | None
    reference: str | None
    done_at: datetime | None
    done_by: str | None
    outcome: str | None
    detail: dict[str, str]


@dataclass(frozen=True)
class Message:
    """A message in the outbox; `recipient` names the answer that holds the address."""

    id: int
    kind: str
    medium: str
    recipient: str
    state: str
    tries: int
    created_at: datetime
    due_at: datetime
    ended_at: datetime | None
    fault: str | None


@dataclass(frozen=True)
class Printed:
    """A paper printed: `copy` 0 is the first, later ones are marked COPY with this number."""

    id: int
    kind: str
    about: str
    size: str
    copy: int
    at: datetime
    actor: str
    state: str


@dataclass(frozen=True)
class CaseFile:
    """A case with everything that hangs on it, oldest first."""

    case: Case
    ticks: dict[str, Ticked]
    money: tuple[MoneyKept, ...]
    history: tuple[Event, ...]
    follow_ups: tuple[Deed, ...]
    messages: tuple[Message, ...]
    prints: tuple[Printed, ...]


def case_file(store: Store, reference: str) -> CaseFile | None:
    """Everything about the case of this reference as it was at one version, or None.

    Read anew when it changes meanwhile: a paper must not mix two states. One long read would do the
    same, and keep every write waiting while SQLite has a rollback journal.
    """
    while case := by_reference(store, reference):
        file = _whole(store, case)
        with store.read() as connection:
            now = connection.scalar(select(cases.c.version).where(cases.c.id == case.id))
        if now == case.version:
            return file
    return None


def _whole(store: Store, case: Case) -> CaseFile:
    return CaseFile(
        case,
        ticks={row.task: _ticked(store, case, row) for row in _rows(store, tick_rows, case)},
        money=tuple(_money(store, case, row) for row in _rows(store, money_lines, case)),
        history=tuple(_event(store, case, row) for row in _rows(store, history, case)),
        follow_ups=tuple(_deed(store, case, row) for row in _rows(store, follow_ups, case)),
        messages=tuple(map(message_of, _rows(store, outbox, case))),
        prints=tuple(
            Printed(r.id, r.kind, r.about, r.size, r.copy, moment(r.at), r.actor, r.state)
            for r in _rows(store, prints, case)
        ),
    )


def _rows(store: Store, table: Table, case: Case) -> list[Row[Any]]:
    with store.read() as connection:
        found = select(table).where(table.c.case_id == case.id).order_by(table.c.id)
        return list(connection.execute(found))


def _ticked(store: Store, case: Case, row: Row[Any]) -> Ticked:
    detail = TICK_DETAIL.open_words(store.vault, row.detail, case.reference, row.task)
    return Ticked(row.task, moment(row.at), row.actor, detail)


def _money(store: Store, case: Case, row: Row[Any]) -> MoneyKept:
    source = MONEY_SOURCE.open_words(store.vault, row.source, case.reference, row.what)
    at = moment(row.confirmed_at) if row.confirmed_at else None
    return MoneyKept(
        row.what, row.amount, row.stated_by, row.estimate, row.confirmed_by, at, source
    )


def _event(store: Store, case: Case, row: Row[Any]) -> Event:
    note = HISTORY_NOTE.open_words(store.vault, row.note, case.reference, row.version)
    return Event(
        row.version, moment(row.at), row.actor, row.action, row.from_state, row.to_state, note
    )


def _deed(store: Store, case: Case, row: Row[Any]) -> Deed:
    return Deed(
        id=row.id,
        deed=row.deed,
        by=row.by,
        due_on=date.fromisoformat(row.due_on) if row.due_on else None,
        reference=row.reference,
        done_at=moment(row.done_at) if row.done_at else None,
        done_by=row.done_by,
        outcome=row.outcome,
        detail=opened_detail(store, case.reference, row.deed, row.detail),
    )


def message_of(row: Row[Any]) -> Message:
    """A message from its row of `outbox`."""
    return Message(
        id=row.id,
        kind=row.kind,
        medium=row.medium,
        recipient=row.recipient,
        state=row.state,
        tries=row.tries,
        created_at=moment(row.created_at),
        due_at=moment(row.due_at),
        ended_at=moment(row.ended_at) if row.ended_at else None,
        fault=row.fault,
    )
