"""What every request passes: order, sizes, queries; what is told calmly, and what no log says."""

import re
from html import unescape

import pytest
from flask import Flask

from tests.web.customers import AIS, answers_for, post, reach
from tests.web.holdings import contents, draft
from tests.web.linter import Linter
from tests.web.walker import read, start, walk


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
