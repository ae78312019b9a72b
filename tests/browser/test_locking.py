"""After locking, only the customer's screen is left: Back shows nothing of staff."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.bench.server import kiosk as serve
from tests.browser.clerk import Clerk
from tests.browser.customer import Customer
from tests.browser.watch import Watch

NAME, PIN = "Somchai Sentinel", "824913"
CARD = "smart-phone-card"


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    """A kiosk with a manager, so that nobody is asked to make one."""
    command = [str(Path(sys.executable).with_name("kiosk")), "staff", "add", NAME]
    subprocess.run(
        [*command, "--role", "manager", "--pin", PIN],
        check=True,
        env={"KIOSK_DATA": str(tmp_path)},
    )
    server = serve(tmp_path)
    yield f"http://127.0.0.1:{server.port}"
    server.stop()


def sign_in(page: Page, address: str) -> None:
    """By name and PIN, to the counter."""
    page.goto(f"{address}/counter/")
    page.fill("[name=name]", NAME)
    page.keyboard.press("Enter")
    expect(page.locator("[name=pin]")).to_be_focused()
    page.keyboard.type(PIN)
    page.keyboard.press("Enter")
    page.wait_for_url(f"{address}/counter/")
    expect(page.locator(".top")).to_contain_text(NAME)


def shows_staff(page: Page) -> bool:
    """True when the page holds a word of the counter."""
    return NAME in page.content() or "/counter/sign-out" in page.content().partition("<main")[0]


def test_back_after_locking_shows_no_staff_page(screen: Page, watch: Watch, address: str) -> None:
    sign_in(screen, address)
    screen.goto(f"{address}/counter/search")
    screen.locator(".top form[action='/counter/sign-out'] button").tap()
    screen.wait_for_url(f"{address}/")
    for _ in range(4):
        screen.go_back()
        screen.wait_for_load_state()
        assert not shows_staff(screen), screen.url
    screen.goto(f"{address}/counter/search")
    assert re.search("/counter/sign-in", screen.url)


def test_left_alone_the_customers_step_comes_back(customer: Customer, watch: Watch) -> None:
    """What the customer typed is still there; the clock of the page is moved, not waited for."""
    watch.expect("status of 401")  # the queue looks again while the page goes
    page = customer.page
    customer.begin(CARD)
    step = page.url
    page.clock.install()
    sign_in(page, customer.address)
    page.clock.run_for(170_000)
    page.keyboard.press("Shift")
    page.clock.run_for(170_000)
    expect(page.locator(".top")).to_contain_text(NAME)
    page.clock.run_for(20_000)
    expect(page).to_have_url(step)  # asked again and again: the queue's own going away may be first
    page.wait_for_load_state()
    assert not shows_staff(page)


def test_what_is_half_written_is_there_again(colleague: Clerk, at_tablet: Customer) -> None:
    """The screen locks by itself in the middle of a note and of a decision."""
    colleague.watch.expect("status of 401")
    reference = at_tablet.hand_in(CARD)
    page = colleague.page
    page.clock.install()
    colleague.sign_in()
    colleague.open(reference)
    page.locator("#f-log").press_sequentially("She comes back on")
    page.locator('details:has(form[action$="/hold"]) > summary').click()
    page.locator("#hold-ready").select_option("manager")
    page.locator("#hold-note").press_sequentially("until the manager")
    page.clock.run_for(200_000)
    expect(page).to_have_url(f"{colleague.address}/")
    colleague.sign_in()
    expect(page).to_have_url(f"{colleague.address}/counter/cases/{reference}")
    expect(page.locator("#unsent")).to_contain_text("Nothing of it was sent")
    expect(page.locator("#f-log")).to_have_value("She comes back on")
    expect(page.locator("#hold-note")).to_be_visible()
    expect(page.locator("#hold-note")).to_have_value("until the manager")
    expect(page.locator("#hold-ready")).to_have_value("manager")
    page.locator("#f-log").press("Control+End")
    page.locator("#f-log").press_sequentially(" Monday")
    colleague.leave(page.get_by_role("button", name=colleague.say("log-note")))
    expect(page.locator(".said-note").first).to_have_text("She comes back on Monday")
    colleague.leave(page.locator("#unsent button"))
    expect(page.locator("#unsent")).to_have_count(0)


def test_without_javascript_too(chromium: Browser, address: str) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}/counter/")
    page.fill("[name=name]", NAME)
    page.fill("[name=pin]", PIN)
    page.click("#step button.go")
    assert 'http-equiv="refresh"' in page.content()
    page.click("form[action='/counter/sign-out'] button")
    assert page.url == f"{address}/"
    context.close()
