"""Money: lines add up, nothing unknown becomes nothing, and the file says what a penalty is."""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.rules.procedure import Desk
from kiosk.rules.settlement import arrears_due, holds_case, months_left, settle

TODAY = date(2026, 11, 20)
WORDS = {"en": "Words"}
REMAINING = {"rule": "remaining_months", "fee": "336", "text": WORDS}
UNKNOWN = {"rule": "unknown", "text": WORDS}
NONE = {"rule": "none", "text": WORDS}


@pytest.fixture(scope="session")
def desk(bare_desk: dict[str, Any]) -> Callable[..., Desk]:
    def made(
        *penalty: dict[str, Any],
        digits: int = 2,
        arrears: str = "hold",
        asks: tuple[str, ...] = ("balance", "deposit", "arrears"),
    ) -> Desk:
        money = {"arrears": arrears, "where_to_pay": WORDS, "penalty": penalty}
        asked = [{"name": name} for name in asks]
        procedure = {**bare_desk["procedure"], "questions": asked, "settlement": money}
        carrier = {**bare_desk["carrier"], "currency_digits": digits}
        return msgspec.convert({**bare_desk, "carrier": carrier, "procedure": procedure}, Desk)

    return made


def penalty_of(made: Desk, answers: dict[str, str]) -> Decimal | None:
    (line,) = (x for x in settle(made, answers, TODAY).lines if x.what == "penalty")
    assert (line.sign, line.stated_by, line.estimate) == (-1, "customer", True)
    return line.amount


money = st.decimals(0, 10**9, places=2, allow_nan=False)
figures = st.dictionaries(
    st.sampled_from(["balance", "deposit", "arrears", "monthly_fee"]), money.map(str)
)


@given(figures, st.none() | st.dates(TODAY, date(2030, 1, 1)), st.integers(0, 3))
def test_the_net_is_the_sum_or_says_what_is_missing(
    desk: Callable[..., Desk], answers: dict[str, str], ends: date | None, digits: int
) -> None:
    if ends is not None:
        answers = {**answers, "contract_ends": ends.isoformat()}
    bill = settle(desk(REMAINING, digits=digits), answers, TODAY)
    assert [line.what for line in bill.lines] == ["balance", "deposit", "arrears", "penalty"]
    for line in bill.lines[:3]:
        assert (line.amount is None) == (line.what not in answers)
    assert bill.unknown == tuple(line.what for line in bill.lines if line.amount is None)
    if bill.unknown:
        assert bill.net is None
    else:
        assert bill.net == sum(line.sign * (line.amount or 0) for line in bill.lines)
    assert bill == settle(desk(REMAINING, digits=digits), dict(reversed(answers.items())), TODAY)


def test_a_bill_in_figures(desk: Callable[..., Desk]) -> None:
    answers = {"balance": "120.50", "deposit": "500", "arrears": "20.75"}
    bill = settle(desk(), answers, TODAY)
    assert [(x.what, x.sign, x.amount) for x in bill.lines] == [
        ("balance", 1, Decimal("120.50")),
        ("deposit", 1, Decimal("500.00")),
        ("arrears", -1, Decimal("20.75")),
    ]
    assert str(bill.net) == "599.75"
    assert (bill.currency, bill.digits, bill.unknown, bill.rounded) == ("PHP", 2, (), False)


def test_half_a_unit_rounds_up_and_says_so(desk: Callable[..., Desk]) -> None:
    bill = settle(desk(digits=0), {"balance": "12.50", "deposit": "0", "arrears": "2.49"}, TODAY)
    assert [str(line.amount) for line in bill.lines] == ["13", "0", "2"]
    assert (str(bill.net), bill.rounded) == ("11", True)


@pytest.mark.parametrize("said", ["", "unknown", "-3", "1e3", "NaN", "Infinity", "٣", "1" * 40])
def test_what_is_no_amount_is_not_known(desk: Callable[..., Desk], said: str) -> None:
    bill = settle(desk(asks=("balance",)), {"balance": said}, TODAY)
    assert (bill.net, bill.unknown) == (None, ("balance",))


def test_what_is_not_asked_has_no_line(desk: Callable[..., Desk]) -> None:
    bill = settle(desk(asks=()), {"balance": "5"}, TODAY)
    assert (bill.lines, bill.net, bill.unknown) == ((), None, ())


@pytest.mark.parametrize(
    ("ends", "fee", "amount"),
    [
        ("2027-01-20", "599", "1534.00"),  # two months and the fee
        ("2027-01-21", "599", "2133.00"),  # a third month has begun
        ("2026-11-20", "599", "0"),  # the last day: nothing left
        ("2026-11-19", "", "0"),  # over: the monthly fee does not matter
        ("", "599", None),
        ("2027-01-20", "", None),
    ],
)
def test_the_penalty_of_the_remaining_months(
    desk: Callable[..., Desk], ends: str, fee: str, amount: str | None
) -> None:
    said = penalty_of(desk(REMAINING), {"contract_ends": ends, "monthly_fee": fee})
    assert said == (None if amount is None else Decimal(amount))


def test_a_rule_that_does_not_hold_is_passed_over_but_an_open_one_is_not(
    desk: Callable[..., Desk],
) -> None:
    postpaid = {**REMAINING, "when": {"plan_type": ["postpaid"]}}
    made = desk(postpaid, NONE, asks=())
    assert settle(made, {"plan_type": "prepaid"}, TODAY).lines == ()
    answers = {"contract_ends": "2026-12-20", "monthly_fee": "599"}
    assert penalty_of(made, {**answers, "plan_type": "postpaid"}) == Decimal(935)
    assert penalty_of(made, {**answers, "plan_type": "unknown"}) is None
    assert penalty_of(made, answers) is None


def test_no_published_rule_is_not_known_whatever_was_said(desk: Callable[..., Desk]) -> None:
    answers = {"contract_ends": "2026-12-20", "monthly_fee": "599"}
    assert penalty_of(desk(UNKNOWN), answers) is None


@given(st.dates(date(2024, 1, 1), date(2030, 1, 1)), st.integers(1, 800))
def test_the_months_left_cover_the_days_left_and_no_more(today: date, days: int) -> None:
    left = months_left(today, today + timedelta(days=days))
    assert left * 31 >= days > (left - 1) * 28


@pytest.mark.parametrize(
    ("arrears", "said", "due", "held"),
    [
        ("hold", "12.30", "12.30", True),
        ("warn", "12.30", "12.30", False),
        ("after", "12.30", "12.30", False),
        ("hold", "0.00", None, False),
        ("hold", "", None, False),
    ],
)
def test_arrears_hold_a_case_where_the_carrier_wants_it(
    desk: Callable[..., Desk], arrears: str, said: str, due: str | None, held: bool
) -> None:
    made = desk(arrears=arrears)
    found = arrears_due(made, {"arrears": said})
    assert found == (None if due is None else Decimal(due))
    assert holds_case(made, {"arrears": said}) is held


def test_arrears_that_are_not_asked_for_do_not_hold(desk: Callable[..., Desk]) -> None:
    assert not holds_case(desk(asks=()), {"arrears": "5"})
