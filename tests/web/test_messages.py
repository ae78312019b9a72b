"""Staff see what did not get through, and send it again, one or all (R60 R61)."""

from collections.abc import Iterator

import pytest
from flask import Flask
from sqlalchemy import select, update

from kiosk.store.tables import audit, outbox
from tests.clock import Clock
from tests.web.clerks import signed_in
from tests.web.customers import AIS, post, reach
from tests.web.holdings import only_case, store_of
from tests.web.linter import Linter, parse

LIST = "/counter/messages"


def token(page: str) -> str:
    """The form token of a page."""
    fields = (n for n in parse(page).iter("input") if n.get("name") == "csrf_token")
    return next(fields).get("value") or ""


@pytest.fixture
def clerk(app: Flask, client: Linter) -> Iterator[Linter]:
    """A clerk, after a customer has handed in a request."""
    assert post(client, reach(client, AIS, "check")).status_code == 303
    return signed_in(app)


def fail(app: Flask, **values: object) -> None:
    """Every message has been given up, or stands as `values` say."""
    end = {"state": "failed", "fault": "refused", "tries": 3, "ended_at": 1_790_000_000_000_000}
    with store_of(app).write() as connection:
        connection.execute(update(outbox).values(end | values))


def standing(app: Flask) -> set[tuple[str, int]]:
    """State and tries of every message."""
    with store_of(app).read() as connection:
        return {tuple(row) for row in connection.execute(select(outbox.c.state, outbox.c.tries))}


def ids(app: Flask) -> list[int]:
    with store_of(app).read() as connection:
        return list(connection.execute(select(outbox.c.id)).scalars())


def test_what_failed_is_listed_with_the_reason_and_no_address(app: Flask, clerk: Linter) -> None:
    assert "No message needs you." in clerk.get(LIST).get_data(as_text=True)
    fail(app)
    said = clerk.get(LIST).get_data(as_text=True)
    case = only_case(app)
    assert "Messages not delivered (3)" in said
    assert "refused: the address may be wrong · 3 tries" in said
    assert f"/counter/cases/{case.reference}" in said
    assert "138001" not in said
    assert "li@example.com" not in said


def test_what_waits_after_a_vain_try_is_listed_too(app: Flask, clerk: Linter) -> None:
    fail(app, state="waiting", fault="unreachable", tries=1, ended_at=None)
    said = clerk.get(LIST).get_data(as_text=True)
    assert "no answer from the server · 1 try · Next try 2026-11-20" in said


def test_one_is_sent_again(app: Flask, clerk: Linter, clock: Clock) -> None:
    fail(app)
    first, *_ = ids(app)
    form = {"csrf_token": token(clerk.get(LIST).get_data(as_text=True))}
    answer = clerk.post(f"{LIST}/{first}/resend", data=form)
    assert (answer.status_code, answer.location) == (303, LIST)
    assert standing(app) == {("waiting", 0), ("failed", 3)}
    with store_of(app).read() as connection:
        who = connection.execute(select(audit.c.actor).where(audit.c.what == "resend")).scalars()
        assert list(who) == ["staff:1"]
    fail(app)
    answer = clerk.post(f"{LIST}/{first}/resend", data={**form, "back": "case"})
    assert answer.location == f"/counter/cases/{only_case(app).reference}"


def test_all_are_sent_again(app: Flask, clerk: Linter) -> None:
    fail(app)
    form = {"csrf_token": token(clerk.get(LIST).get_data(as_text=True))}
    assert clerk.post(f"{LIST}/resend", data=form).status_code == 303
    assert standing(app) == {("waiting", 0)}


@pytest.mark.parametrize(
    ("state", "fault", "status", "words"),
    [("sent", None, 409, "was sent already"), ("void", "gone", 409, "nobody to send")],
)
def test_what_has_ended_is_refused_kindly(
    app: Flask, clerk: Linter, state: str, fault: str | None, status: int, words: str
) -> None:
    form = {"csrf_token": token(clerk.get(LIST).get_data(as_text=True))}
    fail(app, state=state, fault=fault)
    answer = clerk.post(f"{LIST}/{ids(app)[0]}/resend", data=form)
    assert answer.status_code == status
    assert words in answer.get_data(as_text=True)
    assert standing(app) == {(state, 3)}


def test_no_such_message_is_a_sentence(clerk: Linter) -> None:
    form = {"csrf_token": token(clerk.get(LIST).get_data(as_text=True))}
    answer = clerk.post(f"{LIST}/999/resend", data=form)
    assert answer.status_code == 404
    assert "There is no such message." in answer.get_data(as_text=True)


def test_a_customer_sees_and_sends_nothing(app: Flask, client: Linter, clerk: Linter) -> None:
    fail(app)
    form = {"csrf_token": token(client.get("/").get_data(as_text=True))}
    for answer in (client.get(LIST), client.post(f"{LIST}/resend", data=form)):
        assert answer.status_code in {302, 303, 401, 403}
    assert standing(app) == {("failed", 3)}


@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
def test_the_case_page_shows_its_messages_masked(app: Flask, clerk: Linter, language: str) -> None:
    fail(app)
    staff = signed_in(app, language=language)
    said = staff.get(f"/counter/cases/{only_case(app).reference}").get_data(as_text=True)
    assert f"{LIST}/{ids(app)[0]}/resend" in said
    assert "l••••@example.com" in said
