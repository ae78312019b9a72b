"""Every screen of every card in six languages, put on contact sheets in `tests/browser/shots/`."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from kiosk.locale import LANGUAGES
from tests.bench.server import kiosk as serve
from tests.browser.album import made
from tests.browser.conftest import TABLET
from tests.browser.contact import sheet
from tests.browser.customer import CARDS, Customer, answers_for
from tests.browser.leafing import leafing


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder: Path = tmp_path_factory.mktemp("var")
    server = serve(folder)
    yield f"http://127.0.0.1:{server.port}"
    server.stop()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("card", CARDS)
def test_a_card(chromium: Browser, address: str, card: str, language: str) -> None:
    page = chromium.new_page(viewport=TABLET, has_touch=True, reduced_motion="reduce")  # type: ignore[arg-type]
    customer, shots = Customer(page, address), []
    customer.begin(card, language)
    while customer.slug != "done":
        assert len(shots) < 40
        assert page.locator("html").get_attribute("lang") == language
        customer.answer(answers_for(card))
        page.locator("h1").tap()
        customer.steady()
        shots.append(page.screenshot())
        customer.go()
    shots.append(page.screenshot())
    page.close()
    assert sheet(f"{language}-{card}", shots).stat().st_size > 50_000


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_other_screen(chromium: Browser, language: str) -> None:
    album, shots = made(), []
    with leafing(chromium, album) as leaf:
        for name in album.names:
            leaf.turn(name, language)
            shots.append(leaf.page.screenshot())
    assert sheet(f"{language}-all", shots).stat().st_size > 50_000
