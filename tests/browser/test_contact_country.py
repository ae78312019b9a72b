"""The country of a contact number, chosen by hand: what was read is said again at once."""

from playwright.sync_api import expect

from tests.browser.customer import Customer

FLAG = "🇮🇩"
JOINED = """(flag) => {
  const pen = document.createElement("canvas").getContext("2d");
  pen.font = "32px sans-serif";
  return pen.measureText(flag).width < 1.5 * pen.measureText([...flag][0]).width;
}"""


def test_another_country_reads_the_number_anew(customer: Customer) -> None:
    customer.reach("contact", "axis-data-card")
    country = customer.field("contact_country")
    expect(country).to_have_value("TH")
    customer.field("contact_phone").fill("0812223333")
    customer.leave("contact_phone")
    expect(customer.said("contact_phone")).to_contain_text("+66 81 222 3333 (Thailand)")
    country.select_option("ID")
    expect(customer.said("contact_phone")).to_contain_text("+62 812-223-333 (Indonesia)")
    expect(customer.field("contact_phone")).to_have_value("0812223333")
    customer.page.locator(".languages summary").tap()
    customer.page.locator(".languages [value=th]").tap()
    expect(customer.page.locator("html")).to_have_attribute("lang", "th")
    expect(customer.field("contact_country")).to_have_value("ID")
    expect(customer.field("contact_phone")).to_have_value("0812223333")


def test_a_letter_finds_the_country_and_a_flag_stands_where_it_can_be_drawn(
    customer: Customer,
) -> None:
    customer.reach("contact", "axis-data-card")
    country = customer.field("contact_country")
    country.focus()
    customer.page.keyboard.type("Mya")
    expect(country).to_have_value("MM")
    shown = country.locator("[value=ID]").evaluate("(one) => one.label")
    assert (FLAG in shown) is customer.page.evaluate(JOINED, FLAG)
    assert shown.startswith("Indonesia +62")
