"""What several rooms of the rules are tested with."""

from typing import Any

import pytest

WORDS = {"en": "Words"}


@pytest.fixture(scope="session")
def bare_desk() -> dict[str, Any]:
    """The least a carrier and a procedure can be; spread it, never change it."""
    return {
        "digest": "0",
        "carrier": {
            "id": "test-tel",
            "name": WORDS,
            "country": "PH",
            "currency": "PHP",
            "timezone": "Asia/Manila",
            "iccid_prefix": "8963",
            "id_types": ["passport"],
            "official": {"url": "https://example.com/", "text": WORDS},
        },
        "procedure": {
            "id": "test-card",
            "version": "2026-11-20",
            "published": True,
            "languages": ["en"],
            "form_factor": "phone_sim",
            "name": WORDS,
            "summary": WORDS,
            "bring": WORDS,
            "channels": [{"id": "online", "explain": WORDS}],
            "card_states": ["in_hand"],
            "questions": [],
            "reasons": ["other"],
            "settlement": {"arrears": "hold", "where_to_pay": WORDS},
            "refunds": [],
        },
    }
