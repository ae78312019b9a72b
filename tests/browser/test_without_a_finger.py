"""Keys alone, colours that the system chooses, no movement: the same kiosk."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.customer import Customer, Given, answers_for

CARD = "ais-data-card"
SEEN = """() => {
  const at = document.activeElement, label = at.closest("label"), box = at.getBoundingClientRect();
  const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  const ring = [at, label].filter(Boolean).map((each) => getComputedStyle(each))
    .some((style) => style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2
      || style.boxShadow !== "none");
  const uncovered = top && (at.contains(top) || top.contains(at) || label?.contains(top));
  return at.matches("h1, .summary, body") ? "" : !ring ? `no ring: ${at.outerHTML}`
    : !uncovered ? `covered: ${at.outerHTML} by ${top?.outerHTML.slice(0, 80)}` : "";
}"""
"""What is wrong with the way the focus shows."""


def tab_to(page: Page, wanted: str) -> None:
    """Press Tab until what is wanted has the focus, each stop on the way to be seen."""
    for _ in range(60):
        if page.evaluate("(s) => document.activeElement.matches(s)", wanted):
            return
        page.keyboard.press("Tab")
        assert page.evaluate(SEEN) == ""
    raise AssertionError(f"{wanted} is not reached on {page.url}")


def key_in(customer: Customer, answers: Given) -> None:
    """Answer this page without a pointer, and go on."""
    page = customer.page
    done: set[str] = set()
    for name, kind, value, on in page.locator("#step [name]").evaluate_all(
        "(all) => all.map((f) => [f.name, f.type, f.value, f.checked])"
    ):
        given = answers.get(name)
        if kind == "radio" and name not in done and (given or not on):
            tab_to(page, f"[type=radio][name={name}]")
            page.keyboard.press("Space")
            for _ in range(12):
                now = page.locator(f"[name={name}]:checked").input_value()
                if now == (given or now):
                    break
                page.keyboard.press("ArrowDown")
            done.add(name)
        elif kind == "checkbox" and given and value in given and not on:
            tab_to(page, f"[name={name}][value={value}]")
            page.keyboard.press("Space")
        elif kind == "select-one" and given:
            tab_to(page, f"#step [name={name}]")
            page.keyboard.type(page.locator(f'option[value="{given}"]').inner_text())
        elif kind in {"text", "textarea"} and given and not value:
            tab_to(page, f"#step [name={name}]")
            page.keyboard.type(str(given))
    tab_to(page, "#step > .actions .go")
    left = customer.page.locator("#screen")
    left.evaluate("(screen) => { screen.dataset.left = 'yes'; }")
    page.keyboard.press("Enter")
    page.locator("html.live #screen:not([data-left])").wait_for()
    customer.steady()


def test_a_whole_journey_by_keys(customer: Customer) -> None:
    page = customer.page
    page.goto(customer.address)
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_be_focused()
    tab_to(page, ".start [value=en]")
    page.keyboard.press("Enter")
    page.wait_for_url("**/cards")
    answers = {"procedure": CARD, **answers_for(CARD)}
    seen: list[str] = []
    while customer.slug != "done":
        seen.append(customer.slug)
        assert seen.count(customer.slug) == 1, page.inner_text("#screen")
        key_in(customer, answers)
        expect(page.locator("#keypad")).to_be_hidden()
    assert len(customer.reference) == 11
    tab_to(page, ".finish .go")


@pytest.fixture
def asking(chromium: Browser) -> Iterator[Page]:
    """A tab whose system asks for its own colours, more contrast and no movement."""
    context = chromium.new_context(
        viewport={"width": 1280, "height": 800}, forced_colors="active", contrast="more",
        reduced_motion="reduce",
    )  # fmt: skip
    yield context.new_page()
    context.close()


EDGED = """() => [...document.querySelectorAll(
    "button, .second, .back, .go, .tick, .tile, input, summary.quiet")]
  .filter((e) => e.checkVisibility() && !e.closest(".unseen, dialog, [hidden]"))
  .filter((e) => !parseFloat(getComputedStyle(e).borderTopWidth))
  .map((e) => e.outerHTML.slice(0, 90))"""
CHOSEN = """([chosen, other]) => {
  const look = (value) => {
    const style = getComputedStyle(document.querySelector(`[value="${value}"]`));
    return [style.backgroundColor, style.borderTopColor, style.borderTopWidth].join();
  };
  return [look(chosen), look(other)];
}"""


def test_systems_colours_show_every_edge_and_what_is_chosen(asking: Page, address: str) -> None:
    customer = Customer(asking, address)
    asking.goto(address)
    assert asking.evaluate(EDGED) == []
    customer.reach("who", CARD)
    expect(asking.locator("html.fresh")).to_have_count(0)
    asking.check("[name=acting_as][value=holder]", force=True)
    assert asking.evaluate(EDGED) == []
    chosen, other = asking.evaluate(CHOSEN, ["holder", "representative"])
    assert chosen != other


def test_who_asks_for_more_contrast_has_it_and_nothing_moves(asking: Page, address: str) -> None:
    asking.emulate_media(forced_colors="none", contrast="more", reduced_motion="reduce")
    customer = Customer(asking, address)
    customer.reach("done", CARD)
    high = asking.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--line')")
    assert high.strip() == "#000"
    assert asking.evaluate("document.getAnimations().length") == 0
