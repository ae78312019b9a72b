"""A disk that is full, faulty or only to be read: a calm page that says what to do, nothing half
saved, the draft kept, /healthz red with the reason; and all goes on by itself afterwards."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from flask import Flask

from kiosk.locale import LANGUAGES
from kiosk.web.kiosk import EXTENSION
from tests.faults import disks
from tests.faults.invariants import broken
from tests.store.shop import ask
from tests.web.clerks import signed_in
from tests.web.customers import AIS, answers_for, follow, post, reach
from tests.web.desk import forms
from tests.web.holdings import contents
from tests.web.linter import Linter
from tests.web.walker import fill, read, start

pytestmark = pytest.mark.sqlite_files(reason="a server's disk is not the shop's")

Fault = Callable[[Path], AbstractContextManager[None]]
FAULTS: dict[str, Fault] = {
    "full": disks.full,
    "faulty": disks.faulty,
    "readonly": disks.read_only,
}
LONG = "M" + " L".join(f"{n % 600} {n % 200}" for n in range(900))
"""A signature too long for the room that is left in pages: a case with it needs new ones."""
CALM = "本机暂时无法保存"
REFUSED = ["faulty", "readonly"]
"""Faults that any write meets; what fits into room left over never meets a full disk."""


def file(app: Flask) -> Path:
    data: Path = app.extensions[EXTENSION].settings.data
    return data / "signoff.db"


@pytest.mark.parametrize("kind", FAULTS)
def test_handing_in_waits_for_the_disk(app: Flask, client: Linter, kind: str) -> None:
    step = reach(client, AIS, "check", signature=LONG, signature_name="")
    with FAULTS[kind](file(app)):
        before = contents(app)
        told = client.post(step.url, data=fill(step, {}))
        assert told.status_code == 503
        assert CALM in told.text
        assert told.headers["Retry-After"] == "60"
        health = app.test_client().get("/healthz")
        assert (health.status_code, health.json and health.json["database"]) == (503, kind)
        assert contents(app) == before
    (again,) = [f for f in forms(told.text) if f.get("action") == "/apply/check"]
    fields = {n.get("name", ""): n.get("value", "") for n in again.iter("input")}
    assert client.post("/apply/check", data=fields).location == "/done"
    assert app.test_client().get("/healthz").status_code == 200
    folder = file(app).parent
    drafts = ask(folder, "SELECT idempotency_key, reference FROM cases")
    assert broken(folder, {draft: {reference} for draft, reference in drafts}) == set()
    assert len(drafts) == 1


@pytest.mark.parametrize("kind", REFUSED)
def test_what_was_typed_is_sent_again_as_it_was(app: Flask, client: Linter, kind: str) -> None:
    step = reach(client, AIS, "identity")
    with FAULTS[kind](file(app)):
        told = client.post(step.url, data=fill(step, answers_for(AIS)))
        assert told.status_code == 503
    (again,) = [f for f in forms(told.text) if f.get("action") == step.url]
    sent = {n.get("name"): n.get("value") for n in again.iter("input")}
    assert sent["holder_name"] == answers_for(AIS)["holder_name"]


@pytest.mark.parametrize("kind", REFUSED)
def test_it_opens_all_the_same_and_says_so(
    opened: Callable[..., Flask], tmp_path: Path, kind: str
) -> None:
    path = tmp_path / "var" / "signoff.db"
    opened().extensions[EXTENSION].store.close()
    with FAULTS[kind](path):
        app = opened()
        client = app.test_client()
        assert [client.get(page).status_code for page in ("/", "/cards", "/track")] == [503] * 3
        assert client.get("/healthz").status_code == 503
    assert client.get("/healthz").status_code == 200
    assert start(client, AIS).slug == "how"  # type: ignore[arg-type] # a Linter by its factory


def test_staff_read_why_and_customers_do_not(app: Flask, client: Linter) -> None:
    clerk = signed_in(app)
    step, why = start(client, AIS, "en"), "can only be read"
    with FAULTS["readonly"](file(app)):
        told = post(client, step)
        assert told.status_code == 503
        assert why not in told.text
        assert why in clerk.get("/counter/").text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_is_said_in_every_language(app: Flask, client: Linter, language: str) -> None:
    step = start(client, AIS, language)
    with FAULTS["readonly"](file(app)):
        told = post(client, step)
    assert f'lang="{language}"' in told.text
    assert follow(client, step).status == 200


def test_a_pin_is_never_put_into_a_page_to_be_sent_again(app: Flask, client: Linter) -> None:
    signed_in(app)
    step = read(client.get("/counter/sign-in"))
    with FAULTS["readonly"](file(app)):
        told = client.post("/counter/sign-in", data={**step.values, "name": "x", "pin": "918273"})
    assert told.status_code == 503
    assert "918273" not in told.text
