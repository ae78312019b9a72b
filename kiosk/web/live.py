"""From a visit or a case to what a paper needs to know, and to the paper itself."""

from datetime import date
from typing import Any

from kiosk.paper.contents import Contents, Kind
from kiosk.paper.papers import build
from kiosk.paper.subject import Subject
from kiosk.rules import settlement, workdays
from kiosk.rules.answers import Answers
from kiosk.rules.journey import Halt, relevant
from kiosk.rules.procedure import Desk
from kiosk.store import procedures
from kiosk.store.cases import Case
from kiosk.web.kiosk import kiosk
from kiosk.web.visitor import language


def of_draft(desk: Desk, answers: Answers) -> Subject:
    """A paper's subject before submission: today's date stands for the day of acceptance."""
    house = kiosk()
    return _subject(desk, relevant(desk, answers), language(), house.today(), state="draft")


def of_case(case: Case) -> Subject:
    """A paper's subject after submission, in the words of the version the case is pinned to."""
    house = kiosk()
    desk = procedures.pinned(house.store, case.digest)
    return _subject(
        desk,
        case.answers,
        case.language,
        case.day,
        state=case.state,
        reference=case.reference,
        queue_number=queue_words(case.queue_number),
        accepted_at=case.created_at.astimezone(house.settings.timezone),
    )


def queue_words(number: int) -> str:
    """A queue number as it is called out.

    >>> queue_words(23)
    'A 023'
    """
    return f"A {number:03d}"


def _subject(desk: Desk, answers: Answers, spoken: str, day: date, **known: Any) -> Subject:
    settings = kiosk().settings
    drafted = known["state"] == "draft"
    held = settlement.holds_case(desk, answers) if drafted else known["state"] == "held"
    return Subject(
        desk=desk,
        answers=answers,
        language=spoken,
        shop_language=settings.shop_language,
        shop_name=settings.shop_name,
        today=day,
        promise=workdays.promised(desk, answers, day, held=held),
        bill=settlement.settle(desk, answers, day),
        public_url=settings.public_url,
        **known,
    )


def paper(kind: Kind, subject: Subject, halt: Halt | None = None) -> Contents:
    """The contents of one paper."""
    return build(kind, subject, halt)
