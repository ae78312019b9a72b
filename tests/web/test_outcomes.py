"""After the decision: staff record how each follow-up ended, and open disputes (R63-R79)."""

from datetime import date

import pytest
from flask import Flask
from sqlalchemy import select
from werkzeug.datastructures import MultiDict
from werkzeug.test import TestResponse

from kiosk.rules.reference import group
from kiosk.store.tables import totals
from tests.clock import Clock
from tests.web.clerks import signed_in
from tests.web.customers import AIS, AXIS, ESIM, PHONE, UNLIMITED
from tests.web.decided import completed, deed_of, file_of, handed_in, moved
from tests.web.holdings import contents, only_case, store_of
from tests.web.linter import Linter, parse
from tests.web.test_rules_on_screen import words
from tests.web.walker import read

REFUND = {"settlement": "refund_bank"}
ARRIVED = {"outcome": "arrived", "amount": "120.50", "on": "2026-11-20", "proof": "TX 77"}
STILL = {"since": "2026-11-18", "due_on": "2026-12-04"}


def page(clerk: Linter, reference: str, deed: str = "") -> str:
    """Where a follow-up is recorded, or a dispute opened."""
    way = f"follow-up?deed={deed}" if deed else "dispute"
    return f"/counter/cases/{reference}/{way}"


def post(clerk: Linter, reference: str, deed: str, **fields: str | list[str]) -> TestResponse:
    """Fetch the form, fill it, press its button."""
    where = page(clerk, reference, deed)
    form = MultiDict(read(clerk.get(where)).values)
    for name, value in fields.items():
        form.setlist(name, value if isinstance(value, list) else [value])
    return clerk.post(where.partition("?")[0], data=form)


def token(response: TestResponse) -> dict[str, str]:
    """What every form of a page carries."""
    fields = parse(response.text).iter("input")
    return {"csrf_token": next(f.get("value", "") for f in fields if f.get("name") == "csrf_token")}


@pytest.mark.parametrize(
    ("card", "deed", "outcome"),
    [
        (AIS, "confirm-unbinding", "unbound"),
        (ESIM, "remove-profile", "done"),
        (PHONE, "recheck-took-effect", "stopped"),
        (AXIS, "return-card", "kept"),
        (AXIS, "reapply", "not_needed"),
    ],
)
def test_a_follow_up_is_closed(
    app: Flask, client: Linter, card: str, deed: str, outcome: str
) -> None:
    """R71 R72 R76 R80: one change, seen in the history; the case stays completed."""
    reference = completed(client, app, card)
    clerk = signed_in(app)
    saved = post(clerk, reference, deed, outcome=outcome, note="seen")
    assert (saved.status_code, only_case(app).version) == (303, 3)
    kept = deed_of(app, deed)
    assert (kept.outcome, kept.detail) == (outcome, {"ended": "seen"})
    event = file_of(app).history[-1]
    assert (event.action, event.to_state, event.note) == ("follow_up", "completed", "seen")
    assert kept.done_by == event.actor != "staff:0"


def test_a_refund_that_arrived_is_counted_and_told(app: Flask, client: Linter) -> None:
    """R73 R75: amount, day and proof; the customer hears of it; the day's figures know."""
    reference = completed(client, app, AIS, **REFUND)
    assert post(signed_in(app), reference, "watch-refund", **ARRIVED).status_code == 303
    told = [m for m in file_of(app).messages if m.kind == "refund_paid"]
    assert {m.medium for m in told} == {"sms", "email"}
    assert deed_of(app, "watch-refund").detail["proof"] == "TX 77"
    with store_of(app).read() as connection:
        rows = connection.execute(select(totals).where(totals.c.measure == "refund_paid")).all()
    assert [(row.key, row.amount) for row in rows] == [("THB", 12050)]


def test_a_transfer_that_failed_is_tried_another_way(app: Flask, client: Linter) -> None:
    """R74."""
    number = "+6283812345678"
    reference = completed(client, app, AXIS, settlement="transfer", transfer_to=number)
    said = {"outcome": "not_arrived", "method": "refund_bank", "due_on": "2026-12-05"}
    assert post(signed_in(app), reference, "watch-refund", **said).status_code == 303
    again = deed_of(app, "refund-1")
    assert (again.by, again.due_on, again.outcome) == ("shop", date(2026, 12, 5), None)
    assert "To a bank account" in signed_in(app).get(page(client, reference, "refund-1")).text


def test_a_card_handed_back_is_signed_for(app: Flask, client: Linter) -> None:
    """R68."""
    reference = completed(client, app, UNLIMITED)
    clerk = signed_in(app)
    refused = post(clerk, reference, "hand-back-card", outcome="handed_back")
    assert (refused.status_code, deed_of(app, "hand-back-card").outcome) == (422, None)
    assert "Have the customer sign" in refused.text
    path = "M10 10 L200 100"
    assert (
        post(clerk, reference, "hand-back-card", outcome="handed_back", signature=path).status_code
        == 303
    )
    assert deed_of(app, "hand-back-card").detail == {"signature": path}


