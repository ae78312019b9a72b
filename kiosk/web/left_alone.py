"""How long a visit may be left alone (decision 052). The server decides; a script only warns.

Looking again by itself (`X-Background`) is no sign of life.
"""

from dataclasses import dataclass
from typing import Literal

from flask import Flask, current_app, g, request, session
from flask.typing import ResponseReturnValue
from markupsafe import Markup

from kiosk.store import visits
from kiosk.store.staff_sessions import IDLE
from kiosk.store.visits import Visit
from kiosk.web import visitor
from kiosk.web.counter.stations import station
from kiosk.web.doors import door, opens_to
from kiosk.web.kiosk import kiosk
from kiosk.web.staff import BACKGROUND

FINDING = frozenset(
    ["guide", "document", "identity", "representative", "card", "contract", "payee", "signature",
     "call", "phone"]
)  # fmt: skip
"""Pages and endpoints where one must look for something, or wait for somebody."""
LONGER = 3
QUIET = frozenset(["attract", "helped", "called", "asset", "healthz", "metrics", "board", "moved"])
"""Endpoints where nobody need be there, or staff are; but see `_quiet`."""


@dataclass(frozen=True)
class Allowance:
    """Seconds until the warning, and seconds that the warning stands."""

    quiet: int
    warning: int

    @property
    def whole(self) -> int:
        """Seconds until the visit is gone."""
        return self.quiet + self.warning


def on_tablet() -> bool:
    """True for a browser of the shop: an enrolled station, or on plain loopback; not a telephone
    that a visit was brought to."""
    there: bool | Literal["?"] = g.get("on_tablet", "?")
    if there == "?":
        g.on_tablet = there = visitor.OWN not in session and station() is not None
    return bool(there)


def allowance(place: str = "") -> Allowance:
    """What the visit has at a page of this slug or endpoint."""
    knobs = kiosk().settings
    if visitor.in_hand() or not on_tablet():
        return Allowance(knobs.phone_idle_seconds - knobs.warning_seconds, knobs.warning_seconds)
    finding = place in FINDING or place.startswith("before")
    return Allowance(knobs.idle_seconds * (LONGER if finding else 1), knobs.warning_seconds)


def _quiet(place: str | None) -> bool:
    """Whether nobody need be there: the first screen waits for somebody, until a visit is open."""
    return place in QUIET and not (place == "attract" and visitor.begun())


def present(current: Visit, place: str = "") -> None:
    """Somebody is there, though nothing was saved: the visit lives on."""
    house = kiosk()
    visits.touch(house.store, current, house.now(), allowance(place).whole)


def watch() -> None:
    """Before a page of the customer's is read: its reader is there; of a visit that is over, or
    was left alone too long, nothing is kept."""
    where = request.endpoint
    if request.method != "GET" or where is None or _quiet(where) or BACKGROUND in request.headers:
        return
    if opens_to(current_app.view_functions[where]) != "public":
        return
    current = visitor.visit() if session.keys() & {visitor.TOKEN, *visitor.IN_HAND} else None
    if current:
        present(current, (request.view_args or {}).get("slug", where))
    elif visitor.TOKEN in session:
        visitor.sweep()


@door("public")
def here() -> ResponseReturnValue:
    """Touched, though nothing was sent: the script says so now and then. Raises SessionEnded when
    it is too late."""
    current = visitor.must_visit()
    house = kiosk()
    visits.touch(house.store, current, house.now())
    return "", 204


def marks(place: str | None) -> Markup:
    """Attributes of a customer's screen for the script: how long it may be left alone (at a clerk's
    hand as long as they stay signed in, and then it signs them out), and whether the server counts
    as well."""
    current = visitor.visit()
    if _quiet(place) or (current is None and not on_tablet()):
        return Markup("")
    may = allowance(place or "")
    quiet = int(IDLE.total_seconds()) - may.warning if visitor.in_hand() else may.quiet
    counts = " data-visit" if current else ""
    end = "/counter/sign-out" if visitor.in_hand() else "/finish"
    words = f' data-alone="{quiet}" data-warning="{may.warning}" data-end="{end}"{counts}'
    return Markup(words)  # noqa: S704 - numbers and words of ours


def gone_after() -> int | None:
    """Seconds until a page without a script gives way to the first screen; None where it stays."""
    quiet = _quiet(request.endpoint) or visitor.in_hand() or not on_tablet()
    place = (request.view_args or {}).get("slug", request.endpoint or "")
    return None if quiet else allowance(place).whole


def install(app: Flask) -> None:
    """The watch, one route, and what templates ask."""
    app.before_request(watch)
    app.jinja_env.globals.update(alone_marks=marks, gone_after=gone_after, on_tablet=on_tablet)
    app.add_url_rule("/here", "here", here, methods=["POST"])
