"""What is to be done next, by whom and until when; the next dated deed comes last."""

from datetime import date
from functools import partial

from kiosk.locale import speaker
from kiosk.paper.common import channel, materials
from kiosk.paper.contents import Paragraphs, Said, Steps
from kiosk.paper.figures import day, listed
from kiosk.paper.pen import Pen, spaced, told
from kiosk.paper.receipt_money import amount
from kiosk.rules.answers import holds
from kiosk.rules.follow_ups import LOOKED
from kiosk.rules.pages import GUIDED, checks
from kiosk.rules.procedure import FollowUp
from kiosk.rules.settlement import arrears_due
from kiosk.rules.workdays import due_on


def deeds(pen: Pen) -> list[Steps | Paragraphs]:
    """The numbered steps after submission, then the next date in bold."""
    dated = sorted(_dated(pen), key=lambda found: found[0])
    parts = (_first, _arrears, _here, _open_checks, _result, _afterwards)
    items = tuple(item for part in parts for item in part(pen))
    blocks: list[Steps | Paragraphs] = [Steps(pen.say("next-title"), items)] if items else []
    deadlines = tuple(by_day(pen, on, item) for on, item in dated) or _promised(pen)
    if deadlines:
        blocks.append(Paragraphs(deadlines, strong=True))
    return blocks


def _first(pen: Pen) -> list[Said]:
    """What cannot wait, as the procedure says: a lost card's number is suspended today."""
    about = pen.subject
    urgent = [n for n in about.desk.procedure.notes if n.first and holds(n.when, about.answers)]
    return [pen.tell(note.text, note.unverified) for note in urgent]


def _arrears(pen: Pen) -> list[Said]:
    due = arrears_due(pen.subject.desk, pen.subject.answers)
    if due is None:
        return []
    rules = pen.subject.desk.procedure.settlement
    owed = amount(pen, due)
    words = {pen.subject.language: owed.text, pen.subject.shop_language: owed.under or owed.text}

    def said(language: str) -> str:
        head = speaker(language)(f"slip-arrears-{rules.arrears}", amount=words[language])
        return spaced((head, told(rules.where_to_pay, language)), language)

    return [pen.both(said)]


def _here(pen: Pen) -> list[Said]:
    about = pen.subject
    if about.answers.get("channel") in GUIDED:
        return [] if about.answers.get("work_order") else [pen.say("slip-do-guidance")]
    needed = [m.text for m in materials(pen, about.answers) if not m.optional]

    def words(language: str) -> str:
        what = listed((told(text, language) for text in needed), language)
        return speaker(language)("slip-do-window", number=about.queue_number or "–", what=what)

    return [pen.both(words)]


def _open_checks(pen: Pen) -> list[Said]:
    """Checks that were put off are the customer's; what they cannot do becomes the clerk's."""
    about = pen.subject
    found = []
    for check in checks(about.desk.procedure, about.answers):
        said = about.answers.get(f"check_{check.id}")
        if said in {"later", "cannot"}:
            text = pen.tell(check.text)
            head = pen.say(f"slip-do-{said}")
            found.append(Said(_joined(head.text, text.text, about.language),
                              _joined(head.under, text.under, about.shop_language)))  # fmt: skip
    return found


def _joined(head: str, text: str, language: str) -> str:
    return spaced((head, text), language)


def _result(pen: Pen) -> list[Said]:
    chosen = channel(pen)
    return [pen.tell(chosen.result)] if chosen and chosen.result else []


def _follow_ups(pen: Pen) -> list[FollowUp]:
    about = pen.subject
    return [f for f in about.desk.procedure.follow_ups if holds(f.when, about.answers)]


def _afterwards(pen: Pen) -> list[Said]:
    """What follows completion, the soonest first, what has no limit at the end.

    Nobody knows the day of completion yet, so a limit is a number of days.
    """
    found = [f for f in _follow_ups(pen) if not (f.deadline and f.deadline.after == "submitted")]
    found.sort(key=lambda item: item.deadline.days if item.deadline else 366)
    return [pen.both(partial(_after, item)) for item in found]


def _after(item: FollowUp, language: str) -> str:
    text = told(item.text, language, item.unverified)
    if item.deadline is None:
        return text
    unit = item.deadline.unit.replace("_", "-")
    limit = speaker(language)(f"slip-within-{unit}", count=item.deadline.days)
    return spaced((text, limit), language)


def _dated(pen: Pen) -> list[tuple[date, FollowUp]]:
    about = pen.subject
    return [
        (day_due, item)
        for item in _follow_ups(pen)
        if (day_due := due_on(item.deadline, about.desk.carrier, about.today))
    ]


def by_day(pen: Pen, on: date, item: FollowUp) -> Said:
    """What is to be done, and by which day; or when the shop looks what came of it."""
    said = "slip-look-day" if item.kind in LOOKED else "slip-by-day"
    return pen.both(
        lambda language: speaker(language)(
            said, day=day(on, language), text=told(item.text, language, item.unverified)
        )
    )


def _promised(pen: Pen) -> tuple[Said, ...]:
    promised = pen.subject.promise
    if promised is None or promised.unit == "on_the_spot":
        return ()
    return (pen.dated("slip-by-promise", promised.latest),)
