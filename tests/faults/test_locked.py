"""Another process holds the database: a wait of five seconds at most, then a page to try again
from; no line of customers who wait five seconds each; and never a mistake."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from time import monotonic

import pytest
from flask import Flask

from kiosk.store import database
from kiosk.web.kiosk import EXTENSION
from tests.faults.disks import held
from tests.store.shop import ask
from tests.web.customers import AIS, reach
from tests.web.linter import Linter
from tests.web.walker import fill

pytestmark = pytest.mark.sqlite_files(reason="a held file; test_busy.py holds a server too")

THREADS, ROUNDS = 8, 3
WAIT = 3.0
SLACK = 1.5
"""Seconds for the page itself, beside what as many take at once when nobody holds anything."""


@pytest.fixture
def opened(opened: Callable[..., Flask], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Flask]:
    """A kiosk that waits for three seconds, so that the test does."""
    monkeypatch.setattr(database, "PATIENCE", WAIT)
    return opened


def test_a_held_database_is_a_short_wait_and_then_a_page(app: Flask, client: Linter) -> None:
    step = reach(client, AIS, "check")
    form = fill(step, {})
    cookie = client.get_cookie("signoff")
    assert cookie is not None
    took: list[float] = []

    def look(_: int) -> float:
        other = app.test_client()
        other.set_cookie("signoff", cookie.value)
        started = monotonic()
        assert other.get(step.url).status_code == 200
        return monotonic() - started

    def tap(_: int) -> tuple[int, bool]:
        other = app.test_client()
        other.set_cookie("signoff", cookie.value)
        started = monotonic()
        told = other.post(step.url, data=form)
        took.append(monotonic() - started)
        return told.status_code, "请返回再试一次" in told.text and "/apply/check" in told.text

    data: Path = app.extensions[EXTENSION].settings.data
    with ThreadPoolExecutor(THREADS) as hands:
        slack = SLACK + 2 * max(hands.map(look, range(THREADS)))
    with held(data / "signoff.db"), ThreadPoolExecutor(THREADS) as hands:
        rounds = [list(hands.map(tap, range(THREADS))) for _ in range(ROUNDS)]
        health = app.test_client().get("/healthz")
    assert rounds == [[(503, True)] * THREADS] * ROUNDS
    assert (health.status_code, health.json and health.json["database"]) == (503, "locked")
    assert max(took) <= WAIT + slack
    assert max(took[THREADS:]) <= database.SHORT_WAIT + slack
    assert client.post(step.url, data=form).location == "/done"
    assert app.test_client().get("/healthz").status_code == 200
    assert ask(data, "SELECT count(*) FROM cases") == [(1,)]


def test_writers_of_one_kiosk_do_not_add_their_waits_up(app: Flask, client: Linter) -> None:
    """Whoever stands behind a writer that waits for another program waits no longer than that."""
    store = app.extensions[EXTENSION].store
    data: Path = app.extensions[EXTENSION].settings.data

    def write(_: int) -> float:
        started = monotonic()
        with pytest.raises(Exception, match=r"busy|locked"), store.write():
            pass
        return monotonic() - started

    with held(data / "signoff.db"), ThreadPoolExecutor(THREADS) as hands:
        assert max(hands.map(write, range(THREADS))) <= WAIT + SLACK / 2
