"""Calm pages for what goes wrong: what happened, what is safe, what to press."""

import logging

from flask import Flask, Response, g, make_response, render_template, request, session
from flask.typing import ResponseReturnValue
from flask_wtf.csrf import CSRFError
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.exc import TimeoutError as NoConnection
from werkzeug.exceptions import HTTPException, MethodNotAllowed

from kiosk.store.ailments import Ailing, ailment
from kiosk.store.visits import DraftGone, Stale
from kiosk.web import staff
from kiosk.web.again import Again, again
from kiosk.web.counter import sign_in
from kiosk.web.doors import ManagersOnly
from kiosk.web.logs import told
from kiosk.web.staff import SignedOut
from kiosk.web.template import page
from kiosk.web.visitor import SessionEnded, away, is_htmx, language, say

_KNOWN = {403: "forged", 404: "not-found", 405: "not-found", 413: "too-large", 429: "too-often"}

log = logging.getLogger("kiosk")


def install(app: Flask) -> None:
    """A page for each kind of failure, in the visitor's language."""
    app.register_error_handler(HTTPException, refused)
    app.register_error_handler(CSRFError, forged)
    app.register_error_handler(SessionEnded, ended)
    app.register_error_handler(SignedOut, sign_in.signed_out)
    app.register_error_handler(ManagersOnly, managers_only)
    app.register_error_handler(DraftGone, handed_in)
    app.register_error_handler(Stale, changed)
    app.register_error_handler(DBAPIError, ailing)
    app.register_error_handler(Ailing, ailing)
    app.register_error_handler(NoConnection, lambda _: ailing(Ailing("busy")))
    app.register_error_handler(Exception, broken)


def trouble(kind: str, status: int, retry: Again | None = None, why: str | None = None) -> Response:
    """The page of one kind of trouble, with what can be sent again as it is, and for staff why.
    For htmx it takes the place of the screen, whatever part of it was asked for: nothing of an
    ended visit may stay in sight."""
    shown = {"trouble": kind, "retry": retry, "why": why}
    try:
        response = make_response(page("customer/trouble.html", status, **shown))
    except Exception as error:
        log.error("page of %s: %s", kind, told(error))
        bare = render_template("shared/bare.html", say=say(), lang=language(), part=is_htmx(),
                               **shown)  # fmt: skip
        response = make_response(bare, status)
    if is_htmx():
        response.headers.update({"HX-Retarget": "#screen", "HX-Reswap": "outerHTML"})
    return response


def refused(error: HTTPException) -> ResponseReturnValue:
    """A request that cannot be answered as it stands."""
    code = error.code or 500
    response = trouble(_KNOWN.get(code, "bad-request"), code)
    if isinstance(error, MethodNotAllowed):
        response.headers["Allow"] = ", ".join(error.valid_methods or ())
    return response


def forged(error: CSRFError) -> ResponseReturnValue:
    """A form that this session did not hand out, or one from before a restart of the session."""
    return trouble("forged", 403)


def managers_only(error: ManagersOnly) -> ResponseReturnValue:
    """A clerk opened what managers do."""
    return page("counter/managers-only.html", 403)


def ended(error: SessionEnded) -> ResponseReturnValue:
    """The visit is over; nothing of it is left to show. Or the clerk who keyed it in is locked out,
    and goes on with it after signing in."""
    if {staff.TOKEN, "keying"} <= session.keys() and staff.staffer() is None:
        return sign_in.signed_out(SignedOut())
    return trouble("ended", 410)


def handed_in(error: DraftGone) -> ResponseReturnValue:
    """A late tap: the draft was handed in, or the visit ended, while this answer was on its way."""
    return away("done")


def changed(error: Stale) -> ResponseReturnValue:
    """An answer was saved while the draft was being handed in: it is to be looked at again."""
    return away("step", slug="check")


def ailing(error: Ailing | DBAPIError) -> ResponseReturnValue:
    """The database cannot take this now: nothing was saved by half, trying again is safe."""
    kind = error.kind if isinstance(error, Ailing) else ailment(error.orig)
    if kind is None and not isinstance(error, OperationalError):
        return broken(error)
    log.error("database %s: %s", kind, told(error))
    for found in ("visit", "in_hand", "staffer", "on_tablet"):
        g.setdefault(found, None)  # what is not known yet would only be waited for again
    at_work = request.path.startswith(("/counter", "/office"))
    short = kind in {None, "busy"}
    response = trouble("busy" if short else "closed", 503, again(), kind if at_work else None)
    response.headers["Retry-After"] = "5" if short else "60"
    return response


def broken(error: Exception) -> ResponseReturnValue:
    """A mistake of ours. The log gets where it happened, never what a person typed."""
    log.error("%s", told(error))
    return trouble("broken", 500)