@pytest.mark.parametrize(
    ("deed", "outcome"), [("still-billed", "still_billed"), ("recheck-took-effect", "still_active")]
)
def test_what_did_not_end_opens_a_dispute(
    app: Flask, client: Linter, deed: str, outcome: str
) -> None:
    """R63 R79: the follow-up is closed and the dispute opened in one change."""
    reference = completed(client, app, AIS)
    saved = post(signed_in(app), reference, deed, outcome=outcome, **STILL)
    assert (saved.status_code, only_case(app).version) == (303, 3)
    made = deed_of(app, "dispute-1")
    assert made.detail == {"what": outcome, "since": "2026-11-18"}
    assert made.reference not in (None, reference)


def test_a_dispute_has_its_evidence_and_an_end(app: Flask, client: Linter, clock: Clock) -> None:
    """R79: opened on a case that is over; late in red; closed, it still says what it was about."""
    reference = completed(client, app, AIS)
    clerk = signed_in(app)
    given: dict[str, str | list[str]] = {**STILL, "evidence": ["bill", "call_log"]}
    assert (
        post(clerk, reference, "", what="refund_missing", note="see SMS", **given).status_code
        == 303
    )
    case = token(clerk.get(f"/counter/cases/{reference}"))
    asked = {**case, "kind": "dispute", "about": "dispute-1"}
    printed = clerk.post(f"/counter/cases/{reference}/print", data=asked, follow_redirects=True)
    assert group(str(deed_of(app, "dispute-1").reference)) in words(printed.data)
    clock.move(days=20)
    clerk = signed_in(app)
    shown = clerk.get(page(clerk, reference, "dispute-1")).text
    for said in ("6 days overdue", "A refund did not arrive", "Bill or reminder", "see SMS"):
        assert said in shown
    assert (
        post(clerk, reference, "dispute-1", outcome="put_right", note="credited").status_code == 303
    )
    kept = deed_of(app, "dispute-1")
    assert (kept.outcome, kept.detail["note"], kept.detail["ended"]) == (
        "put_right", "see SMS", "credited",
    )  # fmt: skip
    later = {**STILL, "due_on": "2026-12-31"}
    assert post(clerk, reference, "", what="other", **later).status_code == 303
    assert deed_of(app, "dispute-2").reference != kept.reference


def test_a_case_that_goes_on_has_no_dispute(app: Flask, client: Linter) -> None:
    reference = handed_in(client, app, AIS)
    before = contents(app)["follow_ups"]
    told = post(signed_in(app), reference, "", what="other", **STILL)
    assert (told.status_code, contents(app)["follow_ups"]) == (409, before)
    assert "once the case is completed" in told.text


def test_what_follows_completion_waits_for_it(app: Flask, client: Linter) -> None:
    """R72."""
    reference = handed_in(client, app, ESIM)
    told = post(signed_in(app), reference, "remove-profile", outcome="done")
    assert (told.status_code, deed_of(app, "remove-profile").outcome) == (409, None)
    assert "Complete the case first" in told.text


def test_a_pause_goes_on_where_it_was(app: Flask, client: Linter) -> None:
    """What was due before the completion is closed at any time, and moves nothing else."""
    reference = handed_in(client, app, AXIS, channel="online")
    moved(app, "hold", "held", left="submitted")
    assert post(signed_in(app), reference, "apply-yourself", outcome="done").status_code == 303
    assert (only_case(app).state, only_case(app).state_left) == ("held", "submitted")


def test_a_stale_page_saves_nothing_and_loses_nothing(app: Flask, client: Linter) -> None:
    reference = completed(client, app, AIS, **REFUND)
    clerk = signed_in(app)
    form = read(clerk.get(page(clerk, reference, "watch-refund"))).values
    moved(app, "note", "completed", note="I called the bank")
    told = clerk.post(f"/counter/cases/{reference}/follow-up", data={**form.to_dict(), **ARRIVED})
    assert (told.status_code, deed_of(app, "watch-refund").outcome) == (409, None)
    assert "TX 77" in told.text
    assert "I called the bank" in told.text
    assert clerk.post(
        f"/counter/cases/{reference}/follow-up", data=read(told).values
    ).status_code == 303, "pressed again, it is saved"  # fmt: skip
    twice = clerk.post(f"/counter/cases/{reference}/follow-up", data=read(told).values)
    assert twice.status_code == 409
    assert "recorded already" in twice.text
    assert sum(e.action == "follow_up" for e in file_of(app).history) == 1


@pytest.mark.parametrize("outcome", ["", "void", "unbound", "\0", "x" * 9000])
def test_an_end_that_is_none_changes_nothing(app: Flask, client: Linter, outcome: str) -> None:
    reference = completed(client, app, AIS)
    told = post(signed_in(app), reference, "still-billed", outcome=outcome)
    assert (told.status_code, only_case(app).version) == (422, 2)


def test_what_is_not_there_is_not_found(app: Flask, client: Linter) -> None:
    reference = completed(client, app, AIS)
    clerk = signed_in(app)
    for where in (
        page(clerk, reference, "nothing"),
        page(clerk, "AAAAAAAAJ", "still-billed"),
        page(clerk, "AAAAAAAAJ"),
    ):
        assert clerk.get(where).status_code == 404
    assert client.get(page(client, reference)).status_code != 200, "staff only"


@pytest.mark.parametrize("deed", ["still-billed", ""])
def test_one_link_leads_back_to_the_case(app: Flask, client: Linter, deed: str) -> None:
    reference = completed(client, app, AIS)
    text = signed_in(app).get(page(client, reference, deed)).text
    assert text.count(f'href="/counter/cases/{reference}"') == 1
