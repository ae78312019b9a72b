"""Facts of the two Smart procedures and of AXIS that must not drift; the words may improve."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import msgspec
import pytest

from kiosk.rules.answers import holds
from kiosk.rules.loader import load
from kiosk.rules.pages import asked
from kiosk.rules.procedure import Desk
from kiosk.rules.settlement import settle
from kiosk.rules.workdays import review_for

PROCEDURES = Path(__file__).parents[2] / "procedures"
SMART = ("smart-unlimited", "smart-phone-card")
AXIS = "axis-data-card"
TODAY = date(2026, 11, 20)
CONTRACT = {"monthly_fee": "599", "contract_ends": "2027-02-20"}


@pytest.fixture(scope="module")
def desks() -> dict[str, Desk]:
    return load(PROCEDURES)


def test_what_here_means_and_which_ways_there_are(desks: dict[str, Desk]) -> None:
    ways = {name: {c.id: c.here for c in desks[name].procedure.channels} for name in (*SMART, AXIS)}
    assert ways == {
        "smart-unlimited": {"counter": "decided", "online": None},
        "smart-phone-card": {"counter": "decided", "online": None},
        "axis-data-card": {"counter": "papers", "online": None, "hotline": None},
    }


def test_no_number_is_given_for_axis_since_none_is_confirmed(desks: dict[str, Desk]) -> None:
    assert desks[AXIS].carrier.hotline is None
    assert b"838" not in msgspec.json.encode(desks[AXIS].procedure)


def test_both_smart_cards_have_the_same_money_rules(desks: dict[str, Desk]) -> None:
    one, other = (desks[name].procedure for name in SMART)
    assert one.settlement == other.settlement
    assert one.refunds == other.refunds


@pytest.mark.parametrize("name", SMART)
def test_ending_a_smart_monthly_plan_early_costs_the_months_left_and_336(
    desks: dict[str, Desk], name: str
) -> None:
    answers = {"plan_type": "postpaid", "arrears": "0", "deposit": "1000", **CONTRACT}
    bill = settle(desks[name], answers, TODAY)
    penalty = next(line for line in bill.lines if line.what == "penalty")
    assert (penalty.amount, penalty.estimate) == (Decimal(3 * 599 + 336), True)
    assert bill.net == Decimal(1000 - 3 * 599 - 336)
    assert desks[name].procedure.settlement.penalty[0].unverified


@pytest.mark.parametrize("name", SMART)
def test_a_prepaid_smart_card_has_no_contract_to_ask_for(desks: dict[str, Desk], name: str) -> None:
    for question in ("monthly_fee", "contract_ends", "deposit"):
        assert not asked(desks[name].procedure, question, {"plan_type": "prepaid"})
        assert asked(desks[name].procedure, question, {"plan_type": "postpaid"})
    bill = settle(desks[name], {"plan_type": "prepaid", "balance": "50", "arrears": "0"}, TODAY)
    assert bill.net == Decimal(50)


@pytest.mark.parametrize("name", SMART)
def test_a_smart_monthly_plan_is_sent_from_online_to_the_counter(
    desks: dict[str, Desk], name: str
) -> None:
    answers = {"channel": "online", "plan_type": "postpaid"}
    found = [stop for stop in desks[name].procedure.stops if holds(stop.when, answers)]
    assert [(s.kind, s.instead, s.unverified) for s in found] == [
        ("wrong_channel", ["counter"], True)
    ]
    for spared in ({**answers, "channel": "counter"}, {**answers, "plan_type": "prepaid"}):
        assert not any(holds(stop.when, spared) for stop in desks[name].procedure.stops)


@pytest.mark.parametrize(
    ("name", "channel", "blocking"),
    [
        ("smart-unlimited", "counter", ["retention_request"]),
        ("smart-phone-card", "counter", ["retention_request"]),
        ("smart-phone-card", "online", ["online_offered", "retention_request"]),
        (AXIS, "counter", ["copies_legible"]),
        (AXIS, "hotline", []),
    ],
)
def test_what_must_be_right_before_anything_starts(
    desks: dict[str, Desk], name: str, channel: str, blocking: list[str]
) -> None:
    checks = [c for c in desks[name].procedure.checks if c.severity == "block"]
    assert [c.id for c in checks if holds(c.when, {"channel": channel})] == blocking
    assert all(c.blocked for c in checks)


@pytest.mark.parametrize("name", SMART)
def test_notice_of_30_days_and_a_deposit_within_60_are_told_as_unconfirmed(
    desks: dict[str, Desk], name: str
) -> None:
    dated = {f.id: f for f in desks[name].procedure.follow_ups if f.deadline}
    for item, days in (("notice-ends", 30), ("deposit-refund", 60)):
        deadline = dated[item].deadline
        assert deadline is not None
        assert (deadline.days, deadline.after, dated[item].unverified) == (days, "submitted", True)
        assert dated[item].when["plan_type"] == ["postpaid"]


def test_money_owed_holds_smart_and_follows_axis(desks: dict[str, Desk]) -> None:
    held = {name: desks[name].procedure.settlement.arrears for name in (*SMART, AXIS)}
    assert held == {"smart-unlimited": "hold", "smart-phone-card": "hold", AXIS: "hold"}


@pytest.mark.parametrize("plan", ["postpaid", "unknown"])
def test_what_an_axis_contract_costs_is_asked_and_stays_unknown(
    desks: dict[str, Desk], plan: str
) -> None:
    assert asked(desks[AXIS].procedure, "contract_ends", {"plan_type": plan})
    answers = {"plan_type": plan, "balance": "25000", "arrears": "0", **CONTRACT}
    bill = settle(desks[AXIS], answers, TODAY)
    assert (bill.net, bill.unknown, bill.digits) == (None, ("penalty",), 0)


def test_no_time_is_claimed_as_published(desks: dict[str, Desk]) -> None:
    times = {
        (name, channel.id): review_for(
            desks[name].procedure, {"channel": channel.id, "plan_type": "prepaid"}
        )
        for name in (*SMART, AXIS)
        for channel in desks[name].procedure.channels
    }
    assert all(review is None or review.unverified for review in times.values())
    assert times["smart-phone-card", "online"] is None
    on_the_spot = times["smart-phone-card", "counter"]
    assert on_the_spot is not None
    assert on_the_spot.unit == "on_the_spot"


def test_no_way_to_pay_money_back_is_claimed_as_a_rule(desks: dict[str, Desk]) -> None:
    claimed = {r.id for name in (*SMART, AXIS) for r in desks[name].procedure.refunds if r.verified}
    assert claimed == {"waive"}


def test_that_an_old_card_may_return_is_a_question_not_a_rule(desks: dict[str, Desk]) -> None:
    item = next(
        f for f in desks["smart-phone-card"].procedure.follow_ups if f.id == "old-card-may-return"
    )
    assert item.unverified
    assert (item.source or "").startswith("seed")
    assert "ask" in item.text["en"]
