"""A document held against a case that is over, of which no more than a hash is kept."""

from flask import Flask, abort, request
from flask.typing import ResponseReturnValue

from kiosk.rules.compare import compare
from kiosk.store import audits
from kiosk.store.reduction import same_document
from kiosk.web.counter.case_page import show
from kiosk.web.counter.case_posted import Fault
from kiosk.web.counter.open_case import open_case
from kiosk.web.doors import door
from kiosk.web.kiosk import kiosk
from kiosk.web.staff import must_staff
from kiosk.web.visitor import say


@door("clerk")
def same(reference: str) -> ResponseReturnValue:
    """Say whether the document scanned or typed is the holder's of this case. Noted: it is an
    answer about a person, though no number is shown."""
    opened = open_case(reference)
    if opened is None:
        abort(404)
    house, case = kiosk(), opened.case
    audits.note(house.store, must_staff().actor, "compare", case.reference, house.now())
    fault = compare(
        "document",
        request.form.get("scan", ""),
        case.answers,
        house.today(),
        lambda number: same_document(house.store, case.reference, number),
    )
    if fault is not None:
        return show(opened, Fault(fault), "compare")
    return show(opened, told=say()("scan-same"))


def install(app: Flask) -> None:
    """One route beside the case page."""
    app.add_url_rule(
        "/counter/cases/<reference>/compare", "compare_document", same, methods=["POST"]
    )
