"""Printing from a hidden frame: nobody is stranded in a viewer, no window opens."""

from playwright.sync_api import BrowserContext, expect

from tests.browser.customer import Customer

CARD = "axis-data-card"
PRINTER = "window.print = () => top.document.documentElement.dataset.printed = location.pathname;"


def test_a_paper_prints_without_leaving_the_page(
    tablet: BrowserContext, customer: Customer
) -> None:
    tablet.add_init_script(PRINTER)
    customer.reach("done", CARD)
    page = customer.page
    for kind in ("receipt", "ticket"):
        page.tap(f'a[href="/papers/{kind}.pdf"]')
        expect(page.locator("html")).to_have_attribute("data-printed", f"/papers/{kind}.pdf")
        expect(page.locator("iframe.printing")).to_have_count(1)
        assert customer.slug == "done"
    assert tablet.pages == [page]
    assert page.locator("iframe.printing").evaluate("(f) => f.getBoundingClientRect().width") <= 1
