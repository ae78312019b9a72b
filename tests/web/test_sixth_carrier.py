"""A carrier is a folder: added beside the others, in one language, it is walked to its paper."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from flask import Flask

from kiosk.locale import LANGUAGES
from kiosk.rules.loader import load
from kiosk.settings import ROOT
from tests.web.cards import card_answers
from tests.web.customers import Given
from tests.web.linter import Linter
from tests.web.walker import PERSON, start, walk

SIXTH = ROOT / "tests" / "data" / "sixth"
CARD = "kite-data-card"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The real carriers and one more."""
    shutil.copytree(ROOT / "procedures", tmp_path / "procedures")
    shutil.copytree(SIXTH / "kite", tmp_path / "procedures" / "kite")
    return tmp_path / "procedures"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_new_folder_is_a_new_card(  # R1
    opened: Callable[..., Flask], folder: Path, language: str
) -> None:
    client = opened(KIOSK_PROCEDURES=str(folder)).test_client()
    assert isinstance(client, Linter)
    answers: Given = {**PERSON, **card_answers(load(SIXTH)[CARD]), "channel": "counter"}
    done = walk(client, start(client, CARD, language), answers)[-1]
    assert 'id="reference"' in done.text
    paper = client.get("/papers/receipt.pdf")
    assert paper.mimetype == "application/pdf"


def test_an_unpublished_card_is_not_offered(opened: Callable[..., Flask], folder: Path) -> None:
    file = folder / "kite" / f"{CARD}.yaml"
    text = file.read_text("utf-8").replace("published: true", "published: false")
    file.write_text(text, "utf-8")
    client = opened(KIOSK_PROCEDURES=str(folder)).test_client()
    cards = client.get("/cards").get_data(as_text=True)
    assert "ais-data-card" in cards
    assert CARD not in cards
