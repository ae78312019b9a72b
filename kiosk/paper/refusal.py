"""The paper of a dead end: why, what to do about it, and where to turn instead."""

from kiosk.paper.common import footer, official_codes, product
from kiosk.paper.contents import Contents, Paragraphs, Row, Rows, Said, Steps
from kiosk.paper.figures import day
from kiosk.paper.pen import Pen, colon
from kiosk.paper.subject import Subject
from kiosk.rules.journey import Halt
from kiosk.rules.reference import group
from kiosk.rules.texts import choose


def refusal(subject: Subject, halt: Halt) -> Contents:
    """Works on a draft: it has no reference, and names nobody."""
    pen = Pen(subject)
    return Contents(
        kind="refusal",
        language=subject.language,
        shop_language=subject.shop_language,
        title=pen.say("slip-title-refusal"),
        subtitle=product(pen),
        blocks=(
            Rows(tuple(_rows(pen))),
            Paragraphs((_reason(pen, halt),), strong=True),
            Paragraphs((_text(pen, halt),)),
            *_instead(pen, halt),
            *official_codes(pen),
        ),
        footer=footer(pen),
        author=subject.shop_name,
    )


def _rows(pen: Pen) -> list[Row]:
    about = pen.subject
    today = pen.both(lambda language: day(about.today, language))
    rows = [pen.row("shop", Said(about.shop_name)), pen.row("today", today)]
    if about.reference:
        rows.insert(0, pen.row("reference", Said(group(about.reference)), strong=True))
    if about.answers.get("channel"):
        rows.append(pen.row("channel"))
    return rows


def _reason(pen: Pen, halt: Halt) -> Said:
    return pen.tell(halt.title) if halt.title else pen.say(f"h-stop-{halt.kind}")


def _text(pen: Pen, halt: Halt) -> Said:
    return pen.tell(halt.text, halt.unverified) if halt.text else pen.say(f"stop-{halt.kind}")


def _instead(pen: Pen, halt: Halt) -> list[Steps]:
    """The channels that do work, then the carrier's branches."""
    desk = pen.subject.desk
    found = [channel for name in halt.instead if (channel := desk.procedure.channel(name))]
    items = [pen.tell(channel.explain, channel.unverified) for channel in found]
    if link := desk.carrier.branches:
        items.append(
            pen.both(lambda language: colon(choose(link.text, language), link.url, language))
        )
    return [Steps(pen.say("slip-instead"), tuple(items))] if items else []
