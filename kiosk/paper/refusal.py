"""The paper of a dead end: why, what to do about it, and where to turn instead (R50 R59 R84)."""

from collections.abc import Iterable

from kiosk.paper.common import official_codes, paper, reference
from kiosk.paper.contents import Block, Contents, Paragraphs, Row, Rows, Said, Steps
from kiosk.paper.pen import Pen, colon
from kiosk.paper.subject import Subject
from kiosk.rules.journey import Halt
from kiosk.rules.papers_of import OF_STATE
from kiosk.rules.texts import choose


def refusal(subject: Subject, halt: Halt) -> Contents:
    """Of a draft: it has no reference, and names nobody."""
    pen = Pen(subject)
    title = pen.tell(halt.title) if halt.title else pen.say(f"h-stop-{halt.kind}")
    text = pen.tell(halt.text, halt.unverified) if halt.text else pen.say(f"stop-{halt.kind}")
    blocks: tuple[Block, ...] = (
        Rows(tuple(_rows(pen))),
        Paragraphs((title,), strong=True),
        Paragraphs((text,)),
        *_instead(pen, halt.instead),
        *official_codes(pen),
    )
    return paper(pen, "refusal", blocks)


def case_refusal(subject: Subject) -> Contents:
    """Of a case that was rejected, failed at the carrier, or was withdrawn.

    Raises ValueError for a case that was not.
    """
    if OF_STATE.get(subject.state) != "refusal":
        raise ValueError(f"no refusal of a case that is {subject.state}")
    pen = Pen(subject)
    state, facts = subject.state, subject.facts
    reason = [Paragraphs((Said(facts["reason"]),), strong=True)] if facts.get("reason") else []
    answers = [pen.row(n) for n in ("holder_name", "msisdn", "work_order") if n in subject.answers]
    confirmed = facts.get("carrier_confirmation")
    stopped = [pen.row("carrier_confirmation", Said(confirmed))] if confirmed else []
    blocks: tuple[Block, ...] = (
        Rows((*_rows(pen), *answers, *stopped)),
        Paragraphs((pen.say(f"slip-{state}"),)),
        *reason,
        Paragraphs((pen.say(f"slip-{state}-again", shop=subject.shop_name),)),
        *(_instead(pen, _ways(pen)) if state != "withdrawn" else ()),
        *official_codes(pen),
    )
    return paper(pen, "refusal", blocks, title=pen.say(f"slip-title-{state}"))


def _rows(pen: Pen) -> list[Row]:
    about = pen.subject
    on = about.since.date() if about.since else about.today
    rows = [
        *reference(pen),
        pen.row("shop", Said(about.shop_name)),
        pen.row("today", pen.day(on)),
    ]
    return [*rows, pen.row("channel")] if about.answers.get("channel") else rows


def _ways(pen: Pen) -> list[str]:
    """The channel that staff named, else every other one."""
    about = pen.subject
    named = about.facts.get("next_channel", "")
    every = [channel.id for channel in about.desk.procedure.channels]
    return [named] if named in every else [c for c in every if c != about.answers.get("channel")]


def _instead(pen: Pen, ways: Iterable[str]) -> list[Steps]:
    """The channels that do work, then the carrier's branches."""
    desk = pen.subject.desk
    found = [channel for name in ways if (channel := desk.procedure.channel(name))]
    items = [pen.tell(channel.explain, channel.unverified) for channel in found]
    if link := desk.carrier.branches:
        items.append(
            pen.both(lambda language: colon(choose(link.text, language), link.url, language))
        )
    return [Steps(pen.say("slip-instead"), tuple(items))] if items else []
