"""What axe finds on the page a tab shows, in words: the A and AA rules of WCAG 2.2 and of good
practice, contrast of AAA (7:1), and targets of 44 px or more."""

from importlib.resources import files

from playwright.sync_api import Page, ViewportSize

_AXE = (files("axe_playwright_python") / "axe.min.js").read_text("utf-8")
_RUN = """async () => {
  axe.configure({ checks: [{ id: "target-size", options: { minSize: 44 } },
                           { id: "target-offset", options: { minOffset: 44 } }] });
  const found = await axe.run(document, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    rules: { "color-contrast-enhanced": { enabled: true }, "target-size": { enabled: true } },
    resultTypes: ["violations"], elementRef: false,
  });
  return found.violations.flatMap((rule) => rule.nodes.map((node) =>
    `${rule.id}: ${node.html.slice(0, 140)} ${node.failureSummary.slice(0, 260)}`));
}"""


def violations(page: Page) -> list[str]:
    """One line for each element that breaks a rule, with the page at its full height: what lies
    under a bar that stays in sight can be scrolled from there."""
    page.set_viewport_size(ViewportSize(width=1280, height=4000))
    page.evaluate(_AXE)
    found: list[str] = page.evaluate(_RUN)
    return found
