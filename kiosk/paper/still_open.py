"""What is still to be done once a card has ended, each with its day (R63 R66 R71-R76 R80)."""

from datetime import date

from kiosk.paper.contents import Said, Steps
from kiosk.paper.deeds import by_day
from kiosk.paper.pen import Pen
from kiosk.rules.follow_ups import due_dates, of_case
from kiosk.rules.procedure import FollowUp


def open_deeds(pen: Pen, ended: date) -> list[Steps]:
    """The procedure's follow-ups that are not done, the soonest first.

    Left out: what led up to the end, what the shop does by itself, and what the carrier has
    answered already.
    """
    about = pen.subject
    kept = {deed.id: deed for deed in about.deeds}
    falls = {
        **due_dates(about.desk, about.answers, ended),
        **{k: d.due_on for k, d in kept.items()},
    }
    still = [
        item
        for item in of_case(about.desk, about.answers)
        if not (item.id in kept and kept[item.id].done_at)
        and not _over(pen, item, falls.get(item.id), ended)
    ]
    still.sort(key=lambda item: falls.get(item.id) or date.max)
    items = tuple(_said(pen, item, falls.get(item.id)) for item in still)
    details = tuple(tuple(map(pen.tell, item.detail)) for item in still)
    return [Steps(pen.say("slip-still-open"), items, details=details)] if items else []


def _over(pen: Pen, item: FollowUp, due: date | None, ended: date) -> bool:
    early = item.deadline is not None and item.deadline.after == "submitted"
    answered = item.ask_carrier is not None and bool(pen.subject.facts.get("reactivation"))
    led_up = item.kind == "apply" or (early and (due is None or due <= ended))
    return led_up or answered or item.by == "shop"


def _said(pen: Pen, item: FollowUp, due: date | None) -> Said:
    return by_day(pen, due, item) if due else pen.tell(item.text, item.unverified)
