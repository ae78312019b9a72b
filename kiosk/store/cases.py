"""Cases: made from a draft in one transaction, found by reference, never half a record."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, insert, select, update

from kiosk.store import journal, queue
from kiosk.store.database import Store
from kiosk.store.tables import cases, follow_ups, money_lines, visits
from kiosk.store.times import moment, ticks
from kiosk.store.visits import DraftGone, Stale, Visit

TRIES = 20
"""References drawn before giving up: with 30^8 of them a second draw is already news."""


@dataclass(frozen=True)
class NewCase:
    """A finished draft. `money` is (what, amount or None, stated by, estimate) a line;
    `follow_ups` is (id, by, due date or None) a deed."""

    procedure_id: str
    digest: str
    language: str
    channel: str
    answers: dict[str, str]
    state: str
    state_left: str | None
    money: tuple[tuple[str, str | None, str, bool], ...]
    follow_ups: tuple[tuple[str, str, date | None], ...]
    promised_by: date | None
    consents: tuple[str, ...]
    msisdn: str | None


@dataclass(frozen=True)
class Accepted:
    """What the customer is told. `created` is False when this draft was handed in before."""

    reference: str
    queue_number: int
    created: bool


@dataclass(frozen=True)
class Case:
    """A case as stored, its answers opened. `day` is the shop's date of acceptance."""

    id: int
    reference: str
    procedure_id: str
    digest: str
    language: str
    channel: str
    state: str
    version: int
    answers: dict[str, str]
    queue_number: int
    day: date
    promised_by: date | None
    created_at: datetime
    updated_at: datetime


def submit(
    store: Store,
    visit: Visit,
    new: NewCase,
    now: datetime,
    day: date,
    new_reference: Callable[[], str],
) -> Accepted:
    """Make the draft a case, once: a second call for the same draft returns the first's answer.

    Raises DraftGone when the visit was ended before, Stale when an answer was saved since. Case,
    history, money lines, follow-ups, outbox, audit, queue number and the emptied draft are one
    transaction.
    """
    with store.write() as connection:
        already = connection.execute(
            select(cases.c.reference, cases.c.queue_number).where(
                cases.c.idempotency_key == visit.draft_id
            )
        ).first()
        if already is not None:
            return Accepted(already.reference, already.queue_number, created=False)
        mine = (visits.c.token_hash == visit.token_hash) & (visits.c.draft_id == visit.draft_id)
        stands = connection.execute(select(visits.c.seen_at).where(mine)).first()
        if stands is None:
            raise DraftGone
        if stands.seen_at != ticks(visit.seen_at):
            raise Stale
        reference = _unused(connection, new_reference)
        number = queue.take(connection, store.shop, day)
        case_id = _insert(store, connection, visit, new, reference, number, now, day)
        _details(connection, case_id, new)
        journal.record(connection, case_id, 1, now, "customer", "submit", "draft", new.state)
        journal.announce(connection, case_id, "submitted", new.language, now)
        journal.audit(connection, store.shop, now, "customer", "submit", reference)
        connection.execute(
            update(visits).where(mine).values(reference=reference, answers=None, seen_at=ticks(now))
        )
    return Accepted(reference, number, created=True)


def _unused(connection: Connection, new_reference: Callable[[], str]) -> str:
    for _ in range(TRIES):
        reference = new_reference()
        taken = connection.execute(select(cases.c.id).where(cases.c.reference == reference)).first()
        if taken is None:
            return reference
    raise RuntimeError("no free reference: is the source of randomness broken?")


def _insert(
    store: Store,
    connection: Connection,
    visit: Visit,
    new: NewCase,
    reference: str,
    number: int,
    now: datetime,
    day: date,
) -> int:
    made = connection.execute(
        insert(cases).values(
            shop=store.shop,
            reference=reference,
            idempotency_key=visit.draft_id,
            procedure_id=new.procedure_id,
            digest=new.digest,
            language=new.language,
            channel=new.channel,
            consents=" ".join(new.consents),
            state=new.state,
            state_left=new.state_left,
            version=1,
            answers=store.vault.seal_answers("cases", reference, new.answers),
            msisdn_hash=store.vault.lookup("msisdn", new.msisdn) if new.msisdn else None,
            queue_number=number,
            day=day.isoformat(),
            promised_by=new.promised_by.isoformat() if new.promised_by else None,
            created_at=ticks(now),
            updated_at=ticks(now),
        )
    )
    assert made.inserted_primary_key is not None  # noqa: S101 - an insert of one row has one
    return int(made.inserted_primary_key[0])


def _details(connection: Connection, case_id: int, new: NewCase) -> None:
    if new.money:
        connection.execute(
            insert(money_lines),
            [
                {"case_id": case_id, "what": what, "amount": amount, "stated_by": by,
                 "estimate": estimate}
                for what, amount, by, estimate in new.money
            ],
        )  # fmt: skip
    if new.follow_ups:
        connection.execute(
            insert(follow_ups),
            [
                {"case_id": case_id, "deed": deed, "by": by,
                 "due_on": due.isoformat() if due else None}
                for deed, by, due in new.follow_ups
            ],
        )  # fmt: skip


def by_reference(store: Store, reference: str) -> Case | None:
    """The case of this reference (as stored: no groups), or None."""
    with store.read() as connection:
        mine = (cases.c.reference == reference) & (cases.c.shop == store.shop)
        row = connection.execute(select(cases).where(mine)).first()
    return None if row is None else _case(store, row)


def check_keys(store: Store) -> None:
    """Raises VaultError when the newest case was sealed with keys that are not these."""
    with store.read() as connection:
        row = connection.execute(
            select(cases.c.reference, cases.c.answers).order_by(cases.c.id.desc()).limit(1)
        ).first()
    if row is not None:
        store.vault.open_answers("cases", row.reference, row.answers)


def _case(store: Store, row: Any) -> Case:
    return Case(
        id=row.id,
        reference=row.reference,
        procedure_id=row.procedure_id,
        digest=row.digest,
        language=row.language,
        channel=row.channel,
        state=row.state,
        version=row.version,
        answers=store.vault.open_answers("cases", row.reference, row.answers),
        queue_number=row.queue_number,
        day=date.fromisoformat(row.day),
        promised_by=date.fromisoformat(row.promised_by) if row.promised_by else None,
        created_at=moment(row.created_at),
        updated_at=moment(row.updated_at),
    )
