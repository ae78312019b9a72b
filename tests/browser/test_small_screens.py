"""Upright and on a phone: nothing runs off the side, is too small to hit, or is covered."""

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from tests.browser.customer import Customer, answers_for

CARD = "smart-unlimited"
LEAST = 48
"""CSS pixels; WCAG 2.2 asks for 24 (AA) or 44 (AAA)."""

_SMALL = """(least) => [...document.querySelectorAll(
    "a, button, summary, select, textarea, input:not([type=hidden])")]
  .filter((e) => !e.closest("details:not([open]) > form, p.hint"))
  .map((e) => [e, (e.closest("label") || e).getBoundingClientRect()])
  .filter(([e, box]) => box.width && box.height < least - 0.5)
  .map(([e, box]) => `${e.outerHTML.slice(0, 90)} is ${Math.round(box.height)} high`)"""
_COVERED = """() => {
  scrollTo(0, document.documentElement.scrollHeight);
  const bar = document.querySelector(".actions").getBoundingClientRect();
  return [...document.querySelectorAll("#screen *")]
    .filter((e) => !e.closest(".actions, .unseen") && !e.children.length)
    .map((e) => [e, e.getBoundingClientRect()])
    .filter(([e, b]) => b.width > 1 && b.bottom > bar.top + 1 && b.top < bar.bottom - 1)
    .map(([e]) => e.outerHTML.slice(0, 90));
}"""


def fits(page: Page) -> None:
    """The rules of every page on a small screen."""
    wide = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert page.evaluate(wide) <= 0, f"{page.url} scrolls sideways"
    assert page.evaluate(_SMALL, LEAST) == [], page.url
    assert page.evaluate(_COVERED) == [], page.url


@pytest.mark.parametrize(
    ("language", "width", "height"), [("zh-Hans", 800, 1280), ("en", 390, 844)]
)
def test_a_journey_fits(customer: Customer, language: str, width: int, height: int) -> None:
    page = customer.page
    page.set_viewport_size(ViewportSize(width=width, height=height))
    customer.begin(CARD, language)
    answers = answers_for(CARD, acting_as="representative", settlement="refund_bank")
    while customer.slug != "done":
        fits(page)
        customer.answer(answers)
        customer.go()
    fits(page)


def test_the_languages_are_in_reach_on_a_phone(customer: Customer) -> None:
    page = customer.page
    page.set_viewport_size(ViewportSize(width=390, height=844))
    customer.begin(CARD)
    page.tap(".languages summary")
    for button in page.locator(".languages form button").all():
        expect(button).to_be_in_viewport(ratio=1)
    customer.tap(".languages [value=zh-Hans]")
    expect(page.locator("html")).to_have_attribute("lang", "zh-Hans")


@pytest.mark.parametrize("language", ["zh-Hans", "th", "id", "fil"])
def test_a_phone_keeps_its_room_for_the_question(customer: Customer, language: str) -> None:
    page = customer.page
    page.set_viewport_size(ViewportSize(width=390, height=844))
    customer.reach("identity", CARD, language)
    heights = "(all) => all.map((e) => e.getBoundingClientRect().height)"
    top, actions = page.locator("#top, #step > .actions").evaluate_all(heights)
    assert top <= 136
    assert actions <= 96
    assert page.locator("#top .here").evaluate("(e) => e.getBoundingClientRect().right") <= 390
