"""A case names the notice its customer read: other words are another version."""

import hashlib
from datetime import date
from pathlib import Path

import pytest
import yaml

from kiosk.locale import LANGUAGES, speaker
from kiosk.rules.privacy import MESSAGES, VERSION

KEPT: dict[str, dict[str, str]] = yaml.safe_load(
    Path(__file__).with_name("notices.yaml").read_text("utf-8")
)
VARIABLES = {"shop": "SHOP", "carrier": "CARRIER", "days": 7}


def digest(language: str) -> str:
    """Of the notice as it reads in a language today."""
    say = speaker(language)
    said = "\n".join(say(name, **VARIABLES) for name in MESSAGES)
    return hashlib.sha256(said.encode()).hexdigest()[:16]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_notice_with_other_words_has_another_version(language: str) -> None:
    assert KEPT[VERSION][language] == digest(language), (
        f"The privacy notice reads otherwise in {language}: give it a new VERSION in"
        f" kiosk/rules/privacy.py, and add {VERSION!r}'s successor to notices.yaml"
    )


def test_the_version_in_use_is_the_newest_and_a_day() -> None:
    assert max(KEPT) == VERSION
    assert date.fromisoformat(VERSION).isoformat() == VERSION
    assert len(VERSION) <= 20  # cases.notice
