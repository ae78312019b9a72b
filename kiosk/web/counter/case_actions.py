"""Everything staff post about a case: one version, one change, or words that say why not."""

from flask import Flask, abort, redirect, request, url_for
from flask.typing import ResponseReturnValue

from kiosk.rules.case import ACTIONS, FINAL
from kiosk.rules.problem import Problem
from kiosk.store.changes import Change, Conflict, change
from kiosk.store.staff_sessions import Person
from kiosk.web import visitor
from kiosk.web.counter import case_moves
from kiosk.web.counter.case_page import show
from kiosk.web.counter.case_posted import Fault
from kiosk.web.counter.case_steps import STEPS
from kiosk.web.counter.open_case import OpenCase, open_case
from kiosk.web.doors import door
from kiosk.web.kiosk import kiosk
from kiosk.web.staff import must_staff

ANY_TIME = frozenset({"call", "note", "stop-messages"})
"""Steps that a case which is over still takes."""


@door("clerk")
def do(reference: str, action: str) -> ResponseReturnValue:
    """Do one thing to a case, if it is still as the clerk saw it (409 when it is not)."""
    opened = open_case(reference)
    if opened is None:
        abort(404)
    if request.form.get("version", "").strip() != str(opened.case.version):
        return show(opened, Fault(Problem("case-changed"), 409), action)
    house = kiosk()
    try:
        made = _change(opened, action, must_staff())
    except Fault as fault:
        return show(opened, fault, action)
    case = opened.case
    done = change(house.store, case.reference, case.version, made, house.now(), house.today())
    if isinstance(done, Conflict):
        again = open_case(reference)
        assert again is not None  # noqa: S101 - a case does not vanish between two lines
        return show(again, Fault(Problem("case-changed"), 409), action)
    there = f"task-{made.ticks[0].task}" if made.ticks and not visitor.is_htmx() else None
    return redirect(url_for("case_page", reference=case.reference, _anchor=there), 303)


@door("clerk")
def back(reference: str, action: str) -> ResponseReturnValue:
    """The address that a refused post leaves in the browser, asked for by hand: the case itself."""
    if open_case(reference) is None:
        abort(404)
    return redirect(url_for("case_page", reference=reference), 303)


def _change(opened: OpenCase, action: str, person: Person) -> Change:
    today = kiosk().today()
    if step := STEPS.get(action):
        if opened.state in FINAL and action not in ANY_TIME:
            about = {"action": action, "state": opened.state.value}
            raise Fault(Problem("case-final", dict(about)), 409)
        return step(opened, person, request.form, today)
    if action not in ACTIONS or action == "submit":
        raise Fault(Problem("case-no-such-action"), 404)
    return case_moves.move(opened, action, person, request.form, today)


def install(app: Flask) -> None:
    """One route for every action of design.md, and for the steps between them."""
    app.add_url_rule("/counter/cases/<reference>/<action>", "case_back", back)
    app.add_url_rule("/counter/cases/<reference>/<action>", "case_action", do, methods=["POST"])
