"""A card by touch in each language, from the attract screen to its receipt."""

import pytest
from playwright.sync_api import expect

from kiosk.locale import LANGUAGES
from tests.browser.customer import Customer, answers_for

CARD = "ais-data-card"
"""Every card goes by touch to its certificate in test_to_the_certificate.py."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_card_is_cancelled_by_touch(customer: Customer, language: str) -> None:
    customer.begin(CARD, language)
    seen = customer.walk(answers_for(CARD))
    assert seen[-2:] == ["signature", "check"]
    page = customer.page
    expect(page.locator("html")).to_have_attribute("lang", language)
    assert len((page.locator("#reference").text_content() or "").replace("-", "")) == 9
    expect(page.locator("#paper .paper")).to_be_visible()
    for size in ("", "?size=80"):
        paper = page.request.get(f"{customer.address}/papers/receipt.pdf{size}")
        assert paper.headers["content-type"] == "application/pdf"
        assert paper.body().startswith(b"%PDF-")
