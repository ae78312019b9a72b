"""The clerk's hand on the queue: call, call again, no-show, serve, pass on, finish, draw (R17)."""

from flask import Flask, Response, abort, request, session
from flask.typing import ResponseReturnValue

from kiosk.locale import LANGUAGES
from kiosk.outbound.slips import queue_words
from kiosk.paper.pdf import render
from kiosk.rules.problem import Problem
from kiosk.rules.queueing import MOVES, Priority
from kiosk.store import tickets, turns
from kiosk.web import visitor
from kiosk.web.counter import waiting
from kiosk.web.doors import door
from kiosk.web.kiosk import kiosk
from kiosk.web.number import slip
from kiosk.web.staff import must_staff


@door("clerk")
def call_next() -> ResponseReturnValue:
    """Call whose turn it is to this window."""
    house, window = kiosk(), must_staff().station
    ticket, problem = turns.call_next(
        house.store, house.today(), window, waiting.minute_of_day(), house.now()
    )
    if problem is not None or ticket is None:
        return refused(problem or Problem("queue-empty"))
    return home("queue-called", number=waiting.called_out(ticket))


@door("clerk")
def move(ticket_id: int, wish: str) -> ResponseReturnValue:
    """One of the moves of rules/queueing.py; refused in words when it is not so any more."""
    if wish not in MOVES:
        abort(404)
    house, window = kiosk(), must_staff().station
    to = request.form.get("to", "")
    if wish == "transfer" and to not in windows():
        return refused(Problem("queue-which-window"))
    ticket, problem = turns.move(
        house.store,
        house.today(),
        ticket_id,
        wish,
        window,
        house.now(),
        to=to,
        priority=priority() or Priority.AGE,
    )
    if problem is not None or ticket is None:
        return refused(problem or Problem("queue-gone"))
    return home(f"queue-did--{wish}", number=waiting.called_out(ticket), window=to)


@door("clerk")
def let_first() -> ResponseReturnValue:
    """Somebody who waits goes before others, for the reason chosen."""
    return move(ticket_given(), "first")


def ticket_given() -> int:
    """The ticket that a form names by its id; 0 for none."""
    raw = request.form.get("ticket", "")
    return int(raw) if raw.isascii() and raw.isdecimal() and len(raw) < 12 else 0


@door("clerk")
def draw() -> ResponseReturnValue:
    """A number for somebody who is not at a tablet."""
    house = kiosk()
    drawn = tickets.draw_one(house.store, house.today(), house.now(), priority())
    session["drawn"] = drawn.id
    return home("queue-drawn", number=queue_words(drawn.number))


@door("clerk")
def ticket_paper(ticket_id: int) -> ResponseReturnValue:
    """The slip of a number, for the roll, in the language asked for."""
    ticket = tickets.one(kiosk().store, kiosk().today(), ticket_id)
    if ticket is None:
        abort(404)
    language = request.args.get("language", "")
    contents = slip(ticket, language if language in LANGUAGES else visitor.language())
    return Response(render(contents, "80"), mimetype="application/pdf")


def priority() -> Priority:
    """The reason to go first that was chosen."""
    raw = request.form.get("priority", "")
    known = {str(int(reason)): reason for reason in Priority}
    return known.get(raw, Priority.NONE)


def windows() -> list[str]:
    """Where a customer can be passed on to: the other windows at which somebody is signed in."""
    house = kiosk()
    return [
        window
        for window in turns.windows(house.store, house.now())
        if window != must_staff().station
    ]


def home(key: str = "", **facts: object) -> ResponseReturnValue:
    """Back to the counter's first screen, saying what happened."""
    if key:
        session["told"] = visitor.say()(key, **facts)
    return visitor.away("counter")


def refused(problem: Problem) -> ResponseReturnValue:
    """Back to the counter's first screen, saying why nothing happened."""
    facts = dict(problem.args)
    if "number" in facts:
        facts["number"] = queue_words(int(facts["number"]))
    return home(problem.key, **facts)


def install(app: Flask) -> None:
    """The routes of the queue."""
    rule = app.add_url_rule
    one = "/counter/queue/<int(max=99999999999):ticket_id>"
    rule("/counter/queue/next", "call_next", call_next, methods=["POST"])
    rule("/counter/queue/first", "let_first", let_first, methods=["POST"])
    rule("/counter/queue/draw", "draw_ticket", draw, methods=["POST"])
    rule(
        f"{one}/<wish>",
        "move_ticket",
        move,
        methods=["POST"],
    )
    rule(f"{one}/ticket.pdf", "ticket_paper", ticket_paper)
