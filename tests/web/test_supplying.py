"""Through tracking: an answer to what was asked, the request taken back, what follows (R57-R59)."""

from datetime import date
from typing import Any

import pytest
from flask import Flask
from werkzeug.test import TestResponse

from kiosk.rules.case import State
from kiosk.rules.follow_ups import NewDeed
from kiosk.rules.reference import new_reference
from tests.web.customers import AIS, AXIS, ESIM, PHONE
from tests.web.decided import ENDED, completed, deed_of, file_of, handed_in, moved
from tests.web.holdings import contents, only_case
from tests.web.linter import Linter
from tests.web.test_rules_on_screen import words
from tests.web.walker import Step, go, read

ASKED = {
    "facts": {"reason": "The copy is dark", "asked": "material-id-copy explain"},
    "dates": {"due_on": date(2026, 12, 4)},
}


def opened(client: Linter, reference: str) -> Step:
    """The tracking page of a case, opened by reference and code."""
    return go(client, read(client.get("/track")), {"reference": reference, "code": "8000"})


def asked(client: Linter, app: Flask, left: str = "approved", card: str = AXIS) -> Step:
    """A case of which two things are asked, looked at by its customer."""
    reference = handed_in(client, app, card)
    moved(app, "ask", "needs_information", left=left, **ASKED)
    return opened(client, reference)


def send(client: Linter, step: Step, where: str = "/track/supply", **fields: Any) -> TestResponse:
    return client.post(where, data={**step.values.to_dict(), **fields})


def test_what_is_asked_is_seen_and_answered(app: Flask, client: Linter) -> None:
    """R58: the case goes on where it stood, checked again; the answer stays for the clerk."""
    step = asked(client, app)
    assert "The copy is dark" in step.text
    assert "Fri 4 Dec 2026" in step.text
    assert step.fields["have"] == ["material-id-copy", "explain"]
    sent = send(client, step, have=["material-id-copy"], note="New copy on Monday")
    assert (sent.status_code, only_case(app).state) == (303, "in_review")
    case, event = only_case(app), file_of(app).history[-1]
    assert (case.facts["asked"], case.facts["supplied"]) == (
        ASKED["facts"]["asked"], "material-id-copy",
    )  # fmt: skip
    assert (event.actor, event.action, event.from_state) == (
        "customer", "supply", "needs_information",
    )  # fmt: skip
    assert "New copy on Monday" in event.note
    assert case.due_on is None
    assert 'name="note"' not in client.get("/track").text


def test_words_alone_or_a_tick_alone_will_do(app: Flask, client: Linter) -> None:
    step = asked(client, app, left="with_carrier")
    assert send(client, step, note="   ").status_code == 422
    assert send(client, step, have="explain").status_code == 303
    assert only_case(app).state == "with_carrier"


@pytest.mark.parametrize("note", ["", "x" * 501, "a\ue000b", "emoji 😀"])
def test_what_cannot_be_kept_is_said_and_not_lost(app: Flask, client: Linter, note: str) -> None:
    step = asked(client, app)
    before = contents(app)["cases"]
    told = send(client, step, have="made-up", note=note)
    assert (told.status_code, contents(app)["cases"]) == (422, before)
    assert 'role="alert"' in told.text
    assert read(told).values["note"] == note


def test_an_answer_to_a_case_that_moved_is_refused_kindly(app: Flask, client: Linter) -> None:
    step = asked(client, app)
    moved(app, "note", "needs_information", left="approved")
    late = send(client, step, note="My answer")
    assert (late.status_code, read(late).values["note"]) == (409, "My answer")
    assert "changed meanwhile" in late.text
    moved(app, "reject", "rejected")
    over = send(client, step, note="My answer")
    assert (over.status_code, only_case(app).state) == (409, "rejected")
    assert "Nothing is asked of you any more" in over.text


def test_the_customer_takes_the_request_back(app: Flask, client: Linter) -> None:
    """Asked once more; then it is over, its follow-ups fall away, and a message says so."""
    step = opened(client, handed_in(client, app, AIS))
    assert 'href="/track/withdraw"' in step.text
    form = read(client.get("/track/withdraw"))
    assert send(client, form, "/track/withdraw").status_code == 422
    assert only_case(app).state == "submitted"
    assert send(client, form, "/track/withdraw", confirm="yes").status_code == 303
    assert only_case(app).state == "withdrawn"
    assert {deed.outcome for deed in file_of(app).follow_ups} == {"void"}
    assert "withdrawn" in {message.kind for message in file_of(app).messages}
    again = send(client, form, "/track/withdraw", confirm="yes")
    assert (again.status_code, only_case(app).version) == (409, 2)


