"""What is left to do after the decision: dates, kinds, ends, and what each end must be told."""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.rules.closing import FIELDS, Told, opened, read_closing, read_dispute
from kiosk.rules.follow_ups import (
    OUTCOMES,
    days_over,
    due_dates,
    ended_by,
    kind_of,
    may_close,
    next_deed,
    of_case,
    owed_refund,
)
from kiosk.rules.loader import load
from kiosk.rules.procedure import Desk
from kiosk.rules.reading import Context
from kiosk.settings import ROOT

ENDED = date(2026, 11, 20)
DESKS = load(ROOT / "procedures")
WAYS = {"channel": "counter", "card_state": "in_hand", "plan_type": "prepaid"}
PATH = "M10 10 L200 100"


@pytest.fixture
def desk(bare_desk: dict[str, Any]) -> Callable[..., Desk]:
    """The least desk, with these follow-ups."""

    def make(*deeds: dict[str, Any], **procedure: Any) -> Desk:
        text = {"text": {"en": "x"}, "by": "customer"}
        own = {"follow_ups": [{**text, **deed} for deed in deeds], **procedure}
        return msgspec.convert({**bare_desk, "procedure": {**bare_desk["procedure"], **own}}, Desk)

    return make


def told(kind: Any, desk: Desk, **given: str) -> Told:
    """A closing form as posted on the day the card ended."""
    return read_closing(kind, given, Context(desk, {}, ENDED, lambda text: "😀" * ("😀" in text)))


def test_what_follows_completion_is_due_from_the_effective_day() -> None:
    """R63 R72 R76 R79: no deed counted from completion stays without its day."""
    for desk in DESKS.values():
        answers = {**WAYS, "settlement": "refund_bank", "card_state": "installed"}
        due = due_dates(desk, answers, ENDED)
        held = {item.id: item for item in of_case(desk, answers)}
        after = {n for n, i in held.items() if i.deadline and i.deadline.after == "completed"}
        assert after <= due.keys() <= held.keys()
        assert due["recheck-took-effect"] == date(2026, 11, 23)
        assert due["watch-refund"] == date(2026, 12, 20)
        early = {n for n, i in held.items() if i.deadline and i.deadline.after == "submitted"}
        assert not early & due.keys()


def test_a_refund_nobody_watches_is_the_shops_to_see(desk: Callable[..., Desk]) -> None:
    """R73 R75."""
    bare = desk()
    (made,) = owed_refund(bare, {"settlement": "transfer"}, Decimal("5"), ENDED)
    assert (made.by, made.due_on) == ("shop", date(2026, 12, 20))
    assert kind_of(bare, made.deed) == "refund"
    assert owed_refund(bare, {"settlement": "refund_bank"}, None, ENDED)
    for settlement, net in (("transfer", "0"), ("transfer", "-3"), ("waive", "5")):
        assert not owed_refund(bare, {"settlement": settlement}, Decimal(net), ENDED)
    watched = desk({"id": "w", "kind": "refund"})
    assert not owed_refund(watched, {"settlement": "transfer"}, Decimal("5"), ENDED)


def test_what_follows_completion_waits_for_it(desk: Callable[..., Desk]) -> None:
    """R72: nobody has removed an eSIM in good order before the card has ended."""
    one = desk(
        {"id": "early", "deadline": {"days": 3, "after": "submitted"}},
        {"id": "late", "deadline": {"days": 3}},
        {"id": "open"},
    )
    now = {deed: may_close(one, deed, "with_carrier") for deed in ("early", "late", "open")}
    assert now == {"early": True, "late": False, "open": False}
    assert all(may_close(one, deed, "completed") for deed in now)


def test_deeds_end_by_themselves(desk: Callable[..., Desk]) -> None:
    one = desk({"id": "file", "kind": "apply"}, {"id": "check", "kind": "recheck"})
    assert [(e.deed, e.outcome) for e in ended_by("with_carrier", one)] == [("file", "done")]
    assert {e.outcome for e in ended_by("withdrawn", one)} == {"void"}
    assert len(ended_by("rejected", one)) == 2
    assert not ended_by("completed", one)


@given(st.sets(st.integers(1, 6)))
def test_a_new_deed_has_a_name_of_its_own(numbers: set[int]) -> None:
    taken = {f"dispute-{number}" for number in numbers}
    assert next_deed("dispute", taken) not in taken


