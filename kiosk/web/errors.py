"""Calm pages for what goes wrong: what happened, what is safe, what to press."""

import logging

from flask import Flask
from flask.typing import ResponseReturnValue
from flask_wtf.csrf import CSRFError
from sqlalchemy.exc import OperationalError
from werkzeug.exceptions import HTTPException

from kiosk.store.visits import DraftGone
from kiosk.web.template import page
from kiosk.web.visitor import SessionEnded, away

_KNOWN = {403: "forged", 404: "not-found", 405: "not-found", 413: "too-large", 429: "slow-down"}

log = logging.getLogger("kiosk")


def install(app: Flask) -> None:
    """A page for each kind of failure, in the visitor's language."""
    app.register_error_handler(HTTPException, refused)
    app.register_error_handler(CSRFError, forged)
    app.register_error_handler(SessionEnded, ended)
    app.register_error_handler(DraftGone, handed_in)
    app.register_error_handler(OperationalError, busy)
    app.register_error_handler(Exception, broken)


def refused(error: HTTPException) -> ResponseReturnValue:
    """A request that cannot be answered as it stands."""
    code = error.code or 500
    return page("customer/trouble.html", code, trouble=_KNOWN.get(code, "bad-request"))


def forged(error: CSRFError) -> ResponseReturnValue:
    """A form that this session did not hand out, or one from before a restart of the session."""
    return page("customer/trouble.html", 403, trouble="forged")


def ended(error: SessionEnded) -> ResponseReturnValue:
    """The visit is over; nothing of it is left to show."""
    return page("customer/trouble.html", 410, trouble="ended")


def handed_in(error: DraftGone) -> ResponseReturnValue:
    """A late tap: the draft was handed in, or the visit ended, while this answer was on its way."""
    return away("done")


def busy(error: OperationalError) -> ResponseReturnValue:
    """The database cannot take this now: nothing was saved by half, trying again is safe."""
    log.error("database: %s", type(error.orig).__name__)
    return page("customer/trouble.html", 503, trouble="busy")


def broken(error: Exception) -> ResponseReturnValue:
    """A mistake of ours. The log gets where it happened, never what a person typed."""
    place = error.__traceback__
    while place and place.tb_next:
        place = place.tb_next
    where = f"{place.tb_frame.f_code.co_filename}:{place.tb_lineno}" if place else "unknown"
    log.error("%s at %s", type(error).__name__, where)
    return page("customer/trouble.html", 500, trouble="broken")
