"""Booked times within opening hours (R16, R18): a code, no name; early, in time, late."""

import re
from collections.abc import Callable

import pytest
from flask import Flask

from kiosk.locale import LANGUAGES
from tests.clock import Clock
from tests.web.clerks import signed_in
from tests.web.desk import press, pressed
from tests.web.holdings import counts
from tests.web.linter import Linter

CODE = re.compile(r'id="code">([A-Z2-9]{3}-[A-Z2-9]{3})<')


def book(client: Linter, minute: int = 840) -> str:
    """Book today at this minute; the code as it is shown."""
    page = pressed(client, "/book", "/book", minute=str(minute))
    found = CODE.search(page)
    assert found, page
    return found[1]


def test_a_time_is_booked_without_a_name(client: Linter) -> None:
    code = book(client)
    assert "14:00" in client.get("/book/done").text
    assert code not in client.get("/book").text
    press(client, "/book/done", "/finish")
    assert client.get("/book/done").location == "/book"


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(0, "You are early"), (110, "you go before others"), (135, "you go before others"),
     (136, "is over. You are in the queue")],
)  # fmt: skip
def test_who_comes_has_a_number_that_fits_the_time(
    opened: Callable[..., Flask], clock: Clock, minutes: int, words: str
) -> None:
    app = opened(KIOSK_SHOP_LANGUAGE="en")
    client = app.test_client()
    assert isinstance(client, Linter)
    code = book(client)
    clerk = signed_in(app)
    pressed(clerk, "/counter/", "/queue/draw")
    clock.move(minutes=minutes)
    page = pressed(client, "/book/arrive", "/arrive", code=code.lower().replace("-", " "))
    assert "A 002" in page
    assert words in page
    first = "A 001" if minutes in {0, 136} else "A 002"
    clerk = signed_in(app)
    assert f"Call {first}" in clerk.get("/counter/").text
    assert "A 002" in pressed(client, "/book/arrive", "/arrive", code=code), "again, the same"
    assert counts(app)["tickets"] == 2


def test_a_full_time_is_refused_kindly_and_the_choice_stays(app: Flask, client: Linter) -> None:
    one, two, late = client, app.test_client(), app.test_client()
    late.get("/book")
    for each in (one, two):
        assert isinstance(each, Linter)
        book(each)
    assert isinstance(late, Linter)
    answer = press(late, "/book", "/book", minute="840")
    assert answer.status_code == 422
    assert 'value="840" disabled' in answer.text
    assert counts(app)["bookings"] == 2


@pytest.mark.parametrize(
    "wrong",
    [{"minute": "841"}, {"minute": "x"}, {"minute": "600"}, {"day": "2027-01-01"}, {"day": "x"}],
)
def test_a_time_that_is_not_offered_is_refused(
    app: Flask, client: Linter, wrong: dict[str, str]
) -> None:
    """Not a slot, in the past, beyond two weeks, not a day at all."""
    assert press(client, "/book", "/book", **{"minute": "840", **wrong}).status_code == 422
    assert counts(app)["bookings"] == 0


def test_closed_days_and_full_days_are_not_offered(
    opened: Callable[..., Flask],
) -> None:
    app = opened(KIOSK_OPENING="Sat 10:00-11:00", KIOSK_SLOT_MINUTES="60", KIOSK_SLOT_PLACES="1")
    client = app.test_client()
    page = client.get("/book").text
    assert re.findall(r'button class="chip" name="day" value="([\d-]+)"', page) == [
        "2026-11-21",
        "2026-11-28",
    ]
    assert isinstance(client, Linter)
    book(client, 600)
    assert re.search(r'value="2026-11-21"[^>]* disabled', client.get("/book").text)


def test_a_shop_may_offer_no_booking(opened: Callable[..., Flask]) -> None:
    client = opened(KIOSK_SLOT_PLACES="0").test_client()
    assert client.get("/book").status_code == 404
    assert 'href="/book"' not in client.get("/").text


def test_cancelling_frees_the_place(app: Flask, client: Linter) -> None:
    code = book(client)
    token = press_form(client)
    gone = client.post("/book/cancel", data={"csrf_token": token, "code": code})
    assert gone.status_code == 200
    again = client.post("/book/arrive", data={"csrf_token": token, "code": code})
    assert again.status_code == 422
    assert client.post("/book/cancel", data={"csrf_token": token, "code": code}).status_code == 422


def press_form(client: Linter) -> str:
    """The token of the page where codes are given."""
    page = client.get("/book/arrive").text
    return page.partition('name="csrf_token" value="')[2].partition('"')[0]


def test_who_has_come_cannot_cancel(client: Linter, clock: Clock) -> None:
    code = book(client)
    pressed(client, "/book/arrive", "/arrive", code=code)
    token = press_form(client)
    assert client.post("/book/cancel", data={"csrf_token": token, "code": code}).status_code == 422


def test_another_day_is_told_which_day(client: Linter, clock: Clock) -> None:
    code = book(client)
    clock.move(days=1)
    answer = press(client, "/book/arrive", "/arrive", code=code)
    assert answer.status_code == 422
    assert "14:00" in answer.text


def test_guessing_codes_is_slowed_across_a_restart(
    opened: Callable[..., Flask], client: Linter, clock: Clock
) -> None:
    code = book(client)
    token = press_form(client)
    answers = [
        client.post("/book/arrive", data={"csrf_token": token, "code": f"AAA{n:03d}"})
        for n in range(42)
    ]
    assert [answer.status_code for answer in answers] == [422] * 40 + [429] * 2
    again = opened().test_client()
    assert isinstance(again, Linter)
    assert press(again, "/book/arrive", "/arrive", code=code).status_code == 429
    clock.move(minutes=5)
    assert press(again, "/book/arrive", "/arrive", code=code).status_code == 303


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_hours_are_told_in_every_language(client: Linter, language: str) -> None:
    token = client.get("/").text.partition('name="csrf_token" value="')[2].partition('"')[0]
    client.post("/language", data={"csrf_token": token, "language": language, "next": "/"})
    assert "10:00–19:00" in client.get("/book").text
    assert "10:00–19:00" in pressed(client, "/", "/call")
