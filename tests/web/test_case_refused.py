"""The case page: what an action gets that cannot be done, and that nothing changes then."""

import pytest
from flask import Flask

from kiosk.rules.case import State
from tests.web.at_the_counter import (
    GIVEN,
    bring_to,
    file_of,
    hand_in,
    press,
)
from tests.web.clerks import signed_in
from tests.web.customers import AIS
from tests.web.holdings import contents
from tests.web.linter import Linter


def test_the_second_clerk_is_told_what_changed_and_loses_nothing(
    app: Flask, client: Linter
) -> None:
    reference = hand_in(client, AIS)
    first, second = signed_in(app, name="Napat"), signed_in(app, name="Ploy")
    press(first, reference, "begin")
    seen = file_of(second, reference).case.version
    press(first, reference, "confirm", what="balance", amount="80", note="Bill of May")
    before = contents(app)["cases"]
    late = press(
        second, reference, "confirm", version=seen, what="balance", amount="95", note="By phone"
    )
    words = late.get_data(as_text=True)
    assert late.status_code == 409
    assert "Somebody else changed this request" in words
    assert "Napat: Confirm an amount" in words
    assert "<td>95</td><td>80</td>" in words  # both values
    assert 'value="95"' in words
    assert 'value="By phone"' in words
    assert contents(app)["cases"] == before


def test_an_action_twice_from_one_page_is_done_once(app: Flask, client: Linter) -> None:
    reference = hand_in(client, AIS)
    clerk = signed_in(app)
    assert press(clerk, reference, "begin", version=1).status_code == 303
    assert press(clerk, reference, "begin", version=1).status_code == 409
    assert [e.action for e in file_of(clerk, reference).history] == ["submit", "begin"]


@pytest.mark.parametrize(
    ("action", "fields", "status"),
    [
        ("approve", {}, 409),
        ("send", {"work_order": "1"}, 409),
        ("complete", {"effective_on": "2026-11-20"}, 409),
        ("file", {"work_order": "1"}, 409),
        ("hold", {}, 422),
        ("reject", {}, 422),
        ("submit", {}, 404),
        ("made-up", {}, 404),
        ("tick", {"tick": "made-up"}, 422),
        ("untick", {"tick": "holder"}, 409),
        ("confirm", {"what": "made-up", "amount": "1"}, 422),
        ("confirm", {"what": "balance", "amount": "a lot", "note": "x"}, 422),
        ("sign", {"signature": "not a path"}, 422),
        ("call", {}, 422),
        ("hold", {"reason": "\ue000private"}, 422),
        ("hold", {"reason": "مرحبا"}, 422),
        ("hold", {"reason": "x" * 2000}, 422),
    ],
)
def test_a_refused_action_says_why_and_changes_nothing(
    app: Flask, client: Linter, action: str, fields: dict[str, str], status: int
) -> None:
    reference = hand_in(client, AIS)
    clerk = signed_in(app)
    token_made = press(clerk, reference, "made-up").status_code
    before = {name: rows for name, rows in contents(app).items() if name != "staff_sessions"}
    answer = press(clerk, reference, action, **fields)
    assert (token_made, answer.status_code) == (404, status)
    assert 'role="alert"' in answer.get_data(as_text=True)
    after = {name: rows for name, rows in contents(app).items() if name != "staff_sessions"}
    assert after == before


@pytest.mark.parametrize("version", ["", "0", "99", "x", "1 OR 1=1"])
def test_a_version_that_is_none_is_a_stale_page(app: Flask, client: Linter, version: str) -> None:
    reference = hand_in(client, AIS)
    clerk = signed_in(app)
    data = {"version": version}
    press(clerk, reference, "made-up")
    page = clerk.get(f"/counter/cases/{reference}").get_data(as_text=True)
    data["csrf_token"] = page.split('name="csrf_token" value="')[1].split('"')[0]
    assert clerk.post(f"/counter/cases/{reference}/begin", data=data).status_code == 409


@pytest.mark.parametrize("state", [State.COMPLETED, State.REJECTED, State.WITHDRAWN])
def test_what_is_over_takes_calls_and_notes_and_nothing_else(
    app: Flask, client: Linter, state: State
) -> None:
    reference = hand_in(client, AIS)
    clerk = signed_in(app)
    bring_to(clerk, reference, state)
    for action in ("begin", "hold", "tick", "confirm", "sign", "withdraw", "complete"):
        answer = press(clerk, reference, action, tick="holder", reason="x", note="x")
        assert answer.status_code == 409, action
    assert press(clerk, reference, "call", note="Asked for the certificate").status_code == 303
    last = file_of(clerk, reference).history[-1]
    assert (last.action, last.note) == ("call", "Asked for the certificate")


def test_a_recall_wants_the_carriers_word(app: Flask, client: Linter) -> None:
    reference = hand_in(client, AIS)
    clerk = signed_in(app)
    bring_to(clerk, reference, State.WITH_CARRIER)
    assert press(clerk, reference, "withdraw", reason="x").status_code == 409
    assert press(clerk, reference, "recall").status_code == 422
    assert press(clerk, reference, "recall", **GIVEN["recall"]).status_code == 303
    case = file_of(clerk, reference).case
    assert case.state == "withdrawn"
    assert case.facts["carrier_confirmation"] == GIVEN["recall"]["note"]


def test_an_unknown_reference_is_not_found(app: Flask, client: Linter) -> None:
    clerk = signed_in(app)
    assert clerk.get("/counter/cases/AAAAAAAAJ").status_code == 404
    assert client.get("/counter/cases/AAAAAAAAJ").status_code in {303, 401}


def test_the_address_of_a_refused_post_leads_to_the_case(app: Flask, client: Linter) -> None:
    reference = hand_in(client, AIS)
    clerk = signed_in(app)
    answer = clerk.get(f"/counter/cases/{reference}/approve")
    assert (answer.status_code, answer.location) == (303, f"/counter/cases/{reference}")
