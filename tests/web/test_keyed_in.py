"""A clerk keys a case in for somebody who cannot use the tablet (R43)."""

import io

import pypdf
import pytest
from flask import Flask

from kiosk.locale import LANGUAGES
from kiosk.store import case_files
from tests.web.clerks import signed_in
from tests.web.customers import AIS, CARDS, answers_for, reach
from tests.web.desk import press, pressed
from tests.web.holdings import counts, only_case, store_of
from tests.web.linter import Linter
from tests.web.walker import Step, go, read, walk


def keyed(clerk: Linter, **fields: str) -> Step:
    """Begin to key in, and choose the card."""
    cards = press(clerk, "/counter/", "/key-in", **fields)
    return go(clerk, read(clerk.get(cards.location)), {"procedure": AIS})


def test_a_case_is_keyed_in_and_history_says_by_whom(app: Flask) -> None:
    clerk = signed_in(app)
    step = keyed(clerk, language="zh-Hant")
    assert "Keyed in by Somchai" in step.text
    done = walk(clerk, step, answers_for(AIS))[-1]
    case = only_case(app)
    assert case.language == "zh-Hant"
    assert case.queue_number is None, "nobody is to be called"
    assert "/drafts/close" in done.text
    opened = press(clerk, "/done", "/drafts/close", case="1")
    assert opened.location == f"/counter/cases/{case.reference}"
    file = case_files.case_file(store_of(app), case.reference)
    assert file is not None
    assert [event.actor for event in file.history] == ["staff:1"]
    assert counts(app)["visits"] == 0
    assert clerk.get("/counter/").status_code == 200, "still signed in"


def test_the_number_of_who_is_served_is_the_cases(app: Flask) -> None:
    clerk = signed_in(app)
    pressed(clerk, "/counter/", "/queue/draw")
    pressed(clerk, "/counter/", "/queue/next")
    pressed(clerk, "/counter/", "/serve")
    assert "Key in for A 001" in clerk.get("/counter/").text
    walk(clerk, keyed(clerk), answers_for(AIS))
    assert only_case(app).queue_number == 1
    assert f"/counter/cases/{only_case(app).reference}" in clerk.get("/counter/").text
    assert counts(app)["tickets"] == 1


def test_what_is_begun_can_be_left_gone_on_with_and_thrown_away(app: Flask) -> None:
    clerk = signed_in(app)
    step = keyed(clerk)
    walk(clerk, step, answers_for(AIS), until="identity")
    assert "You are keying in a case" in clerk.get("/counter/").text
    answer = press(clerk, "/counter/", "/drafts/open")
    assert clerk.get(answer.location).location == "/apply/identity"
    assert "thrown away" in pressed(clerk, "/counter/", "/drafts/close")
    assert counts(app)["visits"] == 0
    assert clerk.get("/apply/identity").status_code == 410


def test_the_customers_ways_out_lead_the_clerk_to_the_counter(app: Flask) -> None:
    clerk = signed_in(app)
    step = keyed(clerk)
    token = step.values["csrf_token"]
    assert clerk.get("/").location == "/counter/"
    assert clerk.post("/finish", data={"csrf_token": token}).location == "/counter/"
    start = {"csrf_token": token, "language": "en", "start": "1", "next": "/cards"}
    assert clerk.post("/language", data=start).location == "/counter/"
    assert clerk.get("/counter/").status_code == 200
    assert counts(app)["visits"] == 1


def test_a_draft_of_a_customer_on_the_same_tablet_stays_theirs(app: Flask) -> None:
    clerk = signed_in(app)
    with clerk.session_transaction() as session:
        staff = session.pop("staff")
    theirs = reach(clerk, AIS, "card")
    with clerk.session_transaction() as session:
        session["staff"] = staff
    keyed(clerk)
    assert "李小明" not in clerk.get("/apply/identity").text
    pressed(clerk, "/counter/", "/drafts/close")
    assert clerk.get(theirs.url).status_code == 200
    assert "李小明" in clerk.get("/apply/identity").text


def test_signed_out_it_is_nobodys(app: Flask) -> None:
    clerk = signed_in(app)
    step = keyed(clerk)
    walk(clerk, step, answers_for(AIS), until="card")
    with clerk.session_transaction() as session:
        session.pop("staff")
    page = clerk.get("/apply/identity")
    assert page.status_code == 410
    assert "李小明" not in page.text
    other = signed_in(app, name="Nok")
    with clerk.session_transaction() as session, other.session_transaction() as theirs:
        theirs["keying"] = session["keying"]
    assert other.get("/apply/identity").status_code == 410


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("card", CARDS)
def test_a_blank_form_of_every_card_in_every_language(app: Flask, card: str, language: str) -> None:
    paper = signed_in(app).get(f"/counter/forms/{card}.pdf?language={language}")
    assert paper.mimetype == "application/pdf"
    assert len(pypdf.PdfReader(io.BytesIO(paper.data)).pages) <= 4


def test_there_is_no_form_of_what_there_is_not(app: Flask, client: Linter) -> None:
    clerk = signed_in(app)
    assert clerk.get("/counter/forms/other.pdf").status_code == 404
    assert clerk.get(f"/counter/forms/{AIS}.pdf?language=tlh").status_code == 404
    assert client.get(f"/counter/forms/{AIS}.pdf").status_code == 303
