"""Tracking: a reference and four digits open a case: its state, what is to be done, its papers."""

import hmac
from typing import Any

from flask import Flask, redirect, request, url_for
from flask.typing import ResponseReturnValue

from kiosk.rules import pictures, plain
from kiosk.rules.asking import asked_of
from kiosk.rules.case import FINAL, Refused, Role, State, act, open_actions
from kiosk.rules.papers_of import OF_STATE
from kiosk.rules.problem import Problem
from kiosk.rules.reference import read_reference
from kiosk.store import attempts, cases, follow_ups, procedures, visits
from kiosk.store.attempts import Limits
from kiosk.store.case_files import CaseFile, case_file
from kiosk.store.cases import Case
from kiosk.web import live, visitor
from kiosk.web.consents import MESSAGES
from kiosk.web.counter.follow_ups import Row, rows
from kiosk.web.done import of_case
from kiosk.web.doors import door
from kiosk.web.kiosk import kiosk
from kiosk.web.pictures import intake, places
from kiosk.web.template import page
from kiosk.web.visible import visible

PATIENT: Limits = ((40, 300), (120, 3600))
"""For all guesses from one address: a shop's tablet is one, and one clumsy customer must not lock
out the next."""


@door("public")
def track() -> ResponseReturnValue:
    """The form, or the case that was opened on this visit."""
    current = visitor.visit()
    file = current and current.tracked and case_file(kiosk().store, current.tracked)
    return show(file) if file else form()


def tracked() -> CaseFile:
    """The case that this visit has opened. Raises SessionEnded when it has not, or no more."""
    current = visitor.must_visit()
    file = current.tracked and case_file(kiosk().store, current.tracked)
    if not file:
        raise visitor.SessionEnded
    return file


def show(
    file: CaseFile, status: int = 200, picture: Problem | None = None, **faults: Any
) -> ResponseReturnValue:
    """The page of a case: where it stands, what is asked, what follows; `faults` is what was wrong
    with something posted here, by form, `picture` what was with a picture."""
    case = file.case
    desk = procedures.pinned(kiosk().store, case.digest)
    told = of_case(case)
    own = OF_STATE.get(case.state)
    if own and own in told["papers"]:
        told["contents"] = live.paper(own, live.of_case(case))
    return page(
        "track/case.html",
        status,
        **told,
        actions=open_actions(State(case.state), Role.CUSTOMER, left(case), case.channel),
        no_way_back=no_way_back(case),
        asked=asked_of(desk, case.answers, case.facts),
        deeds=[row for row in rows(file, desk) if _concerns(row)],
        over=case.state in FINAL,
        second=case.state == State.HELD and any(not each.decision for each in file.opinions),
        faults=faults,
        offered=pictures.offered(desk, case.answers),
        agreed=pictures.CONSENT in case.consents,
        hears=MESSAGES in case.consents,
        pictures=intake.shown(places.of_case(case, Role.CUSTOMER), picture),
        typed={
            "have": request.form.getlist("have"),
            "note": visible(request.form.get("note", "")),
        },
    )


def _concerns(row: Row) -> bool:
    """Whether a follow-up is shown to its customer by now: neither the shop's own task, nor to
    apply, which was done when the carrier has the case."""
    elsewhere = row.kind == "apply" or (row.kind == "task" and row.deed.by == "shop")
    return row.ready and row.deed.outcome != "void" and not elsewhere


def left(case: Case) -> State | None:
    """The state that a paused case came from."""
    return State(case.state_left) if case.state_left else None


def no_way_back(case: Case) -> str:
    """Why the customer cannot withdraw a case that is not over; nothing when they can."""
    state = State(case.state)
    moved = act(state, "withdraw", actor=Role.CUSTOMER, given={}, left=left(case))
    if state in FINAL or not isinstance(moved, Refused):
        return ""
    return visitor.say()(moved.problem.key, **moved.problem.args)


def form(errors: dict[str, str] | None = None, status: int = 200) -> ResponseReturnValue:
    """Ask for reference and code; what was typed stays, the code does not."""
    typed = visible(request.form.get("reference", ""))
    return page("track/form.html", status, errors=errors or {}, typed=typed)


@door("public")
def look_up() -> ResponseReturnValue:
    """Open a case, by its reference or that of a dispute about it.

    A wrong reference and a wrong code get the same answer, and both count.
    """
    say = visitor.say()
    reference = read_reference(request.form.get("reference", ""))
    code = plain.tidy(request.form.get("code", ""))
    if isinstance(reference, Problem):
        return form({"reference": say(reference.key, **reference.args)}, 422)
    if len(code) != 4 or not code.isascii() or not code.isdigit():
        return form({"code": say("code-four-digits")}, 422)
    house = kiosk()
    reference = follow_ups.case_of(house.store, reference) or reference
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
