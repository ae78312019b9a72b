"""A scanner types its recorded keystrokes (tests/data/scans): into its field, or into none."""

from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.clerk import Clerk
from tests.browser.customer import Customer
from tests.browser.test_typing import posts

SCANS = Path(__file__).parents[1] / "data" / "scans"
CARD = "ais-data-card"
ICCID = "8965880812100011146"


def scan(page: Page, name: str) -> None:
    """Type what a scanner typed; CR is its Enter."""
    for key in (SCANS / f"{name}.txt").read_bytes().decode():
        page.keyboard.press("Enter" if key == "\r" else key)


def test_a_card_scanned_into_nothing_goes_to_its_field(customer: Customer) -> None:
    customer.reach("card", CARD)
    page = customer.page
    handed_in = posts(page)
    page.locator("#step > .actions .go").focus()
    with page.expect_response(lambda answer: "look?field=iccid" in answer.url):
        scan(page, "iccid-code128")
    expect(customer.field("iccid")).to_have_value(ICCID)
    assert customer.slug == "card"
    assert handed_in == []


def test_at_the_counter_a_card_goes_to_the_task_of_the_card(
    at_tablet: Customer, clerk: Clerk
) -> None:
    at_tablet.reach("done", CARD)
    clerk.sign_in()
    clerk.open(at_tablet.reference.replace("-", ""))
    clerk.page.evaluate("document.activeElement.blur()")
    scan(clerk.page, "iccid-code128")
    expect(clerk.page.locator("#scan-card-matches")).to_have_value(ICCID)
    expect(clerk.page.locator("#scan-id-matches")).to_have_value("")


def test_the_same_card_scanned_twice_is_kept_once_and_said(customer: Customer) -> None:
    customer.reach("card", CARD)
    page = customer.page
    customer.field("iccid").focus()
    scan(page, "iccid-code128")
    expect(customer.field("account_ref")).to_be_focused()
    scan(page, "iccid-code128")
    expect(customer.field("iccid")).to_have_value(ICCID)
    expect(customer.field("account_ref")).to_have_value("")
    expect(page.locator("#scanned")).to_contain_text("twice")


def test_the_lines_of_a_document_fill_the_page(customer: Customer) -> None:
    customer.reach("identity", CARD)
    page = customer.page
    for name in ("holder_name", "id_number", "id_expires"):
        customer.field(name).fill("")
    page.locator("#step > .actions .go").focus()
    with page.expect_response(lambda answer: "look?field=mrz" in answer.url):
        scan(page, "mrz-two-lines")
    expect(customer.field("holder_name")).to_have_value("ANNA MARIA ERIKSSON")
    expect(customer.field("id_number")).to_have_value("L898902C3")
    assert customer.slug == "identity"


def test_a_reference_scanned_into_nothing_opens_nothing_yet(customer: Customer) -> None:
    page = customer.page
    page.goto(f"{customer.address}/track")
    page.locator("#step > .actions .go").focus()
    page.keyboard.type("K7M4TX92A")
    page.keyboard.press("Enter")
    expect(customer.field("reference")).to_have_value("K7M4TX92A")
    assert customer.slug == "track"


def test_an_input_method_in_the_way_is_said(customer: Customer) -> None:
    customer.reach("card", CARD)
    customer.field("iccid").focus()
    customer.field("iccid").dispatch_event("compositionstart")
    expect(customer.page.locator("#scanned")).to_contain_text("input method")
