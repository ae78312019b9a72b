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

    `newest` names the last call, so that a script can tell a new one and chime.
    """
    house, line = kiosk(), waiting.line()
    called = tickets.called(house.store, house.today(), LATEST + 4)
    at_windows = {ticket.window: ticket for ticket in line.at_windows}
    last = called[0] if called else None
    fresh = last and last.called_at and house.now() - last.called_at < NEW
    found = {
        "windows": [
            {
                "window": window,
                "number": waiting.called_out(ticket),
                "new": bool(fresh and last and ticket.id == last.id),
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
        "newest": f"{last.id}-{last.calls}" if last and last.state == "called" else "",
        "newest_number": waiting.called_out(last) if last else "",
        "newest_window": last.window if last else "",
    }
    return {**found, "seen": stamp((found, visitor.language()))}


def install(app: Flask) -> None:
    """The board and what it asks for again and again."""
    app.add_url_rule("/board", "board", board)
    app.add_url_rule("/board/now", "board_now", now)
