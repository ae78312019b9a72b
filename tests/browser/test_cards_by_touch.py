"""Each card by touch, one of them in each language, from the attract screen to its receipt."""

import pytest
from playwright.sync_api import expect

from tests.browser.customer import Customer, answers_for
from tests.web.customers import SPOKEN

TOUCHED = SPOKEN[:6] + SPOKEN[7::2]
"""One card in every language, the others in one of the newest; every card goes on to its
certificate in test_to_the_certificate.py."""


@pytest.mark.parametrize(("card", "language"), TOUCHED)
def test_a_card_is_cancelled_by_touch(customer: Customer, card: str, language: str) -> None:
    customer.begin(card, language)
    seen = customer.walk(answers_for(card))
    assert seen[-2:] == ["signature", "check"]
    page = customer.page
    expect(page.locator("html")).to_have_attribute("lang", language)
    assert len((page.locator("#reference").text_content() or "").replace("-", "")) == 9
    expect(page.locator("#paper .paper")).to_be_visible()
    for size in ("", "?size=80"):
        paper = page.request.get(f"{customer.address}/papers/receipt.pdf{size}")
        assert paper.headers["content-type"] == "application/pdf"
        assert paper.body().startswith(b"%PDF-")
