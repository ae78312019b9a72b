"""People behind the counter: a second browser of the same kiosk, signed in."""

import secrets

from flask import Flask

from kiosk.rules.problem import Problem
from kiosk.store import staff, staff_sessions
from kiosk.store.staff import Member
from kiosk.web.kiosk import EXTENSION
from kiosk.web.staff import TOKEN
from tests.web.linter import Linter

PIN = "824913"
USUAL = {"clerk": "Somchai", "manager": "Malee"}


def hired(app: Flask, name: str = "Somchai", role: str = "clerk") -> Member:
    """Somebody on the staff with this name, taken on if need be."""
    house = app.extensions[EXTENSION]
    made = staff.add(house.store, name, role, PIN, house.now())
    if isinstance(made, Problem):
        return next(each for each in staff.everyone(house.store) if each.name == name)
    return made


def signed_in(
    app: Flask, role: str = "clerk", name: str = "", station: str = "1", language: str = "en"
) -> Linter:
    """A browser of its own in which this person is signed in, taken on if need be.

    Without a name it is the shop's usual clerk or manager.
    """
    name = name or USUAL[role]
    house = app.extensions[EXTENSION]
    token = secrets.token_urlsafe(32)
    staff_sessions.begin(house.store, token, hired(app, name, role).id, station, house.now())
    client = app.test_client()
    assert isinstance(client, Linter)
    with client.session_transaction() as session:
        session[TOKEN], session["language"] = token, language
    return client
