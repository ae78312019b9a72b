"""Promises: working days of the carrier's country, and never a day off."""

from datetime import date, timedelta
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.rules.procedure import Carrier, Channel, Holiday, Procedure, Review
from kiosk.rules.workdays import Promise, add_days, leaves_too_early, promise, review_for


def carrier(country: str, *off: date) -> Carrier:
    return msgspec.convert(
        {
            "id": "test-tel",
            "name": {"en": "Test Tel"},
            "country": country,
            "currency": "THB",
            "timezone": "Asia/Bangkok",
            "iccid_prefix": "8966",
            "id_types": ["passport"],
            "official": {"url": "https://example.com/", "text": {"en": "Official"}},
            "holidays_extra": [Holiday(on=day, name="Extra") for day in off],
        },
        Carrier,
    )


TH = carrier("TH")
dates = st.dates(date(2025, 1, 1), date(2028, 12, 31))
counts = st.integers(0, 30)
countries = st.sampled_from(["TH", "PH", "ID"])


@pytest.mark.parametrize(
    ("start", "count", "end"),
    [
        (date(2026, 11, 20), 0, date(2026, 11, 20)),  # a Friday
        (date(2026, 11, 20), 1, date(2026, 11, 23)),
        (date(2026, 11, 20), 3, date(2026, 11, 25)),
        (date(2026, 11, 21), 0, date(2026, 11, 23)),  # a Saturday
        (date(2026, 11, 21), 1, date(2026, 11, 23)),
        (
            date(2026, 12, 4),
            1,
            date(2026, 12, 8),
        ),  # 5 December, King Bhumibol's birthday, moved to 7
        (date(2026, 12, 30), 1, date(2027, 1, 4)),  # New Year's Eve and New Year's Day
    ],
)
def test_working_days_in_thailand(start: date, count: int, end: date) -> None:
    assert add_days(start, count, "working_day", TH) == end


def test_the_carriers_own_day_off_counts_too() -> None:
    monday = date(2026, 11, 23)
    closed = carrier("TH", monday)
    assert add_days(date(2026, 11, 20), 1, "working_day", closed) == date(2026, 11, 24)


def test_each_country_keeps_its_own_days() -> None:
    eve = date(2026, 8, 14)  # a Friday; Indonesia is independent on Monday the 17th
    assert add_days(eve, 1, "working_day", carrier("ID")) == date(2026, 8, 18)
    assert add_days(eve, 1, "working_day", TH) == date(2026, 8, 17)


def test_a_country_without_a_calendar_has_weekends_and_the_carriers_days() -> None:
    nowhere = carrier("XX", date(2026, 11, 23))
    assert add_days(date(2026, 11, 20), 1, "working_day", nowhere) == date(2026, 11, 24)


def test_calendar_days_are_plain_and_on_the_spot_is_today() -> None:
    saturday = date(2026, 11, 21)
    assert add_days(saturday, 1, "calendar_day", TH) == date(2026, 11, 22)
    assert add_days(saturday, 9, "on_the_spot", TH) == saturday


@given(dates, counts, countries)
def test_one_more_day_is_later_and_never_a_weekend(start: date, count: int, country: str) -> None:
    here = carrier(country)
    end = add_days(start, count, "working_day", here)
    assert end >= start + timedelta(days=count)
    assert end.weekday() < 5
    assert add_days(end, 0, "working_day", here) == end
    assert add_days(start, count + 1, "working_day", here) >= end
    if count:
        assert add_days(start, count + 1, "working_day", here) > end


@given(dates, counts, countries)
def test_a_later_start_is_never_sooner_done(start: date, count: int, country: str) -> None:
    here = carrier(country)
    tomorrow = start + timedelta(days=1)
    assert add_days(tomorrow, count, "working_day", here) >= add_days(
        start, count, "working_day", here
    )


@given(dates, counts, counts, st.sampled_from(["working_day", "calendar_day", "on_the_spot"]))
def test_the_latest_day_is_not_before_the_earliest(start: date, a: int, b: int, unit: str) -> None:
    review = msgspec.convert({"min": min(a, b), "max": max(a, b), "unit": unit}, Review)
    made = promise(review, TH, start)
    assert made is not None
    assert start <= made.earliest <= made.latest
    assert (made.unit, made.min, made.max) == (unit, min(a, b), max(a, b))


def test_no_published_time_is_no_promise() -> None:
    assert promise(None, TH, date(2026, 11, 20)) is None
    assert not leaves_too_early(date(2026, 11, 20), None)


def test_leaving_before_the_last_day_is_too_early() -> None:
    made = Promise(date(2026, 11, 23), date(2026, 11, 25), "working_day", 1, 3)
    assert leaves_too_early(date(2026, 11, 24), made)
    assert not leaves_too_early(date(2026, 11, 25), made)


def test_a_channel_may_be_faster_than_the_card(bare_desk: dict[str, Any]) -> None:
    spot, days = Review(min=0, max=0, unit="on_the_spot"), Review(min=1, max=3, unit="working_day")
    silent = msgspec.convert(bare_desk["procedure"], Procedure)
    counter = Channel(id="counter", explain={"en": "Words"}, review=spot)
    card = replace(silent, review=days, channels=[*silent.channels, counter])
    assert review_for(card, {"channel": "counter"}) == spot
    assert review_for(card, {"channel": "online"}) == days
    assert review_for(silent, {"channel": "online"}) is None


def test_a_time_for_another_plan_is_no_time(bare_desk: dict[str, Any]) -> None:
    """R56: what is done on the spot for one plan may take a month's notice for another."""
    days = {"min": 1, "max": 3, "unit": "working_day", "when": {"plan_type": ["prepaid"]}}
    card = msgspec.convert({**bare_desk["procedure"], "review": days}, Procedure)
    assert review_for(card, {"plan_type": "prepaid"}) is not None
    assert review_for(card, {"plan_type": "postpaid"}) is None
