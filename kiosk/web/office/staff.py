"""Who works here: taken on, made clerk or manager, given a PIN, let go, unlocked."""

from flask import Flask, abort, redirect, request, url_for
from flask.typing import ResponseReturnValue

from kiosk.rules.problem import Problem
from kiosk.store import lockouts, staffing
from kiosk.store.staff import ROLES, add, everyone
from kiosk.web.doors import door
from kiosk.web.kiosk import kiosk
from kiosk.web.staff import must_staff
from kiosk.web.template import page
from kiosk.web.visible import visible

ACTIONS = (*ROLES, "pin", "leave", "return", "unlock")


@door("manager")
def staff() -> ResponseReturnValue:
    """Everybody, those who left last."""
    return _page()


@door("manager")
def take_on() -> ResponseReturnValue:
    """Somebody new."""
    house, form = kiosk(), request.form
    role = form.get("role", "clerk")
    if role not in ROLES:
        abort(400)
    name, pin, actor = form.get("name", ""), form.get("pin", ""), must_staff().actor
    made = add(house.store, name, role, pin, house.now(), vouched_by=actor)
    return _page(made, None) if isinstance(made, Problem) else redirect(url_for("staff"), 303)


@door("manager")
def change(staff_id: int, action: str) -> ResponseReturnValue:
    """One of ACTIONS. 404 for somebody who does not work here."""
    if action not in ACTIONS or staff_id not in {one.id for one in everyone(kiosk().store)}:
        abort(404)
    problem = _change(staff_id, action)
    return _page(problem, staff_id) if problem else redirect(url_for("staff"), 303)


def _change(staff_id: int, action: str) -> Problem | None:
    store, now, actor = kiosk().store, kiosk().now(), must_staff().actor
    if action == "unlock":
        lockouts.unlock(store, staff_id, actor, now)
        return None
    if action == "pin":
        return staffing.set_pin(store, staff_id, request.form.get("pin", ""), actor, now)
    if action in ROLES:
        return staffing.set_role(store, staff_id, action, actor, now)
    return staffing.set_active(store, staff_id, action == "return", actor, now)


def _page(problem: Problem | None = None, of: int | None = None) -> ResponseReturnValue:
    """The list; with a problem of somebody (`of`), or of who was to be taken on."""
    house = kiosk()
    return page(
        "office/staff.html",
        422 if problem else 200,
        everyone=sorted(everyone(house.store), key=lambda one: not one.active),
        locked=lockouts.locked(house.store, house.now()),
        roles=ROLES,
        problem=problem,
        of=of,
        typed=visible(request.form.get("name", "")),
        role=request.form.get("role", "clerk"),
    )


def install(app: Flask) -> None:
    """The routes of the staff list."""
    app.add_url_rule("/office/staff", "staff", staff)
    app.add_url_rule("/office/staff", "take_on", take_on, methods=["POST"])
    app.add_url_rule(
        "/office/staff/<int(max=99999999999):staff_id>/<action>",
        "staffing",
        change,
        methods=["POST"],
    )
