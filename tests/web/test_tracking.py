"""Reference and four digits open a case; everything else gets one and the same answer."""

import re
from collections.abc import Callable

from flask import Flask
from werkzeug.test import TestResponse

from kiosk.rules.reference import new_reference
from tests.clock import Clock
from tests.web.customers import AIS, answers_for
from tests.web.holdings import only_case
from tests.web.linter import Linter
from tests.web.test_rules_on_screen import words
from tests.web.walker import read, start, walk

OTHER = new_reference(lambda below: 0)


def handed_in(client: Linter, **other: str) -> str:
    """A case, and its reference as printed."""
    done = walk(client, start(client, AIS), answers_for(AIS, **other))[-1]  # type: ignore[arg-type]
    found = re.search(r'id="reference"[^>]*>([^<]+)', done.text)
    assert found
    return found[1]


def ask(client: Linter, reference: str, code: str) -> TestResponse:
    form = read(client.get("/track"))
    token = form.values["csrf_token"]
    return client.post("/track", data={"csrf_token": token, "reference": reference, "code": code})


def browser(app: Flask) -> Linter:
    """Another visitor's."""
    found = app.test_client()
    assert isinstance(found, Linter)
    return found


def test_the_contact_phones_last_four_open_the_case(app: Flask, client: Linter) -> None:
    """R57, R70: state and papers, for whoever holds the receipt and knows the four digits."""
    reference, other = handed_in(client), browser(app)
    assert other.get("/papers/receipt.pdf").status_code == 410
    assert ask(other, reference.lower().replace("-", " "), "8000").status_code == 303
    shown = other.get("/track")
    assert reference in shown.text
    paper = other.get("/papers/receipt.pdf")
    assert reference in words(paper.data)
    assert other.get("/done").status_code == 303, "tracking is not the visit itself"


def test_digits_of_ones_own_open_it_and_stand_nowhere(app: Flask, client: Linter) -> None:
    """The code is on no page after it was given, and on no paper."""
    own = {"contact_phone": "", "contact_email": "li@example.com", "track_code": "4711"}
    reference, other = handed_in(client, **own), browser(app)
    assert ask(other, reference, "4711").status_code == 303
    token = re.compile(r'name="csrf_token" value="[^"]+"')
    for page in (client.get("/done"), other.get("/track")):
        assert "4711" not in token.sub("", page.text)
    for kind in ("receipt", "ticket"):
        for size in ("", "?size=80"):
            assert "4711" not in words(other.get(f"/papers/{kind}.pdf{size}").data)


def test_the_phones_digits_stand_nowhere_either(client: Linter) -> None:
    handed_in(client, contact_phone="+8613800139731")
    assert "9731" not in words(client.get("/papers/receipt.pdf").data)
    assert "139731" not in client.get("/done").text


def test_a_wrong_reference_and_a_wrong_code_are_answered_alike(app: Flask, client: Linter) -> None:
    reference, other = handed_in(client), browser(app)
    answers = []
    for typed, code in ((reference, "0000"), (OTHER, "8000")):
        answer = ask(other, typed, code)
        text = re.sub(r'name="csrf_token" value="[^"]+"', "", answer.text).replace(typed, "")
        answers.append((answer.status_code, text, dict(answer.headers).keys()))
    assert answers[0] == answers[1]
    assert answers[0][0] == 422
    assert code not in answers[0][1]


def test_guessing_has_to_wait_even_after_a_restart(
    opened: Callable[..., Flask], app: Flask, client: Linter, clock: Clock
) -> None:
    reference, other = handed_in(client), browser(app)
    assert [ask(other, reference, f"000{n}").status_code for n in range(5)] == [422] * 5
    assert ask(other, reference, "8000").status_code == 429
    assert ask(browser(opened()), reference, "8000").status_code == 429
    clock.move(seconds=301)
    assert ask(other, reference, "8000").status_code == 303


def test_what_is_no_reference_is_told_without_a_look(app: Flask, client: Linter) -> None:
    for typed in ("", "K7M", "<b>x</b>", "a\0b", "x" * 10_000):
        told = ask(client, typed, "1234")
        assert told.status_code == 422
        assert "<b>x" not in told.text
    for code in ("", "12", "12345", "abcd", "１２３"):
        assert ask(client, OTHER, code).status_code == 422


def test_tracking_and_a_draft_keep_their_papers_apart(app: Flask, client: Linter) -> None:
    """Who looked a case up and then begins anew gets the new draft's papers."""
    reference, other = handed_in(client), browser(app)
    assert ask(other, reference, "8000").status_code == 303
    walk(other, start(other, AIS), answers_for(AIS, channel="hotline"), until="guide")
    paper = other.get("/papers/guidance.pdf")
    assert paper.status_code == 200
    assert reference not in words(paper.data)
    assert only_case(app).channel == "counter"
