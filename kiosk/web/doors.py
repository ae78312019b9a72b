"""Who may open which route. A route that says nothing is closed to everybody (ASVS 8.2.1)."""

from collections.abc import Callable
from typing import Literal, TypeVar

from flask import Flask, abort, current_app, request
from flask.typing import ResponseReturnValue
from werkzeug.exceptions import Forbidden

from kiosk.web.staff import must_staff, present

Opens = Literal["public", "clerk", "manager"]
View = TypeVar("View", bound=Callable[..., object])
MARK = "signoff_opens_to"


class ManagersOnly(Forbidden):
    """A clerk at a manager's door."""


def door(opens: Opens) -> Callable[[View], View]:
    """Declare who may come in: everybody, staff (managers too), or managers alone."""

    def mark(view: View) -> View:
        setattr(view, MARK, opens)
        return view

    return mark


def opens_to(view: object) -> Opens | None:
    """What a view declares; None when it declares nothing."""
    found: Opens | None = getattr(view, MARK, None)
    return found


def watch() -> ResponseReturnValue | None:
    """Before each request: turn away who may not come in. Raises SignedOut for nobody at all."""
    if request.endpoint is None:
        return None
    opens = opens_to(current_app.view_functions[request.endpoint])
    if opens == "public":
        return None
    if opens is None:
        abort(404)
    person = must_staff()
    present()
    if opens == "manager" and person.role != "manager":
        raise ManagersOnly
    return None


def install(app: Flask) -> None:
    """Stand at every door."""
    app.before_request(watch)
