"""Whatever is typed, page by page: a kept answer or a clear message, and nothing saved by half."""

import html
import re
from urllib.parse import quote

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from tests.web.customers import AIS, AXIS, ESIM, PHONE, Given, answers_for
from tests.web.holdings import draft
from tests.web.linter import Linter
from tests.web.walker import Step, fill, go, read, start, walk

MARKUP = "<img src=x onerror=alert(1)>"
NASTY = [
    MARKUP,
    "<b>x</b>",
    "😀",
    "Ann\u202eeB",
    "a\0b",
    "x" * 10_000,
    "%ED%A0%80",  # half of a surrogate pair, as bytes
    "2026-02-30",
    "-1e999",
    "1.2345",
    "+66",
    "8966000000000000000",
    "王王王",
    "' OR 1=1 --",
    "{{7*7}}",
]
"""Wrong for most questions; where one is an answer after all, it must be kept as it is."""

SAID_AT = {"transfer_to_again": "transfer_to"}
"""Where a fault of a pair is told."""


def cases_of(name: str, step: Step) -> list[str]:
    """All of the list for what is typed; for a choice, what was never offered."""
    if step.types[name] in {"radio", "checkbox"}:
        return [MARKUP, "not_offered", "x" * 10_000]
    return NASTY


def send(bare: FlaskClient, step: Step, answers: Given, name: str, value: str) -> TestResponse:
    """The page filled in rightly, but for one field. Bytes that are no text go as they are."""
    fields = [(n, v) for n, v in fill(step, answers).items(multi=True) if n != name]
    body = "&".join(f"{quote(n)}={quote(v)}" for n, v in fields)
    raw = value if value.startswith("%") else quote(value)
    return bare.post(
        step.url,
        data=f"{body}&{name}={raw}",
        content_type="application/x-www-form-urlencoded",
    )


def complained(response: TestResponse, name: str) -> None:
    """The one error pattern: title, summary with a link, message at the field it leads to."""
    text = response.text
    assert response.status_code == 422
    assert re.search(r"<title>\s*有误：", text)
    assert 'id="summary" role="alert"' in text
    places = re.findall(r'<a href="#(f-[a-z_0-9]+)">', text)
    assert {f"f-{name}", f"f-{SAID_AT.get(name, name)}"} & set(places), (name, places)
    for place in places:
        assert f'id="{place}"' in text, place
        assert re.search(f'<p class="wrong" id="wrong-{place[2:]}">[^<]', text), place


def kept(response: TestResponse, step: Step, answers: Given, name: str) -> None:
    """Every other answer of the page stands in the form that comes back."""
    again = read(response)
    for other, value in fill(step, answers).items(multi=True):
        if other not in {name, "csrf_token"}:
            assert value in again.values.getlist(other), (name, other)


def attack(app: Flask, bare: FlaskClient, step: Step, answers: Given, name: str) -> None:
    before = draft(app)
    for value in cases_of(name, step):
        response = send(bare, step, answers, name, value)
        label = (step.slug, name, value[:30])
        assert response.status_code in {303, 422}, label
        assert MARKUP not in response.text, label
        if response.status_code == 422:
            complained(response, name)
            assert draft(app) == before, label
            continue
        after = draft(app)
        others = {k: v for k, v in before.items() if k not in step.fields and k != "seen"}
        assert others.items() <= after.items(), label
        stored = after.get(name, "")
        assert html.unescape(stored) == stored, label
        assert "\0" not in stored, label
        assert "\u202e" not in stored, label
        assert len(stored) <= 1000, label
        bare.post(step.url, data=fill(step, answers))
        before = draft(app)
    if step.types[name] not in {"radio", "checkbox"}:
        wrong = send(bare, step, answers, name, "a\0b")
        if wrong.status_code == 422:
            kept(wrong, step, answers, name)


@pytest.mark.parametrize(
    ("card", "other"),
    [
        (AIS, {"settlement": "refund_bank", "acting_as": "representative"}),
        (AXIS, {"settlement": "transfer", "id_type": "id-nik", "id_number": "3171015708900001"}),
        (PHONE, {"plan_type": "postpaid", "contact_phone": "", "track_code": "4711"}),
        (ESIM, {"channel": "online", "id_type": "th-national-id", "id_number": "1234567890121"}),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_every_field_takes_nothing_that_harms(
    app: Flask, client: Linter, card: str, other: Given
) -> None:
    answers = answers_for(card, **other)  # type: ignore[arg-type] # channel is a plain word
    answers |= {"transfer_to": "081398765432", "transfer_to_again": "081398765432"}
    step = start(client, card)
    bare = FlaskClient(app, use_cookies=True)
    bare._cookies = client._cookies  # the same browser, without the slow look at every page
    for _ in range(40):
        if step.slug == "check":
            break
        for name in step.fields:
            if name not in {"csrf_token", "back"}:
                bare.post(step.url, data=fill(step, answers))
                attack(app, bare, step, answers, name)
        step = go(client, step, answers)
    assert go(client, step, answers).slug == "done"


def test_a_field_left_out_and_a_field_said_twice(app: Flask, client: Linter) -> None:
    """R50: what is missing is said; of a field said twice the first counts."""
    answers, step = answers_for(AIS), start(client, AIS)
    step = walk(client, step, answers, until="identity")[-1]
    token = step.values["csrf_token"]
    nothing = client.post(step.url, data={"csrf_token": token})
    for name in ("holder_name", "id_number", "id_country", "id_expires"):
        complained(nothing, name)
    twice = fill(step, answers)
    twice.setlist("holder_name", ["Anna Berg", "Berta Cern"])
    assert client.post(step.url, data=twice).status_code == 303
    assert draft(app)["holder_name"] == "Anna Berg"


@pytest.mark.parametrize(
    ("language", "prefix"), [("zh-Hans", "有误："), ("zh-Hant", "有誤："), ("en", "Error:")]
)
def test_faults_are_told_in_the_customers_language(
    client: Linter, language: str, prefix: str
) -> None:
    step = start(client, AIS, language)
    told = client.post(step.url, data={"csrf_token": step.values["csrf_token"]})
    assert re.search(rf"<title>\s*{prefix}", told.text)
    cards = client.post("/cards", data={"csrf_token": step.values["csrf_token"]})
    assert cards.status_code == 422
    assert re.search(rf"<title>\s*{prefix}", cards.text)
    assert 'href="#f-procedure"' in cards.text


def test_a_summary_tells_its_questions_apart(client: Linter) -> None:
    """The same is wrong with three: the links name them."""
    step = walk(client, start(client, AIS, "en"), answers_for(AIS), until="before")[-1]
    bare: dict[str, str] = {"csrf_token": step.values["csrf_token"]}
    answer = client.post(step.url, data=bare)
    links = re.findall(r'<li><a href="#f-check_\w+">([^<]+)</a>', answer.text)
    assert len(links) == len(set(links)) == 3
    assert all(html.unescape(link) in html.unescape(step.text) for link in links)
