"""How long things are kept, as the office sees it: what is due, what went, whether the clock is
believed."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from flask import Flask, redirect, url_for
from flask.typing import ResponseReturnValue

from kiosk.rules.retention import LEAP
from kiosk.store import audits, purge, retention, tombs
from kiosk.store.retention import Plan
from kiosk.web.doors import door
from kiosk.web.kiosk import kiosk
from kiosk.web.staff import must_staff

SHOWN = timedelta(days=30)


@dataclass(frozen=True)
class Keeping:
    """`gone` are the cases deleted within 30 days by why; `leapt` days make the clock doubtful."""

    plan: Plan
    last: datetime | None
    gone: dict[str, int]
    doubtful: bool
    leapt: int = LEAP.days


def keeping() -> Keeping:
    """As of now."""
    house = kiosk()
    now = house.now()
    return Keeping(
        plan=retention.plan(house.store, house.today()),
        last=purge.last_run(house.store),
        gone=tombs.counts(house.store, now - SHOWN),
        doubtful=purge.clock_leapt(house.store, now),
    )


@door("manager")
def clock_right() -> ResponseReturnValue:
    """A manager vouches for the date: the daily purge goes on with its next look."""
    house = kiosk()
    if purge.clock_leapt(house.store, house.now()):
        audits.note(house.store, must_staff().actor, purge.CLOCK, "", house.now())
    return redirect(url_for("rights"), 303)


def install(app: Flask) -> None:
    """The one button."""
    app.add_url_rule("/office/rights/clock", "clock_right", clock_right, methods=["POST"])
