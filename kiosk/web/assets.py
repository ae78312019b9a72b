"""Style sheet, script and htmx: read once, packed once, named by their digest."""

import functools
import gzip
import hashlib
from dataclasses import dataclass
from importlib.resources import files

from flask import Flask, Response, abort, request

from kiosk.web.doors import door

_TYPES = {"css": "text/css", "js": "text/javascript", "svg": "image/svg+xml"}


@dataclass(frozen=True)
class Asset:
    """One file as it goes out: its bytes, packed and not, and the address it lives at."""

    body: bytes
    packed: bytes
    mimetype: str
    url: str


@functools.cache
def shelf() -> dict[str, Asset]:
    """Every asset by its plain name. htmx comes from its package, never from a copy of ours."""
    own = {item.name: item.read_bytes() for item in files("kiosk").joinpath("static").iterdir()}
    htmx = files("js_lib_htmx").joinpath("static", "htmx", "htmx.min.js").read_bytes()
    return {name: _asset(name, body) for name, body in {**own, "htmx.js": htmx}.items()}


def _asset(name: str, body: bytes) -> Asset:
    digest = hashlib.sha256(body).hexdigest()[:12]
    packed = gzip.compress(body, compresslevel=9, mtime=0)
    return Asset(body, packed, _TYPES[name.rpartition(".")[2]], f"/static/{digest}/{name}")


def address(name: str) -> str:
    """The URL of an asset; it changes whenever the file does, so it may be kept for ever."""
    return shelf()[name].url


@door("public")
def serve(digest: str, name: str) -> Response:
    """One asset, packed when the browser takes it."""
    asset = shelf().get(name)
    if asset is None or asset.url != f"/static/{digest}/{name}":
        abort(404)
    packs = "gzip" in request.headers.get("Accept-Encoding", "")
    response = Response(asset.packed if packs else asset.body, mimetype=asset.mimetype)
    response.headers["Cache-Control"] = "public, max-age=31536000, immutable"
    response.vary.add("Accept-Encoding")
    if packs:
        response.headers["Content-Encoding"] = "gzip"
    return response


def install(app: Flask) -> None:
    """The one route of all assets."""
    app.add_url_rule("/static/<digest>/<name>", "asset", serve)
