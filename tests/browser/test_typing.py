"""Typing and scanning: Enter never hands a page in, dates get their hyphens."""

import pytest
from playwright.sync_api import Page, Request, expect

from tests.browser.customer import Customer

CARD = "ais-data-card"


def posts(page: Page) -> list[str]:
    """The pages handed in from now on; looks at a field are not that."""
    found: list[str] = []

    def note(request: Request) -> None:
        if request.method == "POST" and "look?" not in request.url:
            found.append(request.url)

    page.on("request", note)
    return found


def test_enter_moves_to_the_next_field_and_never_hands_in(customer: Customer) -> None:
    """A scanner ends what it reads with Enter."""
    customer.reach("card", CARD)
    page = customer.page
    handed_in = posts(page)
    names = page.locator("#step input[type=text]").evaluate_all("(all) => all.map((f) => f.name)")
    assert len(names) > 1
    customer.field(names[0]).focus()
    for following in names[1:]:
        page.keyboard.type("123")
        page.keyboard.press("Enter")
        expect(customer.field(following)).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#step > .actions .go")).to_be_focused()
    assert customer.slug == "card"
    assert handed_in == []


def test_enter_that_chooses_characters_stays_with_the_keyboard(customer: Customer) -> None:
    customer.reach("identity", CARD)
    name = customer.field("holder_name")
    name.focus()
    press = "(f) => f.dispatchEvent(new KeyboardEvent('keydown', %s))"
    composing = "{key: 'Enter', isComposing: true, bubbles: true, cancelable: true}"
    assert name.evaluate(press % composing) is True
    expect(name).to_be_focused()


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("20331231", "2033-12-31"),
        ("203312", "2033-12"),
        ("2033-1-5", "2033-1-5"),
        ("2033/12/31", "2033/12/31"),
        ("31 Dec", "31 Dec"),
    ],
)
def test_a_date_gets_its_hyphens(customer: Customer, typed: str, shown: str) -> None:
    customer.reach("identity", CARD)
    expires = customer.field("id_expires")
    expires.press_sequentially(typed)
    expect(expires).to_have_value(shown)
    expires.press("Backspace")
    expect(expires).to_have_value(shown[:-1])
