"""The papers of the counter on the screen and as PDF: the same words, and only in their state."""

from collections import Counter

import pytest
from flask import Flask

from kiosk.paper.contents import Contents, words
from kiosk.paper.papers import build
from kiosk.web import visitor
from tests.paper.afterwards import AFTER, later
from tests.paper.conftest import maker
from tests.web import test_rules_on_screen as texts
from tests.web.customers import AIS, DESKS
from tests.web.decided import completed, handed_in, moved
from tests.web.holdings import only_case
from tests.web.linter import Linter, parse
from tests.web.walker import go, read


def bare(said: str) -> str:
    return "".join(said.split())


def on_screen(app: Flask, contents: Contents) -> Counter[str]:
    """The letters of the paper as the screen sets it; addresses of codes left out."""
    with app.test_request_context():
        visitor.session["language"] = contents.language
        sheet = app.jinja_env.globals["sheet"](contents)  # type: ignore[operator]
    article = next(parse(f"<!doctype html><title>x</title>{sheet}").iter("article"))
    for node in article.iter("span"):
        if node.get("class") == "address":
            node.text = ""
    return Counter(bare("".join(article.itertext())))


@pytest.mark.parametrize("kind", [*AFTER, "form", "refusal"])
def test_the_screen_says_what_the_paper_says(app: Flask, kind: str) -> None:
    facts = {"state": "rejected", "facts": {"reason": "x"}} if kind == "refusal" else {}
    case = later(maker(DESKS), kind, AIS, "zh-Hans", "en", copy=3, **facts)  # type: ignore[arg-type]
    contents = build(kind, case)  # type: ignore[arg-type]
    assert on_screen(app, contents) == Counter(bare("".join(words(contents))))


def test_a_certificate_through_tracking_whole_only_when_asked(app: Flask, client: Linter) -> None:
    """R65 R67: its number is short unless the customer wants it for a bank."""
    reference = completed(client, app, AIS)
    go(client, read(client.get("/track")), {"reference": reference, "code": "8000"})
    number = only_case(app).answers["msisdn"]
    short, whole = (
        texts.words(client.get(f"/papers/certificate.pdf?of=track{more}").data)
        for more in ("", "&full=1")
    )
    assert "Cancellationcertificate" in bare(short)
    assert number not in bare(short)
    assert number in bare(whole)


@pytest.mark.parametrize(
    ("state", "kind"),
    [("needs_information", "request"), ("rejected", "refusal"), ("withdrawn", "refusal")],
)
def test_each_state_has_its_own_paper_and_no_other(
    app: Flask, client: Linter, state: str, kind: str
) -> None:
    reference = handed_in(client, app, AIS)
    left = "in_review" if state == "needs_information" else None
    moved(app, "ask", state, left=left, facts={"reason": "Glare", "asked": "explain"})
    go(client, read(client.get("/track")), {"reference": reference, "code": "8000"})
    for other in ("request", "refusal", "certificate", "dispute", "handed_back", "form"):
        found = client.get(f"/papers/{other}.pdf?of=track")
        assert found.status_code == (200 if other == kind else 404), other
        if other == kind:
            assert "Glare" in texts.words(found.data)
