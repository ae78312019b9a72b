"""Signing with a finger, clearing it, or typing the name."""

import time

from playwright.sync_api import Locator, Page, expect

from tests.browser.customer import Customer, awake

CARD = "ais-data-card"


def draw(page: Page, pad: Locator) -> None:
    """A zigzag by finger."""
    awake(page)
    box = pad.bounding_box()
    assert box is not None
    finger = page.context.new_cdp_session(page)

    began = time.time() - 3  # no faster than a hand, or Chromium takes the next tap for its brake

    def touch(kind: str, second: float, *points: tuple[float, float]) -> None:
        at = [
            {"x": box["x"] + x * box["width"], "y": box["y"] + y * box["height"]} for x, y in points
        ]
        moved = {"type": kind, "timestamp": began + second, "touchPoints": at}
        finger.send("Input.dispatchTouchEvent", moved)

    touch("touchStart", 0, (0.2, 0.3))
    for n in range(1, 7):
        touch("touchMove", n / 5, (0.2 + n / 10, 0.3 + 0.4 * (n % 2)))
    touch("touchEnd", 2)


def test_a_signature_is_drawn_cleared_and_kept(customer: Customer) -> None:
    customer.reach("leaving", CARD)
    customer.go()
    page = customer.page
    pad, posted = page.locator(".pad svg"), page.locator("[name=signature]")
    pad.scroll_into_view_if_needed()
    before = page.evaluate("scrollY")
    draw(page, pad)
    drawn = posted.input_value()
    assert drawn.startswith("M")
    assert drawn.count("L") > 3
    expect(pad.locator("path")).to_have_attribute("d", drawn)
    assert page.evaluate("scrollY") == before, "the page moved under the finger"

    page.tap("[data-clear]")
    expect(posted).to_have_value("")
    expect(pad.locator("path")).to_have_attribute("d", "")
    customer.go()
    assert customer.slug == "signature"
    page.locator('.summary a[href="#f-signature"]').tap()

    draw(page, page.locator(".pad svg"))
    drawn = posted.input_value()
    customer.go()
    assert customer.slug == "check"
    page.goto(f"{customer.address}/apply/signature")
    expect(posted).to_have_value(drawn)
    expect(page.locator(".pad path")).to_have_attribute("d", drawn)


def test_a_name_may_be_typed_instead(customer: Customer) -> None:
    customer.reach("signature", CARD)
    customer.field("signature_name").fill("李小明")
    customer.go()
    assert customer.slug == "check"
    customer.page.goto(f"{customer.address}/apply/signature")
    expect(customer.field("signature_name")).to_have_value("李小明")


def test_the_last_stroke_is_undone_and_a_turned_screen_keeps_the_rest(customer: Customer) -> None:
    customer.reach("leaving", CARD)
    customer.go()
    page = customer.page
    pad, posted = page.locator(".pad svg"), page.locator("[name=signature]")
    draw(page, pad)
    first = posted.input_value()
    draw(page, pad)
    assert posted.input_value().startswith(f"{first} M")
    page.tap("[data-undo]")
    expect(posted).to_have_value(first)
    page.set_viewport_size({"width": 800, "height": 1280})
    expect(pad.locator("path")).to_have_attribute("d", first)
    page.tap("[data-undo]")
    expect(posted).to_have_value("")
