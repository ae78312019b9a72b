"""Reminders before a deadline: found by its day, written to the outbox once, one a day and case."""

from datetime import date, datetime

from sqlalchemy import Row, select

from kiosk.rules.notices import notices
from kiosk.rules.reminders import (
    BEFORE_ANSWER,
    BEFORE_DEED,
    Deadline,
    Open,
    deadlines,
    next_about,
)
from kiosk.store import journal
from kiosk.store.case_files import CaseFile, case_file
from kiosk.store.database import Store
from kiosk.store.tables import cases, follow_ups, outbox


def remind(store: Store, now: datetime, today: date) -> int:
    """Write the reminders that are due today; how many cases they are of.

    `today` is the shop's date. Whoever agreed to no messages gets none.
    """
    return sum(_remind(store, row.reference, now, today) for row in _candidates(store, today))


def ahead(file: CaseFile, today: date) -> tuple[Deadline, ...]:
    """The deadlines of a case that its customer is to be reminded of today."""
    still = (Open(d.deed, d.by, d.due_on) for d in file.follow_ups if d.done_at is None)
    return deadlines(file.case.state, file.case.due_on, still, today)


def _candidates(store: Store, today: date) -> list[Row[tuple[str]]]:
    first, answer, deed = (
        day.isoformat() for day in (today, today + BEFORE_ANSWER, today + BEFORE_DEED)
    )
    mine = select(cases.c.reference).where(cases.c.shop == store.shop)
    asked = mine.where(cases.c.state == "needs_information", cases.c.due_on.between(first, answer))
    open_deeds = mine.join(follow_ups, follow_ups.c.case_id == cases.c.id).where(
        follow_ups.c.shop == store.shop,
        follow_ups.c.by == "customer",
        follow_ups.c.done_at.is_(None),
        follow_ups.c.due_on.between(first, deed),
    )
    with store.read() as connection:
        return list(connection.execute(asked.union(open_deeds)))


def _remind(store: Store, reference: str, now: datetime, today: date) -> int:
    file = case_file(store, reference)
    due = ahead(file, today) if file else ()
    told = notices("reminder", file.case.answers, file.case.consents) if file else ()
    if file is None or not due or not told:
        return 0
    with store.write() as connection:
        written = select(outbox.c.about).where(
            outbox.c.case_id == file.case.id, outbox.c.kind == "reminder"
        )
        about = next_about(due, connection.execute(written).scalars().all(), today)
        if about:
            journal.announce(
                connection, store.shop, file.case.id, told, file.case.language, about, now
            )
    return int(bool(about))
