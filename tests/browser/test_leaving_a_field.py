"""What happens when a field is left: a word beside it, a new line on the paper, nothing sent in."""

from playwright.sync_api import Route, expect

from tests.browser.customer import Customer, answers_for
from tests.rules.test_mrz import TD3

CARD = "ais-data-card"


def test_a_wrong_card_number_is_told_beside_its_field(customer: Customer) -> None:
    customer.reach("card", CARD)
    right = str(answers_for(CARD)["iccid"])
    customer.field("iccid").fill(right[:-1] + str((int(right[-1]) + 1) % 10))
    customer.leave("iccid")
    expect(customer.said("iccid").locator(".wrong")).to_contain_text(right[-1])
    expect(customer.page.locator("#summary")).to_have_count(0)
    assert customer.slug == "card"
    customer.field("iccid").fill(right)
    customer.leave("iccid")
    expect(customer.said("iccid").locator(".wrong")).to_have_count(0)


def test_the_newest_line_of_the_paper_is_lit(customer: Customer) -> None:
    customer.reach("card", CARD)
    paper = customer.page.locator("#paper")
    shown = str(answers_for(CARD)["iccid"])[-4:]
    expect(paper).not_to_contain_text(shown)
    customer.field("iccid").fill(str(answers_for(CARD)["iccid"]))
    customer.leave("iccid")
    lit = paper.locator(".row.lit")
    expect(lit).to_contain_text(shown)
    expect(lit).to_be_in_viewport()


def test_the_lines_of_a_passport_fill_the_form(customer: Customer) -> None:
    customer.reach("identity", CARD)
    customer.field("mrz").fill(TD3)
    customer.field("mrz").blur()
    expect(customer.field("holder_name")).to_have_value("ANNA MARIA ERIKSSON")
    expect(customer.field("id_number")).to_have_value("L898902C3")
    expect(customer.field("id_expires")).to_have_value("2012-04-15")
    assert customer.slug == "identity"


def test_what_is_offered_is_taken_by_a_tap(customer: Customer) -> None:
    customer.reach("card", CARD)
    right = str(answers_for(CARD)["iccid"])
    customer.field("iccid").fill(right.replace("0", "O"))
    customer.leave("iccid")
    with customer.page.expect_response(lambda r: "look?field=iccid" in r.url):
        customer.said("iccid").locator("[data-fill]").tap()
    expect(customer.field("iccid")).to_have_value(right)
    expect(customer.field("iccid")).to_be_focused()
    expect(customer.said("iccid").locator(".wrong, [data-fill]")).to_have_count(0)


def test_going_on_waits_for_what_is_still_being_looked_at(customer: Customer) -> None:
    """A look that is answered late may not put an old paper over the new one."""
    customer.reach("card", CARD)
    page = customer.page
    held: list[Route] = []
    handed_in: list[str] = []
    page.route("**/look?*", lambda route: held.append(route))
    page.on("request", lambda r: handed_in.append(r.url) if r.url.endswith("/card") else None)
    customer.field("msisdn").fill(str(answers_for(CARD)["msisdn"]))
    with page.expect_request("**/look?*"):
        customer.field("msisdn").blur()
    page.tap("#step > .actions .go")
    assert page.evaluate("document.activeElement.className") == "go"
    assert handed_in == []
    held[0].continue_()
    page.wait_for_url("**/apply/money")
    assert len(handed_in) == 1
