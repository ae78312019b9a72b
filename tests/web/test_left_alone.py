"""A visit left alone is over when the server says so: a minute and a warning, longer where one must
find something; looking again by itself keeps nobody alive."""

from collections.abc import Callable

import pytest
from flask import Flask

from kiosk.web.left_alone import LONGER
from tests.clock import Clock
from tests.web.clerks import signed_in
from tests.web.customers import AIS, reach
from tests.web.desk import pressed
from tests.web.holdings import counts
from tests.web.linter import Linter, parse
from tests.web.test_visits import twin
from tests.web.walker import Step, read

WHOLE, LONG = 60 + 30, 60 * LONGER + 30
BACKGROUND = {"HX-Request": "true", "X-Background": "1"}


def here(client: Linter, step: Step) -> int:
    """What the script sends when somebody touched the screen."""
    return client.post("/here", data={"csrf_token": step.values["csrf_token"]}).status_code


@pytest.mark.parametrize(("slug", "seconds"), [("who", WHOLE), ("card", LONG), ("check", WHOLE)])
def test_a_page_has_its_time_and_not_a_second_more(
    app: Flask, client: Linter, clock: Clock, slug: str, seconds: int
) -> None:
    step = reach(client, AIS, slug)
    screen = next(node for node in parse(step.text).iter("main"))
    assert int(screen.get("data-alone", "")) + int(screen.get("data-warning", "")) == seconds
    assert f'http-equiv="refresh" content="{seconds}; url=/"' in step.text
    clock.move(seconds=seconds)
    assert here(client, step) == 204
    old = twin(app, client)
    clock.move(seconds=seconds + 1)
    assert client.get(step.url).status_code == 410
    assert counts(app)["visits"] == 0, "the row is gone with the first look"
    assert old.get(step.url).status_code == 410
    assert here(client, step) == 410


def test_the_time_of_a_page_comes_with_the_answer_before_it(client: Linter, clock: Clock) -> None:
    """By htmx the next page is never fetched: the save says how long it has."""
    step = reach(client, AIS, "who")
    form = {"csrf_token": step.values["csrf_token"], "acting_as": "holder"}
    sent = client.post(step.url, data=form, headers={"HX-Request": "true"})
    assert sent.headers["HX-Push-Url"] == "/apply/document"
    assert 'data-alone="180"' in sent.text
    clock.move(seconds=LONG)
    assert here(client, step) == 204


def test_looking_again_by_itself_keeps_nobody_alive(client: Linter, clock: Clock) -> None:
    step = reach(client, AIS, "who")
    for address in ("/called", "/helped", "/phone/moved", step.url):
        clock.move(seconds=20)
        client.get(address, headers=BACKGROUND)
    clock.move(seconds=11)
    assert client.get(step.url).status_code == 410


def test_a_telephone_has_longer_and_is_warned_all_the_same(
    opened: Callable[..., Flask], clock: Clock
) -> None:
    """Behind HTTPS a browser that is no station is the customer's own."""
    app = opened(KIOSK_PUBLIC_URL="https://sim.example")
    browser = app.test_client()
    browser.environ_base["wsgi.url_scheme"] = "https"
    step = reach(browser, AIS, "who")
    assert 'data-alone="870" data-warning="30"' in step.text
    assert "http-equiv" not in step.text
    clock.move(seconds=900)
    assert browser.get(step.url).status_code == 200
    clock.move(seconds=901)
    assert browser.get(step.url).status_code == 410


def test_a_draft_in_a_clerks_hand_has_longer(app: Flask, client: Linter, clock: Clock) -> None:
    clerk = signed_in(app)
    pressed(clerk, "/counter/", "/key-in", language="en")
    cards = read(clerk.get("/cards"))
    assert 'data-alone="150"' in cards.text, "the screen is left with the clerk's session"
    for _ in range(5):
        clock.move(seconds=170)
        clerk.get("/counter/")
    reach(client, AIS, "who")
    assert counts(app)["visits"] == 2
    clock.move(seconds=60)
    reach(app.test_client(), AIS, "who")  # type: ignore[arg-type]
    assert counts(app)["visits"] == 2, "and was gone after fifteen minutes"


def test_a_new_customer_and_staff_find_an_empty_browser(app: Flask, client: Linter) -> None:
    step = reach(client, AIS, "who")
    token = step.values["csrf_token"]
    start = {"csrf_token": token, "language": "en", "next": "/cards", "start": "1"}
    for address, form in (("/language", start), ("/finish", {"csrf_token": token})):
        browser = twin(app, client)
        assert "storage" in browser.post(address, data=form).headers["Clear-Site-Data"]
