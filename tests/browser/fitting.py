"""Whether a page fits its screen: no scrolling sideways, nothing over something else, no words cut
off. What it finds is told by the words of the page."""

from pathlib import Path

from playwright.sync_api import Page

_FAULTS = Path(__file__).with_suffix(".js").read_text("utf-8")


def faults(page: Page) -> list[str]:
    """What does not fit at the size the page has now."""
    found: list[str] = page.evaluate(_FAULTS)
    return found
