"""Promises in working days, by the calendar of the carrier's country.

A working day is one that the `holidays` library gives as such for the country (its weekend and
public holidays), minus the dated extras in the carrier's file. The day of acceptance is day 0:
"3 working days" ends on the third working day after it.
"""

import functools
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal

from kiosk.rules.answers import Answers, holds
from kiosk.rules.pages import GUIDED
from kiosk.rules.procedure import Carrier, Deadline, Desk, Procedure, Review

if TYPE_CHECKING:
    from holidays import HolidayBase

Unit = Literal["working_day", "calendar_day", "on_the_spot"]


@dataclass(frozen=True)
class Promise:
    """When the carrier should be done: between `earliest` and `latest`, both included.

    `min`, `max` and `unit` are the published words behind the dates.
    """

    earliest: date
    latest: date
    unit: Unit
    min: int
    max: int


def review_for(procedure: Procedure, answers: Answers) -> Review | None:
    """The time the carrier publishes for this channel, else for the card; None = no such time.

    A time that does not hold for these answers (another kind of plan) is no time.
    """
    channel = procedure.channel(answers.get("channel", ""))
    review = (channel.review if channel else None) or procedure.review
    return review if review is not None and holds(review.when, answers) else None


def promise(review: Review | None, carrier: Carrier, start: date) -> Promise | None:
    """The dates of `review` for a request accepted on `start` (the shop's local date).

    None when no time is published. On the spot means the same day, open or not.
    """
    if review is None:
        return None
    earliest = add_days(start, review.min, review.unit, carrier)
    latest = add_days(start, review.max, review.unit, carrier)
    return Promise(earliest, latest, review.unit, review.min, review.max)


def promised(desk: Desk, answers: Answers, start: date, *, held: bool = False) -> Promise | None:
    """The dates a customer may count on for a request accepted on `start`.

    None while the carrier has nothing yet: the customer still has to apply (online, hotline), or
    the case is held.
    """
    if held or answers.get("channel") in GUIDED:
        return None
    return promise(review_for(desk.procedure, answers), desk.carrier, start)


def add_days(start: date, count: int, unit: Unit, carrier: Carrier) -> date:
    """The day `count` (0 or more) days of `unit` after `start`.

    Working days never end on a day off: 0 of them is `start` itself, or the next day of work.
    """
    if unit == "on_the_spot":
        return start
    if unit == "calendar_day":
        return start + timedelta(days=count)
    off = {extra.on for extra in carrier.holidays_extra}
    day = start
    for _ in range(count):
        day = _work_from(day + timedelta(days=1), carrier.country, off)
    return _work_from(day, carrier.country, off)


def due_on(deadline: Deadline | None, carrier: Carrier, submitted: date) -> date | None:
    """The day a follow-up falls due; None without a deadline, or while completion is ahead."""
    if deadline is None or deadline.after != "submitted":
        return None
    return add_days(submitted, deadline.days, deadline.unit, carrier)


def leaves_too_early(departs_on: date, promised: Promise | None) -> bool:
    """True when the customer is gone before the last day of the promise.

    Without a published time nobody can say, so it is False: the screen says that there is none.
    """
    return promised is not None and departs_on < promised.latest


def _work_from(day: date, country: str, off: set[date]) -> date:
    while day in off or not _calendar(country, day.year).is_working_day(day):
        day += timedelta(days=1)
    return day


@functools.cache
def _calendar(country: str, year: int) -> "HolidayBase":
    """One complete year, so that threads never see a calendar half filled.

    A country the library does not know has no holidays but the carrier's own, and a weekend of
    Saturday and Sunday. Imported here since it costs 0.15 s, which no start needs to wait for.
    """
    from holidays import HolidayBase, country_holidays

    try:
        return country_holidays(country, years=year, expand=False)
    except NotImplementedError:
        return HolidayBase(years=year, expand=False)
