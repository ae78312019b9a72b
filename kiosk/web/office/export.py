"""Cases and totals as a file for a spreadsheet."""

from flask import Flask, Response, abort, request

from kiosk.rules.spreadsheet import sheet
from kiosk.store import audits, exports
from kiosk.web.doors import door
from kiosk.web.kiosk import kiosk
from kiosk.web.office.looking import looking
from kiosk.web.staff import must_staff

_TABLES = {"cases": exports.case_table, "totals": exports.totals_table}


@door("manager")
def export() -> Response:
    """The table asked for (`what`), of the days looked at. It is a post since it is audited."""
    what, at, house = request.form.get("what", ""), looking(), kiosk()
    if what not in _TABLES or at.problem:
        abort(400)
    days = f"{at.span.first:%Y%m%d}-{at.span.last:%Y%m%d}"
    audits.note(house.store, must_staff().actor, f"export_{what}", days, house.now())
    response = Response(sheet(_TABLES[what](house.store, at.span)), mimetype="text/csv")
    name = f"{what}-{at.span.first}-{at.period}.csv"
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


def install(app: Flask) -> None:
    """The one route of all tables."""
    app.add_url_rule("/office/export", "export", export, methods=["POST"])