@given(st.integers(-400, 400))
def test_days_over_begin_after_the_day(days: int) -> None:
    assert days_over(ENDED, ENDED + timedelta(days=days)) == max(0, days)
    assert days_over(None, ENDED) == 0


def test_every_end_can_be_told(desk: Callable[..., Desk]) -> None:
    """Each outcome is accepted with what it needs, and refused without any of it."""
    refunds = [{"id": "transfer", "verified": True, "text": {"en": "x"}}]
    one = desk(refunds=refunds)
    whole = {
        "amount": "12.50", "on": "2026-11-19", "proof": "TX 1", "method": "transfer",
        "due_on": "2026-12-01", "since": "2026-11-19", "signature": PATH,
    }  # fmt: skip
    for kind, outcomes in OUTCOMES.items():
        for outcome in outcomes:
            assert not told(kind, one, outcome=outcome, **whole).problems, (kind, outcome)
            needs = [n for n in FIELDS.get(outcome, ()) if n not in ("evidence", "signature_name")]
            for name in needs:
                less = {k: v for k, v in whole.items() if k != name}
                assert told(kind, one, outcome=outcome, **less).problems, (outcome, name)
        assert told(kind, one, outcome="void").problems.keys() == {"outcome"}


@pytest.mark.parametrize(
    ("field", "typed", "key"),
    [
        ("amount", "0", "deed-needs-amount"),
        ("amount", "1.234", "amount-dots"),
        ("amount", "-5", "amount-negative"),
        ("on", "2026-11-21", "deed-day-ahead"),
        ("on", "2569-11-20", "date-buddhist"),
        ("proof", "😀", "cannot-be-printed"),
        ("note", "x" * 501, "text-too-long"),
    ],
)
def test_what_is_wrong_is_said_beside_its_field(
    desk: Callable[..., Desk], field: str, typed: str, key: str
) -> None:
    whole = {"amount": "1", "on": "2026-11-20", "proof": "TX", field: typed}
    assert told("refund", desk(), outcome="arrived", **whole).problems[field].key == key


def test_a_card_handed_back_is_signed_for(desk: Callable[..., Desk]) -> None:
    """R68: drawn, or the name typed; what the customer keeps needs no signature."""
    one = desk()
    bare = told("hand_back", one, outcome="handed_back")
    assert bare.problems["signature_name"].key == "deed-needs-signature"
    scrawl = told("hand_back", one, outcome="handed_back", signature="x")
    assert scrawl.problems["signature"].key == "signature-unreadable"
    assert not told("hand_back", one, outcome="handed_back", signature_name="Li").problems
    assert not told("hand_back", one, outcome="kept").problems


def test_money_that_did_not_come_is_tried_another_way(desk: Callable[..., Desk]) -> None:
    """R74."""
    refunds = [{"id": "refund_bank", "verified": True, "text": {"en": "x"}}]
    said = {"outcome": "not_arrived", "due_on": "2026-12-01"}
    one = desk(refunds=refunds)
    assert told("refund", one, **said, method="transfer").problems.keys() == {"method"}
    (made,) = opened(told("refund", one, **said, method="refund_bank"), ["refund-1"], str)
    assert (made.deed, made.due_on) == ("refund-2", date(2026, 12, 1))
    assert made.detail == {"method": "refund_bank"}
    assert kind_of(one, made.deed) == "refund"


def test_still_billed_opens_a_dispute(desk: Callable[..., Desk]) -> None:
    """R63 R79: with its own reference, what it is about and the evidence there is."""
    said = {"since": "2026-11-18", "evidence": "bill made-up", "due_on": "2026-12-04"}
    direct = read_dispute({"what": "still_billed", **said}, Context(desk(), {}, ENDED))
    for answer in (told("bill", desk(), outcome="still_billed", **said), direct):
        (made,) = opened(answer, [], lambda: "AAAAAAAAJ")
        assert (made.deed, made.by, made.reference) == ("dispute-1", "shop", "AAAAAAAAJ")
        assert made.detail == {"what": "still_billed", "since": "2026-11-18", "evidence": "bill"}
        assert kind_of(desk(), made.deed) == "dispute"
    assert read_dispute(said, Context(desk(), {}, ENDED)).problems.keys() == {"what"}
    assert not opened(told("recheck", desk(), outcome="stopped"), [], str)
