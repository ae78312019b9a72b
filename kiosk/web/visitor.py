"""Who is standing at the tablet: language and visit, from the signed cookie.

The cookie holds a random token and the language, nothing personal; the answers are in the store.
"""

import secrets
from collections.abc import Mapping
from typing import Any, Literal, TypeVar

from flask import Response, g, make_response, redirect, request, session, url_for
from flask.typing import ResponseReturnValue
from werkzeug.wrappers import Response as BaseResponse

from kiosk.locale import LANGUAGES, Say, speaker
from kiosk.rules.answers import still_signed
from kiosk.rules.procedure import Desk
from kiosk.store import helping, visits
from kiosk.store.visits import Visit
from kiosk.web import typed
from kiosk.web.kiosk import kiosk
from kiosk.web.staff import staffer

TOKEN, VIEW, OWN = "token", "view", "own"
"""Places in the cookie: the visit, how the screen is seen (view.py), and whether this browser is
the customer's own, to which a visit was brought."""
IN_HAND = ("keying", "helping")
"""Places in a clerk's cookie: the draft they key in, or fill in with its customer."""


Answer = TypeVar("Answer", bound=BaseResponse)


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
    """The live visit of this browser, looked up once a request: a clerk's draft in hand first."""
    if "visit" not in g:
        token = session.get(TOKEN)
        house = kiosk()
        g.visit = in_hand() or (
            token and visits.find(house.store, token, house.now(), house.settings.alone_seconds)
        )
    return g.visit or None


def in_hand() -> Visit | None:
    """The draft that the clerk signed in here keys in or helps with; never a customer's browser."""
    known: Visit | Literal[False] | None = g.get("in_hand", False)
    if known is not False:
        return known
    draft = next((session[place] for place in IN_HAND if place in session), None)
    person = staffer() if draft else None
    found: Visit | None = None
    if person:
        found = helping.attended(kiosk().store, draft or "", person.actor)
    g.in_hand = found
    return found


def must_visit() -> Visit:
    """The live visit. Raises SessionEnded when there is none."""
    found = visit()
    if found is None:
        raise SessionEnded
    return found


def begun() -> Visit | None:
    """The live visit, if there is something in it to go on with."""
    found = visit()
    return found if found and (found.reference or "procedure" in found.answers) else None


def begin() -> Visit:
    """The live visit, or a new one under a new session."""
    found = visit()
    if found is None:
        spoken = language()
        if TOKEN in session:  # an earlier customer's, who went away: nothing of it lives on
            session.clear()
        session["language"], session[TOKEN] = spoken, secrets.token_urlsafe(32)
        house = kiosk()
        sweep()
        found = visits.begin(house.store, session[TOKEN], language(), house.now())
        g.visit = found
    return found


def keep(current: Visit, answers: Mapping[str, str], idle_seconds: int | None = None) -> Visit:
    """Save the answers of the visit's draft; what another tab saved meanwhile is kept too.

    `idle_seconds` is how long the page that comes then may be left alone. Raises SessionEnded when
    this browser has another draft by now: a clerk's went back to its customer. What is changed in
    a draft that was signed, by whom and in which tab ever, takes the signature from it: nobody
    signed that.
    """
    house, draft, read = kiosk(), current.draft_id, current.answers
    changed = {name: said for name, said in answers.items() if current.answers.get(name) != said}
    dropped = current.answers.keys() - answers.keys()
    while True:
        try:
            kept = {n: said for n, said in current.answers.items() if n not in dropped}
            whole = still_signed(read, {**kept, **changed})
            g.visit = current = visits.save(house.store, current, whole, house.now(), idle_seconds)
        except visits.Stale:
            forget()
            current = must_visit()
            if current.draft_id != draft:
                raise SessionEnded from None
        else:
            return current


def forget() -> None:
    """Look the visit up anew: it was changed."""
    g.pop("visit", None)
    g.pop("in_hand", None)


def end() -> None:
    """End the visit: the row and the cookie's contents, language included.

    A draft in a clerk's hand is not this browser's: only their hold on it ends.
    """
    found, held = visit(), in_hand()
    if found is not None and held is None:
        visits.end(kiosk().store, found)
    elif TOKEN in session:
        sweep()
    forget()
    typed.taken()
    if held is None:
        session.clear()
    for place in IN_HAND:
        session.pop(place, None)


def sweep() -> None:
    """Forget every visit that was left alone too long."""
    house = kiosk()
    visits.sweep(house.store, house.now(), house.settings.alone_seconds)


def wiped(endpoint: str, language: str | None = None) -> Response:
    """End the visit here and go to another page, with a browser that holds nothing of it: the one
    way out, whoever ends it. The language is the next customer's to choose, unless it is given."""
    end()
    if language:
        session["language"] = language
    return cleared(make_response(away(endpoint)))


def cleared(response: Answer) -> Answer:
    """Let the browser forget what it keeps of this kiosk beside the cookie."""
    response.headers["Clear-Site-Data"] = '"cache", "storage"'
    return response


def move_in(token: str, language: str) -> None:
    """A visit comes to this browser under this token; whoever was here has left."""
    forget()
    end()
    session["language"], session[TOKEN] = language, token


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
