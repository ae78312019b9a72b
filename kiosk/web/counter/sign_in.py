"""Signing in by name and PIN on a station of the shop, and out again."""

from flask import Flask, Response, redirect, request, session, url_for
from flask.typing import ResponseReturnValue

from kiosk.store import sign_ins, staff
from kiosk.store.staff_sessions import IDLE
from kiosk.web.counter import handover, stations, unsent
from kiosk.web.customer import local
from kiosk.web.doors import door
from kiosk.web.kiosk import kiosk
from kiosk.web.staff import BACKGROUND, TOKEN, SignedOut, arrive, leave, staffer
from kiosk.web.template import page
from kiosk.web.visible import visible
from kiosk.web.visitor import cleared, say

HOME = "/counter/"


@door("public")
def sign_in() -> ResponseReturnValue:
    """The form; for a shop without a manager the set-up, for who is signed in their page."""
    if not any(one.active for one in staff.everyone(kiosk().store)):
        return redirect(url_for("set_up"), 303)
    back = _place(request.args.get("next", ""))
    return redirect(back, 303) if staffer() else form(back)


def form(back: str, error: str = "", status: int = 200) -> ResponseReturnValue:
    """Ask for name and PIN; the name stays, the PIN does not. 403 where no station is."""
    here = stations.station()
    if here is None:
        return stations.enrol(status=403)
    typed = visible(request.form.get("name", ""))
    return page(
        "counter/sign-in.html", status, station=here, error=error, typed=typed, back=back,
        path=url_for("sign_in"),
    )  # fmt: skip


@door("public")
def judge() -> ResponseReturnValue:
    """Let in whose name and PIN these are."""
    house, here = kiosk(), stations.station()
    back = _place(request.form.get("next", ""))
    if here is None:
        return form(back)
    name, pin = request.form.get("name", ""), request.form.get("pin", "")
    found = sign_ins.judge(house.store, name, pin, here, house.now())
    if found == "wait":
        return form(back, say()("sign-in-wait"), 429)
    if found == "wrong":
        return form(back, say()("sign-in-wrong"), 422)
    arrive(found, here)
    if back == HOME:
        back = unsent.where(found) or HOME
    response = cleared(redirect(back, 303))
    stations.signed_in_here(response, here)
    return response


@door("public")
def sign_out() -> ResponseReturnValue:
    """Lock: only the customer's screen is left. Open to all, since the session may be over. What
    was half written is kept for its writer."""
    unsent.keep_all(request.form.get("typed", ""))
    leave()
    return handover.customers_screen()


@door("clerk")
def awake() -> ResponseReturnValue:
    """Somebody is typing on a page for staff; the door has noted it."""
    return "", 204


def signed_out(error: SignedOut) -> ResponseReturnValue:
    """A page for staff and nobody signed in: the form, and the same page again afterwards, with
    what was posted too late.

    Polling goes to the customer's screen instead, as nobody is there to sign in.
    """
    unsent.keep_post()
    session.pop(TOKEN, None)
    read = request.method in {"GET", "HEAD"}
    back = request.full_path.rstrip("?") if read else unsent.came_from()
    address = url_for("sign_in", next=_place(back))
    if "HX-Request" in request.headers:
        away = handover.customers_address() if BACKGROUND in request.headers else address
        return Response(status=401, headers={"HX-Redirect": away})
    return redirect(address, 303) if read else form(_place(back), say()("sign-in-again"), 401)


def _place(address: str) -> str:
    """The address if it is a page for staff, else the counter."""
    found = local(address)
    staffs = found.startswith((HOME, "/office/")) and not found.startswith(url_for("sign_in"))
    return found if staffs else HOME


def install(app: Flask) -> None:
    """The routes of signing in and out; pages for staff know how long they may be left alone."""
    app.jinja_env.globals["staff_idle"] = int(IDLE.total_seconds())
    app.add_url_rule("/counter/sign-in", "sign_in", sign_in)
    app.add_url_rule("/counter/sign-in", "judge", judge, methods=["POST"])
    app.add_url_rule("/counter/sign-out", "sign_out", sign_out, methods=["POST"])
    app.add_url_rule("/counter/awake", "awake", awake)
