"""Which station this browser is: by its own cookie, or as the only one on loopback."""

from urllib.parse import urlsplit

from flask import Flask, redirect, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug.wrappers import Response

from kiosk.rules.problem import Problem
from kiosk.rules.reference import read_reference
from kiosk.store import attempts, stations
from kiosk.web.doors import door
from kiosk.web.kiosk import kiosk
from kiosk.web.template import page
from kiosk.web.visible import visible
from kiosk.web.visitor import say

HERE = frozenset({"localhost", "127.0.0.1", "::1"})
LASTS = 400 * 24 * 3600
"""Seconds; browsers keep no cookie longer. Each sign-in begins it anew."""


def station() -> str | None:
    """The name of the station that this browser is; None when it is not enrolled.

    On plain loopback the machine itself is one, and nobody who comes to it through a proxy.
    """
    house = kiosk()
    if not house.settings.secure:
        return house.settings.station if _at_the_machine() else None
    token = request.cookies.get(_cookie())
    return stations.find(house.store, token) if token else None


def _at_the_machine() -> bool:
    """Whether this was asked on the machine itself: by its own address, and by its own name, which
    a proxy on the same machine replaces by the one that was asked for."""
    name = urlsplit(f"//{request.host}").hostname or ""
    return {name, request.remote_addr} <= HERE


def remember(response: Response, token: str) -> None:
    """Make the browser that gets this response the station of `token`."""
    secure = kiosk().settings.secure
    response.set_cookie(
        _cookie(), token, max_age=LASTS, secure=secure, httponly=True, samesite="Lax"
    )


def signed_in_here(response: Response, name: str) -> None:
    """Note a sign-in, and let the station's cookie begin anew."""
    house = kiosk()
    token = request.cookies.get(_cookie())
    if house.settings.secure and token:
        remember(response, token)
        stations.seen(house.store, name, house.now())


@door("public")
def enrol(error: str = "", status: int = 200) -> ResponseReturnValue:
    """The form for a station's code; also what a browser sees that is no station."""
    typed = visible(request.form.get("code", ""))
    return page("counter/enrol.html", status, error=error, typed=typed, path="/counter/enrol")


@door("public")
def use_code() -> ResponseReturnValue:
    """Become the station whose code this is."""
    house = kiosk()
    if not attempts.take(
        house.store, {f"enrol:{request.remote_addr}": attempts.LIMITS}, house.now()
    ):
        return enrol(say()("enrol-wait"), 429)
    code = read_reference(request.form.get("code", ""))
    token = None if isinstance(code, Problem) else stations.enrol(house.store, code, house.now())
    if token is None:
        return enrol(say()("enrol-wrong"), 422)
    response = redirect(url_for("sign_in"), 303)
    remember(response, token)
    return response


def _cookie() -> str:
    return "__Host-signoff-station" if kiosk().settings.secure else "signoff-station"


def install(app: Flask) -> None:
    """The routes of enrolling."""
    app.add_url_rule("/counter/enrol", "enrol", enrol)
    app.add_url_rule("/counter/enrol", "use_code", use_code, methods=["POST"])
