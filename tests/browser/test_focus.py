"""Where the focus is, what the title says, what is read aloud: after a step and after an error."""

import pytest
from playwright.sync_api import expect

from tests.browser.customer import Customer

CARD = "ais-data-card"


def test_after_a_step_the_new_heading_has_the_focus(customer: Customer) -> None:
    customer.reach("privacy", CARD)
    page = customer.page
    titles = [page.title()]
    customer.choose("consents", "process")
    for _ in range(2):
        customer.go()
        heading = page.locator("h1")
        expect(heading).to_be_focused()
        expect(page.locator("#status")).to_have_text(heading.inner_text())
        titles.append(page.title())
        assert page.title().startswith(heading.inner_text())
        customer.answer({"acting_as": "holder"})
    assert len(set(titles)) == len(titles)
    expect(page.locator("[role=status]")).to_have_count(1)


@pytest.mark.parametrize(("slug", "name"), [("identity", "holder_name"), ("who", "acting_as")])
def test_an_error_leads_to_its_field(customer: Customer, slug: str, name: str) -> None:
    customer.reach(slug, CARD)
    page = customer.page
    customer.go()
    expect(page.locator("#summary")).to_be_focused()
    assert page.title().startswith("Error:")
    expect(page.locator("[role=status]")).to_have_count(1)
    page.locator(f'.summary a[href="#f-{name}"]').tap()
    expect(page.locator(f'[name="{name}"]').first).to_be_focused()
    expect(page.locator(f'[name="{name}"]').first).to_be_in_viewport()
    assert customer.slug == slug


def test_going_back_brings_the_page_before(customer: Customer) -> None:
    customer.reach("who", CARD)
    customer.choose("acting_as", "holder")
    customer.go()
    assert customer.slug == "document"
    customer.page.go_back()
    expect(customer.page.locator("#step")).to_have_attribute("action", "/apply/who")
    expect(customer.page.locator("[name=acting_as]:checked")).to_have_value("holder")
    customer.tap("a.back")
    assert customer.slug == "privacy"


def test_another_language_keeps_the_place(customer: Customer) -> None:
    """After a step by htmx, too: its page was sent for another address than it stands at."""
    customer.reach("who", CARD)
    customer.choose("acting_as", "holder")
    customer.go()
    customer.page.tap(".languages summary")
    customer.tap(".languages [value=zh-Hant]")
    assert customer.slug == "document"
    expect(customer.page.locator("html")).to_have_attribute("lang", "zh-Hant")
