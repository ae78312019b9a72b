"""Pause or stop: hold the place under a code, go on with one's own telephone, or delete everything.

See docs/decisions/052-privacy-between-customers.md.
"""

import secrets
from datetime import datetime, timedelta

from flask import Flask, abort, request, session
from flask.typing import ResponseReturnValue

from kiosk.rules import plain
from kiosk.store import attempts, parked
from kiosk.store.attempts import Limits
from kiosk.store.parked import CODE
from kiosk.store.visits import Visit
from kiosk.web import visitor
from kiosk.web.doors import door
from kiosk.web.errors import trouble
from kiosk.web.kiosk import kiosk
from kiosk.web.left_alone import on_tablet
from kiosk.web.template import page

GUESSES: Limits = ((10, 300), (40, 3600))
"""For all guesses at held places from one address: of a million codes few stand, for minutes."""
HELD, OFFERED = "held", "offered"
"""Places in the cookie: code and end of a place just held, the token offered to a telephone."""


@door("public")
def pause() -> ResponseReturnValue:
    """The ways to pause or stop, and back."""
    current = _draft()
    return page("customer/pause.html", current=current) if current else visitor.away("done")


def _draft() -> Visit | None:
    """The draft of this visit; None when it was handed in. Raises SessionEnded without a visit."""
    current = visitor.must_visit()
    return None if current.reference else current


@door("public")
def hold() -> ResponseReturnValue:
    """Put the draft aside; the browser keeps the code alone, until its page was read."""
    house, current = kiosk(), _draft()
    if current is None:
        return visitor.away("done")
    if not on_tablet():
        abort(404)
    lasts = timedelta(minutes=house.settings.hold_minutes)
    code = parked.hold(house.store, current, house.now(), lasts)
    visitor.forget()
    response = visitor.wiped("held", visitor.language())
    session[HELD] = [code, (house.now() + lasts).isoformat()]
    return response


@door("public")
def held() -> ResponseReturnValue:
    """The code, large, and until when: to whoever held the place, not to who comes after."""
    house = kiosk()
    code, raw = session.get(HELD, ("", ""))
    until = datetime.fromisoformat(raw) if raw else house.now()
    began = until - timedelta(minutes=house.settings.hold_minutes)
    if not code or house.now() > began + timedelta(seconds=house.settings.alone_seconds):
        return visitor.away("attract")
    ends = until.astimezone(house.settings.timezone).strftime("%H:%M")
    return page("customer/held.html", code=f"{code[:3]} {code[3:]}", until=ends)


@door("public")
def fetch(error: str = "", status: int = 200) -> ResponseReturnValue:
    """Ask for the code of a held place."""
    if not on_tablet():
        abort(404)
    return page("customer/fetch.html", status, error=error)


@door("public")
def fetched() -> ResponseReturnValue:
    """Bring a held place back, once, under a new session. Wrong, used and late sound the same."""
    house, say = kiosk(), visitor.say()
    code = "".join(c for c in plain.tidy(request.form.get("code", "")) if c.isalnum())
    if not on_tablet():
        abort(404)
    if len(code) != CODE or not code.isascii() or not code.isdigit():
        return fetch(say("held-six-digits"), 422)
    guesses = {f"held-from:{request.remote_addr}": GUESSES}
    if not attempts.take(house.store, guesses, house.now()):
        return fetch(say("track-slow-down"), 429)
    if not _take("hold", code):
        return fetch(say("held-not-found"), 422)
    attempts.take_back(house.store, guesses)
    return visitor.away("resume")


def _take(how: parked.How, secret: str) -> bool:
    """Whether the visit was there to come to this browser; whoever was here then has left."""
    house, token = kiosk(), secrets.token_urlsafe(32)
    idle = house.settings.alone_seconds
    language = parked.take(house.store, how, secret, token, house.now(), idle)
    if language:
        visitor.move_in(token, language)
    return language is not None


@door("public")
def to_phone() -> ResponseReturnValue:
    """Offer this visit to the customer's own telephone."""
    house, current = kiosk(), _draft()
    if current is None:
        return visitor.away("done")
    if not house.settings.public_url:
        abort(404)
    session[OFFERED] = parked.offer(house.store, current, house.now())
    return visitor.away("phone")


@door("public")
def phone() -> ResponseReturnValue:
    """The address to scan, as a QR code."""
    public, token = kiosk().settings.public_url, session.get(OFFERED)
    visitor.must_visit()
    if not public or not token:
        return visitor.away("pause")
    return page("customer/phone.html", address=f"{public}/continue/{token}")


@door("public")
def moved() -> ResponseReturnValue:
    """Whether the telephone has the visit by now; then nothing of it stays here."""
    token = session.get(visitor.TOKEN, "")
    if token and not visitor.visit() and parked.left(kiosk().store, token):
        return visitor.wiped("on_phone", visitor.language())
    visitor.must_visit()
    return "", 204


@door("public")
def on_phone() -> ResponseReturnValue:
    """What the tablet says when the request has gone over to a telephone."""
    return page("customer/on-phone.html")


@door("public")
def arriving(token: str) -> ResponseReturnValue:
    """On the telephone: a button, so that a preview of the address does not use it up."""
    language = parked.language_of(kiosk().store, token, kiosk().now())
    if language is None:
        return trouble("link-used", 410)
    session.setdefault("language", language)
    return page("customer/arriving.html", token=token)


@door("public")
def arrived(token: str) -> ResponseReturnValue:
    """The visit goes on in this browser, and in no other."""
    if not _take("phone", token):
        return trouble("link-used", 410)
    session[visitor.OWN] = True
    return visitor.away("resume")


def install(app: Flask) -> None:
    """The routes of pausing and coming back."""
    rule = app.add_url_rule
    rule("/pause", "pause", pause)
    rule("/hold", "hold", hold, methods=["POST"])
    rule("/held", "held", held)
    rule("/resume", "fetch", fetch)
    rule("/resume", "fetched", fetched, methods=["POST"])
    rule("/phone", "to_phone", to_phone, methods=["POST"])
    rule("/phone", "phone", phone)
    rule("/phone/moved", "moved", moved)
    rule("/phone/there", "on_phone", on_phone)
    rule("/continue/<token>", "arriving", arriving)
    rule("/continue/<token>", "arrived", arrived, methods=["POST"])
