"""A real kiosk in a process of its own, and a real Chromium with a touch screen."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.bench.server import kiosk as serve
from tests.browser.clerk import COLLEAGUE, NAME, PRINTER, Clerk, hire
from tests.browser.customer import Customer
from tests.browser.find_browser import find
from tests.browser.watch import Watch

TABLET = {"width": 1280, "height": 800}
PHONE = {"width": 390, "height": 844}


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """The browser, with its back-forward cache, which Playwright would turn off: shops have it."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=find(),
            args=["--no-sandbox"] if os.geteuid() == 0 else [],
            ignore_default_args=["--disable-back-forward-cache"],
        )
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where a kiosk is open, with a data folder of its own."""
    folder: Path = tmp_path_factory.mktemp("var")
    server = serve(folder)
    yield f"http://127.0.0.1:{server.port}"
    server.stop()


@pytest.fixture
def tablet(chromium: Browser) -> Iterator[BrowserContext]:
    """A browser that has seen nobody yet."""
    context = chromium.new_context(viewport=TABLET, has_touch=True)  # type: ignore[arg-type]
    yield context
    context.close()


@pytest.fixture
def screen(tablet: BrowserContext) -> Page:
    """The one tab a kiosk has."""
    return tablet.new_page()


@pytest.fixture
def watch(screen: Page) -> Iterator[Watch]:
    """What the browser complains of; at the end of a test nothing unexpected may be left."""
    watching = Watch(screen)
    yield watching
    assert not watching.unexpected()


@pytest.fixture(scope="session")
def staffed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where another kiosk is open, with somebody at its counter."""
    folder: Path = tmp_path_factory.mktemp("staffed")
    server = serve(folder)
    hire(folder, NAME, "manager")
    hire(folder, COLLEAGUE, "clerk")
    yield f"http://127.0.0.1:{server.port}"
    server.stop()


@pytest.fixture
def at_tablet(screen: Page, watch: Watch, staffed: str) -> Customer:
    """Someone who walks up to the tablet of the shop with a counter."""
    return Customer(screen, staffed)


@contextmanager
def behind_the_counter(chromium: Browser, address: str, name: str) -> Iterator[Clerk]:
    """Somebody at a screen of the counter that has seen nobody yet."""
    context = chromium.new_context(viewport=TABLET, locale="en", has_touch=True)  # type: ignore[arg-type]
    context.add_init_script(PRINTER)
    page = context.new_page()
    watching = Watch(page)
    yield Clerk(page, address, watching, name)
    context.close()
    assert not watching.unexpected()


@pytest.fixture
def clerk(chromium: Browser, staffed: str) -> Iterator[Clerk]:
    """The manager behind the counter, with a browser of their own."""
    with behind_the_counter(chromium, staffed, NAME) as somebody:
        yield somebody


@pytest.fixture
def colleague(chromium: Browser, staffed: str) -> Iterator[Clerk]:
    """A clerk beside them, with another."""
    with behind_the_counter(chromium, staffed, COLLEAGUE) as somebody:
        yield somebody


@pytest.fixture
def at_home(chromium: Browser, staffed: str) -> Iterator[Customer]:
    """A customer's own telephone, on the pages of the shop with a counter."""
    context = chromium.new_context(viewport=PHONE, has_touch=True, locale="en")  # type: ignore[arg-type]
    page = context.new_page()
    watching = Watch(page)
    yield Customer(page, staffed)
    context.close()
    assert not watching.unexpected()


@pytest.fixture
def customer(screen: Page, watch: Watch, address: str) -> Customer:
    """Someone who walks up to the tablet."""
    return Customer(screen, address)
