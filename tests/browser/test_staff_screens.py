"""Every screen for staff fits lying and upright, in Chinese and in English, and the board its wall;
the browser has nothing to complain of (an inline style or script would be one)."""

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from tests.browser.clerk import NOTE, Clerk
from tests.browser.customer import Customer
from tests.browser.fitting import faults

LANGUAGES = ("zh-Hans", "en")
LYING, UPRIGHT, WALL = (1280, 800), (800, 1280), (1920, 1080)
SCREENS = (
    "/counter/",
    "/counter/search",
    "/counter/overdue",
    "/counter/messages",
    "/office/",
    "/office/?period=month",
    "/office/staff",
    "/office/stations",
    "/office/hotlines",
)


def look(page: Page, *sizes: tuple[int, int]) -> list[str]:
    """What does not fit, at any of these sizes."""
    found: list[str] = []
    for width, height in sizes:
        page.set_viewport_size(ViewportSize(width=width, height=height))
        found += [f"{page.url} at {width} x {height}: {fault}" for fault in faults(page)]
    return found


def speak(page: Page, language: str) -> None:
    """Change the language as a person does."""
    if page.locator("html").get_attribute("lang") == language:
        return
    page.locator(".languages summary").click()
    with page.expect_navigation():
        page.locator(f".languages [value={language}]").click()


def both(clerk: Clerk) -> list[str]:
    """What does not fit on this page, in either language; the clerk goes on in the second."""
    found = look(clerk.page, LYING, UPRIGHT)
    clerk.language = next(each for each in LANGUAGES if each != clerk.language)
    speak(clerk.page, clerk.language)
    return found + look(clerk.page, LYING, UPRIGHT)


def test_the_bars_of_a_table_are_not_those_that_cover_pictures(
    at_tablet: Customer, clerk: Clerk
) -> None:
    at_tablet.reach("done", "smart-unlimited")
    clerk.sign_in()
    clerk.page.goto(f"{clerk.address}/office/")
    expect(clerk.page.locator("td.bar").first).to_have_css("background-color", "rgba(0, 0, 0, 0)")


def test_a_case_fits_in_every_state(at_tablet: Customer, clerk: Clerk) -> None:
    at_tablet.reach("done", "smart-unlimited", acting_as="representative", arrears="12.50")
    clerk.sign_in()
    reference = at_tablet.reference.replace("-", "")
    clerk.open(reference)
    found = both(clerk)
    for action, fields in (
        ("release", {}),
        ("begin", {}),
        ("ask", {"asked": "explain", "reason": "When was it last used?"}),
        ("supply", {}),
        ("hold", {"reason": "The line is busy"}),
        ("release", {}),
        ("approve", {}),
        ("send", {"work_order": "WO-778", "spoken_to": NOTE}),
        ("refuse", {"reason": "The line is down"}),
        ("send", {"work_order": "WO-779", "spoken_to": NOTE}),
        ("complete", {"note": NOTE}),
    ):
        if action == "approve":
            clerk.see_to_all({})
        clerk.press(action, **fields)
        found += both(clerk)
    clerk.paper("certificate")
    found += both(clerk)
    for link in ('a[href*="/follow-up?"]', 'a[href$="/dispute"]', 'a[href$="/timeline"]'):
        clerk.open(reference)
        clerk.leave(clerk.page.locator(link).first)
        found += both(clerk)
    assert found == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_rooms_fit(at_tablet: Customer, clerk: Clerk, language: str) -> None:
    at_tablet.reach("done", "ais-data-card")
    reference = at_tablet.reference
    at_tablet.tap('form[action="/call"] button')
    clerk.sign_in()
    speak(clerk.page, language)
    found = []
    for screen in SCREENS:
        clerk.page.goto(f"{clerk.address}{screen}")
        found += look(clerk.page, LYING, UPRIGHT)
    clerk.page.goto(f"{clerk.address}/counter/search")
    clerk.page.fill("#f-typed", reference)
    clerk.leave(clerk.page.locator("#step .go"))
    found += look(clerk.page, LYING, UPRIGHT)
    clerk.page.goto(f"{clerk.address}/counter/")
    clerk.leave(clerk.page.locator("#call-next"))
    found += look(clerk.page, LYING, UPRIGHT)
    clerk.leave(clerk.page.locator('.customer form[action$="/serve"] button'))
    found += look(clerk.page, LYING, UPRIGHT)
    clerk.page.goto(f"{clerk.address}/board")
    found += look(clerk.page, LYING, UPRIGHT, WALL)
    assert found == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_doors_fit(customer: Customer, staffed: str, language: str) -> None:
    found = []
    for door in (f"{customer.address}/counter/set-up", f"{staffed}/counter/sign-in"):
        customer.page.goto(door)
        speak(customer.page, language)
        found += look(customer.page, LYING, UPRIGHT)
    assert found == []
