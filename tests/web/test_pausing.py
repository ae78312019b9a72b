"""Hold the place, go on with one's own telephone, stop: each leaves nothing where one was."""

from collections.abc import Callable

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.clock import Clock
from tests.web.customers import AIS, answers_for, post, reach
from tests.web.holdings import contents, counts, draft
from tests.web.linter import Linter, parse
from tests.web.test_visits import twin
from tests.web.walker import Step, fill, read

PUBLIC = "http://sim.example"


def text_of(page: str, name: str) -> str:
    return next(n.text or "" for n in parse(page).iter() if n.get("id") == name)


def held(client: Linter, step: Step) -> str:
    """Hold the place at this step: the code."""
    done = client.post("/hold", data={"csrf_token": step.values["csrf_token"]})
    assert (done.status_code, done.location) == (303, "/held")
    assert "storage" in done.headers["Clear-Site-Data"]
    return text_of(client.get("/held").text, "code").replace(" ", "")


def fetch(client: FlaskClient, code: str) -> tuple[int, str | None]:
    token = read(client.get("/resume")).values["csrf_token"]
    answer = client.post("/resume", data={"csrf_token": token, "code": code})
    return answer.status_code, answer.location


def other(app: Flask) -> Linter:
    found = app.test_client()
    assert isinstance(found, Linter)
    return found


def test_a_held_place_comes_back_once_on_any_tablet(
    app: Flask, client: Linter, clock: Clock
) -> None:
    step = reach(client, AIS, "card")
    known, old = draft(app), twin(app, client)
    code = held(client, step)
    assert code.encode() not in repr(contents(app)["parked"]).encode()
    for browser in (client, old):
        assert browser.get(step.url).status_code == 410
    clock.move(minutes=9)
    reach(other(app), AIS, "who")  # sweeps what was left alone, not what is held
    tablet = other(app)
    assert fetch(tablet, f"{code[:3]} {code[3:]}") == (303, "/go-on")
    assert read(tablet.get("/go-on", follow_redirects=True)).url == step.url
    assert "李小明" in tablet.get("/apply/identity").text
    assert known["holder_name"] == "李小明"
    assert fetch(other(app), code) == (422, None)


def test_a_held_place_is_gone_when_its_time_is_over(
    app: Flask, client: Linter, clock: Clock
) -> None:
    code = held(client, reach(client, AIS, "card"))
    clock.move(minutes=10, seconds=1)
    assert fetch(other(app), code) == (422, None)
    reach(other(app), AIS, "who")
    assert counts(app)["visits"] == 1


def test_the_code_is_shown_to_who_holds_the_place_and_not_to_the_next(
    client: Linter, clock: Clock
) -> None:
    held(client, reach(client, AIS, "card"))
    clock.move(seconds=91)
    assert client.get("/held").location == "/"


def test_guesses_at_held_places_are_few(app: Flask, client: Linter) -> None:
    code = held(client, reach(client, AIS, "card"))
    wrong = "000000" if code != "000000" else "111111"
    answers = [fetch(other(app), wrong)[0] for _ in range(11)]
    assert answers == [422] * 10 + [429]
    assert fetch(other(app), code) == (429, None)


def test_what_the_page_holds_is_kept_on_pausing(app: Flask, client: Linter) -> None:
    """Also beside something that is to be put right; and nothing is agreed to by pausing."""
    step = reach(client, AIS, "identity")
    paused = post(client, step, pause="1", holder_name="李小明", id_number="1")
    assert paused.location == "/pause"
    assert draft(app)["holder_name"] == "李小明"
    assert "id_number" not in draft(app)
    assert read(client.get("/go-on", follow_redirects=True)).url == step.url


def test_pausing_at_the_check_page_hands_nothing_in(app: Flask, client: Linter) -> None:
    step = reach(client, AIS, "check")
    assert post(client, step, pause="1").location == "/pause"
    assert counts(app)["cases"] == 0
    assert 'action="/finish"' in client.get("/pause").text


@pytest.fixture
def public(opened: Callable[..., Flask]) -> Flask:
    return opened(KIOSK_PUBLIC_URL=PUBLIC)


def offered(tablet: Linter, step: Step) -> str:
    """Offer the visit to a telephone: the path that it opens."""
    shown = tablet.post("/phone", data={"csrf_token": step.values["csrf_token"]})
    assert shown.location == "/phone"
    assert "<svg" in tablet.get("/phone").text
    with tablet.session_transaction() as session:
        return f"/continue/{session['offered']}"


def go_on(browser: FlaskClient, path: str) -> tuple[int, str | None]:
    page = browser.get(path).text
    token = page.partition('name="csrf_token" value="')[2].partition('"')[0]
    answer = browser.post(path, data={"csrf_token": token})
    return answer.status_code, answer.location


def test_a_telephone_takes_the_visit_once_and_the_tablet_lets_go(
    public: Flask, clock: Clock
) -> None:
    tablet, phone = other(public), other(public)
    step = reach(tablet, AIS, "identity", "zh-Hant")
    path = offered(tablet, step)
    preview = other(public).get(path)
    assert preview.status_code == 200
    assert '<html lang="zh-Hant"' in preview.text
    assert tablet.get("/phone/moved", headers={"HX-Request": "1"}).status_code == 204
    assert go_on(phone, path) == (303, "/go-on")
    assert go_on(other(public), path) == (410, None)
    gone = tablet.get("/phone/moved", headers={"HX-Request": "1"})
    assert gone.headers["HX-Redirect"] == "/phone/there"
    assert "storage" in gone.headers["Clear-Site-Data"]
    assert tablet.get(step.url).status_code == 410
    at_phone = read(phone.get("/go-on", follow_redirects=True))
    assert at_phone.url == step.url
    assert 'data-alone="870"' in at_phone.text
    clock.move(seconds=899)
    assert phone.post(step.url, data=fill(at_phone, answers_for(AIS))).status_code == 303


def test_an_offer_ends(public: Flask, clock: Clock) -> None:
    """With its time, with the visit, and with a newer offer."""
    tablet = other(public)
    step = reach(tablet, AIS, "identity")
    first = offered(tablet, step)
    second = offered(tablet, step)
    assert other(public).get(first).status_code == 410
    for _ in range(2):
        clock.move(seconds=151)
        tablet.get(step.url)
    assert other(public).get(second).status_code == 410
    third = offered(tablet, step)
    clock.move(seconds=211)
    assert go_on(other(public), third) == (410, None)


def test_there_is_no_telephone_to_go_to_without_a_public_address(client: Linter) -> None:
    step = reach(client, AIS, "who")
    assert 'action="/phone"' not in client.get("/pause").text
    form = {"csrf_token": step.values["csrf_token"]}
    assert client.post("/phone", data=form).status_code == 404
