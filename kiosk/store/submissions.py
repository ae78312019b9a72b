"""A finished draft becomes a case: in one transaction, once, never half a record."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select, update

from kiosk.rules import privacy
from kiosk.rules.notices import of_action
from kiosk.store import found_by, images, journal, queue, tickets, tombs, totals
from kiosk.store.database import Store
from kiosk.store.places import CASE_ANSWERS, HISTORY_NOTE
from kiosk.store.tables import case_keys, cases, follow_ups, money_lines, visits
from kiosk.store.times import ticks
from kiosk.store.visits import DraftGone, Stale, Visit

TRIES = 20
"""References drawn before giving up: with 30^8 of them a second draw is already news."""


_ALREADY = select(cases.c.reference, cases.c.queue_number).where(
    cases.c.idempotency_key == bindparam("draft")
)
_STANDING = (
    select(visits.c.seen_at, visits.c.ticket_id, visits.c.keyed_by, visits.c.helper)
    .where(visits.c.token_hash == bindparam("token"), visits.c.draft_id == bindparam("draft"))
    .with_for_update()  # an answer being saved comes before or after, never between
)
_TAKEN = select(cases.c.id).where(cases.c.reference == bindparam("reference"))
_CASE = insert(cases)
_DETAILS = {table: insert(table) for table in (money_lines, follow_ups, case_keys)}
_HANDED_IN = (
    update(visits)
    .where(visits.c.token_hash == bindparam("mine"))
    .values(reference=bindparam("became"), answers=None, ticket_id=None, seen_at=bindparam("now"))
)
"""Written once: SQLAlchemy takes longer over making a statement than over sending it."""


@dataclass(frozen=True)
class NewCase:
    """A finished draft. `money` is (what, amount or None, stated by, estimate) a line;
    `follow_ups` is (id, by, due date or None) a deed; `pictures` which kinds may be kept, and
    whether they must be masked; `waits` means that its customer stands in the
    queue. `notice` is the version of the privacy notice they read; `note`, for staff, is kept with
    the history: what they agreed to."""

    procedure_id: str
    digest: str
    language: str
    channel: str
    waits: bool
    answers: dict[str, str]
    state: str
    state_left: str | None
    money: tuple[tuple[str, str | None, str, bool], ...]
    follow_ups: tuple[tuple[str, str, date | None], ...]
    promised_by: date | None
    consents: tuple[str, ...]
    msisdn: str | None
    pictures: Mapping[str, bool] = field(default_factory=dict)
    notice: str = privacy.VERSION
    note: str = ""


@dataclass(frozen=True)
class Accepted:
    """What the customer is told. `created` is False when this draft was handed in before."""

    reference: str
    queue_number: int | None
    created: bool


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
    history, money lines, follow-ups, outbox, audit, queue ticket and the emptied draft are one
    transaction. A visit that took a number before keeps it; for whom a clerk keys it in, there is
    nobody to wait.
    """
    with store.write() as connection:
        already = connection.execute(_ALREADY, {"draft": visit.draft_id}).first()
        if already is not None:
            return Accepted(already.reference, already.queue_number, created=False)
        stands = _standing(connection, visit)
        actor = stands.keyed_by or stands.helper or "customer"
        reference = _unused(connection, new_reference)
        waits = new.waits and (stands.ticket_id is not None or not stands.keyed_by)
        ticket = tickets.own(connection, store.shop, day, stands.ticket_id) if waits else None
        number = None
        if waits:
            number = ticket.number if ticket else queue.take(connection, store.shop, day)
        case_id = _insert(store, connection, visit, new, reference, number, now, day)
        if ticket:
            tickets.give(connection, ticket.id, case_id)
        elif number is not None:
            tickets.enter(connection, store.shop, day, number, now, case_id=case_id)
        _details(store, connection, case_id, new, now)
        images.hand_over(connection, visit.draft_id, case_id, new.pictures)
        note = HISTORY_NOTE.seal_words(store.vault, new.note, reference, 1)
        journal.record(
            connection, case_id, 1, now, actor, "submit", "draft", new.state, note,
        )  # fmt: skip
        told = of_action("submit", new.answers, new.consents)
        journal.announce(connection, store.shop, case_id, told, new.language, "1", now)
        journal.audit(connection, store, now, actor, "submit", reference)
        totals.submitted(connection, store.shop, day, new.procedure_id, new.state, new.answers)
        done = {"mine": visit.token_hash, "became": reference, "now": ticks(now)}
        connection.execute(_HANDED_IN, done)
    return Accepted(reference, number, created=True)


def _standing(connection: Connection, visit: Visit) -> Any:
    """The visit's row as it is now, if this draft is still the one that was read."""
    mine = {"token": visit.token_hash, "draft": visit.draft_id}
    stands = connection.execute(_STANDING, mine).first()
    if stands is None:
        raise DraftGone
    if stands.seen_at != ticks(visit.seen_at):
        raise Stale
    return stands


def _unused(connection: Connection, new_reference: Callable[[], str]) -> str:
    for _ in range(TRIES):
        reference = new_reference()
        taken = connection.execute(_TAKEN, {"reference": reference}).first()
        if taken is None and not tombs.holds(connection, reference):
            return reference
    raise RuntimeError("no free reference: is the source of randomness broken?")


def _insert(
    store: Store,
    connection: Connection,
    visit: Visit,
    new: NewCase,
    reference: str,
    number: int | None,
    now: datetime,
    day: date,
) -> int:
    made = connection.execute(
        _CASE,
        {
            "shop": store.shop,
            "reference": reference,
            "idempotency_key": visit.draft_id,
            "procedure_id": new.procedure_id,
            "digest": new.digest,
            "language": new.language,
            "channel": new.channel,
            "consents": " ".join(new.consents),
            "state": new.state,
            "state_left": new.state_left,
            "version": 1,
            "answers": CASE_ANSWERS.seal_fields(store.vault, new.answers, reference),
            "msisdn_hash": store.vault.lookup("msisdn", new.msisdn) if new.msisdn else None,
            "queue_number": number,
            "day": day.isoformat(),
            "promised_by": new.promised_by.isoformat() if new.promised_by else None,
            "notice": new.notice,
            "created_at": ticks(now),
            "updated_at": ticks(now),
        },
    )
    assert made.inserted_primary_key is not None  # noqa: S101 - an insert of one row has one
    return int(made.inserted_primary_key[0])


def _details(
    store: Store, connection: Connection, case_id: int, new: NewCase, now: datetime
) -> None:
    money = [
        {"case_id": case_id, "what": what, "amount": amount, "stated_by": by, "estimate": estimate}
        for what, amount, by, estimate in new.money
    ]
    deeds = [
        {
            "case_id": case_id,
            "deed": deed,
            "by": by,
            "due_on": due.isoformat() if due else None,
            "created_at": ticks(now),
        }
        for deed, by, due in new.follow_ups
    ]
    keys = found_by.key_rows(store, case_id, new.answers)
    for table, rows in ((money_lines, money), (follow_ups, deeds), (case_keys, keys)):
        if rows:
            connection.execute(_DETAILS[table], rows)
