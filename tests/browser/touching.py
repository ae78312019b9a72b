"""Whether a finger hits what it means: every control at least 56 px high, 8 px from the next.

Links in running text are left out (WCAG 2.2, 2.5.8: inline)."""

from pathlib import Path

from playwright.sync_api import Page

LEAST, APART = 56, 8
"""CSS pixels."""

_FAULTS = Path(__file__).with_suffix(".js").read_text("utf-8")


def faults(page: Page) -> list[str]:
    """What is too small or too near, at the size the page has now."""
    found: list[str] = page.evaluate(_FAULTS, [LEAST, APART])
    return found
