"""The task list follows from procedure and answers (R43 R51 R55 R78); what stands in the way."""

from datetime import date

import pytest

from kiosk.rules import settlement
from kiosk.rules.compare import compare
from kiosk.rules.loader import load
from kiosk.rules.problem import Problem
from kiosk.rules.tasks import Task, missing, needed_for, tasks
from kiosk.settings import ROOT

DESKS = load(ROOT / "procedures")
TODAY = date(2026, 11, 20)
USUAL = {
    "channel": "counter",
    "acting_as": "holder",
    "card_state": "in_hand",
    "balance": "10",
    "id_number": "L898902C3",
    "iccid": "8966123456789012348",
    "msisdn": "+66812345678",
}


def listed(card: str, *, sign_again: bool = False, **answers: str) -> dict[str, Task]:
    """The tasks of a card with the usual answers and these, by id."""
    desk, said = DESKS[card], {**USUAL, **answers}
    bill = settlement.settle(desk, said, TODAY)
    found = tasks(desk, said, bill, sign_again=sign_again)
    assert len({task.id for task in found}) == len(found)
    return {task.id: task for task in found}


@pytest.mark.parametrize("card", sorted(DESKS))
@pytest.mark.parametrize("channel", ["counter", "online", "hotline"])
def test_identity_and_the_registered_holder_are_seen_to_on_every_way(
    card: str, channel: str
) -> None:
    found = listed(card, channel=channel)
    assert {"id-original", "id-photo", "id-matches", "holder", "follow-ups"} <= found.keys()
    assert found["holder"].detail == "words"


def test_a_representative_shows_both_documents_and_the_letter() -> None:
    found = listed("ais-data-card", acting_as="representative")
    assert {"id-original", "rep-original", "rep-photo", "rep-matches", "letter"} <= found.keys()
    assert "id-photo" not in found  # the holder is not here to be compared with it


@pytest.mark.parametrize(
    ("state", "task"),
    [
        ("in_hand", "card-matches"),
        ("damaged", "card-matches"),
        ("installed", "profile-matches"),
        ("lost", "card-explained"),
        ("stolen", "card-explained"),
        ("removed", "card-explained"),
    ],
)
def test_the_card_is_seen_or_its_absence_explained(state: str, task: str) -> None:
    kinds = {"card-matches", "profile-matches", "card-explained"}
    assert listed("ais-esim", card_state=state).keys() & kinds == {task}


def test_what_is_owed_must_be_paid_and_a_figure_of_nothing_need_not() -> None:
    assert listed("ais-data-card", arrears="300")["money-arrears"].detail == "paid"
    assert listed("ais-data-card", arrears="0")["money-arrears"].detail == "figure"
    assert listed("ais-data-card", arrears="")["money-arrears"].detail == "figure"


def test_only_the_carrier_says_what_ending_early_costs() -> None:
    found = listed(
        "smart-unlimited", plan_type="postpaid", monthly_fee="999", contract_ends="2027-05-01"
    )
    assert found["money-penalty"].detail == found["money-deposit"].detail == "carrier"


def test_what_the_customer_did_not_know_or_could_not_do_becomes_a_task() -> None:
    found = listed(
        "smart-phone-card", plan_type="unknown", check_bank_cards="cannot", check_pay_apps="later"
    )
    assert {"plan", "check-bank_cards", "check-pay_apps"} <= found.keys()
    assert found["check-bank_cards"].key == "task--check-cannot"
    assert "bundle" in listed("ais-esim", bundle="unknown")
    assert "bundle" not in listed("ais-esim", bundle="no")


def test_a_changed_sum_is_signed_again() -> None:
    assert "signed-again" not in listed("ais-data-card")
    assert "signed-again" in listed("ais-data-card", sign_again=True)


def test_optional_materials_stand_in_nobodys_way() -> None:
    found = listed("smart-unlimited")
    assert found["material-bills"].optional
    assert "material-bills" not in [task.id for task in missing(list(found.values()), ())]


def test_a_sum_changed_after_the_approval_is_signed_before_it_is_sent() -> None:
    found = listed("ais-data-card", sign_again=True)
    known = [task.id for task in found.values() if task.group == "identity"]
    assert [task.id for task in needed_for("send", list(found.values()), known)] == ["signed-again"]
    assert needed_for("complete", list(found.values()), known) == []


@pytest.mark.parametrize(
    ("action", "groups"),
    [
        ("approve", {"identity", "card", "money", "explain", "carrier"}),
        ("send", {"identity"}),
        ("file", {"identity"}),
        ("complete", {"identity"}),
        ("hold", set()),
        ("reject", set()),
    ],
)
def test_each_action_waits_for_what_it_needs(action: str, groups: set[str]) -> None:
    found = list(listed("smart-unlimited").values())
    assert {task.group for task in needed_for(action, found, ())} == groups
    assert needed_for(action, found, {task.id for task in found}) == []


@pytest.mark.parametrize(
    ("kind", "scan"),
    [
        ("document", "L898902C3"),
        ("document", " l898 902c3\r\n"),
        (
            "document",
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\r\n"
            "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
        ),
        ("card", "8966123456789012348"),
        ("card", "89661234567890123480"),  # with a filler
        ("card", "896612345678901234"),  # without its check digit
        ("card", "0812345678"),
    ],
)
def test_a_scan_that_fits(kind: str, scan: str) -> None:
    assert compare(kind, scan, USUAL, TODAY) is None


@pytest.mark.parametrize(
    ("kind", "scan", "key"),
    [
        ("document", "L898902C4", "scan-differs"),
        ("document", "L898902C", "scan-length"),
        ("document", "---", "scan-empty"),
        ("rep_document", "L898902C3", "scan-length"),
        ("card", "8966123456789012349", "scan-differs"),
        ("card", "8966123456", "scan-length"),
        ("card", "", "scan-empty"),
        ("card", "5678", "scan-length"),
    ],
)
def test_a_scan_that_does_not(kind: str, scan: str, key: str) -> None:
    problem = compare(kind, scan, USUAL, TODAY)
    assert isinstance(problem, Problem)
    assert problem.key == key


def test_which_character_differs_is_said() -> None:
    problem = compare("document", "L898902X3", USUAL, TODAY)
    assert isinstance(problem, Problem)
    assert problem.args == {"place": 8, "seen": "X", "given": "C"}


def test_nothing_given_cannot_be_compared() -> None:
    problem = compare("card", "8966123456789012348", {}, TODAY)
    assert isinstance(problem, Problem)
    assert problem.key == "scan-nothing-given"
