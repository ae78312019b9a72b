"""An answer in words, as the check page and the papers show it."""

import pytest

from kiosk.paper.values import shown

SAID = {
    "card_state": "in_hand",
    "check_backup": "not_applicable",
    "consents": "process notify",
    "id_expires": "2033-12-31",
    "rep_id_expires": "9999-12-31",
    "id_country": "PHL",
    "balance": "1120.5",
    "msisdn": "+66812345671",
    "contact_phone": "+8613812345678",
    "contact_email": "ming@example.com",
    "track_code": "4071",
    "remarks": "<b>two\nlines",
    "reason": "",
}


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("card_state", "I have it with me"),
        ("check_backup", "Does not apply"),
        ("id_expires", "Sat 31 Dec 2033"),
        ("rep_id_expires", "No expiry date"),
        ("id_country", "Philippines"),
        ("balance", "฿1,120.50"),
        ("msisdn", "••••671"),
        ("contact_phone", "+86138•••• (China)"),
        ("contact_email", "m••••@example.com"),
        ("track_code", "••••"),
        ("remarks", "<b>two\nlines"),
        ("reason", ""),
        ("holder_name", ""),
    ],
)
def test_shown(desks, name: str, words: str) -> None:
    assert shown(desks["ais-data-card"], name, SAID, "en") == words


def test_several_choices_are_all_named(desks) -> None:
    said = shown(desks["ais-data-card"], "consents", SAID, "en")
    assert said.startswith("Use these details")
    assert "; Tell me" in said


def test_rupiah_have_no_cents_and_baht_have(desks) -> None:
    assert shown(desks["axis-data-card"], "balance", {"balance": "50000"}, "zh-Hans") == "Rp50,000"
    assert shown(desks["smart-phone-card"], "balance", {"balance": "5"}, "en") == "₱5.00"
