"""A card by touch in English, from the attract screen to its receipt; in the other languages each
goes on to its certificate (test_to_the_certificate.py)."""

from playwright.sync_api import expect

from tests.browser.customer import Customer, answers_for

CARD = "ais-data-card"


def has_receipt(customer: Customer, language: str) -> None:
    """The last page is in the language chosen, with a reference, the receipt, and its PDFs."""
    page = customer.page
    expect(page.locator("html")).to_have_attribute("lang", language)
    assert len(customer.reference.replace("-", "")) == 9
    expect(page.locator("#paper .paper")).to_be_visible()
    for size in ("", "?size=80"):
        paper = page.request.get(f"{customer.address}/papers/receipt.pdf{size}")
        assert paper.headers["content-type"] == "application/pdf"
        assert paper.body().startswith(b"%PDF-")


def test_a_card_is_cancelled_by_touch(customer: Customer) -> None:
    customer.begin(CARD, "en")
    seen = customer.walk(answers_for(CARD))
    assert seen[-2:] == ["signature", "check"]
    has_receipt(customer, "en")
