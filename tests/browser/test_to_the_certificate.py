"""A card from the first touch to its certificate and the last follow-up, by customer and clerk."""

from io import BytesIO

from playwright.sync_api import expect
from pypdf import PdfReader

from tests.browser.clerk import Clerk
from tests.browser.customer import Customer, answers_for

AIS = "ais-data-card"


def test_ais_data_card(at_tablet: Customer, clerk: Clerk) -> None:
    answers = answers_for(AIS, settlement="refund_bank")
    at_tablet.begin(AIS)
    at_tablet.walk(answers)
    grouped = at_tablet.page.locator("#reference").text_content() or ""
    reference = grouped.strip().replace("-", "")

    clerk.sign_in()
    clerk.call(reference)
    expect(clerk.page.locator("h1")).to_have_text(grouped.strip())
    clerk.press("begin")
    clerk.see_to_all(scans={"card-matches": str(answers["iccid"])})
    clerk.press("approve")
    clerk.press("send", work_order="WO-778", spoken_to="Nok, 14:05")
    clerk.press("complete")
    expect(clerk.state()).to_contain_text(clerk.say("case-state-completed"))

    certificate = "".join(
        page.extract_text() for page in PdfReader(BytesIO(clerk.paper("certificate"))).pages
    )
    assert grouped.strip() in certificate
    assert "WO-778" in certificate

    ended = clerk.close_deeds({"arrived": {"amount": "120.50", "proof": "statement"}})
    assert "arrived" in ended
    expect(clerk.page.locator("#follow-ups")).to_contain_text(clerk.say("deeds-open-none"))
