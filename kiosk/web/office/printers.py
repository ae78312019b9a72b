"""The shop's printers: what each says of itself now, which papers it gets, and a page to try it."""

import logging

from flask import Flask, abort, redirect, session, url_for
from flask.typing import ResponseReturnValue

from kiosk.outbound.printing.printer import NotPrinted, adapter, states
from kiosk.paper.figures import moment
from kiosk.paper.pdf import render
from kiosk.paper.trial import trial
from kiosk.rules.printers import KINDS, Printer
from kiosk.web import visitor
from kiosk.web.doors import door
from kiosk.web.kiosk import kiosk
from kiosk.web.template import page

TESTED = "printer-tested"
"""Place in the manager's cookie: name and fault of the last test page, until it was read."""

log = logging.getLogger("kiosk")


@door("manager")
def listed() -> ResponseReturnValue:
    """All printers, each asked."""
    printing = kiosk().settings.printing
    said = states(printing.printers.values())
    return page(
        "office/printers.html",
        printers=[(each, said[each.name]) for each in printing.printers.values()],
        ways=[(kind, printing.way(kind)) for kind in KINDS],
        held=printing.held,
        tested=session.pop(TESTED, None),
    )


@door("manager")
def test(name: str) -> ResponseReturnValue:
    """Print a test page while the manager waits; the list then says how it went."""
    house = kiosk()
    printer = house.settings.printing.printers.get(name)
    if printer is None:
        abort(404)
    at = moment(house.now().astimezone(house.settings.timezone))
    contents = trial(visitor.say(), visitor.language(), house.settings.shop_name, name, at)
    session[TESTED] = [name, _fault(printer, render(contents, printer.size)), printer.answers]
    return redirect(url_for("printers"), 303)


def _fault(printer: Printer, pdf: bytes) -> str:
    try:
        adapter(printer).print(pdf)
    except NotPrinted as problem:
        return problem.fault
    except Exception as error:
        log.error("test page on %s: %s", printer.name, type(error).__name__)
        return "broken"
    return ""


def install(app: Flask) -> None:
    """The list, and the test page."""
    app.add_url_rule("/office/printers", "printers", listed)
    app.add_url_rule("/office/printers/<name>/test", "test_printer", test, methods=["POST"])
