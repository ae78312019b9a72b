"""The queue as screens tell it: who waits in which order, and for how long about."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from flask import g

from kiosk.outbound.slips import queue_words
from kiosk.rules import queueing
from kiosk.store import tickets
from kiosk.store.tickets import Ticket
from kiosk.web import visitor
from kiosk.web.kiosk import kiosk

AT_WORK = timedelta(minutes=30)
"""A window that served somebody within this time counts as working."""


@dataclass(frozen=True)
class Line:
    """The day's open tickets by state; `waiting` in the order they are called."""

    waiting: tuple[Ticket, ...]
    at_windows: tuple[Ticket, ...]


def minute_of_day() -> int:
    """The time of day in the shop, in minutes since midnight."""
    here = kiosk().now().astimezone(kiosk().settings.timezone)
    return here.hour * 60 + here.minute


def line() -> Line:
    """The queue, looked up once a request."""
    if "line" not in g:
        found = tickets.of_day(kiosk().store, kiosk().today())
        waiting = sorted((t for t in found if t.state == "waiting"), key=turn_at(None))
        g.line = Line(tuple(waiting), tuple(t for t in found if t.state != "waiting"))
    known: Line = g.line
    return known


def turn_at(window: str | None) -> Callable[[Ticket], tuple[bool, bool, int]]:
    """Sorts tickets as `window` calls them; without one, as they wait for any."""
    minute = minute_of_day()

    def turn(ticket: Ticket) -> tuple[bool, bool, int]:
        wanted = ticket.wanted if window else None
        return queueing.turn(ticket.number, ticket.priority, ticket.slot, wanted, window, minute)

    return turn


def forecast(ahead: int) -> str:
    """How long somebody with `ahead` people before them waits, in words; "" when nobody knows."""
    house = kiosk()
    served, windows = tickets.pace(house.store, house.today(), house.now() - AT_WORK)
    minutes = queueing.wait(ahead, served, windows)
    return visitor.say()("wait-about", least=minutes[0], most=minutes[1]) if minutes else ""


def until(ticket: Ticket | None) -> str:
    """How long this ticket still waits, in words; "" when it does not, or nobody knows."""
    places = [waiting.id for waiting in line().waiting]
    return forecast(places.index(ticket.id)) if ticket and ticket.id in places else ""


def minutes(ticket: Ticket) -> int:
    """For how long a ticket has waited."""
    return max(0, int((kiosk().now() - ticket.created_at).total_seconds()) // 60)


def called_out(ticket: Ticket) -> str:
    """A ticket's number as it is called."""
    return queue_words(ticket.number)
