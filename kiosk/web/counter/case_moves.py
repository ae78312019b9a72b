"""An action of the life of a case, as staff press it: from what was posted to its change."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

from kiosk.rules import workdays
from kiosk.rules.answers import Answers
from kiosk.rules.asking import askable
from kiosk.rules.case import Moved, Refused, Role, State, act
from kiosk.rules.follow_ups import (
    Ended,
    NewDeed,
    carrier_questions,
    due_dates,
    ended_by,
    owed_refund,
    settled_by_completion,
)
from kiosk.rules.notices import of_action
from kiosk.rules.problem import Problem
from kiosk.rules.procedure import Desk
from kiosk.rules.tasks import needed_for
from kiosk.store.changes import Change, TickOff
from kiosk.store.second_opinions import Asked
from kiosk.store.staff_sessions import Person
from kiosk.web.counter import case_posted as posted
from kiosk.web.counter import four_eyes
from kiosk.web.counter.case_posted import Fault, Posted
from kiosk.web.counter.open_case import OpenCase

FACTS = ("next_channel", "spoken_to", "carrier_confirmation", "reactivation")


def move(opened: OpenCase, action: str, person: Person, form: Posted, today: date) -> Change:
    """The change that `action` makes, or the question to a second person that it needs first.

    Raises Fault, and then nothing changes.
    """
    case = opened.case
    given = _given(action, form, case.language)
    moved = _allowed(opened, action, given)
    off = posted.ticked(opened, form)
    money = posted.confirmed(opened, off)
    done = opened.file.ticks.keys() | {tick.task for tick in off}
    left = needed_for(action, list(opened.tasks), done)
    needed = four_eyes.matter(opened, action, left, money)
    if needed and not four_eyes.holds(opened, needed) and not given.get("reason"):
        raise four_eyes.without_words(opened, action, needed, left)
    _questions_asked(opened.desk, action, case.answers, given)
    ends = _effective(opened, form, today) if action == "complete" else None
    if needed and not four_eyes.holds(opened, needed):
        asked = Asked(action, needed, given["reason"])
        return replace(_asking(opened, person, given), ticks=off, money=money, opinion=asked,
                       sums=posted.taken(opened, {one.task for one in off}))  # fmt: skip
    facts = {**unreasoned(case.facts), **{name: given[name] for name in FACTS if given.get(name)}}
    if given.get("reason"):
        facts["reason"] = given["reason"]
    if needed and needed.tasks:
        facts["override"] = four_eyes.reason_for(opened, needed)
    if action == "ask":
        facts["asked"] = " ".join(_asked(opened, form))
    work_order = given["work_order"]
    return Change(
        action=action,
        actor=person.actor,
        state=moved.to,
        left=moved.left,
        answers={**case.answers, "work_order": work_order} if work_order else None,
        facts=facts,
        note="\n".join(dict.fromkeys(filter(None, (given.get("reason"), given["note"])))),
        dates=_dates(opened, moved.to, form, today, ends),
        deeds=_deeds(opened, form, today) if ends else {},
        ended=(*ended_by(moved.to, opened.desk), *_settled(opened, form, ends)),
        new_deeds=_refund(opened, ends),
        ticks=(*off, *_doubted(opened, action, form)),
        money=money,
        sums=posted.taken(opened, {one.task for one in off}),
        notices=of_action(action, case.answers, case.consents),
    )


def unreasoned(facts: Mapping[str, str]) -> dict[str, str]:
    """What a case keeps when it moves on: the reason of the last move says nothing of the next."""
    return {name: said for name, said in facts.items() if name != "reason"}


def _given(action: str, form: Posted, language: str) -> dict[str, str]:
    """The posted fields of an action. What was written as a note answers an action's own question
    too: whom it was agreed with, how the carrier confirmed, what it says of the old card."""
    note = posted.text(form, "note")
    own = {"send": "spoken_to", "recall": "carrier_confirmation", "complete": "reactivation"}
    given = {
        "note": note,
        "reason": posted.reason(form, action, language),
        "work_order": posted.text(form, "work_order"),
        "effective_on": form.get("effective_on", "").strip(),
        "next_channel": form.get("next_channel", ""),
    }
    if name := own.get(action):
        given[name] = posted.text(form, name) or note
    return given


def _allowed(opened: OpenCase, action: str, given: dict[str, str]) -> Moved:
    moved = act(
        opened.state,
        action,
        actor=Role.CLERK,
        given=given,
        left=opened.left,
        channel=opened.case.channel,
    )
    if isinstance(moved, Refused):
        wrong_time = action not in opened.actions
        raise Fault(moved.problem, 409 if wrong_time else 422)
    return moved


def _asking(opened: OpenCase, person: Person, given: dict[str, str]) -> Change:
    """The case waits for a second person: on hold where it can be, else as it is. The customer is
    told nothing: it is the shop's own matter, and mostly of minutes."""
    case = opened.case
    held = act(opened.state, "hold", actor=Role.CLERK, given=given, left=opened.left)
    moved = held if isinstance(held, Moved) else Moved(opened.state, opened.left)
    said = (given[name] for name in ("reason", "note", "work_order") if given.get(name))
    return Change(
        action="second_ask",
        actor=person.actor,
        state=moved.to,
        left=moved.left,
        facts=unreasoned(case.facts) if moved.to is not opened.state else None,
        note="\n".join(dict.fromkeys(said)),
    )


