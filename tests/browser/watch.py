"""What a browser complains of: errors of scripts, the policy of a page broken, failed answers."""

import re

from playwright.sync_api import ConsoleMessage, Error, Page


class Watch:
    """Listens to a tab. A complaint that a test means to cause is announced by `expect`."""

    def __init__(self, page: Page) -> None:
        self.heard: list[str] = []
        self._meant: list[str] = []
        page.on("console", self._console)
        page.on("pageerror", self._script)

    def expect(self, pattern: str) -> None:
        """Complaints like this are meant, from now on."""
        self._meant.append(pattern)

    def unexpected(self) -> list[str]:
        """Everything heard that no test announced."""
        return [words for words in self.heard if not any(re.search(m, words) for m in self._meant)]

    def _console(self, message: ConsoleMessage) -> None:
        # Chromium reports what a page's policy forbids, and answers from 400 on, as errors here.
        if message.type in {"error", "warning"}:
            self.heard.append(f"{message.type}: {message.text}")

    def _script(self, error: Error) -> None:
        self.heard.append(f"script: {error}")
