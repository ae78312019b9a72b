"""A number before any form (R17): kept by the form, never lost, on paper without a case."""

import io

import pypdf
from flask import Flask

from kiosk.locale import LANGUAGES
from kiosk.store import tickets, turns
from tests.clock import Clock
from tests.web.clerks import signed_in
from tests.web.customers import AIS, answers_for
from tests.web.desk import press, pressed
from tests.web.holdings import counts, only_case, store_of
from tests.web.linter import Linter
from tests.web.walker import go, read, start, walk


def fill_in(client: Linter) -> str:
    """Go on from the number to the end of the form."""
    step = go(client, read(client.get("/cards")), {"procedure": AIS})
    return walk(client, step, answers_for(AIS))[-1].text


def test_a_number_needs_no_answer_and_the_form_keeps_it(app: Flask, client: Linter) -> None:
    page = pressed(client, "/", "/number")
    assert "A 001" in page
    assert client.get("/number").text.count("A 001") >= 1
    assert "A 001" in fill_in(client)
    assert only_case(app).queue_number == 1
    assert counts(app)["tickets"] == 1


def test_the_slip_is_printed_without_a_case(client: Linter) -> None:
    press(client, "/", "/number")
    paper = client.get("/papers/ticket.pdf?size=80")
    assert paper.mimetype == "application/pdf"
    text = "".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(paper.data)).pages)
    assert "A 001" in text
    client.get("/")
    assert Linter(client.application).get("/papers/ticket.pdf").status_code == 410


def test_finishing_does_not_lose_the_number(app: Flask, client: Linter) -> None:
    press(client, "/", "/number")
    press(client, "/number", "/finish")
    assert counts(app)["visits"] == 0
    assert "Call A 001" in signed_in(app).get("/counter/").text


def test_the_next_person_gets_another_number(app: Flask, client: Linter) -> None:
    for count, language in enumerate(LANGUAGES, 1):
        token = client.get("/").text.partition('name="csrf_token" value="')[2].partition('"')[0]
        client.post("/language", data={"csrf_token": token, "language": language, "next": "/"})
        page = pressed(client, "/", "/number")
        assert f"A 00{count}" in page
        assert f'<html lang="{language}"' in page
    assert counts(app)["visits"] == 1


def test_a_new_customer_at_the_tablet_has_a_new_number(app: Flask, client: Linter) -> None:
    """Whoever touches a language begins anew: the number of the one before is not theirs."""
    press(client, "/", "/number")
    walk(client, start(client, AIS), answers_for(AIS))
    assert only_case(app).queue_number == 2


def test_the_page_says_whose_turn_it_is_and_how_long(
    app: Flask, client: Linter, clock: Clock
) -> None:
    store, day = store_of(app), clock().date()
    for window in ("1", "2", "3"):
        tickets.draw_one(store, day, clock())
        ticket, _ = turns.call_next(store, day, window, 720, clock())
        assert ticket is not None
        clock.move(minutes=6)
        turns.move(store, day, ticket.id, "finish", window, clock())
    tickets.draw_one(store, day, clock())
    language = {"language": "en", "next": "/"}
    token = client.get("/").text.partition('name="csrf_token" value="')[2].partition('"')[0]
    client.post("/language", data={"csrf_token": token, **language})
    assert "about 2 to 4 minutes" in pressed(client, "/", "/number")
    for _ in range(2):
        ticket, _ = turns.call_next(store, day, "1", 720, clock())
        assert ticket is not None
        turns.move(store, day, ticket.id, "serve", "1", clock())
    assert "It is your turn: window 1" in client.get("/number").text
    turns.move(store, day, ticket.id, "finish", "1", clock())
    assert "has been served" in client.get("/number").text
    fill_in(client)
    assert only_case(app).queue_number == 6, "a number that is over is not waited with again"
