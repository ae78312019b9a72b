"""The charts of the figures, each at an address of its own: a page shows them as pictures."""

from flask import Flask, Response, abort

from kiosk.store.figures import figures
from kiosk.web.doors import door
from kiosk.web.kiosk import kiosk
from kiosk.web.office.looking import looking
from kiosk.web.office.rows import MEASURES, rows


@door("manager")
def chart(name: str) -> Response:
    """One chart as SVG. 404 for a name there is none of.

    The library is imported here since it costs 0.15 s, which no start needs to wait for.
    """
    from kiosk.web.office import drawn

    if name not in {"days", "promises", *MEASURES}:
        abort(404)
    span = looking().span
    found = figures(kiosk().store, span)
    if name == "days":
        series = [found.daily("submitted"), found.daily("state", "completed")]
        picture = drawn.along([day.day for day in span.days()], series)
    else:
        picture = drawn.across([amount for _, amount in rows(name, found)])
    return Response(picture, mimetype="image/svg+xml")


def install(app: Flask) -> None:
    """The one route of all charts."""
    app.add_url_rule("/office/charts/<name>.svg", "chart", chart)
