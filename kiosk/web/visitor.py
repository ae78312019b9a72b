"""Who is standing at the tablet: language and visit, from the signed cookie.

The cookie holds a random token and the language, nothing personal; the answers are in the store.
"""

import secrets
from collections.abc import Mapping
from typing import Any

from flask import Response, g, redirect, request, session, url_for
from flask.typing import ResponseReturnValue

from kiosk.locale import LANGUAGES, Say, speaker
from kiosk.rules.procedure import Desk
from kiosk.store import visits
from kiosk.store.visits import Visit
from kiosk.web.kiosk import kiosk


class SessionEnded(Exception):  # noqa: N818 - an event, not a mistake
    """The visit this page belonged to is over (finished, idle, or never begun)."""


def language() -> str:
    """The language chosen, or the shop's."""
    code = session.get("language")
    return code if code in LANGUAGES else kiosk().settings.shop_language


def say() -> Say:
    """The words of this visitor's language."""
    return speaker(language())


def visit() -> Visit | None:
    """The live visit of this browser, looked up once a request."""
    if "visit" not in g:
        token = session.get("token")
        house = kiosk()
        g.visit = token and visits.find(
            house.store, token, house.now(), house.settings.idle_seconds
        )
    return g.visit or None


def must_visit() -> Visit:
    """The live visit. Raises SessionEnded when there is none."""
    found = visit()
    if found is None:
        raise SessionEnded
    return found


def begin() -> Visit:
    """The live visit, or a new one under a new session."""
    found = visit()
    if found is None:
        spoken = language()
        if "token" in session:  # an earlier customer's, who went away: nothing of it lives on
            session.clear()
        session["language"], session["token"] = spoken, secrets.token_urlsafe(32)
        house = kiosk()
        visits.sweep(house.store, house.now(), house.settings.idle_seconds)
        found = visits.begin(house.store, session["token"], language(), house.now())
        g.visit = found
    return found


def keep(current: Visit, answers: Mapping[str, str]) -> Visit:
    """Save the answers of the visit's draft; what another tab saved meanwhile is kept too."""
    house = kiosk()
    changed = {name: said for name, said in answers.items() if current.answers.get(name) != said}
    dropped = current.answers.keys() - answers.keys()
    while True:
        try:
            kept = {n: said for n, said in current.answers.items() if n not in dropped}
            whole = {**kept, **changed}
            g.visit = current = visits.save(house.store, current, whole, house.now())
        except visits.Stale:
            g.pop("visit", None)
            current = must_visit()
        else:
            return current


def touch(current: Visit) -> None:
    """Somebody is there, though nothing was saved: the visit lives on."""
    house = kiosk()
    visits.touch(house.store, current, house.now())


def end() -> None:
    """End the visit: the row and the cookie's contents, language included."""
    found = visit()
    if found is not None:
        visits.end(kiosk().store, found)
    g.visit = None
    session.clear()


def desk_of(current: Visit) -> Desk:
    """The procedure being filled in. Raises SessionEnded when none was chosen."""
    found = kiosk().desks.get(current.answers.get("procedure", ""))
    if found is None:
        raise SessionEnded
    return found


def is_htmx() -> bool:
    """True for a request that wants a fragment. Restoring history wants the whole page."""
    headers = request.headers
    return "HX-Request" in headers and "HX-History-Restore-Request" not in headers


def away(endpoint: str, **values: Any) -> ResponseReturnValue:
    """To another page as a whole: 303, or what htmx takes for it."""
    address = url_for(endpoint, **values)
    if "HX-Request" in request.headers:
        return Response(headers={"HX-Redirect": address})
    return redirect(address, 303)
