"""For parts that look again by themselves: an answer only when there is something new."""

import hashlib

from flask import request


def stamp(value: object) -> str:
    """A short name of what is shown: another as soon as anything of it changes."""
    return hashlib.sha256(repr(value).encode()).hexdigest()[:16]


def seen_already(now: str) -> bool:
    """True when the browser says (`?seen=`) that it shows this very thing."""
    return request.args.get("seen") == now
