"""The browser of the browser's tests."""

from tests.browser.conftest import chromium, tablet

__all__ = ["chromium", "tablet"]
