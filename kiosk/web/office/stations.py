"""The shop's stations: added with a code that is shown once, and revoked."""

from flask import Flask, redirect, request, url_for
from flask.typing import ResponseReturnValue

from kiosk.rules.problem import Problem
from kiosk.rules.reference import group
from kiosk.store import stations
from kiosk.web.doors import door
from kiosk.web.kiosk import kiosk
from kiosk.web.staff import must_staff
from kiosk.web.template import page
from kiosk.web.visible import visible


@door("manager")
def listed() -> ResponseReturnValue:
    """All stations, with when somebody last signed in there."""
    return _page()


@door("manager")
def add() -> ResponseReturnValue:
    """A new one. Its code stands on the answer to this post and nowhere else."""
    house, typed = kiosk(), request.form.get("name", "")
    made = stations.add(house.store, typed, house.now(), must_staff().actor)
    if isinstance(made, Problem):
        return _page(problem=made, typed=visible(typed))
    return _page(code=group(made), added=visible(typed.strip()))


@door("manager")
def revoke(station_id: int) -> ResponseReturnValue:
    """A device is a station no more; revoking twice changes nothing."""
    house = kiosk()
    stations.revoke(house.store, station_id, must_staff().actor, house.now())
    return redirect(url_for("stations"), 303)


def _page(
    problem: Problem | None = None, typed: str = "", code: str = "", added: str = ""
) -> ResponseReturnValue:
    house = kiosk()
    return page(
        "office/stations.html",
        422 if problem else 200,
        stations=stations.all(house.store),
        problem=problem,
        typed=typed,
        code=code,
        added=added,
        zone=house.settings.timezone,
    )


def install(app: Flask) -> None:
    """The routes of the stations."""
    app.add_url_rule("/office/stations", "stations", listed)
    app.add_url_rule("/office/stations", "add_station", add, methods=["POST"])
    app.add_url_rule(
        "/office/stations/<int(max=99999999999):station_id>/revoke",
        "revoke_station",
        revoke,
        methods=["POST"],
    )
