"""What a clerk needs first stands first on the case page, and nothing there is out of date."""

import pytest
from flask import Flask

from kiosk.locale import words
from kiosk.rules.case import State
from tests.web.at_the_counter import bring_to, file_of, hand_in, press
from tests.web.clerks import signed_in
from tests.web.customers import AIS, AXIS, ESIM, UNLIMITED
from tests.web.linter import Linter


def page_in(app: Flask, client: Linter, state: State, card: str = AIS, **other: str) -> str:
    """The case page of a case brought to this state."""
    reference = hand_in(client, card, **other)
    clerk = signed_in(app)
    bring_to(clerk, reference, state)
    return clerk.get(f"/counter/cases/{reference}").text


def order(page: str, *keys: str) -> None:
    """These headings follow each other."""
    at = [page.index(f">{words('en', key)}<") for key in keys]
    assert at == sorted(at), keys


@pytest.mark.parametrize("state", [State.COMPLETED, State.REJECTED, State.WITHDRAWN])
def test_what_is_over_begins_with_its_papers(app: Flask, client: Linter, state: State) -> None:
    page = page_in(app, client, state)
    order(page, "case-papers-title", "deeds-title", "answers-title", "log-title")
    assert '<details class="panel answers">' in page


def test_what_is_checked_keeps_the_answers_open(app: Flask, client: Linter) -> None:
    page = page_in(app, client, State.IN_REVIEW)
    assert '<details class="panel answers" open>' in page
    order(page, "answers-title", "carrier-text-title", "log-title")


@pytest.mark.parametrize("state", [State.APPROVED, State.WITH_CARRIER, State.FAILED])
def test_what_goes_to_the_carrier_has_its_text_at_hand(
    app: Flask, client: Linter, state: State
) -> None:
    order(page_in(app, client, state), "carrier-text-title", "answers-title")


def test_the_head_says_why_it_ended_and_promises_nothing_any_more(
    app: Flask, client: Linter
) -> None:
    rejected = page_in(app, client, State.REJECTED, ESIM)
    assert "不是机主" in rejected.split('class="panel')[0]
    assert "expected by" not in rejected


def test_a_completed_case_says_when_the_service_ended(app: Flask, client: Linter) -> None:
    head = page_in(app, client, State.COMPLETED, UNLIMITED).split("</header>")[1]
    assert "ended on Fri 20 Nov 2026" in head.replace("\u00a0", " ")
    assert "expected by" not in head


def test_a_case_held_by_arrears_says_so(app: Flask, client: Linter) -> None:
    reference = hand_in(client, AIS, arrears="300")
    page = signed_in(app).get(f"/counter/cases/{reference}").text
    head = page.split('class="tasks"')[0]
    assert "฿300.00" in head
    assert "unpaid" in head


def test_a_conflict_shows_both_sources(app: Flask, client: Linter) -> None:
    reference = hand_in(client, AIS)
    first, second = signed_in(app, name="Napat"), signed_in(app, name="Ploy")
    press(first, reference, "begin")
    seen = file_of(second, reference).case.version
    press(first, reference, "confirm", what="balance", amount="80", note="Bill of May")
    mine = {"what": "balance", "amount": "95", "note": "By phone"}
    late = press(second, reference, "confirm", version=seen, **mine).text
    assert "<td>By phone</td><td>Bill of May</td>" in late
    assert words("en", "f-note") not in late.split("yours")[1].split("</table>")[0]


def test_a_day_that_the_carrier_has_not_confirmed_is_expected_and_marked(
    app: Flask, client: Linter
) -> None:
    head = page_in(app, client, State.WITH_CARRIER, AXIS).split("</header>")[1]
    assert "expected by" in head
    assert words("en", "unverified") in head
