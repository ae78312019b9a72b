"""After Finish nothing of a customer is left in the browser, whichever way it is searched."""

import json
from collections.abc import Callable

from playwright.sync_api import Page

from tests.browser.customer import Customer, answers_for
from tests.browser.watch import Watch

CARD = "smart-phone-card"
KEPT = {
    "name": "SENTINEL MARIA",
    "number": "Q77665544",
    "phone": "+8613812344321",
    "words": "sentinel remark",
}
_ALL = """() => JSON.stringify([
  document.documentElement.outerHTML,
  [...document.querySelectorAll("input, textarea, select")].map((f) => f.value),
  {...sessionStorage}, {...localStorage}, history.state, document.cookie])"""


def held(page: Page) -> str:
    """Everything a page and its storage hold, as text."""
    text = page.evaluate(_ALL)
    assert "</html>" in text
    return json.dumps(json.loads(text), ensure_ascii=False)


def traces(page: Page) -> list[str]:
    """Which of the customer's words can still be read; numbers also as they are shortened."""
    text = held(page)
    return [word for word in [*KEPT.values(), KEPT["number"][-4:], "4321"] if word in text]


def test_nothing_is_left_after_finish(customer: Customer, watch: Watch) -> None:
    page = customer.page
    customer.begin(CARD)
    answers = {
        **answers_for(CARD),
        "holder_name": KEPT["name"],
        "id_number": KEPT["number"],
        "contact_phone": KEPT["phone"],
        "signature_name": KEPT["name"],
        "remarks": KEPT["words"],
    }
    customer.walk(answers, until="check")
    assert set(KEPT.values()) - {KEPT["number"], KEPT["phone"]} <= set(traces(page))
    assert not [
        word
        for word in KEPT.values()
        if word in page.evaluate("JSON.stringify({...sessionStorage})")
    ]
    customer.go()
    customer.tap(".finish .go")
    watch.expect("status of 410")  # pages of a session that has ended
    assert page.url.rstrip("/") == customer.address
    assert traces(page) == []
    back: list[Callable[[], object]] = [page.go_back] * 3
    for move in [*back, page.reload, page.go_forward]:
        with page.expect_event("load"):  # a page kept by the browser would come without one
            move()
        assert traces(page) == [], page.url
    assert page.evaluate("sessionStorage.length + localStorage.length") == 0
