"""What was asked, to be asked again as it was: nobody types a page twice for a full disk."""

from dataclasses import dataclass

from flask import request

from kiosk.web.template import place

SECRET = frozenset(["pin", "code"])
"""Fields that no page repeats: a form with one of them is filled in anew."""


@dataclass(frozen=True)
class Again:
    """The address, and the fields of a form that was posted: they are their sender's own."""

    address: str
    fields: tuple[tuple[str, str], ...] = ()


def again() -> Again:
    """This request once more. A form with a file or a secret is left to its page."""
    whole = request.mimetype == "application/x-www-form-urlencoded"
    if request.method != "POST" or not whole or request.form.keys() & SECRET:
        return Again(place())
    return Again(request.path, tuple(request.form.items(multi=True)))
