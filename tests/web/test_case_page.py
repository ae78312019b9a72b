"""The case page: each card to its certificate, what ticks need (R43 R51 R55 R58 R59 R62)."""

import pytest
from flask import Flask

from kiosk.locale import LANGUAGES
from kiosk.rules.case import State
from tests.clock import Clock
from tests.web.at_the_counter import (
    GIVEN,
    NOTE,
    bring_to,
    file_of,
    hand_in,
    opened,
    press,
    says,
    see_to_all,
)
from tests.web.clerks import signed_in
from tests.web.customers import AIS, CARDS, ESIM, PHONE, UNLIMITED
from tests.web.holdings import contents
from tests.web.linter import Linter

LIFE = [state for state in State if state is not State.DRAFT]


@pytest.mark.parametrize("card", CARDS)
def test_every_card_comes_to_its_certificate(app: Flask, client: Linter, card: str) -> None:
    reference = hand_in(client, card)
    clerk = signed_in(app)
    bring_to(clerk, reference, State.COMPLETED)
    done = file_of(clerk, reference)
    assert [event.action for event in done.history] == [
        "submit", "begin", "tick", "approve", "send", "complete",
    ]  # fmt: skip
    assert done.case.answers["work_order"] == "WO-778"
    assert str(done.case.effective_on) == "2026-11-20"
    assert done.case.facts["spoken_to"] == NOTE
    kinds = [message.kind for message in done.messages if message.medium == "email"]
    assert kinds == ["submitted", "approved", "completed"]


@pytest.mark.parametrize(
    ("state", "language"), list(zip(LIFE, [*LANGUAGES, *LANGUAGES], strict=False))
)
def test_the_page_stands_in_every_state(
    app: Flask, client: Linter, state: State, language: str
) -> None:
    reference = hand_in(client, UNLIMITED)
    clerk = signed_in(app, language=language)
    bring_to(clerk, reference, state)
    assert f'id="reference">{reference[:3]}-' in says(clerk, reference)


def test_a_tick_says_who_and_when(app: Flask, client: Linter, clock: Clock) -> None:
    reference = hand_in(client, AIS)
    clerk = signed_in(app, name="Napat")
    clock.move(minutes=1)
    press(clerk, reference, "tick", tick="id-original")
    ticked = file_of(clerk, reference).ticks["id-original"]
    assert (ticked.at, ticked.actor) == (clock.at, "staff:1")
    page = says(clerk, reference)
    assert "Napat 12:01" in page
    press(clerk, reference, "untick", tick="id-original")
    assert "id-original" not in file_of(clerk, reference).ticks


def test_words_are_wanted_where_a_tick_alone_proves_nothing(app: Flask, client: Linter) -> None:
    reference = hand_in(client, AIS)
    clerk = signed_in(app)
    refused = press(clerk, reference, "tick", tick="holder")
    assert refused.status_code == 422
    assert "Write how it was seen to" in refused.get_data(as_text=True)
    assert press(clerk, reference, "tick", tick="holder", note=NOTE).status_code == 303
    assert file_of(clerk, reference).ticks["holder"].detail == NOTE


def test_a_scan_ticks_when_it_fits_and_says_where_it_does_not(app: Flask, client: Linter) -> None:
    reference = hand_in(client, AIS)
    clerk = signed_in(app)
    wrong = press(clerk, reference, "tick", tick="id-matches", scan="E70704998")
    assert wrong.status_code == 422
    assert "character 9 is “8” on the scan and “9” in the answers" in wrong.get_data(as_text=True)
    assert "E70704998" in wrong.get_data(as_text=True)  # what was typed is still there
    press(clerk, reference, "tick", tick="id-matches", scan="e70704999\r\n")
    assert "id-matches" in file_of(clerk, reference).ticks


def test_approval_waits_for_every_task(app: Flask, client: Linter) -> None:
    reference = hand_in(client, AIS)
    clerk = signed_in(app)
    press(clerk, reference, "begin")
    left = len(opened(clerk, reference).missing)
    before = contents(app)["cases"]
    refused = press(clerk, reference, "approve")
    assert refused.status_code == 422
    assert f"{left} tasks are not ticked yet" in refused.get_data(as_text=True)
    assert contents(app)["cases"] == before


def test_ticks_may_come_with_the_approval(app: Flask, client: Linter) -> None:
    reference = hand_in(client, AIS)
    clerk = signed_in(app)
    press(clerk, reference, "begin")
    todo = [task.id for task in opened(clerk, reference).missing]
    assert press(clerk, reference, "approve", tick=todo, note=NOTE).status_code == 303
    assert set(todo) <= file_of(clerk, reference).ticks.keys()


@pytest.mark.parametrize("channel", ["online", "hotline"])
def test_the_person_is_known_before_staff_hand_over(
    app: Flask, client: Linter, channel: str
) -> None:
    reference = hand_in(client, AIS, channel=channel)
    clerk = signed_in(app)
    assert press(clerk, reference, "file", work_order="WO-1").status_code == 422
    names = ["id-original", "id-photo", "id-matches"]
    assert press(clerk, reference, "tick", tick=names).status_code == 303
    assert press(clerk, reference, "file", work_order="WO-1").status_code == 303
    assert file_of(clerk, reference).case.state == "with_carrier"


