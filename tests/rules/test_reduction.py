"""What is left of a person's numbers once a case is over."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.paper.values import shown
from kiosk.rules.loader import load
from kiosk.rules.reduction import DOCUMENT, PAYMENT, is_reduced, may_still_pay, reduced
from kiosk.settings import ROOT

DESK = next(iter(load(ROOT / "procedures").values()))
NUMBERS = [*DOCUMENT, *PAYMENT]
numbers = st.text(string.digits + string.ascii_uppercase, min_size=1, max_size=34)
answers = st.fixed_dictionaries(
    {},
    optional={name: numbers for name in NUMBERS}
    | {name: st.just("2030-01-02") for name in ("id_expires", "rep_id_expires")}
    | {name: st.text(min_size=1) for name in ("mrz", "bank_name", "payee_name", "holder_name")},
)


@given(answers, st.booleans())
def test_every_number_reads_the_same_before_and_after(said: dict[str, str], paying: bool) -> None:
    left = reduced(said, paying=paying)
    for name in NUMBERS:
        assert shown(DESK, name, left, "en") == shown(DESK, name, said, "en")


@given(answers, st.booleans(), st.booleans())
def test_reducing_again_brings_nothing_back(said: dict[str, str], first: bool, then: bool) -> None:
    once = reduced(said, paying=first)
    assert reduced(once, paying=first) == once
    assert reduced(once, paying=then) == reduced(said, paying=first and then)


@given(answers)
def test_at_most_four_characters_and_half_of_a_number_are_left(said: dict[str, str]) -> None:
    left = reduced(said, paying=False)
    assert left.keys() <= {*NUMBERS, "holder_name"}
    for name in left.keys() & set(NUMBERS):
        rest = left[name].lstrip("•")
        assert is_reduced(left[name])
        assert said[name].endswith(rest)
        assert len(rest) <= min(4, len(said[name]) / 2)
    assert left.get("holder_name") == said.get("holder_name")


def test_while_money_may_come_back_it_is_known_where_to() -> None:
    said = {"bank_name": "BBL", "bank_account": "1234567890", "payee_name": "LI", "mrz": "P<"}
    assert reduced(said, paying=True) == {k: v for k, v in said.items() if k != "mrz"}


@pytest.mark.parametrize(
    ("deeds", "pays"),
    [([], False), (["unbind-bank"], False), (["refund-arrived"], True), (["refund-2"], True),
     (["dispute-1"], True)],
)  # fmt: skip
def test_a_refund_or_a_dispute_may_still_pay(deeds: list[str], pays: bool) -> None:
    assert may_still_pay(DESK, deeds) is pays
