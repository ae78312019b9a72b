"""Take a number at the tablet, before any form: the number, how long it takes, a slip (R17)."""

from flask import Flask, make_response, session
from flask.typing import ResponseReturnValue

from kiosk.paper.contents import Contents
from kiosk.paper.number import number_slip
from kiosk.rules.opening import clock
from kiosk.rules.queueing import arrival
from kiosk.store import tickets
from kiosk.store.cases import Case
from kiosk.store.tickets import Ticket
from kiosk.store.visits import Visit
from kiosk.web import visitor
from kiosk.web.counter import waiting
from kiosk.web.doors import door
from kiosk.web.flood import patience
from kiosk.web.kiosk import kiosk
from kiosk.web.template import page


@door("public")
def take() -> ResponseReturnValue:
    """A number for whoever stands here now. The visit keeps it for its form, if there is one."""
    house = kiosk()
    patience("number")
    tickets.draw_for(house.store, newcomer(), house.today(), house.now())
    return visitor.cleared(make_response(visitor.away("number")))


def newcomer() -> Visit:
    """A visit of its own, in the language of the screen: who stood here before has left."""
    spoken = visitor.language()
    visitor.end()
    session["language"] = spoken
    return visitor.begin()


@door("public")
def number() -> ResponseReturnValue:
    """The number of this visit, large."""
    current = visitor.must_visit()
    ticket = tickets.one(kiosk().store, kiosk().today(), current.ticket_id)
    if ticket is None:
        return visitor.away("attract")
    return page(
        "customer/number.html",
        ticket=ticket,
        number=waiting.called_out(ticket),
        wait=waiting.until(ticket),
        contents=slip(ticket, visitor.language()),
        came=arrival(ticket.slot, waiting.minute_of_day()) if ticket.slot is not None else "",
    )


def slip(ticket: Ticket, language: str) -> Contents:
    """The paper of a ticket without a case."""
    settings = kiosk().settings
    at = ticket.created_at.astimezone(settings.timezone)
    return number_slip(
        waiting.called_out(ticket), at, language, settings.shop_language, settings.shop_name
    )


def slip_of(current: Visit) -> Contents | None:
    """The paper of the number a visit took, or None."""
    ticket = tickets.one(kiosk().store, kiosk().today(), current.ticket_id)
    return slip(ticket, visitor.language()) if ticket else None


def wait_of(case: Case) -> str:
    """How long the customer of a case waits for their number, in words, or ""."""
    house = kiosk()
    return waiting.until(tickets.of_case(house.store, house.today(), case.id))


def install(app: Flask) -> None:
    """Two routes, and what the page after submission says of the wait."""
    app.jinja_env.globals["wait_of"] = wait_of
    app.jinja_env.filters["clock"] = clock
    app.add_url_rule("/number", "number", number)
    app.add_url_rule("/number", "take_number", take, methods=["POST"])
