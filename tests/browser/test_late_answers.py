"""A slow link: what is typed meanwhile stands, and a press is never lost to a line that goes."""

import pytest
from playwright.sync_api import Route, expect

from tests.browser.customer import Customer, answers_for
from tests.rules.test_mrz import TD3

CARD = "ais-data-card"


def test_a_late_answer_leaves_what_was_typed_meanwhile(customer: Customer) -> None:
    """The lines of a passport were sent; before they are read somebody types their name."""
    customer.reach("identity", CARD)
    page, held = customer.page, list[Route]()
    for name in ("holder_name", "id_number"):
        customer.field(name).fill("")
    page.route("**/look?field=mrz", lambda route: held.append(route))
    customer.field("mrz").fill(TD3)
    with page.expect_request("**/look?field=mrz"):
        customer.field("mrz").blur()
    name = customer.field("holder_name")
    name.press_sequentially("Anna M")
    held[0].continue_()
    expect(customer.field("id_number")).to_have_value("L898902C3")
    expect(name).to_be_focused()
    page.keyboard.type("aria")
    expect(name).to_have_value("Anna Maria")


def test_a_late_word_about_what_was_put_right_is_not_said(customer: Customer) -> None:
    customer.reach("card", CARD)
    page, held = customer.page, list[Route]()
    right = str(answers_for(CARD)["iccid"])
    page.route("**/look?field=iccid", lambda route: held.append(route))
    customer.field("iccid").fill(right[:-2])
    with page.expect_request("**/look?field=iccid"):
        customer.field("iccid").blur()
    customer.field("iccid").press_sequentially(right[-2:])
    with page.expect_response("**/look?field=iccid"):
        held[0].continue_()
    customer.steady()
    expect(customer.said("iccid").locator(".wrong")).to_have_count(0)


@pytest.mark.parametrize("size", [(1280, 800), (800, 1280), (390, 844)])
def test_nothing_moves_between_press_and_release(customer: Customer, size: tuple[int, int]) -> None:
    """The press puts the field right, its error line goes, and the button stays under the mouse."""
    customer.reach("contact", CARD)
    page = customer.page
    page.set_viewport_size({"width": size[0], "height": size[1]})
    customer.field("contact_phone").fill("+8613800138000")
    customer.leave("contact_phone")
    customer.field("contact_email").fill("li.example.com")
    customer.leave("contact_email")
    expect(customer.said("contact_email").locator(".wrong")).to_be_visible()
    customer.field("contact_email").fill("li@example.com")
    button = page.locator("#step > .actions .go")
    button.hover()
    bar = page.locator("#step > .actions")  # the button itself sinks a little as it is pressed
    before = bar.bounding_box()
    with page.expect_response("**/look?field=contact_email"):
        page.mouse.down()
    customer.steady()
    assert bar.bounding_box() == before
    page.mouse.up()
    page.wait_for_url("**/apply/leaving")
