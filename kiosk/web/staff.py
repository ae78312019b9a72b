"""Which member of staff is at this browser, from the signed cookie.

Looking is not being there: a customer's touches do not keep a session of staff alive.
"""

import secrets

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
        g.staffer = staff_sessions.find(house.store, token, house.now()) if token else None
    person: Person | None = g.staffer
    return person


def must_staff() -> Person:
    """Who is signed in. Raises SignedOut when nobody is."""
    found = staffer()
    if found is None:
        raise SignedOut
    return found


def present() -> None:
    """Staff are at work here: three minutes more, unless a page only looked again by itself."""
    if staffer() and BACKGROUND not in request.headers:
        house = kiosk()
        staff_sessions.touch(house.store, session[TOKEN], house.now())


def arrive(staff_id: int, station: str) -> None:
    """Sign in at this browser under a token of its own; whoever was signed in here no longer is."""
    leave()
    house = kiosk()
    session[TOKEN] = secrets.token_urlsafe(32)
    staff_sessions.begin(house.store, session[TOKEN], staff_id, station, house.now())


def leave() -> None:
    """Nobody is signed in at this browser any more; the customer's own visit stays as it is."""
    token = session.pop(TOKEN, None)
    if token:
        staff_sessions.end(kiosk().store, token)
    for found in ("staffer", "in_hand", "visit"):  # looked up while they were
        g.pop(found, None)
