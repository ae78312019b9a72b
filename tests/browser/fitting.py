"""Whether a page fits its screen: no scrolling sideways, nothing over something else, no words cut
off or out of their box. What it finds is told by the words of the page."""

from pathlib import Path

from playwright.sync_api import Page, ViewportSize

_FAULTS = Path(__file__).with_suffix(".js").read_text("utf-8")
_SPACED = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important;
    word-spacing: .16em !important; } p { margin-bottom: 2em !important; }`);
  document.adoptedStyleSheets = [sheet];
}"""
"""What a reader may ask for (WCAG 2.2, 1.4.12)."""
_LARGEST = "document.documentElement.dataset.text = 'largest'"
"""The largest text is that of 200 %."""
_NOTHING = """() => {
  delete document.documentElement.dataset.text;
  document.adoptedStyleSheets = [];
}"""
LYING, UPRIGHT, PHONE, NARROW = (1280, 800), (800, 1280), (390, 844), (320, 640)
ASKED = {
    "200 %": (_LARGEST, (LYING, PHONE)),
    "spaced": (_SPACED, (LYING, UPRIGHT, PHONE)),
    "as it is": (_NOTHING, (NARROW,)),
}
"""What a reader asks for, and the sizes it is asked at."""


def faults(page: Page) -> list[str]:
    """What does not fit at the size the page has now."""
    found: list[str] = page.evaluate(_FAULTS)
    return found


def crowded(page: Page, turn: int | None = None) -> list[str]:
    """What does not fit when text is twice as large or spaced out, or the screen is narrow; with a
    `turn`, spaced out at one of its sizes only."""
    found = []
    for name, (ask, sizes) in ASKED.items():
        if turn is not None and name == "spaced":
            sizes = sizes[turn % len(sizes) :][:1]
        page.evaluate(_NOTHING)
        page.evaluate(ask)
        for width, height in sizes:
            page.set_viewport_size(ViewportSize(width=width, height=height))
            found += [f"{name} at {width}: {fault}" for fault in faults(page)]
    return found
