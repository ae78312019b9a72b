"""The clerk's first screen and the queue (R17): called, served, passed on, refused in words."""

import pytest
from flask import Flask

from tests.clock import Clock
from tests.web.clerks import signed_in
from tests.web.customers import AIS, AXIS, answers_for
from tests.web.desk import press, pressed
from tests.web.holdings import contents, only_case
from tests.web.linter import Linter
from tests.web.walker import start, walk

HOME = "/counter/"


def hand_in(app: Flask, card: str = AIS) -> None:
    """A customer fills a form in and waits."""
    client = app.test_client()
    assert isinstance(client, Linter)
    walk(client, start(client, card), answers_for(card))


@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
def test_from_the_queue_to_done(app: Flask, language: str) -> None:
    hand_in(app)
    hand_in(app, AXIS)
    clerk = signed_in(app, language=language)
    page = clerk.get(HOME).text
    assert page.index("A 001") < page.index("A 002")
    assert "A 001" in pressed(clerk, HOME, "/queue/next")
    press(clerk, HOME, "/again")
    press(clerk, HOME, "/serve")
    page = clerk.get(HOME).text
    assert "/counter/cases/" in page
    assert "/finish" in page
    pressed(clerk, HOME, "/finish")
    assert "A 001" not in clerk.get(HOME).text
    assert "A 002" in clerk.get(HOME).text


def test_the_card_and_reference_are_told_and_no_name(app: Flask) -> None:
    hand_in(app)
    page = signed_in(app).get("/counter/side").text
    assert "AIS data card" in page
    assert f"/counter/cases/{only_case(app).reference}" in page
    assert "李小明" not in page


def test_two_clerks_get_two_customers(app: Flask) -> None:
    hand_in(app)
    hand_in(app)
    first, second = signed_in(app), signed_in(app, name="Nok", station="2")
    assert "A 001" in pressed(first, HOME, "/queue/next")
    assert "A 002 is being called" in pressed(second, HOME, "/queue/next")


def test_a_stale_button_changes_nothing_and_says_why(app: Flask) -> None:
    hand_in(app)
    first, second = signed_in(app), signed_in(app, name="Nok", station="2")
    pressed(first, HOME, "/queue/next")
    assert "Nobody is waiting for this window now" in pressed_stale(second, "/counter/queue/next")
    before = contents(app)["tickets"]
    assert "A 001 is at window 1 now" in pressed_stale(second, "/counter/queue/1/serve")
    assert "not of today" in pressed_stale(second, "/counter/queue/99/serve")
    assert contents(app)["tickets"] == before
    assert first.post("/counter/queue/1/dance").status_code == 403, "no token"


def pressed_stale(clerk: Linter, address: str) -> str:
    """Post to an address that a page of some time ago still offered."""
    token = press_token(clerk)
    clerk.post(address, data={"csrf_token": token})
    return clerk.get(HOME).text


def press_token(clerk: Linter) -> str:
    """A token of this browser."""
    return clerk.get(HOME).text.partition('name="csrf_token" value="')[2].partition('"')[0]


def test_passed_on_to_a_window_that_is_open(app: Flask) -> None:
    hand_in(app)
    first, second = signed_in(app), signed_in(app, name="Nok", station="2")
    pressed(first, HOME, "/queue/next")
    pressed(first, HOME, "/serve")
    assert "passed on to window 2" in pressed(first, HOME, "/transfer")
    assert "Call A 001" not in first.get(HOME).text
    assert "Call A 001" in second.get(HOME).text
    pressed(second, HOME, "/queue/next")
    pressed(second, HOME, "/serve")
    assert "Choose a window that is open" in pressed(second, HOME, "/transfer", to="99")


def test_who_did_not_come_can_be_put_back(app: Flask) -> None:
    hand_in(app)
    clerk = signed_in(app)
    pressed(clerk, HOME, "/queue/next")
    assert "did not come" in pressed(clerk, HOME, "/no-show")
    assert "waiting again" in pressed(clerk, HOME, "/back")
    assert "Call A 001" in clerk.get(HOME).text


def test_a_number_for_somebody_who_goes_first(app: Flask) -> None:
    hand_in(app)
    clerk = signed_in(app)
    page = pressed(clerk, HOME, "/queue/draw", priority="2")
    assert "A 002 is drawn" in page
    assert "Call A 002" in page
    slip = page.partition('href="/counter/queue/')[2].partition('"')[0]
    paper = clerk.get(f"/counter/queue/{slip}")
    assert paper.data.startswith(b"%PDF")
    assert "A 001 goes first now" in pressed(clerk, HOME, "/queue/first", priority="3")
    assert "Call A 001" in clerk.get(HOME).text


def test_the_column_speaks_only_when_something_is_new(app: Flask, clock: Clock) -> None:
    hand_in(app)
    clerk = signed_in(app)
    side = clerk.get("/counter/side", headers={"X-Background": "1"}).text
    address = side.partition('hx-get="')[2].partition('"')[0]
    assert clerk.get(address).status_code == 204
    clock.move(minutes=1)
    assert "1 min" in clerk.get(address).text


def test_what_is_due_is_listed_and_summed_up(app: Flask, clock: Clock) -> None:
    hand_in(app, "smart-phone-card")
    case = only_case(app)
    assert case.promised_by is not None
    clock.move(days=(case.promised_by - case.day).days + 1)
    page = signed_in(app).get(HOME).text
    assert 'class="overdue"' in page
    assert "1 due today" in page
    assert "expected by" in page


def test_the_queue_is_staffs(app: Flask, client: Linter) -> None:
    assert client.get(HOME).status_code == 303
    assert client.get("/counter/side").status_code == 303
    assert client.get("/counter/queue/1/ticket.pdf").status_code == 303


@pytest.mark.parametrize(("language", "word"), [("zh-Hans", "客户"), ("zh-Hant", "客戶")])
def test_staff_read_one_word_for_a_customer(app: Flask, language: str, word: str) -> None:
    text = signed_in(app, language=language).get("/counter/").text
    assert word in text
    assert "客人" not in text
