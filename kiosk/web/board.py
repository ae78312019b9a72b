"""The public board: who is served where, how many wait and how long. Numbers, no names (R17)."""

from datetime import timedelta
from typing import Any

from flask import Flask
from flask.typing import ResponseReturnValue

from kiosk.store import tickets
from kiosk.web import visitor
from kiosk.web.counter import waiting
from kiosk.web.doors import door
from kiosk.web.kiosk import kiosk
from kiosk.web.seen import seen_already, stamp
from kiosk.web.template import page

LATEST = 6
"""Earlier calls shown beneath."""
NEW = timedelta(seconds=40)
"""For so long a call stands out."""


@door("public")
def board() -> ResponseReturnValue:
    """The whole screen."""
    return page("board/board.html", board=shown())


@door("public")
def now() -> ResponseReturnValue:
    """What is on it now; nothing when nothing is new."""
    found = shown()
    if seen_already(found["seen"]):
        return "", 204
    return page("board/now.html", board=found)


def shown() -> dict[str, Any]:
    """The windows at work with the number at each, the last calls, who waits.

    `calls` names each call that nobody has come to yet, the oldest first, so that a script can tell
    the new ones, chime and say them one after another.
    """
    house, line = kiosk(), waiting.line()
    called = tickets.called(house.store, house.today(), LATEST + 4)
    at_windows = {ticket.window: ticket for ticket in line.at_windows}
    lately = house.now() - NEW
    found = {
        "windows": [
            {
                "window": window,
                "number": waiting.called_out(ticket),
                "new": bool(ticket.called_at and ticket.called_at > lately),
                "called": ticket.state == "called",
            }
            for window, ticket in sorted(at_windows.items(), key=lambda each: each[0] or "")
        ],
        "last": [
            (waiting.called_out(ticket), ticket.window)
            for ticket in called
            if ticket.state in {"done", "no_show"}
        ][:LATEST],
        "waiting": len(line.waiting),
        "next": [waiting.called_out(ticket) for ticket in line.waiting[:LATEST]],
        "wait": waiting.forecast(len(line.waiting)),
        "calls": [
            (f"{ticket.id}-{ticket.calls}", waiting.called_out(ticket), ticket.window)
            for ticket in reversed(called)
            if ticket.state == "called"
        ],
    }
    return {**found, "seen": stamp((found, visitor.language()))}


def install(app: Flask) -> None:
    """The board and what it asks for again and again."""
    app.add_url_rule("/board", "board", board)
    app.add_url_rule("/board/now", "board_now", now)
