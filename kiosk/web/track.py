"""Tracking: a reference and four digits open the state of a case and its papers."""

import hmac

from flask import Flask, redirect, request, url_for
from flask.typing import ResponseReturnValue

from kiosk.rules import plain
from kiosk.rules.problem import Problem
from kiosk.rules.reference import read_reference
from kiosk.store import attempts, cases, visits
from kiosk.store.attempts import Limits
from kiosk.store.cases import Case
from kiosk.web import visitor
from kiosk.web.done import of_case
from kiosk.web.doors import door
from kiosk.web.filing import may_file
from kiosk.web.kiosk import kiosk
from kiosk.web.template import page
from kiosk.web.visible import visible

PATIENT: Limits = ((40, 300), (120, 3600))
"""For all guesses from one address: a shop's tablet is one, and one clumsy customer must not lock
out the next."""


@door("public")
def track() -> ResponseReturnValue:
    """The form, or the case that was opened on this visit."""
    current = visitor.visit()
    if current and current.tracked:
        case = cases.by_reference(kiosk().store, current.tracked)
        if case is not None:
            return page("track/case.html", **of_case(case), may_file=may_file(case))
    return form()


def form(errors: dict[str, str] | None = None, status: int = 200) -> ResponseReturnValue:
    """Ask for reference and code; what was typed stays, the code does not."""
    typed = visible(request.form.get("reference", ""))
    return page("track/form.html", status, errors=errors or {}, typed=typed)


@door("public")
def look_up() -> ResponseReturnValue:
    """Open a case. A wrong reference and a wrong code get the same answer, and both count."""
    say = visitor.say()
    reference = read_reference(request.form.get("reference", ""))
    code = plain.tidy(request.form.get("code", ""))
    if isinstance(reference, Problem):
        return form({"reference": say(reference.key, **reference.args)}, 422)
    if len(code) != 4 or not code.isascii() or not code.isdigit():
        return form({"code": say("code-four-digits")}, 422)
    house = kiosk()
    mine = f"track:{reference}"
    keys = {mine: attempts.LIMITS, f"track-from:{request.remote_addr}": PATIENT}
    if not attempts.take(house.store, keys, house.now()):
        return form({"reference": say("track-slow-down")}, 429)
    case = cases.by_reference(house.store, reference)
    if case is None or not hmac.compare_digest(code_of(case), code):
        return form({"reference": say("track-not-found")}, 422)
    attempts.forgive(house.store, mine)
    visits.track(house.store, visitor.begin(), reference, house.now())
    return redirect(url_for("track"), 303)


def code_of(case: Case) -> str:
    """The four digits that open a case: the contact phone's last four, else the chosen ones."""
    return case.answers.get("contact_phone", "")[-4:] or case.answers.get("track_code", "")


def install(app: Flask) -> None:
    """The routes of tracking."""
    app.add_url_rule("/track", "track", track)
    app.add_url_rule("/track", "look_up", look_up, methods=["POST"])
