"""/metrics: read by Prometheus' own parser, for who has the token, and nothing personal in it."""

import logging
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

import pytest
from flask import Flask
from prometheus_client.parser import text_string_to_metric_families as parsed
from werkzeug.test import TestResponse

from kiosk.outbound.heart import heart
from kiosk.settings import SettingsError, read
from kiosk.web.meter import Meter
from tests.web.clerks import signed_in
from tests.web.customers import AIS, answers_for
from tests.web.holdings import only_case
from tests.web.linter import Linter
from tests.web.walker import read as look
from tests.web.walker import walk

TOKEN = "a-token-of-24-characters"


@pytest.fixture
def token(tmp_path: Path) -> Path:
    path = tmp_path / "token"
    path.touch(0o600)
    path.write_text(TOKEN)
    return path


def fetch(app: Flask, given: str = TOKEN) -> TestResponse:
    return app.test_client().get("/metrics", headers={"Authorization": f"Bearer {given}"})


def test_off_unless_it_is_set(app: Flask) -> None:
    assert fetch(app, "").status_code == 404


def test_only_for_who_has_the_token(opened: Callable[..., Flask], token: Path) -> None:
    app = opened(KIOSK_METRICS=str(token))
    for given in ("", TOKEN[:-1], "ÿ"):
        refused = fetch(app, given)
        assert (refused.status_code, refused.data) == (401, b"")
        assert refused.headers["WWW-Authenticate"] == "Bearer"
    assert fetch(app).status_code == 200


@pytest.mark.parametrize("short", ["", "x" * 15])
def test_a_token_that_is_easily_guessed_stops_the_start(token: Path, short: str) -> None:
    token.write_text(short)
    with pytest.raises(SettingsError, match="KIOSK_METRICS"):
        read({"KIOSK_METRICS": str(token)})


def test_what_it_tells(opened: Callable[..., Flask], token: Path) -> None:
    app = opened(KIOSK_METRICS=str(token), KIOSK_PRINTERS="roll=escpos://192.0.2.1")
    house = app.extensions["signoff"]
    heart(house.settings.data, house.now, "messages")({})  # type: ignore[arg-type]
    client = app.test_client()
    assert isinstance(client, Linter)
    walk(client, look(client.get("/cards")), answers_for(AIS))
    client.get("/sentinel/here")
    reference = only_case(app).reference
    signed_in(app).get(f"/counter/cases/{reference}")
    answer = fetch(app)
    assert answer.content_type.startswith("text/plain; version=0.0.4")
    assert [word for word in (reference, "sentinel") if word in answer.text] == []
    found = {family.name: family for family in parsed(answer.text)}
    samples = {(s.name, *sorted(v for k, v in s.labels.items() if k != "worker")): s.value
               for family in found.values() for s in family.samples}  # fmt: skip
    assert samples["signoff_requests_total", "2xx", "case_page"] == 1
    assert samples["signoff_requests_total", "4xx", "none"] == 1
    rooms = {s.labels["room"] for s in found["signoff_request_seconds"].samples}
    assert {"cards", "counter", "none"} <= rooms
    assert samples["signoff_request_seconds_count", "counter"] == 1
    assert samples["signoff_request_seconds_bucket", "+Inf", "counter"] == 1
    assert samples["signoff_cases_reached_total", "submitted"] == 1
    assert samples["signoff_queue_waiting",] == 1
    assert samples["signoff_messages_waiting",] > 0
    assert samples["signoff_messages_failing",] == 0
    assert samples["signoff_print_jobs", "queued"] == 0
    assert samples["signoff_courier_pass_age_seconds", "messages"] == 0
    assert samples["signoff_ready",] == 1
    assert samples["signoff_disk_free_bytes",] > 0
    assert samples["signoff_memory_bytes",] > 10**6
    assert samples["signoff_cpu_seconds_total",] > 0
    assert {family.type for family in found.values()} == {"counter", "gauge", "histogram"}


def test_counting_costs_next_to_nothing(app: Flask) -> None:
    """The best of a hundred: how busy the machine is does not matter."""
    meter, took = Meter(), []
    for _ in range(100):
        began = perf_counter()
        meter.note("step", "apply", 200, 0.004)
        took.append(perf_counter() - began)
    assert min(took) < 20e-6
    assert logging.getLogger("kiosk.request").isEnabledFor(logging.INFO) is False


def test_another_manner_of_logging_stops_the_start() -> None:
    with pytest.raises(SettingsError, match="KIOSK_LOG must be text or json"):
        read({"KIOSK_LOG": "xml"})
