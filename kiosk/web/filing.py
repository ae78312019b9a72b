"""The customer brings the carrier's work-order number back (R11): the request is on its way."""

from flask import Flask, request
from flask.typing import ResponseReturnValue

from kiosk.paper.coverage import unprintable
from kiosk.rules import plain, workdays
from kiosk.rules.case import Refused, Role, State, act
from kiosk.rules.follow_ups import ended_by
from kiosk.rules.problem import Problem
from kiosk.rules.unseen import no_print
from kiosk.store import procedures
from kiosk.store.cases import Case
from kiosk.store.changes import Change, Conflict, change
from kiosk.web import visitor
from kiosk.web.doors import door
from kiosk.web.kiosk import kiosk
from kiosk.web.track import show, tracked

LONGEST_WORK_ORDER = 40


@door("public")
def file() -> ResponseReturnValue:
    """Take the work-order number of the case that tracking has opened."""
    found = tracked()
    problem = _file(found.case, request.form.get("work_order", ""))
    if problem is None:
        return visitor.away("track")
    return show(tracked(), 422, work_order=visitor.say()(problem.key, **problem.args))


def _file(case: Case, typed: str) -> Problem | None:
    number = plain.read_line(typed, LONGEST_WORK_ORDER) if typed.strip() else ""
    if isinstance(number, Problem):
        return number
    if left := unprintable(number):
        return no_print(left)
    moved = act(
        State(case.state),
        "file",
        actor=Role.CUSTOMER,
        given={"work_order": number},
        channel=case.channel,
    )
    if isinstance(moved, Refused):
        return moved.problem
    house = kiosk()
    desk, today = procedures.pinned(house.store, case.digest), house.today()
    review = workdays.review_for(desk.procedure, case.answers)
    promise = workdays.promise(review, desk.carrier, today)
    filed = Change(
        "file",
        Role.CUSTOMER,
        moved.to,
        moved.left,
        answers={**case.answers, "work_order": number},
        dates={"promised_by": promise.latest if promise else None},
        ended=ended_by(moved.to, desk),
    )
    done = change(house.store, case.reference, case.version, filed, house.now(), today)
    return Problem("filed-meanwhile") if isinstance(done, Conflict) else None


def install(app: Flask) -> None:
    """One route, beside tracking."""
    app.add_url_rule("/track/file", "file", file, methods=["POST"])
