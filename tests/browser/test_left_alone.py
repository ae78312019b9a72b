"""A tablet left alone, by its own clock: without a network too, and not from under somebody."""

from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.clerk import Clerk
from tests.browser.customer import Customer
from tests.browser.watch import Watch

CARD = "ais-data-card"


def waited_at(customer: Customer, slug: str) -> Page:
    """The page of a step, with a clock that stands until it is moved."""
    customer.page.clock.install()
    customer.reach(slug, CARD)
    return customer.page


def test_a_touch_before_the_network_went_keeps_nobody_alive(
    tablet: BrowserContext, customer: Customer, watch: Watch
) -> None:
    page = waited_at(customer, "who")
    watch.expect("ERR_INTERNET_DISCONNECTED")
    tablet.set_offline(True)
    page.tap("h1")
    for _ in range(4):
        with page.expect_event("requestfailed"):  # the kiosk was to hear of the touch
            page.clock.run_for(16_000)
    page.clock.run_for(27_000)
    expect(page.locator(".cover")).to_be_visible()
    tablet.set_offline(False)
    page.clock.run_for(4_000)
    page.locator(".start").wait_for()


def test_who_needs_more_time_is_heard_at_once(customer: Customer) -> None:
    """The kiosk counts from what it heard last, so the last seconds are too few for later."""
    page = waited_at(customer, "who")
    page.clock.run_for(85_000)
    page.locator("#alone[open]").wait_for()
    with page.expect_response(lambda answer: answer.url.endswith("/here")) as heard:
        page.tap("#alone .go")
    assert heard.value.status == 204
    expect(page.locator("#alone")).to_be_hidden()


def test_a_clock_put_back_keeps_nothing_on_the_screen(customer: Customer) -> None:
    page = waited_at(customer, "who")
    page.evaluate("const now = Date.now; Date.now = () => now() - 3600000")
    page.clock.run_for(92_000)
    page.locator(".start").wait_for()


def test_a_clerk_who_leaves_a_draft_alone_is_signed_out(clerk: Clerk) -> None:
    page = clerk.page
    page.clock.install()
    clerk.sign_in()
    clerk.leave(page.locator("[action='/counter/key-in'] button").first)
    page.clock.run_for(180_000)
    page.locator(".start").wait_for()
    page.goto(f"{clerk.address}/counter/")
    expect(page.locator("#f-pin")).to_be_visible()
