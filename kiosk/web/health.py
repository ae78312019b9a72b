"""/healthz: is the kiosk able to work? For machines; says nothing personal."""

from flask import Flask, jsonify
from flask.typing import ResponseReturnValue

from kiosk.web.doors import door
from kiosk.web.kiosk import kiosk
from kiosk.web.office.backups import backup_age
from kiosk.web.watching import watch


@door("public")
def healthz() -> ResponseReturnValue:
    """200 when a case can be taken, 503 when not; `reasons` are what is wrong, by id. `status` is
    `ok`, `attention` (it works, somebody should look) or `failing`."""
    seen, found = watch().look()
    failing = any(each.blocks for each in found)
    body = {
        "status": "failing" if failing else "attention" if found else "ok",
        "reasons": [":".join(filter(None, (each.id, each.kind))) for each in found],
        "database": seen.database,
        "backup_age": backup_age(kiosk()),
        "procedures": sorted(i for i, desk in kiosk().desks.items() if desk.procedure.published),
    }
    return jsonify(body), 503 if failing else 200


def install(app: Flask) -> None:
    """One route."""
    app.add_url_rule("/healthz", "healthz", healthz)
