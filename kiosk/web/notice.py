"""Notice mode: while nothing can be written, every page says so calmly; then all goes on.

A kiosk on a disk that is full or can only be read opens all the same, and does what it does at
opening as soon as it can.
"""

from flask import Flask, current_app, request

from kiosk.store import erased, procedures, visits, withdrawn_list
from kiosk.store.ailments import Ailing
from kiosk.store.reapply import reapply_erasures
from kiosk.store.trial import ails
from kiosk.web.kiosk import EXTENSION, Kiosk, kiosk

OPEN = frozenset(["asset", "healthz", "language"])
"""What is answered all the same: how a notice looks and reads, and what machines ask."""
_READY = "signoff-ready"


def _prepare(house: Kiosk) -> None:
    """What is done at opening: old visits go, what was erased or withdrawn stays so, procedures are
    kept."""
    visits.sweep(house.store, house.now(), house.settings.alone_seconds)
    reapply_erasures(house.store, house.settings.data / erased.NAME, house.now())
    withdrawn_list.keep(house.store, house.settings.data / withdrawn_list.NAME, house.now())
    procedures.publish(house.store, house.desks.values(), house.now())


def watch() -> None:
    """Before a request: try what failed before. Raises Ailing while it fails still."""
    if request.endpoint in OPEN:
        return
    house = kiosk()
    if house.store.ailment not in {None, "busy"}:
        found = ails(house.store)
        if found:
            raise Ailing(found)
    if not current_app.extensions[_READY]:
        _prepare(house)
        current_app.extensions[_READY] = True


def install(app: Flask) -> None:
    """Prepare now, or with the first request that finds the database well."""
    house: Kiosk = app.extensions[EXTENSION]
    app.extensions[_READY] = ails(house.store) is None
    if app.extensions[_READY]:
        _prepare(house)
    app.before_request(watch)
