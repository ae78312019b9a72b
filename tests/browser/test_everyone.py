"""Every screen for everyone: axe finds nothing, words at 200 % and spaced out keep their places.

Each screen is looked at by axe in one language in turn, and for room in the one whose words are
longest, spaced out at one size in turn; `make soak` looks at all of them in all (tests/soak)."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.browser.album import Album, made
from tests.browser.axe import violations
from tests.browser.fitting import crowded
from tests.browser.leafing import Leaf, leafing

TURNS = ("zh-Hans", "fil", "en", "th", "zh-Hant", "id")
"""Neighbours in the walk have different languages, and so have the states of one screen."""


@pytest.fixture(scope="module")
def album() -> Album:
    return made()


@pytest.fixture
def leaf(chromium: Browser, album: Album) -> Iterator[Leaf]:
    with leafing(chromium, album) as leaf:
        yield leaf


def test_every_screen_is_in_the_album(album: Album) -> None:
    assert album.missing() == set()


SHOWN_WRONG = {"cards wrong", "identity wrong", "who wrong", "signature wrong", "sign-in wrong"}
ALIKE = {"trouble 403", "trouble 410", "trouble ended", "trouble busy", "trouble too-large"}


def shown(album: Album) -> list[str]:
    """Every template; its error state where that has a shape of its own."""
    return [
        name
        for name in album.names
        if name not in ALIKE and (not name.endswith(" wrong") or name in SHOWN_WRONG)
    ]


def test_axe_finds_nothing_on_any_screen(leaf: Leaf) -> None:
    found: set[str] = set()
    for number, name in enumerate(shown(leaf.album)):
        language = TURNS[number % len(TURNS)]
        leaf.turn(name, language)
        found |= {f"{name} {language}: {fault}" for fault in violations(leaf.page)}
    assert sorted(found) == []


_UNFOLD = "document.querySelectorAll('details').forEach((one) => { one.open = true; })"
_WARN = "document.querySelector('#alone').showModal()"
_KEYS = "document.querySelector('#keypad').hidden"


@pytest.mark.parametrize(
    ("name", "language", "opened"),
    [("contact", "id", _UNFOLD), ("done", "th", _UNFOLD), ("case in_review", "fil", _UNFOLD),
     ("counter", "zh-Hans", _UNFOLD), ("who", "fil", _WARN), ("ais card", "th", _KEYS)],
)  # fmt: skip
def test_axe_finds_nothing_in_what_opens(leaf: Leaf, name: str, language: str, opened: str) -> None:
    leaf.turn(name, language)
    if opened == _KEYS:
        leaf.page.tap("#f-iccid")
    assert leaf.page.evaluate(opened) is not True
    assert violations(leaf.page) == []


def test_words_twice_as_large_or_spaced_out_keep_their_places(leaf: Leaf) -> None:
    found: set[str] = set()
    for number, name in enumerate(shown(leaf.album)):
        language = leaf.album.longest(name)
        leaf.turn(name, language)
        found |= {f"{name} {language} {fault}" for fault in crowded(leaf.page, number)}
    assert sorted(found) == []