def test_a_reason_is_of_one_move_and_one_may_be_given_for_sending(
    app: Flask, client: Linter
) -> None:
    reference = hand_in(client, AIS, balance="120.50", arrears="0")
    manager = signed_in(app, "manager")
    bring_to(manager, reference, State.APPROVED)
    press(manager, reference, "confirm", what="balance", amount="80", note="The carrier")
    assert press(manager, reference, "send", work_order="WO-1").status_code == 422
    assert 'id="send-reason"' in manager.get(f"/counter/cases/{reference}").text
    press(manager, reference, "hold", reason="Waits for a signature")
    for action in ("release", "withdraw"):
        assert press(manager, reference, action).status_code == 303
    assert "reason" not in file_of(manager, reference).case.facts


def test_what_is_missing_is_asked_for_at_once(app: Flask, client: Linter, clock: Clock) -> None:
    reference = hand_in(client, AIS)
    clerk = signed_in(app)
    press(clerk, reference, "begin")
    assert press(clerk, reference, "ask").status_code == 422
    asked = ["explain", "material-id-copy", "made-up"]
    late = press(clerk, reference, "ask", reason="x", asked=asked, due_on="2020-01-01")
    assert late.status_code == 422
    answer = press(
        clerk, reference, "ask", ready="copy-unclear", reason="另请说明", asked=asked,
        due_on="2026-12-01",
    )  # fmt: skip
    assert answer.status_code == 303
    case = file_of(clerk, reference).case
    assert case.facts["asked"] == "explain material-id-copy"
    assert case.facts["reason"] == "复印件看不清，请重新提供清晰的。\n另请说明"
    assert str(case.due_on) == "2026-12-01"
    clock.move(days=12)
    again = signed_in(app)
    assert 'class="overdue">Answer asked by' in says(again, reference)
    press(again, reference, "supply", note="Came by with both")
    case = file_of(again, reference).case
    assert (case.state, case.due_on) == ("in_review", None)


def test_the_carriers_answer_on_the_old_card_is_asked_for(app: Flask, client: Linter) -> None:
    reference = hand_in(client, PHONE)
    clerk = signed_in(app)
    bring_to(clerk, reference, State.WITH_CARRIER)
    bare = press(clerk, reference, "complete", effective_on="2026-11-20")
    assert bare.status_code == 422
    assert "Ask the carrier what happens to the old card" in bare.get_data(as_text=True)
    press(clerk, reference, "complete", effective_on="2026-11-20", reactivation="None needed")
    assert file_of(clerk, reference).case.facts["reactivation"] == "None needed"


def test_the_promise_begins_when_the_carrier_has_it(app: Flask, client: Linter) -> None:
    reference = hand_in(client, ESIM, arrears="40")
    clerk = signed_in(app)
    assert file_of(clerk, reference).case.promised_by is None
    press(clerk, reference, "tick", tick="money-arrears", note="Paid by card, receipt 8")
    press(clerk, reference, "release")
    bring_to_carrier = ("begin", "approve", "send")
    for action in bring_to_carrier:
        if action == "approve":
            see_to_all(clerk, reference)
        press(clerk, reference, action, **GIVEN.get(action, {}))
    assert str(file_of(clerk, reference).case.promised_by) == "2026-11-25"


def test_a_tick_by_htmx_brings_the_page_as_a_part(app: Flask, client: Linter) -> None:
    reference = hand_in(client, AIS)
    clerk = signed_in(app)
    headers = {"HX-Request": "true"}
    answer = press(clerk, reference, "tick", tick="id-original", headers=headers)
    assert answer.status_code == 303
    part = clerk.get(answer.location, headers=headers).get_data(as_text=True)
    assert part.lstrip().startswith("<title>")
    assert 'id="staff"' in part


def test_what_the_certificate_says_ended_has_ended(app: Flask, client: Linter) -> None:
    reference = hand_in(client, AIS)
    clerk = signed_in(app)
    bring_to(clerk, reference, State.WITH_CARRIER)
    for never in ("2026-11-21", "2027-06-01", "2026-05-01"):
        assert press(clerk, reference, "complete", effective_on=never).status_code == 422
    assert press(clerk, reference, "complete", effective_on="2026-11-20").status_code == 303


def test_an_answered_question_is_closed_and_a_day_to_collect_by_is_followed(
    app: Flask, client: Linter
) -> None:
    reference = hand_in(client, PHONE)
    clerk = signed_in(app)
    bring_to(clerk, reference, State.WITH_CARRIER)
    done = {"effective_on": "2026-11-20", "reactivation": "A new card by the 30th"}
    assert press(clerk, reference, "complete", **done, collect_by="2020-01-01").status_code == 422
    press(clerk, reference, "complete", **done, collect_by="2026-11-30")
    deeds = {deed.deed: deed for deed in file_of(clerk, reference).follow_ups}
    open_deed = deeds["old-card-may-return"]
    assert (open_deed.done_at, str(open_deed.due_on)) == (None, "2026-11-30")


def test_what_is_asked_for_again_was_not_seen_to(app: Flask, client: Linter) -> None:
    reference = hand_in(client, AIS)
    clerk = signed_in(app)
    press(clerk, reference, "begin")
    press(clerk, reference, "tick", tick="material-id-copy")
    press(clerk, reference, "ask", reason="看不清", asked="material-id-copy")
    assert "material-id-copy" not in file_of(clerk, reference).ticks


def test_a_case_seen_to_waits_for_no_window(app: Flask, client: Linter) -> None:
    reference = hand_in(client, AIS)
    clerk = signed_in(app)
    assert "A 001" in clerk.get("/board").get_data(as_text=True)
    bring_to(clerk, reference, State.WITH_CARRIER)
    assert "A 001" not in clerk.get("/board").get_data(as_text=True)
