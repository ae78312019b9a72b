"""Style sheet, script and htmx: read once, packed once, named by their digest."""

import functools
import gzip
import hashlib
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable

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
    """Every asset by its plain name; the parts in a folder are one file of the folder's name.

    htmx comes from its package, never from a copy of ours.
    """
    static = files("kiosk").joinpath("static")
    own = {item.name: item.read_bytes() for item in static.iterdir() if item.is_file()}
    for folder in (item for item in static.iterdir() if item.is_dir()):
        own |= {f"{folder.name}.css": _css(folder), f"{folder.name}.js": _js(folder)}
    htmx = files("js_lib_htmx").joinpath("static", "htmx", "htmx.min.js").read_bytes()
    return {name: _asset(name, body) for name, body in {**own, "htmx.js": htmx}.items()}


def _parts(folder: Traversable, ending: str) -> list[bytes]:
    named = sorted((item.name, item) for item in folder.iterdir() if item.name.endswith(ending))
    return [item.read_bytes() for _, item in named]


def _css(folder: Traversable) -> bytes:
    return b"\n".join(_parts(folder, ".css"))


def _js(folder: Traversable) -> bytes:
    """One script of all parts, each in a block, so that no name of one is seen in another."""
    return b'"use strict";\n' + b"".join(b"{\n%b}\n" % part for part in _parts(folder, ".js"))


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
