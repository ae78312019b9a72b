"""What needs a second person, and how far what they agreed to reaches."""

from decimal import Decimal

import pytest

from kiosk.rules.four_eyes import (
    LIMITS,
    Matter,
    covered,
    matter,
    payout,
    read_limits,
    read_matter,
    refund,
    written,
)
from kiosk.settings import SettingsError, read

BANK = {"settlement": "refund_bank"}


def large(action: str, amount: str, currency: str = "THB") -> Matter | None:
    return matter(action, (), Decimal(amount), currency, LIMITS)


@pytest.mark.parametrize("action", ["approve", "send"])
def test_a_refund_needs_two_only_above_the_limit(action: str) -> None:
    assert large(action, "2000.00") is None
    assert large(action, "2000.01") == Matter((), Decimal("2000.01"))


def test_a_currency_without_a_limit_has_none_to_spare() -> None:
    assert large("approve", "0", "MYR") is None
    assert large("approve", "0.01", "MYR") is not None


@pytest.mark.parametrize("action", ["complete", "file", "begin"])
def test_other_actions_promise_no_refund(action: str) -> None:
    assert large(action, "5000") is None


def test_only_a_refund_that_is_wanted_and_known_counts() -> None:
    assert refund(BANK, Decimal(2500)) == 2500
    for answers, net in (
        (BANK, None), (BANK, Decimal(-2500)), ({"settlement": "waive"}, Decimal(2500)), ({}, None),
    ):  # fmt: skip
        assert refund(answers, net) == 0


def test_a_payment_split_in_two_is_weighed_whole() -> None:
    assert payout("refund-1", Decimal(1500), Decimal(500), "THB", LIMITS) is None
    assert payout("refund-1", Decimal(1500), Decimal(501), "THB", LIMITS) == Matter(
        (), Decimal(2001), "refund-1"
    )


def test_an_agreement_reaches_as_far_as_its_tasks_and_its_very_sum() -> None:
    agreed = [Matter(("holder", "id-photo"), Decimal(2500))]
    sent = Matter(("id-photo",), Decimal("2500.00"))
    assert covered(sent, agreed)
    for more in (
        Matter(("id-original", "id-photo")),
        Matter(("id-photo",), Decimal(2400)),
        Matter((), Decimal(2501)),
    ):
        assert not covered(more, agreed)
    assert not covered(sent, [])


def test_a_payment_may_be_less_than_was_agreed_and_never_more() -> None:
    agreed = [Matter((), Decimal(2500))]
    assert covered(Matter((), Decimal(2400), "watch-refund"), agreed)
    assert not covered(Matter((), Decimal("2500.01"), "watch-refund"), agreed)
    assert not covered(Matter((), Decimal(2400), "watch-refund"), [Matter(("holder",))])


@pytest.mark.parametrize(
    "found",
    [Matter(("a", "b")), Matter((), Decimal("2.50")), Matter(("a",), Decimal(9), "refund-1")],
)
def test_a_matter_reads_back(found: Matter) -> None:
    assert read_matter(written(found)) == found


@pytest.mark.parametrize("said", ["THB", "THB=-1", "thb=5", "THB=5;PHP=6", "THB=1e9", "THB=２"])
def test_a_limit_that_is_none_stops_the_start(said: str) -> None:
    with pytest.raises(SettingsError, match="KIOSK_REFUND_LIMITS"):
        read({"KIOSK_REFUND_LIMITS": said})


def test_a_shop_sets_its_own_and_the_others_stay() -> None:
    assert read_limits("THB=500") == {**LIMITS, "THB": Decimal(500)}
