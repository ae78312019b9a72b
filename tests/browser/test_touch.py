"""Fingers: size and distance of what is pressed, keys on the screen, how the screen is seen."""

import re

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from tests.browser.clerk import Clerk
from tests.browser.customer import Customer, answers_for
from tests.browser.fitting import faults as unfit
from tests.browser.test_staff_screens import SCREENS
from tests.browser.touching import faults

CARD = "ais-data-card"
LYING, UPRIGHT = ViewportSize(width=1280, height=800), ViewportSize(width=800, height=1280)


def small(page: Page) -> list[str]:
    """What a finger misses, lying and upright."""
    found = []
    for size in (UPRIGHT, LYING):
        page.set_viewport_size(size)
        found += [f"{page.url} {size['width']}: {fault}" for fault in faults(page)]
    return found


def test_a_customers_finger_hits_what_it_means(customer: Customer) -> None:
    page = customer.page
    page.goto(customer.address)
    found = small(page)
    customer.begin(CARD)
    answers = answers_for(CARD, acting_as="representative", settlement="refund_bank")
    while customer.slug != "done":
        found += small(page)
        customer.answer(answers)
        customer.go()
    found += small(page)
    for path in ("/cards", "/track", "/book", "/book/arrive"):
        page.goto(f"{customer.address}{path}")
        found += small(page)
    page.tap(".view summary")
    found += faults(page)
    page.tap(".languages summary")
    found += faults(page)
    assert sorted(set(found)) == []


def test_a_clerks_finger_hits_what_it_means(at_tablet: Customer, clerk: Clerk) -> None:
    at_tablet.reach("done", CARD)
    reference = at_tablet.reference.replace("-", "")
    clerk.sign_in()
    found = []
    for path in (*SCREENS, f"/counter/cases/{reference}"):
        clerk.page.goto(f"{clerk.address}{path}")
        found += small(clerk.page)
    assert sorted(set(found)) == []


@pytest.mark.parametrize("size", [LYING, UPRIGHT])
def test_keys_on_the_screen_write_and_cover_nothing(customer: Customer, size: ViewportSize) -> None:
    customer.reach("card", CARD)
    page, field, keys = customer.page, customer.field("iccid"), customer.page.locator("#keypad")
    page.set_viewport_size(size)
    field.focus()
    expect(keys).to_be_hidden()
    page.locator("h1").focus()
    field.tap()
    expect(keys).to_be_visible()
    expect(field).to_have_attribute("inputmode", "none")
    for digit in "8965880812100011146":
        page.tap(f'#keypad [data-key="{digit}"]')
    page.tap("#keypad [data-edit=back]")
    page.keyboard.type("6")
    expect(field).to_have_value("8965880812100011146")
    assert faults(page) == []
    box, low, go = (
        field.bounding_box(),
        keys.bounding_box(),
        page.locator("#step > .actions .go").bounding_box(),
    )
    assert box
    assert low
    assert go
    for each in (box, go):
        beside = each["x"] + each["width"] <= low["x"]
        assert beside or each["y"] + each["height"] <= low["y"], "covered"
    with page.expect_response(lambda answer: "look?field=iccid" in answer.url):
        page.tap("#keypad [data-edit=next]")
    expect(field).to_have_attribute("inputmode", "numeric")
    expect(customer.field("account_ref")).to_be_focused()


@pytest.mark.parametrize("size", [LYING, UPRIGHT])
def test_who_presses_on_while_the_keys_are_there_goes_on(
    customer: Customer, size: ViewportSize
) -> None:
    """The keys go when their field is left: what a finger is on must not move from under it."""
    customer.reach("card", CARD)
    customer.page.set_viewport_size(size)
    customer.field("msisdn").tap()
    for digit in "0812345678":
        customer.page.tap(f'#keypad [data-key="{digit}"]')
    customer.go()
    assert customer.slug != "card"
    expect(customer.page.locator("#keypad")).to_be_hidden()


@pytest.mark.parametrize("size", [LYING, UPRIGHT])
def test_with_controls_low_the_bar_covers_no_key(customer: Customer, size: ViewportSize) -> None:
    customer.reach("card", CARD)
    page = customer.page
    page.set_viewport_size(size)
    page.locator("html").evaluate("(html) => { html.dataset.reach = '1'; }")
    customer.field("iccid").tap()
    page.tap("#keypad [data-key='0']", timeout=3000)
    page.tap("#keypad [data-edit=next]", timeout=3000)
    assert unfit(page) == []


def test_a_date_by_keys_has_its_hyphens(customer: Customer) -> None:
    customer.reach("identity", CARD, id_expires="")
    customer.field("id_expires").tap()
    customer.page.tap("#keypad [data-edit=clear]")
    for digit in "20331231":
        customer.page.tap(f'#keypad [data-key="{digit}"]')
    expect(customer.field("id_expires")).to_have_value("2033-12-31")


