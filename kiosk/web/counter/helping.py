"""While a clerk fills a customer's draft in, the tablet stands aside, and comes back by itself.

What the customer was just typing is still kept; then the tablet shows who is at it. A clerk who
goes away (signed out, idle) gives the draft back by that.
"""

from flask import Flask, Response, g, make_response, request, session
from flask.typing import ResponseReturnValue

from kiosk.rules.journey import journey
from kiosk.store import helping
from kiosk.store.visits import Visit
from kiosk.web import people, visitor
from kiosk.web.doors import door
from kiosk.web.kiosk import kiosk
from kiosk.web.staff import present
from kiosk.web.template import page

SCREENS = frozenset(
    ["attract", "language", "cards", "choose_card", "step", "answer", "done", "guidance", "finish",
     "take_number", "arrive", "number", "track", "look_up", "pause", "hold", "to_phone", "phone"]
)  # fmt: skip
"""Where a customer is led on, or ends the visit."""
_CUSTOMERS_OWN = frozenset(
    ["attract", "finish", "take_number", "arrive", "track", "look_up", "pause", "hold", "to_phone",
     "phone"]
)  # fmt: skip
"""Of these, what a clerk with a draft in hand does not do in its customer's name."""


def stand_aside() -> ResponseReturnValue | None:
    """Before a customer's screen: not while a clerk has this draft in hand."""
    if request.endpoint not in SCREENS or not session.keys() & {"token", *visitor.IN_HAND}:
        return None
    if held := visitor.in_hand():
        return _for_the_clerk(held)
    current = visitor.visit()
    if current is None or current.helper is None or not _helped(current):
        return None
    if request.endpoint == "language" and "start" not in request.form:
        return None
    if request.endpoint == "answer" and (request.view_args or {}).get("slug") != "check":
        g.stand_aside = True
        return None
    return visitor.away("helped")


def after_the_answer(response: Response) -> Response:
    """The answer is kept; in place of the next page comes the one that says who is at it."""
    went_on = response.status_code == 303 or "HX-Push-Url" in response.headers
    if not g.get("stand_aside") or not went_on:
        return response
    return make_response(visitor.away("helped"))


def _for_the_clerk(held: Visit) -> ResponseReturnValue | None:
    """A clerk's browser: the customer's way out leads back to the counter."""
    present()
    starts = request.endpoint == "language" and "start" in request.form
    if starts or request.endpoint in _CUSTOMERS_OWN:
        return visitor.away("counter")
    if request.endpoint == "choose_card" and held.reference:
        return visitor.away("done")
    return None


def _helped(current: Visit) -> bool:
    house, who = kiosk(), current.helper or ""
    if who and helping.present(house.store, who, house.now()):
        return True
    helping.give_back(house.store, current.draft_id, who, house.now())
    visitor.forget()
    return False


@door("public")
def helped() -> ResponseReturnValue:
    """The calm page on the customer's tablet; once the draft is given back, their own step."""
    current = visitor.must_visit()
    if visitor.in_hand() or current.helper is None or not _helped(current):
        return resume()
    if visitor.is_htmx():
        return "", 204
    return page("customer/helped.html", who=people.names(kiosk().store)[current.helper])


@door("public")
def called() -> ResponseReturnValue:
    """Whether the person who was called has opened the draft: for the page that waits for them."""
    current = visitor.visit()
    if current and current.helper and not visitor.in_hand() and _helped(current):
        return visitor.away("helped")
    return "", 204


@door("public")
def resume() -> ResponseReturnValue:
    """On to where the draft of this visit stands."""
    current = visitor.must_visit()
    if current.reference:
        return visitor.away("done")
    if "procedure" not in current.answers:
        return visitor.away("cards")
    path = journey(visitor.desk_of(current), current.answers, kiosk().today())
    return visitor.away("step", slug=path.current.slug)


def install(app: Flask) -> None:
    """Two watches and three routes."""
    app.before_request(stand_aside)
    app.after_request(after_the_answer)
    app.add_url_rule("/helped", "helped", helped)
    app.add_url_rule("/called", "called", called)
    app.add_url_rule("/go-on", "resume", resume)
