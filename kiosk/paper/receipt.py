"""The acceptance receipt; before submission, the live paper that grows into it."""

from kiosk.paper.common import notes, paper, tracking_code, where_and_version
from kiosk.paper.contents import Block, Boxes, Contents, Paragraphs, Said, Signature
from kiosk.paper.deeds import deeds
from kiosk.paper.pen import Pen
from kiosk.paper.receipt_rows import receipt_rows
from kiosk.paper.subject import Subject


def receipt(subject: Subject) -> Contents:
    """Says what was asked for and that the carrier has not confirmed it yet: no certificate."""
    pen = Pen(subject)
    at = subject.accepted_at
    return paper(
        pen,
        "receipt",
        (*receipt_rows(pen), *(_growing(pen) if subject.draft else _accepted(pen))),
        title=pen.say("receipt-title"),
        footer=() if subject.draft else _footer(pen),
        seal=(pen.say("slip-seal-accepted"), at.date()) if at else None,
    )


def _footer(pen: Pen) -> tuple[Said, ...]:
    notice = pen.subject.notice
    said = (pen.say("slip-notice", version=notice),) if notice else ()
    return (*where_and_version(pen), *said)


def _growing(pen: Pen) -> list[Block]:
    return [Paragraphs((pen.say("slip-growing"), pen.say("slip-not-cancelled-yet")), small=True)]


def _accepted(pen: Pen) -> list[Block]:
    return [
        *deeds(pen),
        Paragraphs((pen.say("slip-not-verified"), *_remarks_on_money(pen))),
        *notes(pen),
        *_signature(pen),
        Boxes((pen.say("slip-handler"), pen.say("slip-handled-on"))),
        *tracking_code(pen),
    ]


def _remarks_on_money(pen: Pen) -> list[Said]:
    about = pen.subject
    said = [pen.say("slip-rounded")] if about.bill and about.bill.rounded else []
    chosen = about.answers.get("settlement", "")
    ways = [r for r in about.desk.procedure.refunds if r.id == chosen and not r.verified]
    return [*said, *(pen.tell(way.text, unverified=True) for way in ways[:1])]


def _signature(pen: Pen) -> list[Signature]:
    answers = pen.subject.answers
    path, name = answers.get("signature", ""), answers.get("signature_name", "")
    if not path and not name:
        return []
    return [Signature(pen.say("slip-signature"), path, "" if path else name)]
