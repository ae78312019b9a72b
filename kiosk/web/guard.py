"""What every request and response goes through: origin, headers, compression (trust.md 1)."""

import gzip
from urllib.parse import urlsplit

from flask import Flask, Response, abort, request

_SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; form-action 'self'; frame-src 'self'; base-uri 'none'; "
    "object-src 'none'; frame-ancestors {ancestors}"
)
_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(self), geolocation=(), microphone=(), payment=()",
}
_EVERYWHERE, _PAPERS_OWN = (
    [*_HEADERS.items(), ("Content-Security-Policy", _POLICY.format(ancestors=who))]
    for who in ("'none'", "'self'")
)
"""What no response has had before."""
_WORTH_PACKING = 600
"""Bytes below which gzip costs more than it saves."""
_LARGE = 16_000
"""Bytes from which a better level is worth its time: pages with the list of countries."""


def install(app: Flask) -> None:
    """Check the origin before a request, dress the response after it."""
    app.before_request(same_origin)
    app.after_request(dress)
    app.after_request(pack)


def same_origin() -> None:
    """Refuse a write that another site sent (403); the CSRF token decides where neither is known.

    Also refuses where the browser says the request came from elsewhere.
    """
    if request.method in _SAFE:
        return
    if request.headers.get("Sec-Fetch-Site", "same-origin") not in {"same-origin", "none"}:
        abort(403)
    origin = request.headers.get("Origin")
    if origin is not None and _host(origin) != request.host:
        abort(403)


def _host(origin: str) -> str:
    try:
        return urlsplit(origin).netloc
    except ValueError:  # not an address at all
        return ""


def dress(response: Response) -> Response:
    """Security headers on everything; nothing personal may be kept by a browser."""
    paper = response.mimetype == "application/pdf"
    response.headers.extend(_PAPERS_OWN if paper else _EVERYWHERE)
    response.headers.setdefault("Cache-Control", "no-store")
    if request.is_secure:
        response.headers["Strict-Transport-Security"] = "max-age=31536000"
    if response.mimetype == "text/html":
        _varies(response, "HX-Request")
    return response


def _varies(response: Response, by: str) -> None:
    """Add to `Vary`. As a set werkzeug reads and writes it anew for each name."""
    told = response.headers.get("Vary")
    response.headers["Vary"] = f"{told}, {by}" if told else by


def pack(response: Response) -> Response:
    """gzip for pages, when the browser takes it. Assets arrive packed already."""
    if (
        response.mimetype != "text/html"
        or response.is_streamed
        or "gzip" not in request.headers.get("Accept-Encoding", "")
    ):
        return response
    body = response.get_data()
    if len(body) < _WORTH_PACKING:
        return response
    level = 1 if len(body) < _LARGE else 5
    response.set_data(gzip.compress(body, compresslevel=level, mtime=0))
    response.headers["Content-Encoding"] = "gzip"
    _varies(response, "Accept-Encoding")
    return response
