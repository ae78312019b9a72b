"""Which member of staff is at this browser, from the signed cookie."""

from flask import g, request, session

from kiosk.store import staff_sessions
from kiosk.store.staff_sessions import Person
from kiosk.web.kiosk import kiosk

TOKEN = "staff"  # noqa: S105 - the name of a place in the cookie
BACKGROUND = "X-Background"
"""A header that polling sends: looking again by itself is no sign of life."""


class SignedOut(Exception):  # noqa: N818 - an event, not a mistake
    """Nobody is signed in here (any more)."""


def staffer() -> Person | None:
    """Who is signed in at this browser, looked up once a request."""
    if "staffer" not in g:
        token = session.get(TOKEN)
        house = kiosk()
        found = staff_sessions.find(house.store, token, house.now()) if token else None
        if token and found and BACKGROUND not in request.headers:
            staff_sessions.touch(house.store, token, house.now())
        g.staffer = found
    person: Person | None = g.staffer
    return person


def must_staff() -> Person:
    """Who is signed in. Raises SignedOut when nobody is."""
    found = staffer()
    if found is None:
        raise SignedOut
    return found
