"""From a stored case to what its papers and messages need to know."""

from dataclasses import replace

from kiosk.paper.subject import Subject
from kiosk.rules import settlement, workdays
from kiosk.rules.procedure import Desk
from kiosk.rules.workdays import Promise
from kiosk.settings import Settings
from kiosk.store import procedures
from kiosk.store.cases import Case
from kiosk.store.database import Store


def of_case(settings: Settings, store: Store, case: Case) -> Subject:
    """A paper's subject after submission, in the words of the version the case is pinned to."""
    desk = procedures.pinned(store, case.digest)
    return Subject(
        desk=desk,
        answers=case.answers,
        language=case.language,
        shop_language=settings.shop_language,
        shop_name=settings.shop_name,
        today=case.day,
        state=case.state,
        reference=case.reference,
        queue_number=queue_words(case.queue_number) if case.queue_number else None,
        accepted_at=case.created_at.astimezone(settings.timezone),
        promise=promise_of(desk, case),
        bill=settlement.settle(desk, case.answers, case.day),
        public_url=settings.public_url,
    )


def promise_of(desk: Desk, case: Case) -> Promise | None:
    """The promise as it was given: an update of the calendar moves no printed date."""
    if case.promised_by is None:
        return None
    review = workdays.review_for(desk.procedure, case.answers)
    made = workdays.promise(review, desk.carrier, case.day)
    if made is None:
        return Promise(case.promised_by, case.promised_by, "calendar_day", 0, 0)
    return replace(made, earliest=min(made.earliest, case.promised_by), latest=case.promised_by)


def queue_words(number: int) -> str:
    """A queue number as it is called out.

    >>> queue_words(23)
    'A 023'
    """
    return f"A {number:03d}"
