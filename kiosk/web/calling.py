"""Call a person: from every screen, with nothing lost."""

from flask import Flask, request
from flask.typing import ResponseReturnValue

from kiosk.store import calls
from kiosk.web import visitor
from kiosk.web.customer import local
from kiosk.web.doors import door
from kiosk.web.kiosk import kiosk
from kiosk.web.template import page


@door("public")
def call() -> ResponseReturnValue:
    """Note the call and say what happens; the way back leads to the same screen."""
    house = kiosk()
    back = local(request.form.get("next", "/"))
    calls.ask(house.store, house.settings.station, back, house.now())
    current = visitor.visit()
    if current:
        visitor.touch(current)
    desk = house.desks.get(current.answers.get("procedure", "")) if current else None
    return page("customer/person.html", path=back, back=back, desk=desk)


def install(app: Flask) -> None:
    """One route."""
    app.add_url_rule("/call", "call", call, methods=["POST"])
