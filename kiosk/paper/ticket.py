"""The queue ticket: the number to listen for, and what to have in hand at the window."""

from kiosk.paper.common import bring, channel, paper
from kiosk.paper.contents import Block, Contents, Number, Paragraphs, Rows, Said, Steps
from kiosk.paper.figures import moment
from kiosk.paper.pen import Pen
from kiosk.paper.subject import Subject
from kiosk.rules.pages import GUIDED
from kiosk.rules.reference import group


def ticket(subject: Subject) -> Contents:
    """Names nobody: it lies about on tables."""
    pen = Pen(subject)
    at = subject.accepted_at
    rows = [
        *([pen.row("reference", Said(group(subject.reference)))] if subject.reference else []),
        *([pen.row("accepted", Said(moment(at)))] if at else []),
    ]
    blocks: tuple[Block, ...] = (
        Number(pen.say("slip-queue"), subject.queue_number or "–"),
        *([Rows(tuple(rows))] if rows else []),
        *bring(pen, "slip-bring", subject.answers),
        *_steps(pen),
        Paragraphs((pen.say("slip-wait"),), small=True),
    )
    return paper(pen, "ticket", blocks, footer=(Said(subject.shop_name),))


def _steps(pen: Pen) -> list[Steps]:
    """What happens at the window (R12, R43), where the request is handed in there."""
    chosen = channel(pen)
    if chosen is None or chosen.id in GUIDED or not chosen.steps:
        return []
    return [Steps(pen.say("slip-do"), tuple(pen.tell(s.text, s.unverified) for s in chosen.steps))]
