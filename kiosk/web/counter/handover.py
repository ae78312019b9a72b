"""The tablet changes hands: what a customer does at a browser signs staff out of it."""

from flask import Flask, current_app, redirect, request, session, url_for
from werkzeug.wrappers import Response

from kiosk.rules.journey import journey
from kiosk.web import visitor
from kiosk.web.doors import opens_to
from kiosk.web.kiosk import kiosk
from kiosk.web.staff import TOKEN, leave, present


def watch() -> None:
    """Before a write: a customer's ends the session of staff, unless staff are doing it for them.

    Changing the language or the view is nobody's in particular; the first screen's buttons are the
    customer's.
    """
    if request.method != "POST" or request.endpoint is None or TOKEN not in session:
        return
    if opens_to(current_app.view_functions[request.endpoint]) != "public":
        return
    if visitor.in_hand():
        present()
    elif not request.path.startswith("/counter/") and (
        request.endpoint not in {"language", "view"} or "start" in request.form
    ):
        leave()


def customers_screen() -> Response:
    """To where the customer of this browser was, and nothing of staff left in the browser."""
    return visitor.cleared(redirect(customers_address(), 303))


def customers_address() -> str:
    """Where the customer of this browser was; the first screen when there is none."""
    current = visitor.visit()
    if current and current.reference:
        return url_for("done")
    desk = current and kiosk().desks.get(current.answers.get("procedure", ""))
    if not current or not desk:
        return url_for("attract")
    path = journey(desk, current.answers, kiosk().today())
    return url_for("step", slug=path.current.slug)


def install(app: Flask) -> None:
    """Look at every write."""
    app.before_request(watch)
