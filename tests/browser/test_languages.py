"""Another language loses nothing: neither what was answered nor what is only typed so far."""

import pytest
from playwright.sync_api import expect

from kiosk.locale import LANGUAGES
from tests.browser.clerk import Clerk
from tests.browser.customer import Customer

SIZES = ((1280, 800), (800, 1280), (390, 844))


def test_half_a_number_survives_two_languages(customer: Customer) -> None:
    customer.reach("card", "ais-data-card")
    page = customer.page
    customer.field("iccid").fill("8966 0312")
    customer.field("msisdn").fill("08123")
    for language in ("th", "fil"):
        page.click(".languages summary")
        page.click(f".languages [value={language}]")
        expect(page.locator("html")).to_have_attribute("lang", language)
        expect(customer.field("iccid")).to_have_value("8966 0312")
        expect(customer.field("msisdn")).to_have_value("08123")
    expect(page.locator("#typed")).to_have_count(0)
    page.reload()
    expect(customer.field("iccid")).to_have_value("")
    assert page.evaluate("[sessionStorage.length, localStorage.length]") == [0, 0]


def test_a_clerk_who_changes_the_language_keeps_a_note(clerk: Clerk, at_tablet: Customer) -> None:
    reference = at_tablet.hand_in("ais-data-card")
    clerk.sign_in()
    clerk.open(reference)
    note = clerk.page.locator(".task [name=note]").first
    place = note.evaluate("(field) => field.id")
    clerk.page.locator("details:has(.task [name=note])").evaluate_all(
        "(all) => all.forEach((each) => { each.open = true; })"
    )
    note.fill("Nok said")
    clerk.page.click(".languages summary")
    with clerk.page.expect_navigation():
        clerk.page.click(".languages [value=id]")
    expect(clerk.page.locator("html")).to_have_attribute("lang", "id")
    assert clerk.page.locator(".task [name=note]").first.evaluate("(field) => field.id") == place
    expect(clerk.page.locator(".task [name=note]").first).to_have_value("Nok said")


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_six_languages_are_within_reach(customer: Customer, width: int, height: int) -> None:
    customer.page.set_viewport_size({"width": width, "height": height})
    customer.reach("how", "ais-data-card", "id")
    customer.page.click(".languages summary")
    buttons = customer.page.locator(".languages form button")
    assert buttons.count() == len(LANGUAGES)
    for button in buttons.all():
        button.scroll_into_view_if_needed()
        box = button.bounding_box()
        assert box
        assert box["height"] >= 56
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= width
        assert box["y"] + box["height"] <= height
        button.click(trial=True)
