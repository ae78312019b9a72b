"""The figures of a day, a week or a month (R17 R56 R73)."""

from decimal import Decimal

from flask import Flask
from flask.typing import ResponseReturnValue

from kiosk.paper.figures import money
from kiosk.rules.figures import PERIODS, WAITS
from kiosk.store.figures import Figures, figures
from kiosk.web.doors import door
from kiosk.web.kiosk import kiosk
from kiosk.web.office.looking import looking
from kiosk.web.office.rows import ROW, WIDTH, rows
from kiosk.web.template import page
from kiosk.web.visitor import language

SECTIONS = ("cards", "states", "reasons", "waits", "promises", "failures")
MONEY = ("taken", "owed", "refund_paid")


@door("manager")
def office() -> ResponseReturnValue:
    """All figures of the days looked at, each as a table with its bars."""
    at = looking()
    found = figures(kiosk().store, at.span)
    return page(
        "office/figures.html",
        422 if at.problem else 200,
        at=at,
        periods=PERIODS,
        heads=_heads(found),
        longest=WAITS[-1],
        sections=[(name, rows(name, found)) for name in SECTIONS],
        cards=kiosk().desks,
        times=_times(found),
        purses=_purses(found),
        row=ROW,
        width=WIDTH,
    )


def _heads(found: Figures) -> dict[str, int | None]:
    """What a manager looks at first; None where nothing was counted."""
    people, promised = found.sum("wait"), found.sum("kept") + found.sum("missed")
    return {
        "submitted": found.sum("submitted"),
        "completed": found.of("state").get("completed", 0),
        "minutes": round(found.sum("waited") / people / 60) if people else None,
        "kept": round(100 * found.sum("kept") / promised) if promised else None,
        "failed": found.sum("message_failed"),
    }


def _times(found: Figures) -> list[tuple[str, int, int, dict[str, int]]]:
    """For each card completed: how many, days together, and how the promises fared."""
    kept = {name: found.of(name) for name in ("kept", "missed", "none")}
    return [
        (card, sum(of.get(card, 0) for of in kept.values()), days,
         {name: of.get(card, 0) for name, of in kept.items()})
        for card, days in sorted(found.of("took").items())
    ]  # fmt: skip


def _purses(found: Figures) -> list[tuple[str, list[str]]]:
    """For each currency: what was taken, what is owed, what was paid back."""
    sums = [found.of(measure) for measure in MONEY]
    carriers = {desk.carrier.currency: desk.carrier for desk in kiosk().desks.values()}
    purses = []
    for currency in sorted({key for one in sums for key in one}):
        carrier = carriers.get(currency)
        digits = carrier.currency_digits if carrier else 2
        amounts = [Decimal(one.get(currency, 0)).scaleb(-digits) for one in sums]
        country = carrier.country if carrier else ""
        words = [money(each, currency, country, digits, language()) for each in amounts]
        purses.append((currency, words))
    return purses


def install(app: Flask) -> None:
    """The office's first page."""
    app.add_url_rule("/office/", "office", office)
