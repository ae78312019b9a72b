"""A manager withdraws the certificate of a completed case, with a reason: it stays completed."""

from datetime import date

from flask import Flask, abort, redirect, request, url_for
from flask.typing import ResponseReturnValue

from kiosk.rules.case import State
from kiosk.rules.problem import Problem
from kiosk.store import withdrawn_list
from kiosk.store.changes import Conflict
from kiosk.store.withdrawn_papers import ACTION, withdraw_certificate, withdrawn
from kiosk.web.counter.case_page import show
from kiosk.web.counter.case_posted import Fault, text
from kiosk.web.counter.open_case import OpenCase, open_case
from kiosk.web.doors import door
from kiosk.web.kiosk import kiosk
from kiosk.web.staff import must_staff


@door("manager")
def withdraw(reference: str) -> ResponseReturnValue:
    """Withdraw it, if the case is as the manager saw it (409 when it is not)."""
    opened = open_case(reference)
    if opened is None:
        abort(404)
    try:
        reason = _reason(opened)
    except Fault as fault:
        return show(opened, fault, ACTION)
    case, house = opened.case, kiosk()
    done = withdraw_certificate(
        house.store, case.reference, case.version, reason, must_staff().actor, house.now()
    )
    if isinstance(done, Conflict):
        again = open_case(reference) or abort(404)
        return show(again, Fault(Problem("case-changed"), 409), ACTION)
    withdrawn_list.keep(house.store, house.settings.data / withdrawn_list.NAME, house.now())
    return redirect(url_for("case_page", reference=case.reference), 303)


def _reason(opened: OpenCase) -> str:
    if opened.withdrawn:
        raise Fault(Problem("certificate-is-withdrawn"), 409)
    if opened.state is not State.COMPLETED:
        raise Fault(Problem("certificate-not-completed"), 409)
    if request.form.get("version", "").strip() != str(opened.case.version):
        raise Fault(Problem("case-changed"), 409)
    if not (reason := text(request.form, "reason")):
        raise Fault(Problem("case-needs-reason"))
    return reason


def withdrawn_on(reference: str) -> date | None:
    """The shop's day on which the certificate of this case was withdrawn, if it was."""
    at = withdrawn(kiosk().store, reference)
    return at.astimezone(kiosk().settings.timezone).date() if at else None


def install(app: Flask) -> None:
    """The one route, and how pages ask whether a certificate was withdrawn."""
    app.jinja_env.globals["certificate_withdrawn_on"] = withdrawn_on
    app.add_url_rule(
        "/counter/cases/<reference>/withdraw-certificate",
        "withdraw_certificate",
        withdraw,
        methods=["POST"],
    )
