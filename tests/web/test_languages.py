"""Six languages on every screen: what is typed stays, and the office says who has read them."""

from html import escape

import pytest
from flask import Flask

from kiosk.locale import LANGUAGES, words
from kiosk.web.typed import MOST
from tests.clock import Clock
from tests.web.clerks import signed_in
from tests.web.customers import AIS, reach
from tests.web.linter import Linter
from tests.web.test_visits import twin

TYPED = '[["/apply/card iccid  1", "8966 <0312>"]]'


def switch(client: Linter, language: str, **more: str) -> str:
    """Choose another language on the page `card`; the page that follows."""
    token = (
        client.get("/apply/card").text.partition('name="csrf_token" value="')[2].partition('"')[0]
    )
    form = {"csrf_token": token, "language": language, "next": "/apply/card", **more}
    assert client.post("/language", data=form).status_code == 303
    return client.get("/apply/card").text


def test_what_is_typed_comes_with_the_next_page_and_only_that(client: Linter) -> None:
    reach(client, AIS, "card")
    assert f'data-fields="{escape(TYPED).replace("&quot;", "&#34;")}"' in switch(
        client, "th", typed=TYPED
    )
    assert "8966" not in client.get("/apply/card").text.partition('id="typed"')[2]
    assert 'id="typed"' not in client.get("/apply/card").text


def typing(client: Linter) -> dict[str, str]:
    """What another language is asked for with, while something is typed."""
    token = reach(client, AIS, "card").values["csrf_token"]
    return {"csrf_token": token, "language": "en", "next": "/apply/card", "typed": TYPED}


def test_nobody_else_gets_it_and_it_does_not_wait(app: Flask, client: Linter, clock: Clock) -> None:
    form = {**typing(client), "language": "id"}
    client.post("/language", data=form)
    assert 'id="typed"' not in app.test_client().get("/").text
    clock.move(seconds=31)
    assert 'id="typed"' not in client.get("/apply/card").text
    assert 'id="typed"' not in switch(client, "fil", typed="x" * 70_000)


def test_what_is_typed_is_forgotten_with_the_visit(app: Flask, client: Linter) -> None:
    form = typing(client)
    client.post("/language", data=form)
    assert app.extensions["typed"]
    client.post("/finish", data=form)
    assert not app.extensions["typed"]


def test_only_so_much_is_held_at_a_time(app: Flask, client: Linter) -> None:
    """Whoever never fetches the page after fills no memory, nor do many who do not."""
    form = typing(client)
    for _ in range(2):
        client.post("/language", data=form)
    assert len(app.extensions["typed"]) == 1
    for _ in range(60):
        twin(app, client).post("/language", data=form)
    assert len(app.extensions["typed"]) <= MOST + 1


def test_a_thai_year_is_read_and_said(client: Linter) -> None:
    step = reach(client, AIS, "identity", "en")
    csrf = {"csrf_token": step.values["csrf_token"]}
    data = {**csrf, "id_expires": "2576-12-31"}
    told = client.post("/apply/identity/look?field=id_expires", data=data,
                       headers={"HX-Request": "true"})  # fmt: skip
    assert "2576 is a year of the Buddhist calendar" in told.text
    assert "2033-12-31" in told.text
    assert 'class="wrong"' not in told.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_office_says_who_has_read_a_language(app: Flask, language: str) -> None:
    page = signed_in(app, "manager", language=language).get("/office/languages").text
    assert all(f'lang="{code}">{name}</h2>' in page for code, name in LANGUAGES.items())
    assert page.count(str(escape(words(language, "languages-unread")))) == len(LANGUAGES)
    assert page.count(str(escape(words(language, "languages-whole")))) == len(LANGUAGES)
