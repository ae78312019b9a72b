"""A carrier's words in another language than asked are marked as such, on screen and paper."""

from collections.abc import Callable
from pathlib import Path

import pytest
from flask import Flask

from tests.web.cards import iccid
from tests.web.customers import follow
from tests.web.linter import Linter, parse
from tests.web.test_rules_on_screen import words
from tests.web.walker import PERSON, start, walk

SIXTH = Path(__file__).parents[1] / "data" / "sixth"
CARD = "kite-data-card"
ANSWERS = {**PERSON, "iccid": iccid("8960"), "channel": "counter"}


@pytest.fixture
def client(opened: Callable[..., Flask]) -> Linter:
    """A browser at a kiosk that knows only this card."""
    found = opened(KIOSK_PROCEDURES=str(SIXTH)).test_client()
    assert isinstance(found, Linter)
    return found


def test_the_paper_says_in_which_language_its_words_are(client: Linter) -> None:
    done = walk(client, start(client, CARD), ANSWERS)[-1]
    assert '<html lang="zh-Hans"' in done.text
    paper = words(client.get("/papers/receipt.pdf").data)
    assert "Kitedatacard" in paper
    assert "只有英" in paper


def test_words_in_another_language_are_marked(client: Linter) -> None:
    """Whoever has a page read aloud hears English words in English (WCAG 3.1.2)."""
    start(client, CARD)
    for address, said in (
        ("/cards", "Kite data card"),
        ("/apply/how", "This shop files the request for you."),
    ):
        page = client.get(address).text
        spans = [n for n in parse(page).iter("span") if n.get("lang") == "en"]
        assert said in [n.text for n in spans], address
    step = follow(client, walk(client, start(client, CARD), ANSWERS, until="how")[-1])
    assert step.slug == "before"
    assert '<span lang="en">Use up what is left on the card.</span>' in step.text


def test_english_needs_no_marks(client: Linter) -> None:
    start(client, CARD, "en")
    assert '<span lang="en">' not in client.get("/cards").text
