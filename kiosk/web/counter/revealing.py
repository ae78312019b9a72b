"""Whole numbers on the case page: for one answer, and each time noted first (ASVS 16.2.5).

A page that is loaded or acted on again is masked again: nothing remembers that it was revealed.
"""

from flask import Flask, abort
from flask.typing import ResponseReturnValue

from kiosk.store import audits
from kiosk.web.counter.case_page import show
from kiosk.web.counter.open_case import open_case
from kiosk.web.doors import door
from kiosk.web.kiosk import kiosk
from kiosk.web.staff import must_staff


@door("clerk")
def reveal(reference: str) -> ResponseReturnValue:
    """The case page with its numbers whole, and with the text for the carrier."""
    opened = open_case(reference)
    if opened is None:
        abort(404)
    house = kiosk()
    audits.note(house.store, must_staff().actor, "reveal", opened.case.reference, house.now())
    return show(opened, revealed=True)


def install(app: Flask) -> None:
    """One route; asked for by hand, its address leads to the case (case_actions.back)."""
    app.add_url_rule("/counter/cases/<reference>/reveal", "reveal_case", reveal, methods=["POST"])
