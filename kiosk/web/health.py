"""/healthz: is the kiosk able to work? For machines; says nothing personal."""

from flask import Flask, jsonify
from flask.typing import ResponseReturnValue
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from kiosk.web.doors import door
from kiosk.web.kiosk import kiosk
from kiosk.web.office.backups import backup_age


@door("public")
def healthz() -> ResponseReturnValue:
    """200 when the database answers, 503 when it does not; the procedures that are open."""
    house = kiosk()
    try:
        with house.store.read() as connection:
            connection.execute(text("SELECT 1"))
        database = "ok"
    except SQLAlchemyError:
        database = "unreachable"
    body = {
        "status": "ok" if database == "ok" else "failing",
        "database": database,
        "backup_age": backup_age(house),
        "procedures": sorted(i for i, desk in house.desks.items() if desk.procedure.published),
    }
    return jsonify(body), 200 if database == "ok" else 503


def install(app: Flask) -> None:
    """One route."""
    app.add_url_rule("/healthz", "healthz", healthz)
