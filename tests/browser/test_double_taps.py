"""A press within half a second of a new screen is meant for the screen before, and does nothing.

The pauses are the subject: fingers are not as quick as a machine, and not as slow as a wait for it.
"""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page

from tests.browser.customer import Customer, answers_for, awake
from tests.browser.test_camera import AGREED
from tests.browser.test_typing import posts
from tests.browser.watch import Watch

CARD = "ais-data-card"
SIZES = {"lying": (1280, 800), "upright": (800, 1280), "phone": (390, 844)}
APART = (120, 180, 300)
"""Milliseconds between the two presses of a double tap."""
NEW = "#screen:not([data-left])"
Press = Callable[[Page, float, float], None]


def touch(page: Page, x: float, y: float) -> None:
    """A finger goes down and up."""
    wire = page.context.new_cdp_session(page)
    wire.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [{"x": x, "y": y}]})
    wire.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})


def click(page: Page, x: float, y: float) -> None:
    """A mouse is pressed and let go."""
    page.mouse.click(x, y)


by_hand = pytest.mark.parametrize("press", [touch, click], ids=["touch", "mouse"])


def at(chromium: Browser, address: str, size: str, **how: bool) -> Iterator[BrowserContext]:
    """A tab of this size, its buttons low."""
    width, height = SIZES[size]
    context = chromium.new_context(
        viewport={"width": width, "height": height}, has_touch=True, **how  # type: ignore[arg-type]
    )  # fmt: skip
    page = context.new_page()
    watching = Watch(page)
    page.goto(address)
    page.locator(".view summary").tap()
    page.tap('.view [name=reach][value="1"]')
    page.wait_for_load_state()
    yield context
    context.close()
    assert not watching.unexpected()


@pytest.fixture(params=SIZES)
def held(request: pytest.FixtureRequest, chromium: Browser, address: str) -> Iterator[Customer]:
    """Somebody at a tablet, lying or upright, or with a telephone."""
    for context in at(chromium, address, request.param):
        yield Customer(context.pages[0], address)


@pytest.fixture(params=SIZES)
def plain(request: pytest.FixtureRequest, chromium: Browser, address: str) -> Iterator[Customer]:
    """The same without JavaScript."""
    for context in at(chromium, address, request.param, java_script_enabled=False):
        yield Customer(context.pages[0], address)


def place_of(button: Locator) -> tuple[float, float]:
    """The middle of a button that takes presses."""
    button.hover()
    return middle(button)


def middle(button: Locator) -> tuple[float, float]:
    """The middle of a button where it is."""
    box = button.bounding_box()
    assert box
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def ready(customer: Customer, slug: str) -> tuple[Locator, tuple[float, float]]:
    """On a page that is answered, and left once so that all is said: its button, and where."""
    customer.reach(slug, CARD)
    customer.answer(answers_for(CARD))
    button = customer.page.locator("#step > .actions .go")
    return button, place_of(button)


@by_hand
@pytest.mark.parametrize("apart", APART)
@pytest.mark.parametrize(("slug", "after"), [("contact", "leaving"), ("signature", "check")])
def test_a_double_tap_on_continue_goes_one_page_on(
    held: Customer, press: Press, apart: int, slug: str, after: str
) -> None:
    page, place = held.page, ready(held, slug)[1]
    handed_in = posts(page)
    press(page, *place)
    page.wait_for_timeout(apart)
    press(page, *place)
    page.locator(f"#step[action='/apply/{after}']").wait_for()
    held.steady()
    awake(page)
    assert held.slug == after
    assert {address.rpartition("/")[2] for address in handed_in} == {slug}


_LAY = """(go, y) => {
  const box = go.getBoundingClientRect();
  scrollBy({ top: box.top + box.height / 2 - y, behavior: "instant" });
}"""


@by_hand
@pytest.mark.parametrize("held", ["lying", "upright"], indirect=True)
def test_a_double_tap_on_a_documents_page_skips_no_pictures(held: Customer, press: Press) -> None:
    """Scrolled so that the pictures' button comes to lie under the finger."""
    held.reach("pictures", CARD, consents=AGREED)  # type: ignore[arg-type]
    page, button = held.page, held.page.locator("#step > .actions .go")
    below = place_of(button)[1]
    page.goto(f"{held.address}/apply/identity")
    place_of(button)
    for _ in range(2):  # once out of the place where it sticks, then to the pixel
        button.evaluate(_LAY, below)
    place = middle(button)
    assert place[1] == pytest.approx(below, abs=30)
    handed_in = posts(page)
    press(page, *place)
    page.locator("#step[action='/apply/pictures']").wait_for()
    press(page, *place)
    page.wait_for_timeout(600)
    held.steady()
    assert held.slug == "pictures"
    assert {address.rpartition("/")[2] for address in handed_in} == {"identity"}


@by_hand
def test_a_press_after_half_a_second_counts(customer: Customer, press: Press) -> None:
    page, place = customer.page, ready(customer, "contact")[1]
    press(page, *place)
    page.locator("#step[action='/apply/leaving']").wait_for()
    press(page, *place_of(page.locator("#step > .actions .go")))
    page.locator("#step[action='/apply/signature']").wait_for()


@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_a_held_key_presses_once(customer: Customer, key: str) -> None:
    """The keys of a keyboard repeat while they are down; the button is focused on each page."""
    button = ready(customer, "contact")[0]
    page, handed_in = customer.page, posts(customer.page)
    button.focus()
    page.keyboard.down(key)
    if key == "Space":
        page.keyboard.up(key)
    page.locator("#step[action='/apply/leaving']").wait_for()
    button.focus()
    for _ in range(3):
        page.keyboard.down(key)  # the same key again: a repeat, or a press too early
    page.keyboard.up(key)
    awake(page)
    customer.steady()
    assert customer.slug == "leaving"
    assert {address.rpartition("/")[2] for address in handed_in} == {"contact"}


@by_hand
def test_without_a_script_the_last_button_is_not_where_the_one_before_was(
    plain: Customer, press: Press
) -> None:
    page, place = plain.page, ready(plain, "signature")[1]
    press(page, *place)
    page.locator("#step[action='/apply/check']").wait_for()
    press(page, *place)
    page.wait_for_timeout(600)
    press(page, *place)
    page.wait_for_load_state()
    assert page.locator("#reference").count() == 0
