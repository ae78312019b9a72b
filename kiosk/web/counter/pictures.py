"""Pictures at the counter: opened by a clerk, each time noted; taken by one, with consent."""

from flask import Flask, Response, abort, redirect, url_for
from flask.typing import ResponseReturnValue

from kiosk.store import images
from kiosk.web.counter.case_page import show
from kiosk.web.counter.case_pictures import lay_open, lies_open
from kiosk.web.counter.case_posted import Fault
from kiosk.web.counter.open_case import OpenCase, open_case
from kiosk.web.doors import door
from kiosk.web.kiosk import kiosk
from kiosk.web.pictures.intake import Place, accept
from kiosk.web.pictures.places import of_case
from kiosk.web.staff import must_staff


def _found(reference: str) -> tuple[OpenCase, Place]:
    opened = open_case(reference)
    if opened is None:
        abort(404)
    return opened, of_case(opened.case, must_staff().actor)


def _back(opened: OpenCase) -> ResponseReturnValue:
    return redirect(url_for("case_page", reference=opened.case.reference, _anchor="pictures"), 303)


@door("clerk")
def take(reference: str) -> ResponseReturnValue:
    """Keep a picture that the clerk took."""
    opened, place = _found(reference)
    fault = accept(place)
    return show(opened, Fault(fault)) if fault else _back(opened)


@door("clerk")
def see(reference: str, key: str) -> ResponseReturnValue:
    """Open a picture: noted first, then shown on the case page."""
    opened, place = _found(reference)
    house = kiosk()
    if not images.see(house.store, place.owner, key, place.actor, house.now()):
        abort(404)
    lay_open(key, place.actor)
    return _back(opened)


@door("clerk")
def seen(reference: str, key: str) -> Response:
    """The picture itself, for whoever opened it just now. 404 for any other."""
    _, place = _found(reference)
    body = images.body(kiosk().store, place.owner, key) if key == lies_open() else None
    if body is None:
        abort(404)
    return Response(body, mimetype="image/jpeg")


@door("clerk")
def remove(reference: str, key: str) -> ResponseReturnValue:
    """Delete a picture: of the wrong thing, or not legible."""
    opened, place = _found(reference)
    house = kiosk()
    if not images.remove(house.store, place.owner, key, place.actor, house.now()):
        abort(404)
    return _back(opened)


def install(app: Flask) -> None:
    """The routes below a case."""
    base = "/counter/cases/<reference>/pictures"
    app.add_url_rule(base, "take_case_picture", take, methods=["POST"])
    app.add_url_rule(f"{base}/<key>", "see_picture", see, methods=["POST"])
    app.add_url_rule(f"{base}/<key>", "seen_picture", seen)
    app.add_url_rule(f"{base}/<key>/remove", "remove_case_picture", remove, methods=["POST"])
