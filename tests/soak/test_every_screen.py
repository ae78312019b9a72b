"""The whole matrix, for `make soak`: every screen in every language, by axe and for room, in the
usual colours and with high contrast."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from kiosk.locale import LANGUAGES
from tests.browser.album import Album, made
from tests.browser.axe import violations
from tests.browser.fitting import crowded
from tests.browser.leafing import Leaf, leafing


@pytest.fixture(scope="module")
def album() -> Album:
    return made()


@pytest.fixture
def leaf(chromium: Browser, album: Album) -> Iterator[Leaf]:
    with leafing(chromium, album) as leaf:
        yield leaf


@pytest.mark.parametrize("contrast", ["normal", "high"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_axe_finds_nothing(leaf: Leaf, language: str, contrast: str) -> None:
    found: set[str] = set()
    for name in leaf.album.names:
        leaf.turn(name, language)
        leaf.page.evaluate(f"document.documentElement.dataset.contrast = '{contrast}'")
        found |= {f"{name}: {fault}" for fault in violations(leaf.page)}
    assert sorted(found) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_keep_their_places(leaf: Leaf, language: str) -> None:
    found: set[str] = set()
    for name in leaf.album.names:
        leaf.turn(name, language)
        found |= {f"{name} {fault}" for fault in crowded(leaf.page)}
    assert sorted(found) == []
