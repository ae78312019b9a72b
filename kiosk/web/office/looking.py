"""Which days the office looks at: a period and a date in the address."""

from dataclasses import dataclass
from datetime import date, timedelta
from urllib.parse import urlencode

from flask import request

from kiosk.rules import plain
from kiosk.rules.figures import PERIODS, Period, Span, span
from kiosk.rules.problem import Problem
from kiosk.web.kiosk import kiosk

FIRST, LAST = date(2000, 1, 1), date(2199, 12, 31)


@dataclass(frozen=True)
class Looking:
    """A period and a day in it; `problem` when the date typed was none and today stands in."""

    period: Period
    on: date
    problem: Problem | None = None

    @property
    def span(self) -> Span:
        """The days meant."""
        return span(self.period, self.on)

    def at(self, period: Period | None = None, on: date | None = None) -> str:
        """The query that looks at another period, or the same one around another day."""
        return urlencode({"period": period or self.period, "on": on or self.on})

    @property
    def before(self) -> str:
        """The query of the period before."""
        return self.at(on=self.span.first - timedelta(days=1))

    @property
    def after(self) -> str | None:
        """The query of the period after; None when that is ahead of today."""
        first = self.span.last + timedelta(days=1)
        return self.at(on=first) if first <= kiosk().today() else None


def looking() -> Looking:
    """What the request asks for; today by itself."""
    period: Period = next((p for p in PERIODS if p == request.values.get("period")), "day")
    typed = request.values.get("on", "")
    on = plain.read_date(typed) if typed else kiosk().today()
    if isinstance(on, date) and not FIRST <= on <= LAST:  # beyond, a week or month has no end
        on = Problem("date-out-of-span", {"first": FIRST.isoformat(), "last": LAST.isoformat()})
    if isinstance(on, Problem):
        return Looking(period, kiosk().today(), on)
    return Looking(period, on)
