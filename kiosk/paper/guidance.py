"""Guidance for what the customer does alone, on the carrier's site or by telephone.

It names nobody, so that it can be taken without an identity and without a case.
"""

from functools import partial

from kiosk.locale import speaker
from kiosk.paper.common import bring, channel, notes, official_codes, paper, reference
from kiosk.paper.contents import Block, Boxes, Code, Contents, Paragraphs, Row, Rows, Said, Steps
from kiosk.paper.pen import Pen, spaced, told
from kiosk.paper.subject import Subject
from kiosk.paper.times import takes
from kiosk.rules.procedure import Channel, Step
from kiosk.rules.workdays import review_for


def guidance(subject: Subject) -> Contents:
    """What to do step by step, what to say, what to have ready, and where to note the answer."""
    pen = Pen(subject)
    chosen = channel(pen)
    return paper(pen, "guidance", _blocks(pen, chosen) if chosen else ())


def _blocks(pen: Pen, chosen: Channel) -> list[Block]:
    result = [pen.tell(chosen.result)] if chosen.result else []
    marks = [chosen.unverified and pen.say("slip-way-unverified")]
    return [
        Rows(tuple(_rows(pen, chosen))),
        Paragraphs((pen.tell(chosen.explain), *(mark for mark in marks if mark))),
        *bring(pen, "slip-have-ready", {"channel": chosen.id}),
        Steps(pen.say("slip-do"), (*(_step(pen, step) for step in chosen.steps), *result)),
        *([Paragraphs((pen.tell(chosen.say),), pen.say("what-to-say"))] if chosen.say else []),
        *notes(pen),
        Boxes((pen.say("slip-work-order"), pen.say("slip-called-on"))),
        *_codes(pen, chosen),
    ]


def _rows(pen: Pen, chosen: Channel) -> list[Row]:
    """How long it takes is counted from when they apply, so no dates yet."""
    review = review_for(pen.subject.desk.procedure, pen.subject.answers)
    rows = [*reference(pen), pen.row("channel", pen.say(f"channel--{chosen.id}"))]
    if chosen.hours:
        rows.append(pen.row("hours", pen.tell(chosen.hours)))
    return [*rows, pen.row("takes", pen.both(partial(takes, review)))]


def _step(pen: Pen, step: Step) -> Said:
    def words(language: str) -> str:
        say = speaker(language)
        login = say("step-login") if step.login else ""
        return spaced((told(step.text, language, step.unverified), login), language)

    return pen.both(words)


def _codes(pen: Pen, chosen: Channel) -> list[Code]:
    """The page of the first step that has one, then the carrier's official pages."""
    links = [step.link for step in chosen.steps if step.link]
    return official_codes(pen, links[0] if links else None)
