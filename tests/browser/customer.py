"""A customer at the tablet: reads a page's fields, fills them by name, taps on."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast
from urllib.parse import urlsplit

from playwright.sync_api import Locator, Page, expect

from kiosk.rules.loader import load
from kiosk.settings import ROOT
from tests.browser.line import Line
from tests.web.cards import card_answers
from tests.web.linter import Linter
from tests.web.walker import PERSON, start, walk

DESKS = load(ROOT / "procedures")
CARDS = sorted(DESKS)

Given = Mapping[str, str | list[str]]

_FIELDS = "(all) => all.map((f) => [f.name, f.type, f.value, f.checked ? 'yes' : ''])"
_STEADY = "html.live:not(:has(.htmx-request, .htmx-swapping, .htmx-settling))"


def answers_for(card: str, channel: str = "counter", **others: str) -> Given:
    """An invented customer with this card, going this way."""
    given: dict[str, str | list[str]] = {}
    for known in (PERSON, card_answers(DESKS[card]), {"channel": channel}, others):
        given.update(cast(Given, known))
    return given


def awake(page: Page) -> None:
    """Wait until the screen takes presses, as a hand does that has seen it (057)."""
    expect(page.locator("html.fresh")).to_have_count(0)


@dataclass
class Customer:
    """Someone at the tablet `page` of the kiosk at `address`."""

    page: Page
    address: str

    @property
    def slug(self) -> str:
        """The last part of the address shown."""
        return urlsplit(self.page.url).path.rpartition("/")[2]

    def begin(self, card: str, language: str = "en") -> None:
        """From the attract screen to the first page of a card's journey."""
        self.page.goto(self.address)
        self.tap(f".start [value={language}]")
        self.choose("procedure", card)
        self.go()

    def walk(self, answers: Given, until: str = "done") -> list[str]:
        """Go on until the page `until`; the pages on the way. After 40 it is a circle."""
        seen: list[str] = []
        while self.slug != until:
            assert len(seen) < 40, seen
            seen.append(self.slug)
            self.answer(answers)
            self.go()
        return seen

    def reach(self, page: str, card: str, language: str = "en", **others: str) -> None:
        """At one page of a card's journey; the way there without the screen, which is slow."""
        line = cast(Linter, Line(self.page.request, self.address))
        answers = dict(answers_for(card, **others))
        walk(line, start(line, card, language), answers, until=page)
        self.page.goto(f"{self.address}/{'' if page == 'done' else 'apply/'}{page}")

    @property
    def reference(self) -> str:
        """What stands on the last page: three groups of three."""
        return (self.page.locator("#reference").text_content() or "").strip()

    def hand_in(self, card: str, **others: str) -> str:
        """On the last page with a case; its reference as stored. The way there without the screen:
        every card is handed in by touch elsewhere."""
        self.reach("done", card, **others)
        return self.reference.replace("-", "")

    def answer(self, answers: Given) -> None:
        """Fill this page: what is given, the first choice elsewhere, what stands there kept."""
        fields = self.page.locator("#step [name]").evaluate_all(_FIELDS)
        decided = {name for name, kind, _, on in fields if kind == "radio" and on}
        for name, kind, value, on in fields:
            given = answers.get(name)
            if kind == "radio":
                if name not in decided:
                    self.choose(name, str(given or value))
                    decided.add(name)
            elif kind == "checkbox":
                if given and value in given and not on:
                    self.choose(name, value)
            elif kind == "select-one" and given:
                self.field(name).select_option(str(given))
            elif kind in {"text", "textarea"} and given:
                self.field(name).fill(str(given))

    def choose(self, name: str, value: str) -> None:
        """Tap the words of a choice."""
        self.page.tap(f'#step label:has([name="{name}"][value="{value}"])')

    def field(self, name: str) -> Locator:
        """The field of a question."""
        return self.page.locator(f"#f-{name}")

    def said(self, name: str) -> Locator:
        """What is said about a field, below it."""
        return self.page.locator(f"#said-{name}")

    def leave(self, name: str) -> None:
        """Leave a field, as tapping elsewhere does, and wait for what is said about it."""
        with self.page.expect_response(lambda r: f"look?field={name}" in r.url):
            self.field(name).blur()
        self.steady()

    def go(self) -> None:
        """Tap the button that goes on."""
        self.tap("#step > .actions .go")

    def tap(self, selector: str) -> None:
        """Tap something that brings another screen, and wait for that screen."""
        self.page.locator("#screen").evaluate("(screen) => { screen.dataset.left = 'yes'; }")
        self.page.tap(selector)
        self.page.locator(f"{_STEADY} #screen:not([data-left])").wait_for()

    def steady(self) -> None:
        """Wait until the page has taken in what the kiosk said."""
        self.page.locator(f"{_STEADY} #screen").wait_for()
