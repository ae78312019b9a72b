"""What is still missing, all of it at once, and until when to bring it (R58)."""

from kiosk.paper.common import explained, paper, reference, tracking_code
from kiosk.paper.contents import Block, Boxes, Contents, Paragraphs, Row, Rows, Said, Steps
from kiosk.paper.pen import Pen
from kiosk.paper.subject import Subject
from kiosk.rules.asking import Asked, asked_of


def request(subject: Subject) -> Contents:
    """Raises ValueError for a case that does not wait for its customer."""
    if subject.state != "needs_information":
        raise ValueError(f"no request to a case that is {subject.state}")
    pen = Pen(subject)
    reason = subject.facts.get("reason")
    missing = asked_of(subject.desk, subject.answers, subject.facts)
    where = "slip-bring-or-send" if subject.public_url else "slip-bring-here"
    blocks: tuple[Block, ...] = (
        Rows(tuple(_rows(pen))),
        Paragraphs((pen.say("slip-request"), *([Said(reason)] if reason else []))),
        *(
            [Steps(pen.say("slip-missing"), tuple(_item(pen, m) for m in missing), boxes=True)]
            if missing
            else []
        ),
        Paragraphs((pen.say(where, shop=subject.shop_name),)),
        *_until(pen),
        *tracking_code(pen),
        Boxes((pen.say("slip-received-on"), pen.say("slip-received-by"))),
    )
    return paper(pen, "request", blocks)


def _rows(pen: Pen) -> list[Row]:
    about = pen.subject
    rows = [*reference(pen), pen.row("shop", Said(about.shop_name))]
    if about.since:
        rows.append(pen.row("today", pen.day(about.since.date())))
    rows += [pen.row(n) for n in ("holder_name", "msisdn") if about.answers.get(n)]
    if about.due_on:
        rows.append(pen.row("answer-by", pen.day(about.due_on), strong=True))
    return rows


def _item(pen: Pen, asked: Asked) -> Said:
    return explained(pen, asked.text, asked.detail) if asked.text else pen.say(f"asked--{asked.id}")


def _until(pen: Pen) -> list[Paragraphs]:
    """A deadline that passes ends nothing."""
    due = pen.subject.due_on
    return [Paragraphs((pen.dated("slip-answer-late", due),), strong=True)] if due else []
