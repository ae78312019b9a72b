"""Periods, steps of waiting, and sums in minor units."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.rules.figures import PERIODS, Period, minor, owed, promise_kept, span, wait_step


@given(st.sampled_from(PERIODS), st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_a_period_holds_its_day_and_is_the_same_for_each_of_its_days(p: Period, on: date) -> None:
    found = span(p, on)
    days = list(found.days())
    assert on in days
    assert (days[0], days[-1]) == (found.first, found.last)
    assert {span(p, day) for day in days} == {found}
    assert len(days) in {"day": {1}, "week": {7}, "month": {28, 29, 30, 31}}[p]


@given(st.integers(0, 100_000), st.integers(0, 100_000))
def test_who_waited_longer_is_in_no_earlier_step(one: int, other: int) -> None:
    steps = ["5", "10", "20", "40", "more"]
    shorter, longer = sorted((one, other))
    assert steps.index(wait_step(shorter)) <= steps.index(wait_step(longer))


@pytest.mark.parametrize(
    ("promised", "kept"),
    [(None, "none"), (date(2026, 11, 20), "kept"), (date(2026, 11, 19), "missed")],
)
def test_a_promise_is_kept_on_its_last_day(promised: date | None, kept: str) -> None:
    assert promise_kept(promised, date(2026, 11, 20)) == kept


@pytest.mark.parametrize(
    ("lines", "settlement", "amount"),
    [
        ([("balance", "120.50"), ("penalty", "20")], "refund_bank", Decimal("100.50")),
        ([("balance", "120.50")], "waive", None),
        ([("balance", None)], "refund_bank", None),
        ([("deposit", "1"), ("arrears", "2")], "transfer", None),
        ([], "refund_cash", None),
    ],
)
def test_what_is_owed_is_known_wanted_and_more_than_nothing(
    lines: list[tuple[str, str | None]], settlement: str, amount: Decimal | None
) -> None:
    assert owed(lines, settlement) == amount


def test_money_is_summed_in_minor_units() -> None:
    assert minor(Decimal("0.1"), 2) + minor(Decimal("0.2"), 2) == 30
    assert minor(Decimal("1.234"), 3) == 1234
