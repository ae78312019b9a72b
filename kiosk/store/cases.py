"""Cases as stored: found by reference, their answers opened."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import select

from kiosk.store.database import Store
from kiosk.store.places import CASE_ANSWERS, CASE_FACTS
from kiosk.store.tables import cases
from kiosk.store.times import moment


@dataclass(frozen=True)
class Case:
    """A case as stored, what was sealed opened. `day` is the shop's date of acceptance.

    `facts` is what staff and carrier said of it since: `reason`, `asked`, `spoken_to` and the like.
    `due_on` is until when the customer was asked to answer; `notice` the version of the privacy
    notice they read, None for a case older than the versions.
    """

    id: int
    reference: str
    procedure_id: str
    digest: str
    language: str
    channel: str
    consents: tuple[str, ...]
    state: str
    state_left: str | None
    version: int
    answers: dict[str, str]
    facts: dict[str, str]
    queue_number: int | None
    day: date
    promised_by: date | None
    due_on: date | None
    effective_on: date | None
    created_at: datetime
    updated_at: datetime
    notice: str | None = None

    def address(self, recipient: str) -> str:
        """Where a message to this recipient goes; "" when the case does not (any more) know."""
        return self.answers.get(recipient) or self.facts.get(recipient, "")


def by_reference(store: Store, reference: str) -> Case | None:
    """The case of this reference (as stored: no groups), or None."""
    with store.read() as connection:
        mine = (cases.c.reference == reference) & (cases.c.shop == store.shop)
        row = connection.execute(select(cases).where(mine)).first()
    return None if row is None else opened_case(store, row)


def opened_case(store: Store, row: Any) -> Case:
    return Case(
        id=row.id,
        reference=row.reference,
        procedure_id=row.procedure_id,
        digest=row.digest,
        language=row.language,
        channel=row.channel,
        consents=tuple(row.consents.split()),
        state=row.state,
        state_left=row.state_left,
        version=row.version,
        answers=CASE_ANSWERS.open_fields(store.vault, row.answers, row.reference),
        facts=opened_facts(store, row),
        queue_number=row.queue_number,
        day=date.fromisoformat(row.day),
        promised_by=_day(row.promised_by),
        due_on=_day(row.due_on),
        effective_on=_day(row.effective_on),
        created_at=moment(row.created_at),
        updated_at=moment(row.updated_at),
        notice=row.notice,
    )


def opened_facts(store: Store, row: Any) -> dict[str, str]:
    """The facts of a row of `cases`."""
    return CASE_FACTS.open_fields(store.vault, row.facts, row.reference)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
