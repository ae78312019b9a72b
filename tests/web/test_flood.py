"""Somebody outside the shop, with a script: numbers of the line, and cases that cost messages."""

from collections.abc import Callable

import pytest
from flask import Flask

from kiosk.web.flood import OFTEN
from tests.clock import Clock
from tests.web.clerks import hired
from tests.web.customers import AIS, answers_for, post, reach
from tests.web.holdings import counts, draft
from tests.web.linter import Linter
from tests.web.walker import read, start, walk

MOST = OFTEN[0][0]


def take(client: Linter) -> int:
    token = read(client.get("/cards")).values["csrf_token"]
    return client.post("/number", data={"csrf_token": token}).status_code


def outside(client: Linter) -> Linter:
    client.environ_base["REMOTE_ADDR"] = "203.0.113.7"
    return client


def test_numbers_from_outside_end(app: Flask, client: Linter, clock: Clock) -> None:
    assert {take(outside(client)) for _ in range(MOST)} == {303}
    assert take(outside(client)) == 429
    assert counts(app)["tickets"] == MOST
    clock.move(hours=1)
    assert take(outside(client)) == 303


def test_at_the_tablet_they_do_not(client: Linter) -> None:
    assert {take(client) for _ in range(MOST + 1)} == {303}


def test_who_may_not_hand_in_any_more_keeps_every_answer(app: Flask, client: Linter) -> None:
    for _ in range(MOST):
        walk(outside(client), start(client, AIS), answers_for(AIS))
    check = reach(outside(client), AIS, "check")
    before = draft(app)
    assert post(client, check).status_code == 429
    assert counts(app)["cases"] == MOST
    assert draft(app) == before


@pytest.mark.parametrize(
    ("address", "host", "public"),
    [
        ("203.0.113.7", "localhost", None),  # a proxy that says who asked
        ("127.0.0.1", "kiosk.example", "http://kiosk.example"),  # one that does not
    ],
)
def test_nobody_behind_a_proxy_is_the_tablet(
    opened: Callable[..., Flask], address: str, host: str, public: str | None
) -> None:
    """Staff sign in at the machine itself, or at a device that was enrolled."""
    app = opened(**({"KIOSK_PUBLIC_URL": public} if public else {}))
    hired(app, "Malee", "manager")
    client = app.test_client()
    client.environ_base["REMOTE_ADDR"] = address
    page = client.get("/counter/sign-in", base_url=f"http://{host}")
    assert (page.status_code, 'name="pin"' in page.text) == (403, False)
    assert 'name="pin"' in app.test_client().get("/counter/sign-in").text