def test_a_view_changes_at_once_and_what_was_typed_stays(customer: Customer) -> None:
    customer.reach("contact", CARD)
    page = customer.page
    customer.field("contact_email").fill("typed@example.org")
    page.tap(".view summary")
    for name, value in (("text", "largest"), ("contrast", "high"), ("reach", "1")):
        page.tap(f'.view [name={name}][value="{value}"]')
        expect(page.locator("html")).to_have_attribute(f"data-{name}", value)
    expect(customer.field("contact_email")).to_have_value("typed@example.org")
    page.tap("h1")
    for size in (LYING, UPRIGHT):
        page.set_viewport_size(size)
        top, go = (
            page.locator(".top").bounding_box(),
            page.locator("#step > .actions .go").bounding_box(),
        )
        assert top
        assert go
        assert top["y"] + top["height"] == pytest.approx(size["height"], abs=1)
        assert size["height"] / 2 < go["y"] < top["y"]
        assert unfit(page) == []
        assert faults(page) == []
    page.reload()
    expect(page.locator("html")).to_have_attribute("data-text", "largest")


def test_low_controls_stand_above_the_bar_on_the_next_page_as_well(customer: Customer) -> None:
    customer.reach("plan", CARD, "th")
    page = customer.page
    page.set_viewport_size(UPRIGHT)
    page.tap(".view summary")
    for chosen in ('[name=reach][value="1"]', '[name=text][value="largest"]'):
        page.tap(f".view {chosen}")
    page.tap("h1")
    for _ in range(2):
        customer.answer(answers_for(CARD))
        customer.go()
    assert customer.slug == "before-2"
    low, bar = page.locator("#step > .actions").bounding_box(), page.locator("#top").bounding_box()
    assert low
    assert bar
    assert low["y"] + low["height"] <= bar["y"] + 1
    assert low["height"] + bar["height"] < UPRIGHT["height"] / 3


def test_the_keys_come_to_a_field_that_has_the_focus_already(customer: Customer) -> None:
    """A fault's link or a scanner led there; no other keyboard shows then."""
    customer.reach("card", CARD)
    customer.field("iccid").focus()
    customer.field("iccid").tap()
    expect(customer.page.locator("#keypad")).to_be_visible()


LAST_CHOICES = ("largest", "high", "1")


def test_quick_presses_of_the_view_do_not_undo_each_other(customer: Customer) -> None:
    """The panel stays as it stands when a step goes on."""
    customer.reach("who", CARD)
    page = customer.page
    customer.choose("acting_as", "holder")
    customer.go()
    customer.steady()
    with page.expect_response(
        lambda r: all(f"\r\n{last}\r\n" in (r.request.post_data or "") for last in LAST_CHOICES)
    ):
        page.locator(".view").evaluate(
            "(panel) => panel.querySelectorAll('.view-row :last-child').forEach((b) => b.click())"
        )
    page.reload()
    seen = page.locator("html").evaluate("(html) => ({...html.dataset})")
    assert seen == {"text": "largest", "contrast": "high", "reach": "1"}


def test_the_first_screen_forgets_a_view_after_a_minute(customer: Customer) -> None:
    page = customer.page
    page.clock.install()
    page.goto(customer.address)
    page.tap(".view summary")
    for name, value in (("text", "largest"), ("contrast", "high"), ("reach", "1")):
        with page.expect_response("**/view"):
            page.tap(f'.view [name={name}][value="{value}"]')
    with page.expect_response("**/view"):
        page.clock.run_for(61_000)
    page.reload()
    assert page.locator("html").evaluate("(html) => ({...html.dataset})") == {}


_VOICE = """
window.spoken = [];
Object.defineProperty(window, "speechSynthesis", { value: {
  getVoices: () => VOICES, speak: (words) => spoken.push(words.text),
  cancel: () => spoken.push("#stop"),
  addEventListener: () => {} } });
window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
"""


def test_read_aloud_says_the_questions_and_no_digit_of_anybody(customer: Customer) -> None:
    page = customer.page
    page.add_init_script(_VOICE.replace("VOICES", '[{ lang: "en-GB" }]'))
    customer.reach("identity", CARD)
    customer.field("id_number").fill("E7O704999")
    customer.leave("id_number")
    customer.field("id_expires").fill("1999-99-99")
    customer.leave("id_expires")
    page.tap(".view summary")
    page.tap("[data-read]")
    said = " ".join(page.evaluate("spoken"))
    assert page.inner_text("h1") in said
    assert page.locator('label[for="f-id_number"]').inner_text() in said
    assert page.locator("#wrong-id_expires").count() == 1
    assert not re.search(r"\d", said.replace("0 with O", "")), said
    page.tap("[data-read]")
    assert page.evaluate("spoken.at(-1)") == "#stop"
    page.goto(f"{customer.address}/apply/check")
    page.tap(".view summary")
    page.tap("[data-read]")
    said = " ".join(page.evaluate("spoken"))
    assert page.inner_text("h1") in said
    assert not re.search(r"\d{3}", said), said


def test_without_a_voice_the_way_with_staff_is_said(customer: Customer) -> None:
    customer.page.add_init_script(_VOICE.replace("VOICES", '[{ lang: "sw" }]'))
    customer.reach("identity", CARD)
    customer.page.tap(".view summary")
    expect(customer.page.locator("[data-read]")).to_be_hidden()
    expect(customer.page.locator(".views .hint")).to_contain_text("Call a person")


def test_the_panel_lives_through_a_step(customer: Customer) -> None:
    """A step is a fragment that does not bring the panel again."""
    customer.reach("who", CARD)
    customer.choose("acting_as", "holder")
    customer.go()
    assert customer.slug == "document"
    customer.page.tap(".view summary")
    customer.page.tap(".view [name=contrast][value=high]")
    expect(customer.page.locator("html")).to_have_attribute("data-contrast", "high")
