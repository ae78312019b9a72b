"""The second person agrees, or does not: another manager, by their own PIN (V2.3.5 V7.5.3)."""

from flask import Flask, abort, redirect, request, url_for
from flask.typing import ResponseReturnValue

from kiosk.rules.case import Moved, Role, State, act
from kiosk.rules.problem import Problem
from kiosk.store import sign_ins
from kiosk.store.changes import Change, Conflict, change
from kiosk.store.second_opinions import (
    AGREED,
    BeholdenError,
    Decided,
    MayNotDecideError,
    Opinion,
)
from kiosk.web.counter import case_posted as posted
from kiosk.web.counter import four_eyes
from kiosk.web.counter.case_actions import back
from kiosk.web.counter.case_page import show
from kiosk.web.counter.case_posted import Fault
from kiosk.web.counter.open_case import OpenCase, open_case
from kiosk.web.doors import door
from kiosk.web.kiosk import kiosk
from kiosk.web.staff import must_staff

DECLINED = "second_decline"
REFUSALS = {"wrong": ("second-pin-wrong", 422), "wait": ("sign-in-wait", 429)}


@door("manager")
def second(reference: str) -> ResponseReturnValue:
    """Answer the open question of a case; it goes back to where it was, either way."""
    opened = open_case(reference)
    if opened is None:
        abort(404)
    house, case = kiosk(), opened.case
    try:
        made = _answer(opened)
        version = case.version
        done = change(house.store, case.reference, version, made, house.now(), house.today())
    except BeholdenError:
        return show(opened, Fault(Problem("second-beholden"), 403), "second")
    except MayNotDecideError:
        return show(opened, Fault(Problem("second-not-you"), 403), "second")
    except Fault as fault:
        return show(opened, fault, "second")
    if isinstance(done, Conflict):
        again = open_case(reference)
        assert again is not None  # noqa: S101 - a case does not vanish between two lines
        return show(again, Fault(Problem("case-changed"), 409), "second")
    return redirect(url_for("case_page", reference=case.reference), 303)


def _answer(opened: OpenCase) -> Change:
    """The change that the answer makes. Raises Fault; a PIN is tried only when all else is well."""
    if request.form.get("version", "").strip() != str(opened.case.version):
        raise Fault(Problem("case-changed"), 409)
    asked, person = four_eyes.question(opened), must_staff()
    if asked is None:
        raise Fault(Problem("second-gone"), 409)
    if asked.asked_by == person.actor:
        raise Fault(Problem("second-not-you"), 403)
    decision, said = request.form.get("decision"), posted.text(request.form, "note")
    if decision not in {"agree", "decline"}:
        raise Fault(Problem("second-choose"))
    if decision == "decline" and not said:
        raise Fault(Problem("second-needs-words"))
    _own_pin()
    moved, agrees = _released(opened), decision == "agree"
    return Change(
        action=AGREED if agrees else DECLINED,
        actor=person.actor,
        state=moved.to,
        left=moved.left,
        note=said,
        opinion=_decided(asked, agrees=agrees),
    )


def _decided(asked: Opinion, *, agrees: bool) -> Decided:
    return Decided(asked.id, "agreed" if agrees else "declined")


def _released(opened: OpenCase) -> Moved:
    """Back to where it was; a question about a case that could not be held moves nothing."""
    if opened.state is State.HELD:
        moved = act(State.HELD, "release", actor=Role.CLERK, given={}, left=opened.left)
        if isinstance(moved, Moved):
            return moved
    return Moved(opened.state, opened.left)


def _own_pin() -> None:
    house, person = kiosk(), must_staff()
    pin = request.form.get("pin", "")
    refused = sign_ins.again(house.store, person.id, pin, person.station, house.now())
    if refused:
        key, status = REFUSALS[refused]
        raise Fault(Problem(key), status)


def install(app: Flask) -> None:
    """One address: asked for by hand, it leads to the case."""
    address = "/counter/cases/<reference>/second"
    app.add_url_rule(address, "second", second, methods=["POST"])
    app.add_url_rule(address, "second_back", back, defaults={"action": "second"})