def _questions_asked(desk: Desk, action: str, answers: Answers, given: dict[str, str]) -> None:
    """A procedure with a deadline rule wants the carrier's answer before completion (R77)."""
    if action == "complete" and carrier_questions(desk, answers) and not given.get("reactivation"):
        raise Fault(Problem("case-needs-reactivation"))


def _asked(opened: OpenCase, form: Posted) -> list[str]:
    known = {item.id for item in askable(opened.desk, opened.case.answers)}
    return [name for name in form.getlist("asked") if name in known]


def _dates(
    opened: OpenCase, to: State, form: Posted, today: date, ends: date | None
) -> dict[str, date | None]:
    """The dates that an action sets: the answer asked for, the promise once the carrier has the
    case, the end of the service."""
    case, desk = opened.case, opened.desk
    dates: dict[str, date | None] = {}
    if to is State.NEEDS_INFORMATION:
        dates["due_on"] = posted.asked_by(form, today)
    elif case.due_on:
        dates["due_on"] = None
    if to is State.WITH_CARRIER and case.promised_by is None:
        review = workdays.review_for(desk.procedure, case.answers)
        promise = workdays.promise(review, desk.carrier, today)
        dates["promised_by"] = promise.latest if promise else None
    if ends:
        dates["effective_on"] = ends
    return dates


def _deeds(opened: OpenCase, form: Posted, today: date) -> dict[str, date | None]:
    """When the deeds after completion fall due, counted from the day that the customer hears of
    it; a day that the carrier named goes before."""
    due = due_dates(opened.desk, opened.case.answers, today)
    if by := _collect_by(form, today):
        due |= {item.id: by for item in carrier_questions(opened.desk, opened.case.answers)}
    return due


def _settled(opened: OpenCase, form: Posted, ends: date | None) -> tuple[Ended, ...]:
    if ends is None:
        return ()
    named = bool(form.get("collect_by", "").strip())
    return settled_by_completion(opened.desk, opened.case.answers, opened.bill.net, day_named=named)


def _collect_by(form: Posted, today: date) -> date | None:
    return posted.day(form, "collect_by", today, today + timedelta(days=366))


def _doubted(opened: OpenCase, action: str, form: Posted) -> list[TickOff]:
    """A material that is asked for again was not seen to after all."""
    asked = _asked(opened, form) if action == "ask" else []
    return [TickOff(name, done=False) for name in asked if name in opened.file.ticks]


def _effective(opened: OpenCase, form: Posted, today: date) -> date | None:
    """The day the service ended: over by now, since the certificate says so, and at most a month
    before the request: a lost card may have been stopped first."""
    return posted.day(form, "effective_on", opened.case.day - timedelta(days=31), today)


def _refund(opened: OpenCase, ends: date | None) -> tuple[NewDeed, ...]:
    if ends is None:
        return ()
    return owed_refund(opened.desk, opened.case.answers, opened.bill.net, ends)
