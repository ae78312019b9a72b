"""Every request, counted for /metrics and, where the log is JSON, told in one line."""

import hmac
import logging
import secrets
from time import perf_counter
from typing import cast

from flask import Flask, Response, current_app, g, request

from kiosk.web.meter import Meter, family

EXTENSION = "signoff-meter"
_KEY = secrets.token_bytes(32)
"""Lives and dies with this process: who asked can be told apart in its log, and never found out."""

log = logging.getLogger("kiosk.request")


def meter() -> Meter:
    """The meter of the running application."""
    return cast(Meter, current_app.extensions[EXTENSION])


def install(app: Flask) -> None:
    """Before all others, so that what they refuse is counted as well."""
    app.extensions[EXTENSION] = Meter()
    app.before_request(_begin)
    app.after_request(_end)


def _begin() -> None:
    g.began = perf_counter()
    if log.isEnabledFor(logging.INFO):
        g.number = secrets.token_hex(6)


def _end(response: Response) -> Response:
    took = perf_counter() - g.get("began", perf_counter())  # none: its body was never read
    endpoint = request.endpoint or "none"
    rule = request.url_rule.rule if request.url_rule else None
    meter().note(endpoint, family(rule), response.status_code, took)
    if "number" in g:
        facts = {
            "endpoint": endpoint,
            "method": request.method if rule else "",
            "status": response.status_code,
            "ms": round(took * 1000, 1),
            "bytes": response.calculate_content_length() or 0,
            "from": _who(request.remote_addr or ""),
        }
        log.info("request", extra={"facts": facts})
    return response


def _who(address: str) -> str:
    return hmac.digest(_KEY, address.encode(), "sha256").hex()[:8]
