"""The first manager, made by whoever can read the console of the kiosk (ASVS 13.3)."""

import hmac
import secrets
from typing import cast

from flask import Flask, abort, current_app, redirect, request, url_for
from flask.typing import ResponseReturnValue

from kiosk.rules.pins import LEAST
from kiosk.rules.problem import Problem
from kiosk.rules.reference import group, new_reference, read_reference
from kiosk.store import attempts, staff, stations
from kiosk.web.counter.stations import remember, station
from kiosk.web.doors import door
from kiosk.web.kiosk import kiosk
from kiosk.web.template import page
from kiosk.web.visible import visible
from kiosk.web.visitor import say

EXTENSION = "signoff-set-up"


class SetUp:
    """A code kept in memory alone: a restart makes another."""

    def __init__(self) -> None:
        self.code = new_reference(secrets.randbelow)


def code_of(app: Flask) -> str | None:
    """The code to show on the console; None when the shop has a manager."""
    with app.app_context():
        needed = not staff.has_manager(kiosk().store)
        return group(_ours().code) if needed else None


@door("public")
def set_up(errors: dict[str, str] | None = None, status: int = 200) -> ResponseReturnValue:
    """The form, while there is no manager; afterwards there is no such page."""
    if staff.has_manager(kiosk().store):
        abort(404)
    typed, code = (visible(request.form.get(name, "")) for name in ("name", "code"))
    return page(
        "counter/set-up.html", status, errors=errors or {}, typed=typed, code=code, least=LEAST
    )


@door("public")
def make() -> ResponseReturnValue:
    """Make the first manager. Two at once: the second finds no such page any more."""
    house, words = kiosk(), say()
    if staff.has_manager(house.store):
        abort(404)
    if not attempts.take(house.store, {"set-up": attempts.LIMITS}, house.now()):
        return set_up({"code": words("set-up-wait")}, 429)
    code = read_reference(request.form.get("code", ""))
    if isinstance(code, Problem) or not hmac.compare_digest(code, _ours().code):
        return set_up({"code": words("set-up-wrong")}, 422)
    attempts.forgive(house.store, "set-up")
    name, pin = request.form.get("name", ""), request.form.get("pin", "")
    try:
        made = staff.add(house.store, name, "manager", pin, house.now(), first=True)
    except staff.Managed:
        abort(404)
    if isinstance(made, Problem):
        field = "pin" if made.key.startswith("pin-") else "name"
        return set_up({field: words(made.key, **made.args)}, 422)
    _ours().code = new_reference(secrets.randbelow)  # what was shown opens nothing any more
    response = redirect(url_for("sign_in"), 303)
    if station() is None:  # a shop's first device, or nobody could ever sign in
        first = stations.add(house.store, house.settings.station, house.now())
        token = isinstance(first, str) and stations.enrol(house.store, first, house.now())
        if token:
            remember(response, token)
    return response


def _ours() -> SetUp:
    return cast(SetUp, current_app.extensions[EXTENSION])


def install(app: Flask) -> None:
    """The page, and the code of this start."""
    app.extensions[EXTENSION] = SetUp()
    app.add_url_rule("/counter/set-up", "set_up", set_up)
    app.add_url_rule("/counter/set-up", "make_manager", make, methods=["POST"])
