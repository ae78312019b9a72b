"""What the office counts: periods, waiting times in steps, money in minor units."""

import calendar
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Literal, get_args

Period = Literal["day", "week", "month"]
PERIODS: tuple[Period, ...] = get_args(Period)
Kept = Literal["kept", "missed", "none"]
PAID_OUT = frozenset({"refund_bank", "refund_cash", "transfer"})
"""Settlements by which the customer gets the balance; waived, nothing is owed."""

WAITS = (5, 10, 20, 40)
"""Upper bounds of the steps that waiting times are counted in, in minutes."""
LONGER = "more"
_SIGNS = {"balance": 1, "deposit": 1, "arrears": -1, "penalty": -1}


@dataclass(frozen=True)
class Span:
    """Days from `first` to `last`, both included."""

    first: date
    last: date

    def days(self) -> Iterator[date]:
        """Each day, in order."""
        count = (self.last - self.first).days + 1
        return (self.first + timedelta(days=n) for n in range(count))


def span(period: Period, on: date) -> Span:
    """The day, the ISO 8601 week (from Monday) or the month that `on` lies in.

    >>> span("week", date(2026, 11, 20))
    Span(first=datetime.date(2026, 11, 16), last=datetime.date(2026, 11, 22))
    """
    if period == "week":
        monday = on - timedelta(days=on.weekday())
        return Span(monday, monday + timedelta(days=6))
    if period == "month":
        return Span(on.replace(day=1), on.replace(day=calendar.monthrange(on.year, on.month)[1]))
    return Span(on, on)


def wait_step(seconds: int) -> str:
    """Which step a waiting time belongs to: its upper bound in minutes, or "more".

    >>> wait_step(299), wait_step(300), wait_step(7200)
    ('5', '10', 'more')
    """
    return next((str(most) for most in WAITS if seconds < most * 60), LONGER)


def promise_kept(promised_by: date | None, done: date) -> Kept:
    """Whether a case that was completed on `done` kept its promise; "none" had none to keep."""
    if promised_by is None:
        return "none"
    return "kept" if done <= promised_by else "missed"


def minor(amount: Decimal, digits: int) -> int:
    """An amount in the currency's smallest unit.

    >>> minor(Decimal("120.5"), 2), minor(Decimal("120000"), 0)
    (12050, 120000)
    """
    return int(amount.scaleb(digits).to_integral_value())


def owed(lines: Iterable[tuple[str, str | None]], settlement: str) -> Decimal | None:
    """What the customer is to get by (what, amount) lines; None when nothing, or not known.

    >>> owed([("balance", "120.50"), ("arrears", "20")], "refund_bank")
    Decimal('100.50')
    """
    net = Decimal()
    for what, amount in lines:
        if amount is None:
            return None
        net += _SIGNS[what] * Decimal(amount)
    return net if net > 0 and settlement in PAID_OUT else None
