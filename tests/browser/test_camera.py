"""The camera, with Chromium's fake device: a card's bar code, a picture of a document (R33 R35)."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import TABLET
from tests.browser.customer import Customer
from tests.browser.find_browser import find
from tests.browser.watch import Watch

CARD = "ais-data-card"
NUMBER = "8966012345678901231"
DARK = "() => !document.querySelector('#camera video').srcObject?.active"
AGREED = ["process", "notify", "id_image"]
THAI = {"id_type": "th-national-id", "id_number": "1101700230708", "id_expires": "2031-05-05"}


def film(path: Path) -> Path:
    """A film of a card that is held still: two frames of YUV4MPEG2, which Chromium plays again and
    again."""
    width, height = 1280, 720
    code = zxingcpp.create_barcode(NUMBER, zxingcpp.BarcodeFormat.Code128)
    drawn = Image.fromarray(zxingcpp.write_barcode_to_image(code, scale=3))
    frame = Image.new("L", (width, height), 230)
    frame.paste(drawn, ((width - drawn.width) // 2, (height - drawn.height) // 2))
    colourless = bytes([128]) * (width * height // 2)
    head = f"YUV4MPEG2 W{width} H{height} F5:1 Ip A1:1 C420jpeg\n".encode()
    path.write_bytes(head + (b"FRAME\n" + frame.tobytes() + colourless) * 2)
    return path


@pytest.fixture(scope="module")
def sighted(chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """A browser with a camera that sees a card."""
    seen = film(tmp_path_factory.mktemp("film") / "card.y4m")
    browser = chromium.browser_type.launch(
        executable_path=find(),
        args=[
            *(["--no-sandbox"] if os.geteuid() == 0 else []),
            "--use-fake-device-for-media-stream",
            "--use-fake-ui-for-media-stream",
            f"--use-file-for-fake-video-capture={seen}",
        ],
    )
    yield browser
    browser.close()


@pytest.fixture
def before_it(sighted: Browser, address: str) -> Iterator[Customer]:
    """Someone at a tablet with that camera."""
    context = sighted.new_context(viewport=TABLET, has_touch=True)  # type: ignore[arg-type]
    page = context.new_page()
    watching = Watch(page)
    yield Customer(page, address)
    context.close()
    assert not watching.unexpected()


def camera(page: Page) -> Locator:
    return page.locator("#camera")


def test_the_camera_reads_the_cards_number(before_it: Customer) -> None:
    """R35: it stands in the field, looked at as if it were typed, and the light is off."""
    before_it.reach("card", CARD)
    page = before_it.page
    with page.expect_response(lambda answer: "look?field=iccid" in answer.url):
        page.tap("[data-scan]")
    expect(before_it.field("iccid")).to_have_value(NUMBER)
    expect(camera(page)).to_be_hidden()
    page.wait_for_function(DARK)


def test_a_document_is_taken_covered_and_used(before_it: Customer) -> None:
    """R33: shot, covered by keyboard, shown again; nothing is sent before the cover is placed."""
    before_it.reach("pictures", CARD, consents=AGREED, **THAI)  # type: ignore[arg-type]
    page = before_it.page
    page.tap("[data-camera]")
    expect(camera(page).locator("video")).to_have_js_property("readyState", 4)
    page.tap("[data-shoot]")
    page.wait_for_function(DARK)
    bar, use = page.locator(".bar"), page.locator(".send .go")
    expect(bar).to_be_focused()
    expect(use).to_be_disabled()
    bar.press("ArrowUp")
    bar.press("Shift+ArrowRight")
    expect(page.locator("[name=bars]")).to_have_value("200,410,620,140")
    use.tap()
    expect(page.locator(".given img")).to_have_count(1)
    before_it.go()
    assert before_it.slug == "card-state"


def test_leaving_puts_the_light_out(before_it: Customer) -> None:
    before_it.reach("card", CARD)
    page = before_it.page
    page.route("**/nothing-seen*", lambda route: route.fulfill(status=204))
    page.evaluate("document.querySelector('[data-scan]').dataset.scan = '/nothing-seen?'")
    page.tap("[data-scan]")
    expect(camera(page).locator("video")).to_have_js_property("readyState", 4)
    page.tap("[data-off]")
    expect(camera(page)).to_be_hidden()
    page.wait_for_function(DARK)


def test_the_idle_wipe_puts_the_light_out(before_it: Customer) -> None:
    """Whatever takes the page away, nothing goes on looking."""
    before_it.reach("pictures", CARD, consents=AGREED)  # type: ignore[arg-type]
    page = before_it.page
    page.tap("[data-camera]")
    expect(camera(page).locator("video")).to_have_js_property("readyState", 4)
    page.evaluate("window.seen = document.querySelector('#camera video').srcObject")
    page.evaluate("document.body.replaceChildren()")
    page.wait_for_function("() => !window.seen.active")


def test_without_a_camera_there_are_words(customer: Customer) -> None:
    """The way by hand stays open."""
    customer.reach("card", CARD)
    customer.page.tap("[data-scan]")
    expect(customer.page.locator(".camera-words")).to_contain_text("No camera was found")
    customer.page.tap("[data-off]")
    customer.field("iccid").fill(NUMBER)
