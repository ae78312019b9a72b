"""The pictures of the README, from a scripted walk: `python -m tests.browser.pictures`."""

import os
import tempfile
from io import BytesIO
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
from PIL import Image
from playwright.sync_api import Browser, sync_playwright

from tests.bench.server import ROOT, kiosk
from tests.browser.clerk import NAME, Clerk, hire
from tests.browser.customer import Customer, answers_for
from tests.browser.find_browser import find
from tests.browser.watch import Watch

FOLDER = ROOT / "docs" / "pictures"
SIZE = (1280, 800)
DESK = "#dfe5e2"
COLOURS = 256


def keep(name: str, picture: Image.Image) -> None:
    """Save a picture, few colours, so that a clone stays small."""
    few = picture.convert("RGB").quantize(
        COLOURS, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE
    )
    few.save(FOLDER / f"{name}.png", optimize=True)


def walk(browser: Browser, address: str) -> None:
    """Attract and question in Chinese, done in English, and the receipt of that."""
    for language, card in (("zh-Hans", "ais-data-card"), ("en", "smart-phone-card")):
        page = browser.new_page(viewport={"width": SIZE[0], "height": SIZE[1]}, has_touch=True)
        customer = Customer(page, address)
        if language == "zh-Hans":
            page.goto(address)
            keep("attract", Image.open(BytesIO(page.screenshot())))
            customer.reach("card", card, language)
            customer.answer(answers_for(card))
            customer.leave("iccid")
            page.locator("h1").tap()
            keep("question", Image.open(BytesIO(page.screenshot(animations="disabled"))))
        else:
            customer.reach("done", card, language, settlement="refund_bank")
            keep("done", Image.open(BytesIO(page.screenshot(animations="disabled"))))
            keep("receipt", paper(page.request.get(f"{address}/papers/receipt.pdf?size=80").body()))
        page.close()


def counter(browser: Browser, address: str) -> None:
    """A case half seen to, with two more people waiting; and the board that calls them."""
    tablet = browser.new_page(viewport={"width": SIZE[0], "height": SIZE[1]}, has_touch=True)
    customer = Customer(tablet, address)
    for language, card in (("zh-Hans", "ais-data-card"), ("en", "axis-data-card")):
        customer.reach("done", card, language)
    reference = (tablet.locator("#reference").text_content() or "").replace("-", "")
    customer.reach("done", "smart-unlimited", "zh-Hant")
    tablet.close()
    page = browser.new_page(viewport={"width": SIZE[0], "height": SIZE[1]})
    clerk = Clerk(page, address, Watch(page))
    clerk.sign_in()
    clerk.call(reference)
    clerk.press("begin")
    for task in ("id-original", "id-photo"):
        page.locator(f"#task-{task} button.box").click()
        page.locator(f"#task-{task}.done").wait_for()
    keep("counter", Image.open(BytesIO(page.screenshot(animations="disabled"))))
    page.set_viewport_size({"width": 1920, "height": 1080})
    page.goto(f"{address}/board")
    keep("board", Image.open(BytesIO(page.screenshot(animations="disabled"))).resize((960, 540)))
    page.close()


def paper(pdf: bytes) -> Image.Image:
    """A roll laid on the desk, in pieces side by side where it is longer than the picture."""
    roll = pypdfium2.PdfDocument(pdf)[0].render(scale=1.7).to_pil()
    space = 30
    tall = SIZE[1] - 2 * space
    pieces, top = [], 0
    while top < roll.height:
        bottom = min(top + tall, roll.height)
        while bottom < roll.height and not blank(roll, bottom):
            bottom -= 1
        pieces.append(roll.crop((0, top, roll.width, bottom)))
        top = bottom
    desk = Image.new("RGB", SIZE, DESK)
    left = (SIZE[0] - len(pieces) * roll.width - (len(pieces) - 1) * space) // 2
    for number, piece in enumerate(pieces):
        desk.paste(piece, (left + number * (roll.width + space), space))
    return desk


def blank(roll: Image.Image, row: int) -> bool:
    """True when nothing is printed on this row of pixels: here the roll may be cut."""
    darkest, lightest = roll.convert("L").crop((0, row, roll.width, row + 1)).getextrema()
    return bool(darkest == lightest)


def main() -> None:
    """Make all pictures anew."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as data, sync_playwright() as playwright:
        server = kiosk(Path(data))
        hire(Path(data), NAME, "manager")
        browser = playwright.chromium.launch(
            executable_path=find(), args=["--no-sandbox"] if os.geteuid() == 0 else []
        )
        try:
            walk(browser, f"http://127.0.0.1:{server.port}")
            counter(browser, f"http://127.0.0.1:{server.port}")
        finally:
            browser.close()
            server.stop()


if __name__ == "__main__":
    main()
