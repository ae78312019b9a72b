"""The cancellation certificate: what the carrier confirmed to this shop, and no more (R65 R67)."""

from kiosk.locale import speaker
from kiosk.paper.common import paper, reference, tracking_code
from kiosk.paper.contents import Block, Boxes, Contents, Paragraphs, Row, Rows, Said, Steps
from kiosk.paper.figures import NBSP, day, moment
from kiosk.paper.pen import Pen
from kiosk.paper.receipt_money import money_rows
from kiosk.paper.receipt_rows import filled, number_rows, person_rows
from kiosk.paper.still_open import open_deeds
from kiosk.paper.subject import Subject
from kiosk.rules.follow_ups import of_case
from kiosk.rules.pages import checks
from kiosk.rules.texts import choose


def certificate(subject: Subject) -> Contents:
    """Raises ValueError for a case that is not completed, or has no day on which it took effect."""
    ended = subject.effective_on
    if subject.state != "completed" or ended is None:
        raise ValueError(f"no certificate of a case that is {subject.state}")
    pen = Pen(subject)
    carrier = subject.desk.carrier.name

    def statement(language: str) -> str:
        return speaker(language)(
            "slip-certified",
            carrier=choose(carrier, language),
            shop=subject.shop_name,
            day=day(ended, language).replace(" ", NBSP),
        )

    blocks: tuple[Block, ...] = (
        Paragraphs((pen.both(statement),), strong=True),
        *_rows(pen),
        *_reactivation(pen),
        Boxes((pen.say("slip-stamp"), pen.say("slip-handled-on"))),
        Paragraphs((pen.say("slip-keep", shop=subject.shop_name),)),
        *_unbind(pen),
        *open_deeds(pen, ended),
        *tracking_code(pen),
    )
    seal = pen.say("slip-seal-completed"), subject.since.date() if subject.since else ended
    return paper(pen, "certificate", blocks, seal=seal)


def _rows(pen: Pen) -> list[Rows]:
    about = pen.subject
    ended = (
        [pen.row("effective-on", pen.day(about.effective_on), strong=True)]
        if about.effective_on
        else []
    )
    issued = [pen.row("issued", Said(moment(about.since)))] if about.since else []
    handler = [pen.row("handler", Said(about.handler))] if about.handler else []
    second = [pen.row("second", pen.say("slip-second-said", asked=asked, agreed=agreed))
              for asked, agreed in about.second]  # fmt: skip
    told = [pen.row(n, Said(about.facts[n])) for n in ("spoken_to", "carrier_confirmation")
            if about.facts.get(n)]  # fmt: skip
    money = money_rows(pen, about.settled or about.bill, "slip-no-figure")
    groups = (
        (
            None,
            [
                *reference(pen),
                *ended,
                *filled(pen, "work_order"),
                *told,
                *issued,
                *handler,
                *second,
            ],
        ),
        (None, [*person_rows(pen), *_card(pen)]),
        (pen.say("slip-settled"), money),
    )
    return [Rows(tuple(rows), title) for title, rows in groups if rows]


def _card(pen: Pen) -> list[Row]:
    """The card's rows; the number whole when the customer wants it so, for a bank (R67)."""
    about = pen.subject
    rows = number_rows(pen)
    if not about.full_number:
        return rows
    whole = pen.row("msisdn", Said(about.answers.get("msisdn", "")), strong=True)
    return [whole if row.id == "msisdn" else row for row in rows]


def _reactivation(pen: Pen) -> list[Paragraphs]:
    """What the carrier answered to a deadline rule, under the question it was asked (R77)."""
    about = pen.subject
    answer = about.facts.get("reactivation")
    asked = [f.ask_carrier for f in of_case(about.desk, about.answers) if f.ask_carrier]
    return [Paragraphs((Said(answer),), title=pen.tell(asked[0]))] if answer and asked else []


def _unbind(pen: Pen) -> list[Steps]:
    about = pen.subject
    tied = [c for c in checks(about.desk.procedure, about.answers) if c.unbind]
    items = tuple(pen.tell(check.text) for check in tied)
    return [Steps(pen.say("slip-unbind"), items, boxes=True)] if items else []
