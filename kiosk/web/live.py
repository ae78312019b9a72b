"""From a visit or a case to what a paper needs to know, and to the paper itself."""

from kiosk.outbound import slips
from kiosk.paper.contents import Contents, Kind
from kiosk.paper.papers import build
from kiosk.paper.subject import Subject
from kiosk.rules import settlement, workdays
from kiosk.rules.answers import Answers
from kiosk.rules.journey import Halt, Journey, relevant
from kiosk.rules.procedure import Desk
from kiosk.store.cases import Case
from kiosk.web.kiosk import kiosk
from kiosk.web.visitor import language


def of_draft(desk: Desk, answers: Answers, path: Journey | None = None) -> Subject:
    """A paper's subject before submission: today's date stands for the day of acceptance. `path` is
    that of the answers, where it is known."""
    house = kiosk()
    settings, today = house.settings, house.today()
    said = relevant(desk, answers, path)
    held = settlement.holds_case(desk, said)
    return Subject(
        desk=desk,
        answers=said,
        language=language(),
        shop_language=settings.shop_language,
        shop_name=settings.shop_name,
        today=today,
        promise=workdays.promised(desk, said, today, held=held),
        bill=settlement.settle(desk, said, today),
        public_url=settings.public_url,
    )


def of_case(case: Case) -> Subject:
    """A paper's subject after submission."""
    house = kiosk()
    return slips.of_case(house.settings, house.store, case)


def paper(kind: Kind, subject: Subject, halt: Halt | None = None) -> Contents:
    """The contents of one paper."""
    return build(kind, subject, halt)
