"""The customer brings the carrier's work-order number back (R11): the request is on its way."""

from flask import Flask, request
from flask.typing import ResponseReturnValue

from kiosk.paper.coverage import unprintable
from kiosk.rules import plain
from kiosk.rules.case import Refused, Role, State, act
from kiosk.rules.pages import GUIDED
from kiosk.rules.problem import Problem
from kiosk.store import cases
from kiosk.store.cases import Case
from kiosk.store.changes import Change, Conflict, change
from kiosk.web import visitor
from kiosk.web.done import of_case
from kiosk.web.doors import door
from kiosk.web.kiosk import kiosk
from kiosk.web.template import page

LONGEST_WORK_ORDER = 40


def may_file(case: Case) -> bool:
    """True while the customer is the one who files, and has not yet."""
    return case.channel in GUIDED and case.state == State.SUBMITTED


@door("public")
def file() -> ResponseReturnValue:
    """Take the work-order number of the case that tracking has opened."""
    current = visitor.must_visit()
    case = current.tracked and cases.by_reference(kiosk().store, current.tracked)
    if not case:
        raise visitor.SessionEnded
    problem = _file(case, request.form.get("work_order", ""))
    if problem is None:
        return visitor.away("track")
    words = visitor.say()(problem.key, **problem.args)
    return page("track/case.html", 422, **of_case(case), may_file=may_file(case), error=words)


def _file(case: Case, typed: str) -> Problem | None:
    number = plain.read_line(typed, LONGEST_WORK_ORDER) if typed.strip() else ""
    if isinstance(number, Problem):
        return number
    if left := unprintable(number):
        return Problem("cannot-be-printed", {"characters": " ".join(left)})
    moved = act(
        State(case.state),
        "file",
        actor=Role.CUSTOMER,
        given={"work_order": number},
        channel=case.channel,
    )
    if isinstance(moved, Refused):
        return moved.problem
    answers = {**case.answers, "work_order": number}
    filed = Change("file", Role.CUSTOMER, moved.to, moved.left, answers)
    house = kiosk()
    done = change(house.store, case.reference, case.version, filed, house.now(), house.today())
    return Problem("filed-meanwhile") if isinstance(done, Conflict) else None


def install(app: Flask) -> None:
    """One route, beside tracking."""
    app.add_url_rule("/track/file", "file", file, methods=["POST"])
