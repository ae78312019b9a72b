"""One visit: handed in once, found again after a restart, gone when it is finished."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from flask import Flask
from flask.testing import FlaskClient

from tests.clock import Clock
from tests.web.customers import AIS, answers_for, post, reach
from tests.web.holdings import counts, draft
from tests.web.linter import Linter
from tests.web.walker import Step, fill, read, start, walk


def twin(app: Flask, client: Linter) -> FlaskClient:
    """The same browser once more, on the same or a newly opened kiosk."""
    found = FlaskClient(app, use_cookies=True)
    found._cookies = dict(client._cookies)
    return found


def tapped(app: Flask, client: Linter, step: Step) -> tuple[int, str]:
    answer = twin(app, client).post(step.url, data=fill(step, {}))
    return answer.status_code, answer.location


def test_two_taps_at_once_are_one_case(app: Flask, client: Linter) -> None:
    step = reach(client, AIS, "check")
    with ThreadPoolExecutor(4) as hands:
        answers = set(hands.map(lambda _: tapped(app, client, step), range(4)))
    assert answers == {(303, "/done")}
    assert counts(app)["cases"] == 1
    pages = {client.get("/done").text.partition('id="reference"')[2][:40] for _ in range(2)}
    assert len(pages) == 1


def test_going_back_after_the_end_leads_to_the_end(app: Flask, client: Linter) -> None:
    steps = walk(client, start(client, AIS), answers_for(AIS))
    before = counts(app)
    for step in steps[:-1]:
        assert post(client, step).location == "/done", step.slug
        assert client.get(step.url).location == "/done", step.slug
    late = post(client, steps[4], {"HX-Request": "true"})
    assert late.headers["HX-Redirect"] == "/done"
    assert counts(app) == before


def test_a_restart_in_mid_form_loses_nothing(
    opened: Callable[..., Flask], app: Flask, client: Linter
) -> None:
    step = reach(client, AIS, "card")
    known = draft(app)
    again = opened()
    assert draft(again) == known
    other = twin(again, client)
    assert other.get(step.url).status_code == 200
    assert "李小明" in other.get("/apply/identity").text
    assert other.post(step.url, data=fill(step, answers_for(AIS))).status_code == 303


def test_finish_wipes(app: Flask, client: Linter) -> None:
    step = reach(client, AIS, "card")
    old = twin(app, client)
    token = step.values["csrf_token"]
    gone = client.post("/finish", data={"csrf_token": token})
    assert '"cache"' in gone.headers["Clear-Site-Data"]
    assert '"storage"' in gone.headers["Clear-Site-Data"]
    assert counts(app)["visits"] == 0
    for browser in (client, old):
        assert browser.get(step.url).status_code == 410
        assert "李小明" not in browser.get(step.url).text
    assert old.post(step.url, data=fill(step, answers_for(AIS))).status_code == 410


def test_who_stays_away_is_forgotten(app: Flask, client: Linter, clock: Clock) -> None:
    step = reach(client, AIS, "card")
    clock.move(seconds=901)
    answer = client.get(step.url)
    assert answer.status_code == 410
    assert "本次办理已结束" in answer.text
    assert post(client, step).status_code == 410
    start(client, AIS)
    assert counts(app)["visits"] == 1, "the next visit sweeps the old one out"


def test_another_language_in_mid_form_keeps_answers_and_place(app: Flask, client: Linter) -> None:
    step = reach(client, AIS, "identity")
    client.post(step.url, data=fill(step, answers_for(AIS)))
    known = draft(app)
    token = step.values["csrf_token"]
    for code in ("en", "zh-Hant"):
        form = {"csrf_token": token, "language": code, "next": step.url}
        page = client.post("/language", data=form, follow_redirects=True)
        assert f'<html lang="{code}"' in page.text
        assert read(page).url == step.url
        assert read(page).values["holder_name"] == "李小明"
    assert draft(app) == known


def test_the_language_can_be_changed_wherever_it_is_offered(client: Linter) -> None:
    """Pages that answer a post have no address of their own to come back to."""
    step = reach(client, AIS, "who")
    token = step.values["csrf_token"]
    called = client.post("/call", data={"csrf_token": token, "next": step.url})
    assert called.status_code == 200
    assert f'name="next" value="{step.url}"' in called.text
    unknown = client.post("/language", data={"csrf_token": token, "language": "tlh"})
    assert unknown.status_code == 400
    assert 'name="next" value="/language"' not in unknown.text