def test_a_request_at_the_carrier_is_not_taken_back_here(app: Flask, client: Linter) -> None:
    """Why, and what to do instead, stands on the page."""
    reference = handed_in(client, app, AIS)
    moved(app, "send", "with_carrier")
    step = opened(client, reference)
    assert 'href="/track/withdraw"' not in step.text
    assert "Only staff can recall it" in step.text
    told = client.get("/track/withdraw")
    assert (told.status_code, only_case(app).state) == (409, "with_carrier")
    assert "Only staff can recall it" in told.text


def test_a_withdrawal_from_a_stale_page_is_asked_again(app: Flask, client: Linter) -> None:
    opened(client, handed_in(client, app, AIS))
    form = read(client.get("/track/withdraw"))
    moved(app, "begin", "in_review")
    told = send(client, form, "/track/withdraw", confirm="yes")
    assert (told.status_code, only_case(app).state) == (409, "in_review")
    assert "was not withdrawn" in told.text


def test_nobody_supplies_or_withdraws_without_looking_it_up(app: Flask, client: Linter) -> None:
    handed_in(client, app, AIS)
    form = read(client.get("/track"))
    for where in ("/track/supply", "/track/withdraw"):
        assert send(client, form, where, confirm="yes", note="x").status_code == 410
    assert only_case(app).version == 1


def test_what_follows_stands_with_its_days(app: Flask, client: Linter) -> None:
    """R63 R72 R75: each deed with its day and its steps; the certificate, also in full."""
    step = opened(client, completed(client, app, ESIM, settlement="refund_bank"))
    for said in ("Fri 27 Nov 2026", "Samsung", "we look again on Sun 20 Dec 2026"):
        assert said in step.text
    assert deed_of(app, "remove-profile").done_at is None
    assert "full=1" in step.text
    number = only_case(app).answers["msisdn"][-6:]
    short, full = (
        words(client.get(f"/papers/certificate.pdf?of=track{more}").data).replace(" ", "")
        for more in ("", "&full=1")
    )
    assert (number in short, number in full) == (False, True)


@pytest.mark.parametrize("state", sorted(set(State) - {State.DRAFT}))
def test_the_receipts_next_steps_stand_only_while_they_are_next(
    app: Flask, client: Linter, state: State
) -> None:
    """Nobody is told to come to the window once the case went on."""
    reference = handed_in(client, app, AIS)
    paused = state in {State.NEEDS_INFORMATION, State.HELD}
    moved(app, "x", state, left="in_review" if paused else None,
          dates={"effective_on": ENDED} if state == "completed" else {})  # fmt: skip
    main = opened(client, reference).text.partition("</main>")[0].partition("<main")[2]
    waiting = state in {State.SUBMITTED, State.HELD}
    assert ("come to the window" in main, '<ol class="steps">' in main) == (waiting, waiting)
    assert "official" in main


def test_a_deed_that_is_due_before_the_end_is_seen(app: Flask, client: Linter) -> None:
    reference = handed_in(client, app, PHONE, plan_type="postpaid")
    moved(app, "send", "with_carrier", left="approved")
    text = opened(client, reference).text
    assert "notice" in text.partition('<ul class="afterwards">')[2].partition("</ul>")[0]


def test_a_dispute_opens_its_case(app: Flask, client: Linter) -> None:
    """R70 R79: by its own reference, with the same four digits; wrong ones are the same guesses."""
    completed(client, app, AIS)
    own = new_reference(lambda below: below - 1)
    deed = NewDeed("dispute-1", "shop", None, {"what": "other"}, own)
    moved(app, "dispute", "completed", new_deeds=(deed,))
    other = app.test_client()
    assert isinstance(other, Linter)
    other.post("/language", data={"csrf_token": read(other.get("/track")).values["csrf_token"],
                                  "language": "en", "next": "/track"})  # fmt: skip
    assert "Something else" in opened(other, own).text
    guessing = app.test_client()
    form, codes = read(guessing.get("/track")).values.to_dict(), []
    for typed in (own, only_case(app).reference) * 3:
        sent = guessing.post("/track", data={**form, "reference": typed, "code": "0000"})
        codes.append(sent.status_code)
    assert codes == [422] * 5 + [429]


def test_who_applied_has_done_so(app: Flask, client: Linter) -> None:
    """R11: with the work-order number the carrier has the request, and a day is promised."""
    step = opened(client, handed_in(client, app, AXIS, channel="online"))
    assert client.post("/track/file", data={**step.values, "work_order": "WO-1"}).status_code == 303
    assert deed_of(app, "apply-yourself").outcome == "done"
    assert only_case(app).promised_by is not None
