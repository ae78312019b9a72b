"""The rows of a figure, in the order that table and chart share."""

from collections.abc import Mapping

from kiosk.rules.case import State
from kiosk.rules.figures import LONGER, WAITS
from kiosk.store.figures import Figures

ROW, WIDTH = 44, 170
"""Height of a row of the table and width of its bars, in CSS pixels; counter.css has the same."""

MEASURES = {
    "cards": "submitted",
    "states": "state",
    "reasons": "reason",
    "waits": "wait",
    "failures": "message_failed",
}
"""Name of a chart -> what it counts."""

PROMISES = ("kept", "missed", "none")
_STEPS: Mapping[str, tuple[str, ...]] = {
    "states": tuple(State),
    "waits": (*map(str, WAITS), LONGER),
    "failures": ("sms", "email"),
}


def rows(name: str, figures: Figures) -> list[tuple[str, int]]:
    """(key, amount) a row; where the keys have no order of their own, the largest first."""
    if name == "promises":
        return [(kept, figures.sum(kept)) for kept in PROMISES]
    counted = figures.of(MEASURES[name])
    steps = _STEPS.get(name)
    if steps is None:
        return sorted(counted.items(), key=lambda row: (-row[1], row[0]))
    return [(step, counted[step]) for step in steps if step in counted]
