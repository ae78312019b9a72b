"""How the kiosk is, in words: what is wrong, since when, and what to do about it."""

from collections.abc import Mapping

from flask import Flask
from flask.typing import ResponseReturnValue

from kiosk.paper.figures import moment
from kiosk.rules.wellness import Finding
from kiosk.web.doors import door
from kiosk.web.kiosk import kiosk
from kiosk.web.template import page
from kiosk.web.visitor import say
from kiosk.web.watching import watch

_ONE_WORD = frozenset({"printer", "unready"})
"""What is said in the same words whatever its kind; the kind has words of its own."""
_SAME_ADVICE = frozenset({"disk", "worker", "printer", "unready", "backup"})
ROOMS: Mapping[str, tuple[str, str]] = {
    "messages": ("/counter/messages", "messages"),
    "papers": ("/counter/prints", "prints-title"),
    "printer": ("/office/printers", "printers-title"),
    "unready": ("/office/printers", "printers-title"),
    "audit": ("/office/audit", "h-audit"),
    "clock": ("/office/rights", "h-rights"),
}
"""Where more is told: address, and the name of that page."""


@door("manager")
def health() -> ResponseReturnValue:
    """Measured anew each time somebody looks."""
    _, found = watch().look(anew=True)
    zone = kiosk().settings.timezone
    return page(
        "office/health.html",
        found=[(each, what(each), advice(each), ROOMS.get(each.id)) for each in found],
        blocked=any(each.blocks for each in found),
        at=lambda when: moment(when.astimezone(zone)),
    )


def what(found: Finding) -> str:
    """The finding as a sentence."""
    kind = found.kind if found.id not in _ONE_WORD else ""
    key = f"health-what--{found.id}-{kind}" if kind else f"health-what--{found.id}"
    said = say()(key, **found.numbers)
    return f"{said} ({say()(f'print-fault-{found.kind}')})" if found.id in _ONE_WORD else said


def advice(found: Finding) -> str:
    """What to do."""
    kind = found.kind if found.id not in _SAME_ADVICE else ""
    return say()(f"health-do--{found.id}-{kind}" if kind else f"health-do--{found.id}")


def install(app: Flask) -> None:
    """The one page."""
    app.add_url_rule("/office/health", "office_health", health)
