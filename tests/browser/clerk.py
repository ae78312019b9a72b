"""A clerk at the counter: signs in, calls a number, sees to the tasks, presses what is shown."""

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from kiosk.locale import words
from tests.bench.server import ROOT
from tests.browser.watch import Watch

NAME, COLLEAGUE, PIN = "Malee", "Somchai", "824913"
NOTE = "Called the carrier, agent Nok, 14:05"
MANY = 40
"""Numbers called, tasks ticked or deeds closed after which it is taken for a circle."""
PRINTER = "window.print = () => top.document.documentElement.dataset.printed = location.pathname;"
"""Instead of a printer: the page says which paper was to be printed."""


def hire(folder: Path, name: str, role: str) -> None:
    """Take somebody on, by the command that a shop would use."""
    kiosk = str(Path(sys.executable).with_name("kiosk"))
    command = [kiosk, "staff", "add", name, "--role", role, "--pin", PIN]
    subprocess.run(command, cwd=ROOT, env={**os.environ, "KIOSK_DATA": str(folder)}, check=True)


@dataclass
class Clerk:
    """Someone at the counter's `page` of the kiosk at `address`, who reads `language`."""

    page: Page
    address: str
    watch: Watch
    name: str = NAME
    language: str = "en"

    def sign_in(self) -> None:
        """From the address of the counter to its first screen."""
        self.page.goto(f"{self.address}/counter/")
        self.page.fill("#f-name", self.name)
        self.page.fill("#f-pin", PIN)
        self.leave(self.page.locator("#step .go"))

    def say(self, key: str, **about: str | int) -> str:
        """A message in the clerk's language."""
        return words(self.language, key, **about)

    def leave(self, target: Locator) -> None:
        """Press something that brings another page."""
        with self.page.expect_navigation():
            target.click()

    def open(self, reference: str) -> None:
        """Open a case by the address of its page."""
        self.page.goto(f"{self.address}/counter/cases/{reference}")

    def call(self, reference: str) -> None:
        """Call numbers until it is the one of this case, and open it once the customer is here."""
        case = self.page.locator(f'.customer a[href$="/{reference}"]')
        for _ in range(MANY):
            self.leave(self.page.locator("#call-next"))
            self.leave(self.page.locator('.customer form[action$="/serve"] button'))
            if case.count():
                return self.leave(case)
        raise AssertionError(f"{reference} is not called")

    def see_to_all(self, scans: Mapping[str, str]) -> None:
        """Tick every task: scanned where the scanner has something, in words where it asks. What
        only a signature can do is left."""
        open_tasks = self.page.locator(".task:not(.done, .signing, :has(+ .signing))")
        for _ in range(MANY):
            if not open_tasks.count():
                return
            task = open_tasks.first
            name = task.get_attribute("id") or ""
            self.see_to(task, scans.get(name.removeprefix("task-"), ""))
            expect(self.page.locator(f'[id="{name}"]')).to_contain_class("done")
        raise AssertionError("the tasks have no end")

    def see_to(self, task: Locator, scan: str) -> None:
        """Tick one task."""
        if scan:
            task.locator("[name=scan]").fill(scan)
            task.locator(".extra [name=tick]").click()
        elif task.locator("[name=note]").count():
            task.locator("[name=note]").fill(NOTE)
            task.locator("button[name=tick]").click()
        else:
            task.locator("button.box").click()

    def press(self, action: str, **fields: str) -> None:
        """Press a decision by its words, after filling what opens beneath it."""
        form = self.page.locator(f'.decisions form[action$="/{action}"]')
        if not form.is_visible():
            self.page.locator(f'details:has(form[action$="/{action}"]) > summary').click()
        for name, value in fields.items():
            self.fill(form.locator(f'[name="{name}"]'), value)
        button = form.get_by_role("button", name=self.say(f"case-action-{action}"), exact=True)
        self.leave(button)

    def fill(self, field: Locator, value: str) -> None:
        """Fill a field of whatever kind."""
        kind = field.first.evaluate("(f) => f.type")
        if kind in {"radio", "checkbox"}:
            field.and_(self.page.locator(f'[value="{value}"]')).check()
        elif kind == "select-one":
            field.select_option(value)
        else:
            field.fill(value)

    def state(self) -> Locator:
        """Where the line under the reference says in which state the case is."""
        return self.page.locator(".case-head p").first

    def paper(self, kind: str) -> bytes:
        """Print a paper; what came out, as PDF."""
        sheet = self.page.locator("html")
        sheet.evaluate("(html) => { delete html.dataset.printed; }")
        offered = self.page.locator(f'form:has([name="kind"][value="{kind}"])')
        with self.page.expect_response(lambda answer: "hx-request" in answer.request.headers):
            offered.locator("button").first.click()
        path = sheet.get_attribute("data-printed")
        return self.page.request.get(f"{self.address}{path}").body()

    def close_deeds(self, said: Mapping[str, Mapping[str, str]]) -> list[str]:
        """Close every open follow-up, the first way it may end; what else is to be filled in comes
        from `said`, by outcome. The outcomes, in order."""
        ended: list[str] = []
        links = self.page.locator('#follow-ups a[href*="/follow-up?"]')
        while links.count():
            assert len(ended) < MANY, ended
            self.leave(links.first)
            choices = self.page.locator("#step [name=outcome]")
            ended.append(choices.first.get_attribute("value") or "")
            choices.first.check()
            for name, value in said.get(ended[-1], {}).items():
                self.fill(self.page.locator(f'#step [name="{name}"]'), value)
            self.leave(self.page.locator("#step .go"))
        return ended
