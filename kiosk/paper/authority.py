"""A blank letter by which the holder lets someone else act. Nothing is filled in for them."""

from kiosk.paper.common import paper
from kiosk.paper.contents import Block, Boxes, Contents, Paragraphs, Steps
from kiosk.paper.pen import Pen
from kiosk.paper.subject import Subject
from kiosk.rules.answers import holds

HOLDER = ("slip-holder", "slip-holder-id", "slip-number", "slip-holder-phone")
PROXY = ("slip-rep-name", "slip-rep-id-number")
TERMS = ("slip-scope", "slip-valid-until")
PROOFS = ("holder_id", "rep_id", "letter")
SIGNED = ("slip-holder-signs", "slip-proxy-signs", "slip-place-date", "slip-shop-checked")


def authority(subject: Subject) -> Contents:
    """The letter for this card, with what the representative has to bring along."""
    pen = Pen(subject)

    def boxes(keys: tuple[str, ...]) -> Boxes:
        return Boxes(tuple(pen.say(key) for key in keys))

    blocks: tuple[Block, ...] = (
        boxes(HOLDER),
        Paragraphs((pen.say("slip-authorise"),)),
        boxes(PROXY),
        Paragraphs((pen.say("slip-authorise-for"),)),
        boxes(TERMS),
        boxes(SIGNED),
        *_brings(pen),
        Paragraphs((pen.say("slip-authority-note"),), small=True),
    )
    return paper(pen, "authority", blocks)


def _brings(pen: Pen) -> list[Steps]:
    """What is asked for only because someone else comes."""
    every = pen.subject.desk.procedure.materials
    items = [
        pen.tell(m.text, m.unverified)
        for m in every
        if m.shows in PROOFS and holds(m.when, {"acting_as": "representative"})
    ]
    return [Steps(pen.say("slip-proxy-brings"), tuple(items))] if items else []
