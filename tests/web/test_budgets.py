"""What a page may cost, where no clock is needed to see it: bytes, requests, SQL statements."""

import sqlite3
from collections.abc import Iterator

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import event

from kiosk.locale import LANGUAGES
from kiosk.web.kiosk import EXTENSION
from tests.bench import forms
from tests.web.customers import AIS, CARDS, answers_for, reach
from tests.web.linter import Linter
from tests.web.walker import fill, read, start

SPOKEN = list(zip(CARDS, [*LANGUAGES, *LANGUAGES], strict=False))
"""Every card, and every language, but not each with each."""
FIRST_PAGE = 60_000
REQUESTS = 5
NEXT_STEP = 6_000
IN_THAI = 6_500
"""Every Thai letter is three bytes; only the pages with all countries need it (decision 050)."""
SUBMISSION = 40
"""Each row of a list counts: money, follow-ups, search keys, messages, figures of the day."""
PACKED = {"Accept-Encoding": "gzip"}
HTMX = {**PACKED, "HX-Request": "true"}


@pytest.fixture
def statements(app: Flask) -> Iterator[list[str]]:
    """Every statement that the database is given, as SQLite itself tells it."""
    sent: list[str] = []
    store = app.extensions[EXTENSION].store
    engine = store._engine

    def listen(connection: sqlite3.Connection, record: object) -> None:
        connection.set_trace_callback(lambda statement: sent.append(statement.split()[0]))

    event.listen(engine, "connect", listen)
    engine.dispose()  # whatever was connected before
    store._by_hand.close()
    yield sent
    event.remove(engine, "connect", listen)
    engine.dispose()


def test_the_first_page_is_small_with_all_it_loads(app: Flask) -> None:
    client = FlaskClient(app)
    loads = forms.read(client.get("/").get_data(as_text=True)).loads
    answers = [client.get(address, headers=PACKED) for address in ("/", *loads)]
    assert all(answer.status_code == 200 for answer in answers)
    assert len(answers) <= REQUESTS
    assert sum(len(answer.data) for answer in answers) <= FIRST_PAGE


@pytest.mark.parametrize(("card", "language"), SPOKEN)
def test_every_next_step_is_small(client: Linter, card: str, language: str) -> None:
    step, answers = start(client, card, language), answers_for(card)
    for _ in range(40):
        if step.slug == "check":
            return
        # Without the linter, which cannot read what is packed.
        sent = FlaskClient.open(
            client, step.url, method="POST", data=fill(step, answers), headers=HTMX
        )
        assert sent.headers["Content-Encoding"] == "gzip"
        wide = language == "th" and step.slug in {"document", "reason"}
        assert len(sent.data) <= (IN_THAI if wide else NEXT_STEP), (step.slug, len(sent.data))
        step = read(client.get(sent.headers["HX-Push-Url"]))
    pytest.fail("the journey goes in a circle")


def test_a_page_reads_once_and_a_step_also_writes_once(
    client: Linter, statements: list[str]
) -> None:
    step = start(client, AIS)
    statements.clear()
    client.get(step.url)
    assert statements == ["SELECT"]
    statements.clear()
    client.post(step.url, data=fill(step, {}), headers={"HX-Request": "true"})
    assert statements == ["SELECT", "UPDATE"]


def test_submission_is_one_transaction_of_few_statements(
    client: Linter, statements: list[str]
) -> None:
    step = reach(client, AIS, "check")
    statements.clear()
    assert client.post(step.url, data=fill(step, {})).status_code == 303
    assert statements.count("BEGIN") == 1
    assert len(statements) <= SUBMISSION, statements
