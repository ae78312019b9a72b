"""However a visit ends, the next customer finds nothing of it in the browser (trust.md 1, row 1).

The first customer types into every field of a page that holds most of a person, leaves it unsent,
and ends. The next customer comes to the same pages, then Back five times, Forward and reload. (Back
to pages that belong to nobody any more: test_finish.py.)
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from flask import Response
from playwright.sync_api import Browser, BrowserContext, Error, Page

from tests.browser import laxer
from tests.browser.conftest import TABLET
from tests.browser.customer import Customer, answers_for
from tests.browser.line import Line
from tests.web.linter import Linter
from tests.web.walker import start, walk

CARD = "ais-data-card"
_FIELDS = "#step input[type=text], #step textarea"
_HELD = """async () => {
  const caches_ = [];
  for (const name of await caches.keys()) {
    for (const kept of await (await caches.open(name)).keys()) caches_.push(kept.url);
  }
  return JSON.stringify([
    document.documentElement.outerHTML, document.title,
    [...document.querySelectorAll("input, textarea, select")].map((f) => f.value),
    {...sessionStorage}, {...localStorage}, history.state, document.cookie,
    (await indexedDB.databases()).map((d) => d.name), caches_]);
}"""
_LOADED = """document.readyState === 'complete'
  || new Promise((loaded) => addEventListener('load', () => loaded(true)))"""
_NO_RELOAD = "addEventListener('pageshow', (event) => event.stopImmediatePropagation(), true)"


def typed(page: Page) -> list[str]:
    """Type words of one's own into every field; what was typed."""
    words = [f"SENTINEL{n}" for n in range(page.locator(_FIELDS).count())]
    for field, word in zip(page.locator(_FIELDS).all(), words, strict=True):
        with page.expect_response(lambda r: "/look?" in r.url):
            field.fill(word)
            field.blur()
    assert words
    assert set(hits(page, words)) == set(words), "the check sees what is there"
    return words


def hits(page: Page, words: list[str]) -> list[str]:
    """Which of these words the page, or anything the browser keeps for it, holds."""
    if page.url == "about:blank":  # before the first page; it holds nothing, and may not be asked
        return []
    held = json.loads(page.evaluate(_HELD))
    cookies = json.dumps([dict(one) for one in page.context.cookies()])
    text = json.dumps(held) + cookies
    return [word for word in words if word in text]


def finish(page: Page) -> None:
    page.locator(".delete summary").tap()
    page.locator(".delete [action='/finish'] button").tap()


def hold(page: Page) -> None:
    page.locator("[action='/hold'] button").tap()
    page.locator("#code").wait_for()
    page.locator("[action='/finish'] button").tap()


def stay_away(page: Page) -> None:
    page.clock.run_for(61_000)
    page.locator("#alone[open]").wait_for()
    page.clock.run_for(31_000)


def stay_away_without_a_network(page: Page) -> None:
    page.context.set_offline(True)
    page.clock.run_for(92_000)
    page.locator(".cover").wait_for()
    assert "SENTINEL" not in page.content()
    page.context.set_offline(False)
    page.clock.run_for(4_000)


def start_anew(page: Page) -> None:
    page.goto(page.url.rpartition("/")[0])
    page.locator(".anew button").tap()
    page.locator(".begun").wait_for(state="detached")


def someone_after(
    context: BrowserContext, address: str, end: Callable[[Page], None], slug: str = "identity",
    **others: str,
) -> list[str]:  # fmt: skip
    """One customer types on page `slug` and ends as `end` does, another comes: what of the first is
    found."""
    page = context.new_page()
    page.clock.install()
    page.goto(address)
    page.locator(".start").wait_for()
    clean = page.screenshot()
    Customer(page, address).reach(slug, CARD, **others)
    words = typed(page)
    page.goto(f"{address}/pause")
    end(page)
    page.locator(".start").wait_for()
    assert page.screenshot() == clean
    found = hits(page, words)
    line = cast(Linter, Line(page.request, address))
    walk(line, start(line, CARD, "en"), dict(answers_for(CARD)), until="card")
    return found + looked_for(page, words)


def looked_for(page: Page, words: list[str]) -> list[str]:
    """What is found going Back five times, Forward, and reloading."""
    found: list[str] = []
    for move in [page.go_back] * 5 + [page.go_forward, page.reload]:
        move(wait_until="commit")  # type: ignore[operator]
        loaded(page)
        found += hits(page, words)
    return found


def loaded(page: Page) -> None:
    """Wait for what came; a kept page comes without loading, then reloads itself."""
    for _ in range(3):
        try:
            page.evaluate(_LOADED)
        except Error:  # it went on meanwhile
            continue
        return


ENDS = [finish, hold, stay_away, stay_away_without_a_network, start_anew]


@pytest.mark.parametrize("end", ENDS, ids=lambda end: end.__name__)
def test_nothing_is_left_for_the_next_customer(
    tablet: BrowserContext, wiping: str, end: Callable[[Page], None]
) -> None:
    assert someone_after(tablet, wiping, end) == []


@pytest.fixture(scope="module")
def wiping(tmp_path_factory: pytest.TempPathFactory) -> object:
    with laxer.kiosk(tmp_path_factory.mktemp("wiping")) as address:
        yield address


@pytest.mark.parametrize("taken_out", [laxer.without_no_store, laxer.without_autocomplete_off])
def test_the_check_notices_when_a_precaution_is_missing(
    chromium: Browser, tmp_path: Path, taken_out: Callable[[Response], Response]
) -> None:
    """no-store keeps pages out of the browser's hands, autocomplete=off what was typed: each alone
    leaks (trust.md 0.1). What the script does beside them is put aside here."""
    context = chromium.new_context(viewport=TABLET, has_touch=True)  # type: ignore[arg-type]
    context.add_init_script(_NO_RELOAD)
    with laxer.kiosk(tmp_path / "var", taken_out) as address:
        assert someone_after(context, address, finish) != []
        context.close()
