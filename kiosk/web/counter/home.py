"""The counter's first screen: the queue on the left, my customer and what is due in the middle."""

from datetime import timedelta
from typing import Any

from flask import Flask, g, request, session
from flask.typing import ResponseReturnValue

from kiosk.outbound.slips import queue_words
from kiosk.rules.follow_ups import watched
from kiosk.rules.queueing import Priority, goes_first
from kiosk.rules.reference import group
from kiosk.rules.texts import choose
from kiosk.store import helping, outbox, overdue, tickets
from kiosk.store.tickets import Ticket
from kiosk.web import calling, visitor
from kiosk.web.counter import four_eyes, queueing, waiting
from kiosk.web.doors import door
from kiosk.web.kiosk import kiosk
from kiosk.web.people import names
from kiosk.web.seen import seen_already, stamp
from kiosk.web.staff import must_staff
from kiosk.web.template import page

DUE = 20
"""Lines of what is due on the first screen; the whole list has a page of its own."""


@door("clerk")
def counter() -> ResponseReturnValue:
    """The first screen."""
    house, me = kiosk(), must_staff()
    drawn = tickets.one(house.store, house.today(), session.pop("drawn", None))
    return page(
        "counter/home.html",
        side=side(),
        told=session.pop("told", ""),
        drawn=drawn,
        mine=[told(t) for t in waiting.line().at_windows if t.window == me.station],
        elsewhere=[told(t) for t in waiting.line().at_windows if t.window != me.station],
        missed=[told(t) for t in tickets.of_day(house.store, house.today(), ("no_show",))],
        windows=queueing.windows(),
        reasons=[reason for reason in Priority if reason not in (Priority.NONE, Priority.BOOKED)],
        drafts=helping.all_of(house.store, me.actor),
        due=due()[:DUE],
        second=four_eyes.waiting(),
        people=names(house.store),
        today=house.today(),
        desks=house.desks,
        waiting_=[told(t) for t in waiting.line().waiting if not t.priority],
    )


@door("clerk")
def side_part() -> ResponseReturnValue:
    """The left column alone, for it looks again by itself; nothing when nothing is new."""
    found = side()
    if seen_already(found["seen"]):
        return "", 204
    return page("counter/side.html", side=found, path=request.args.get("path", "/counter/"))


def side() -> dict[str, Any]:
    """What the left column shows: calls for a person, whom to call next, who waits."""
    window, line = must_staff().station, waiting.line()
    ours = sorted(
        (t for t in line.waiting if t.wanted in (None, window)), key=waiting.turn_at(window)
    )
    shown = {
        "calls": calling.waiting_calls(),
        "next": queue_words(ours[0].number) if ours else "",
        "here": {t.state for t in line.at_windows if t.window == window},
        "line": [told(ticket) for ticket in line.waiting],
    }
    return {**shown, "seen": stamp((shown, visitor.language()))}


def told(ticket: Ticket) -> dict[str, Any]:
    """A ticket as a line: its number, what it is about, how long it has waited."""
    desk = kiosk().desks.get(ticket.card or "")
    name = choose(desk.procedure.name, visitor.language()) if desk else ticket.card
    return {
        "id": ticket.id,
        "number": waiting.called_out(ticket),
        "state": ticket.state,
        "window": ticket.window,
        "wanted": ticket.wanted,
        "calls": ticket.calls,
        "card": name or "",
        "reference": ticket.reference or "",
        "minutes": waiting.minutes(ticket),
        "first": goes_first(ticket.priority, ticket.slot, waiting.minute_of_day()),
        "priority": Priority(ticket.priority),
        "slot": ticket.slot,
    }


def due() -> list[overdue.Late]:
    """What falls due today or did before, the oldest first; the first page of it. Looked up once a
    request: the top bar counts it too."""
    if "due" not in g:
        house = kiosk()
        tomorrow = house.today() + timedelta(days=1)
        g.due = overdue.overdue(house.store, tomorrow, watched=watched(house.desks.values()))[0]
    known: list[overdue.Late] = g.due
    return known


def summary() -> dict[str, int]:
    """The figures of the top bar: people waiting, the longest wait in minutes, promises due,
    messages that did not reach anybody, questions that this manager can answer."""
    waits = [waiting.minutes(ticket) for ticket in waiting.line().waiting]
    promises = sum(late.kind == "promise" for late in due())
    astray = outbox.failing(kiosk().store)
    longest = max(waits, default=0)
    sums = {"waiting": len(waits), "longest": longest, "due": promises, "astray": astray}
    me = must_staff()
    asked = four_eyes.waiting() if me.role == "manager" else []
    return {**sums, "second": sum(each.asked_by != me.actor for each in asked)}


def install(app: Flask) -> None:
    """The first screen, its left column, and the figures of the top bar."""
    app.jinja_env.globals["staff_summary"] = summary
    app.jinja_env.filters["grouped"] = group
    app.add_url_rule("/counter/", "counter", counter)
    app.add_url_rule("/counter/side", "counter_side", side_part)
