"""How this visitor sees and reaches the screen: size of text, contrast, controls high or low.

Kept in the signed cookie, nothing personal; gone with the visit.
"""

from flask import Flask, abort, redirect, request, session
from flask.typing import ResponseReturnValue
from markupsafe import Markup

from kiosk.web import visitor
from kiosk.web.counter.stations import station
from kiosk.web.customer import local
from kiosk.web.doors import door

VIEWS = {
    "text": ("normal", "large", "largest"),
    "contrast": ("normal", "high"),
    "reach": ("0", "1"),
}
"""What can be chosen, and the choices; the first is how everybody begins. large is 125 %, largest
150 %."""


def seen() -> dict[str, str]:
    """What is chosen at this browser, by name."""
    kept: dict[str, str] = session.get(visitor.VIEW, {})
    return {name: kept.get(name, choices[0]) for name, choices in VIEWS.items()}


def chosen() -> tuple[str, ...]:
    """The same for the panel: `name=value` each."""
    return tuple(map("=".join, seen().items()))


def marks() -> Markup:
    """Attributes of `<html>`: what differs from the first choices, for the style sheet."""
    chosen = [(name, value) for name, value in seen().items() if value != VIEWS[name][0]]
    return Markup("").join(Markup(' data-{}="{}"').format(*one) for one in chosen)


@door("public")
def look() -> ResponseReturnValue:
    """Change the view; answers stay as they are, and so does the page. 400 for what is no view."""
    asked = {name: request.form[name] for name in VIEWS if name in request.form}
    if not asked or any(value not in VIEWS[name] for name, value in asked.items()):
        abort(400)
    address = local(request.form.get("next", "/"))
    if address == "/" and visitor.TOKEN in session and not visitor.begun():
        visitor.end()  # whoever stood here before has left
    session[visitor.VIEW] = {**seen(), **asked}
    return redirect(address, 303)


def install(app: Flask) -> None:
    """The route, and what templates ask."""
    app.jinja_env.globals.update(views=VIEWS, seen_as=chosen, view_marks=marks, at_station=station)
    app.add_url_rule("/view", "view", look, methods=["POST"])
