"""Tapping twice, and a tablet that loses its network in the middle of a page."""

from playwright.sync_api import BrowserContext, expect

from tests.browser.customer import Customer
from tests.browser.watch import Watch

CARD = "ais-data-card"
TWICE = "(button) => { button.click(); setTimeout(() => button.click(), 0); }"


def test_a_double_tap_makes_one_case(customer: Customer) -> None:
    customer.reach("check", CARD)
    page = customer.page
    posts: list[str] = []
    page.on("request", lambda r: posts.append(r.url) if r.method == "POST" else None)
    page.locator("#step .go").evaluate(TWICE)
    first = page.locator("#reference")
    first.wait_for()
    reference = first.inner_text()
    assert len(posts) == 1
    page.goto(f"{customer.address}/apply/check")
    assert customer.slug == "done"
    expect(page.locator("#reference")).to_have_text(reference)


def test_a_double_tap_skips_no_page(customer: Customer) -> None:
    customer.reach("who", CARD)
    customer.choose("acting_as", "holder")
    customer.page.locator("#step .go").evaluate(TWICE)
    expect(customer.page.locator("#step")).to_have_attribute("action", "/apply/document")
    customer.steady()
    assert customer.slug == "document"
    expect(customer.page.locator("#summary")).to_have_count(0)


def test_offline_keeps_what_was_typed_and_says_so(
    tablet: BrowserContext, customer: Customer, watch: Watch
) -> None:
    customer.reach("contact", CARD)
    page = customer.page
    notice = page.locator("#cut-off")
    expect(notice).to_be_hidden()
    watch.expect("ERR_INTERNET_DISCONNECTED|htmx:(sendError|afterRequest)")
    tablet.set_offline(True)
    customer.field("contact_phone").fill("+8613800138000")
    page.tap("#step .go")
    expect(notice).to_be_in_viewport()
    expect(page.locator("#status")).to_have_text(notice.inner_text())
    expect(customer.field("contact_phone")).to_have_value("+8613800138000")
    assert customer.slug == "contact"
    assert watch.heard
    tablet.set_offline(False)
    arrived = page.locator("#step[action='/apply/leaving']")
    arrived.wait_for()  # nobody taps again: it is sent by itself
    customer.steady()
    assert customer.slug == "leaving"
    expect(notice).to_be_hidden()


def test_cut_off_twice_it_is_said_twice_and_a_pause_stays_a_pause(
    tablet: BrowserContext, customer: Customer, watch: Watch
) -> None:
    """The notice outlives the page it stood on; what is sent again is what was pressed."""
    customer.reach("who", CARD)
    customer.choose("acting_as", "holder")
    page, notice = customer.page, customer.page.locator("#cut-off")
    watch.expect("ERR_INTERNET_DISCONNECTED|htmx:(sendError|afterRequest)")
    for pressed, arrived in (("go", "/apply/document"), ("pause", "/pause")):
        tablet.set_offline(True)
        page.tap(f"#step .actions .{pressed}")
        expect(notice).to_be_in_viewport()
        tablet.set_offline(False)
        expect(page).to_have_url(f"{customer.address}{arrived}")
        customer.steady()


def test_nothing_is_sent_while_somebody_is_at_it(
    tablet: BrowserContext, customer: Customer, watch: Watch
) -> None:
    """A signature half drawn, when the network comes back, is no answer yet."""
    page = customer.page
    page.clock.install()
    customer.reach("contact", CARD)
    watch.expect("ERR_INTERNET_DISCONNECTED|htmx:(sendError|afterRequest)")
    tablet.set_offline(True)
    with page.expect_event("requestfailed"):
        customer.page.tap("#step .go")
    expect(page.locator("#cut-off")).to_be_visible()
    page.tap("h1")
    tablet.set_offline(False)
    sent: list[str] = []
    page.on("request", lambda r: sent.append(r.url) if "/apply/" in r.url else None)
    page.clock.run_for(5_000)
    assert sent == []
