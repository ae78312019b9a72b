"""What every request passes: tokens, origins, sizes, hosts; and what every answer wears."""

import re
from collections.abc import Callable
from html import unescape
from itertools import compress
from typing import Any

import pytest
from flask import Flask

from kiosk.store.tables import visits
from tests.web.customers import AIS, answers_for, post, reach
from tests.web.holdings import contents, draft
from tests.web.linter import Linter
from tests.web.walker import read, start, walk

SAFE = {"GET", "HEAD", "OPTIONS"}
HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


def addresses(app: Flask, methods: set[str]) -> list[str]:
    """An address for each route that takes one of these methods."""
    filled = {"<slug>": "who", "<kind>": "receipt", "<digest>/<name>": "0/none.css"}
    found = [r.rule for r in app.url_map.iter_rules() if (r.methods or set()) & methods]
    for sign, value in filled.items():
        found = [rule.replace(sign, value) for rule in found]
    found = [re.sub("<[^>]*>", "1", rule) for rule in found]
    return sorted(set(found))


def test_no_write_without_this_sessions_token(app: Flask, client: Linter) -> None:
    """Every route that is not safe refuses: no token, another's token, another site."""
    step = reach(client, AIS, "who")
    stranger = app.test_client()
    foreign = read(stranger.get("/cards")).values["csrf_token"]
    before = contents(app)
    own = {"csrf_token": step.values["csrf_token"]}
    unsafe = addresses(app, {"POST", "PUT", "PATCH", "DELETE"})
    assert {"/cards", "/apply/who", "/finish", "/track", "/call", "/language"} <= set(unsafe)
    for address in unsafe:
        for form, headers in (
            ({}, {}),
            ({"csrf_token": foreign}, {}),
            ({"csrf_token": "forged"}, {}),
            (own, {"Sec-Fetch-Site": "cross-site"}),
            (own, {"Sec-Fetch-Site": "same-site"}),
            (own, {"Origin": "https://evil.example"}),
            (own, {"Origin": "null"}),
        ):
            assert client.post(address, data=form, headers=headers).status_code == 403, address
    assert contents(app) == before


def test_reading_changes_nothing(app: Flask, client: Linter) -> None:
    """But for when somebody was there last, and how long the page they read may be left alone."""
    reach(client, AIS, "check")
    lasting = [name not in {"seen_at", "idle_seconds"} for name in visits.c.keys()]  # noqa: SIM118

    def kept() -> dict[str, list[Any]]:
        found = contents(app)
        return {**found, "visits": [tuple(compress(row, lasting)) for row in found["visits"]]}

    before = kept()
    for address in addresses(app, {"GET"}):
        client.get(address)
        client.head(address)
    assert kept() == before


def test_every_answer_wears_its_headers(app: Flask, client: Linter) -> None:
    walk(client, start(client, AIS), answers_for(AIS))
    answers = [client.get(address) for address in addresses(app, {"GET"})]
    answers += [client.get("/nowhere"), client.post("/cards"), client.put("/cards")]
    for answer in answers:
        where = answer.request.path
        assert HEADERS.items() <= dict(answer.headers).items(), where
        policy = answer.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy, where
        assert "unsafe" not in policy, where
        assert answer.headers["Cache-Control"], where


def test_what_is_no_page_is_told_calmly(client: Linter) -> None:
    assert client.get("/apply/how").status_code == 410
    reach(client, AIS, "who")
    assert client.get("/apply/nonsense").status_code == 404
    assert client.get("/nowhere").status_code == 404
    assert client.get("/papers/diploma.pdf").status_code == 404
    assert client.get("/papers/receipt.pdf").status_code == 404
    assert client.get("/apply/%ED%A0%80").status_code == 404


def test_out_of_order_leads_to_the_page_that_comes_first(app: Flask, client: Linter) -> None:
    step = reach(client, AIS, "who")
    known = draft(app)
    for slug in ("check", "signature", "money"):
        told = client.get(f"/apply/{slug}", follow_redirects=True)
        assert told.request.path == "/apply/who"
        assert "请先回答这一页" in told.text
        token = {"csrf_token": step.values["csrf_token"]}
        assert client.post(f"/apply/{slug}", data=token).location == "/apply/who"
    assert draft(app) == known


def test_too_much_at_once_is_refused(app: Flask, client: Linter) -> None:
    step = reach(client, AIS, "identity")
    before = contents(app)
    told = post(client, step, holder_name="x" * 300_000)
    assert told.status_code == 413
    assert "已保存的回答没有变" in told.text
    assert contents(app) == before


@pytest.mark.parametrize(
    "address",
    ["//evil.example", "/\\evil.example", "https://evil.example", "/a\tb", "javascript:x"],
)
def test_the_way_back_stays_on_this_kiosk(client: Linter, address: str) -> None:
    token = read(client.get("/cards")).values["csrf_token"]
    form = {"csrf_token": token, "language": "en", "next": address}
    assert client.post("/language", data=form).location == "/"
    assert "evil" not in client.post("/call", data=form).text


@pytest.mark.parametrize(
    ("query", "kept"),
    [("period=month&on=2026-11-20", True), ("a=%2F%2Fevil", True), ("", False),
     ("a=\\evil", False), ("a=\x85", False), ("a=\x7f", False)],
)  # fmt: skip
def test_another_language_keeps_what_is_looked_at(client: Linter, query: str, kept: bool) -> None:
    """A query that is plain comes back with its page."""
    page = client.get("/track", environ_overrides={"QUERY_STRING": query})
    (back,) = set(re.findall(r'name="next" value="([^"]*)"', page.text))
    form = {"csrf_token": read(page).values["csrf_token"], "next": unescape(back), "language": "en"}
    where = f"/track?{query}" if kept else "/track"
    assert client.post("/language", data=form).location == where


def test_papers_and_pages_of_another_visit_stay_shut(app: Flask, client: Linter) -> None:
    walk(client, start(client, AIS), answers_for(AIS))
    stranger = app.test_client()
    for address in ("/papers/receipt.pdf", "/papers/ticket.pdf", "/done", "/apply/check"):
        assert stranger.get(address).status_code == 410
    start(stranger, AIS)  # type: ignore[arg-type] # a Linter by its factory
    assert stranger.get("/papers/receipt.pdf").status_code == 404


def test_only_the_shops_own_host_is_served(opened: Callable[..., Flask]) -> None:
    client = opened(KIOSK_TRUSTED_HOSTS="kiosk.example").test_client()
    assert client.get("/", headers={"Host": "kiosk.example"}).status_code == 200
    assert client.get("/", headers={"Host": "evil.example"}).status_code == 400
