"""Checking a paper by the code of its seal: for everybody, offline, and without a script."""

from typing import Any

from flask import Flask, request
from flask.typing import ResponseReturnValue

from kiosk.outbound import seals
from kiosk.paper.seal import Verdict, check
from kiosk.rules.reference import group
from kiosk.web import visitor
from kiosk.web.doors import door
from kiosk.web.kiosk import kiosk
from kiosk.web.template import page

SOUND = frozenset({"genuine", "replaced"})


@door("public")
def verify() -> ResponseReturnValue:
    """The form, and with `?seal=` what the paper is worth: what it says itself, and no more.

    Nothing is changed, and nothing is counted: without a valid signature nothing is looked up.
    """
    asked = request.args.get("seal")
    if asked is None:
        return page("customer/verify.html")
    if not asked.strip():
        return page("customer/verify.html", 422, error=visitor.say()("verify-missing"))
    return page("customer/verify.html", told=of(asked))


def of(code: str) -> dict[str, Any]:
    """What a page says of a scanned code."""
    house = kiosk()
    found = check(code, house.store.vault.keyring.verifying)
    return told(seals.standing(house.store, house.settings.timezone, found))


def told(verdict: Verdict) -> dict[str, Any]:
    """A verdict as a page shows it."""
    fields = verdict.fields
    return {
        "standing": verdict.standing.replace("_", "-"),
        "look": "sound" if verdict.standing in SOUND else "unsound",
        "on": verdict.on,
        "key": verdict.key,
        "fields": fields,
        "reference": group(fields.reference) if fields else "",
    }


def install(app: Flask) -> None:
    """The one route."""
    app.add_url_rule("/verify", "verify", verify)
