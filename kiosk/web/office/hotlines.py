"""The carriers' hotlines as procedures give them, and who called them and found them right (R84).

A hotline that nobody knows stays blank; no number is ever filled in here.
"""

from dataclasses import dataclass
from datetime import date

from flask import Flask, abort, redirect, request, url_for
from flask.typing import ResponseReturnValue

from kiosk.rules.procedure import Carrier
from kiosk.store import confirmations
from kiosk.web.doors import door
from kiosk.web.kiosk import kiosk
from kiosk.web.people import names
from kiosk.web.staff import must_staff
from kiosk.web.template import page


@dataclass(frozen=True)
class Confirmation:
    """The day a hotline was found right, and by whom (blank: by the procedure's author)."""

    on: date
    who: str


@door("manager")
def hotlines() -> ResponseReturnValue:
    """All carriers, with or without a number."""
    listed = sorted(_carriers().values(), key=lambda carrier: carrier.id)
    return page("office/hotlines.html", listed=listed)


@door("manager")
def confirm() -> ResponseReturnValue:
    """A manager called the number shown. 409 when the procedures meanwhile give another."""
    house = kiosk()
    carrier = _carriers().get(request.form.get("carrier", ""))
    if carrier is None or carrier.hotline is None:
        abort(404)
    if request.form.get("number") != carrier.hotline.number:
        abort(409)
    actor = must_staff().actor
    confirmations.confirm(house.store, carrier.id, carrier.hotline.number, actor, house.now())
    return redirect(url_for("hotlines"), 303)


def confirmed(carrier: Carrier) -> Confirmation | None:
    """The latest time this carrier's hotline was found right: in this shop, else by the file."""
    if carrier.hotline is None:
        return None
    house = kiosk()
    found = confirmations.latest(house.store, carrier.id, carrier.hotline.number)
    if found is not None:
        on = found.at.astimezone(house.settings.timezone).date()
        return Confirmation(on, names(house.store).get(found.actor, found.actor))
    on_file = carrier.hotline.confirmed
    return Confirmation(on_file, "") if on_file else None


def _carriers() -> dict[str, Carrier]:
    return {desk.carrier.id: desk.carrier for desk in kiosk().desks.values()}


def install(app: Flask) -> None:
    """The routes of the hotlines; templates may ask `hotline_confirmed(carrier)`."""
    app.add_url_rule("/office/hotlines", "hotlines", hotlines)
    app.add_url_rule("/office/hotlines", "confirm_hotline", confirm, methods=["POST"])
    app.jinja_env.globals["hotline_confirmed"] = confirmed
