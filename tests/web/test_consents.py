"""What a customer agreed to: kept with its notice and its time, and taken back again."""

from flask import Flask

from kiosk.outbound.messages import Void, compose
from kiosk.rules.privacy import VERSION
from kiosk.store import outbox
from kiosk.web.kiosk import EXTENSION
from tests.clock import NOON
from tests.web.at_the_counter import file_of, hand_in, press
from tests.web.clerks import signed_in
from tests.web.customers import AIS, AXIS
from tests.web.holdings import only_case, store_of
from tests.web.linter import Linter, parse
from tests.web.test_rules_on_screen import words
from tests.web.test_supplying import opened
from tests.web.walker import Step

WHERE = {"Stop messages": "/track/stop-messages", "Delete the pictures": "/track/agree"}
ALL = ["process", "id_image", "notify"]


def take_back(client: Linter, page: Step, button: str) -> int:
    """Press a button of the tracking page, as the page was."""
    where = WHERE[button]
    form = next(f for f in parse(page.text).iter("form") if f.get("action") == where)
    fields = [field for field in [*form.iter("input"), *form.iter("button")] if field.get("name")]
    data = {field.get("name", ""): field.get("value", "") for field in fields}
    assert button in page.text
    return client.post(where, data=data).status_code


def test_a_case_knows_which_notice_was_read_and_what_was_agreed_to(
    app: Flask, client: Linter
) -> None:
    reference = hand_in(client, AIS, consents=["process", "notify"])
    case, first = file_of(client, reference).case, file_of(client, reference).history[0]
    assert case.notice == VERSION
    assert first.action == "submit"
    assert VERSION in first.note
    assert "Tell me by message" in first.note
    assert "Keep an image" not in first.note
    assert f"Privacy notice of {VERSION}" in signed_in(app).get(f"/counter/cases/{reference}").text
    assert VERSION in words(client.get("/papers/receipt.pdf").data)


def test_a_customer_stops_messages_also_those_that_wait(app: Flask, client: Linter) -> None:
    reference = hand_in(client, AIS, "en", consents=["process", "notify"])
    page = opened(client, reference)
    assert take_back(client, page, "Stop messages") == 303
    case, last = only_case(app), file_of(client, reference).history[-1]
    assert (case.consents, case.answers["consents"]) == (("process",), "process")
    assert (last.actor, last.action) == ("customer", "stop-messages")
    assert "Stop messages to me" not in client.get("/track").text
    store, ends = store_of(app), {}
    settings = app.extensions[EXTENSION].settings
    while claimed := outbox.claim(store, ["sms", "email"], NOON):
        ends[claimed.kind] = compose(settings, store, claimed, NOON)
    assert ends["submitted"] == Void("stopped")
    assert not isinstance(ends["not_you"], Void), "whoever holds the number is warned all the same"


def test_a_page_that_is_old_stops_nothing_unseen(app: Flask, client: Linter) -> None:
    reference = hand_in(client, AIS, "en", consents=["process", "notify"])
    page = opened(client, reference)
    press(signed_in(app), reference, "begin")
    assert take_back(client, page, "Stop messages") == 409
    assert "notify" in only_case(app).consents


def test_a_customer_has_the_pictures_deleted(app: Flask, client: Linter) -> None:
    reference = hand_in(client, AXIS, "en", consents=ALL)
    page = opened(client, reference)
    assert take_back(client, page, "Delete the pictures") == 303
    assert only_case(app).consents == ("process", "notify")
    assert "Delete the pictures" not in client.get("/track").text


def test_a_clerk_stops_them_for_who_asks_also_after_the_end(app: Flask, client: Linter) -> None:
    reference = hand_in(client, AIS, consents=["process", "notify"])
    clerk = signed_in(app)
    press(clerk, reference, "withdraw", reason="Keeps it")
    assert press(clerk, reference, "stop-messages").status_code == 303
    assert only_case(app).consents == ("process",)
    again = press(clerk, reference, "stop-messages")
    assert (again.status_code, "gets no messages" in again.text) == (409, True)
