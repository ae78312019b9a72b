"""/healthz: is the kiosk able to work? For machines; says nothing personal."""

from flask import Flask, jsonify
from flask.typing import ResponseReturnValue

from kiosk.store.trial import ails
from kiosk.web.doors import door
from kiosk.web.kiosk import kiosk


@door("public")
def healthz() -> ResponseReturnValue:
    """200 when the database can be written, 503 when not, and why; the procedures that are open."""
    house = kiosk()
    database = ails(house.store) or "ok"
    body = {
        "status": "ok" if database == "ok" else "failing",
        "database": database,
        "procedures": sorted(i for i, desk in house.desks.items() if desk.procedure.published),
    }
    return jsonify(body), 200 if database == "ok" else 503


def install(app: Flask) -> None:
    """One route."""
    app.add_url_rule("/healthz", "healthz", healthz)
