"""Each card from the first touch to its certificate and the last follow-up, by customer and clerk:
two browsers, nothing posted that was not pressed."""

from io import BytesIO

import pytest
from playwright.sync_api import expect
from pypdf import PdfReader

from tests.browser.clerk import NAME, NOTE, Clerk
from tests.browser.customer import CARDS, DESKS, Customer, answers_for

ENDINGS = {
    "arrived": {"amount": "120.50", "proof": "Statement of the bank"},
    "handed_back": {"signature_name": "李小明"},
}


@pytest.mark.parametrize("card", CARDS)
def test_a_card_comes_to_its_certificate(at_tablet: Customer, clerk: Clerk, card: str) -> None:
    answers = answers_for(card)
    at_tablet.begin(card)
    at_tablet.walk(answers)
    grouped = (at_tablet.page.locator("#reference").text_content() or "").strip()

    clerk.sign_in()
    clerk.call(grouped.replace("-", ""))
    expect(clerk.page.locator("h1")).to_have_text(grouped)
    clerk.press("begin")
    number = "eid" if DESKS[card].procedure.card_states[0] == "installed" else "iccid"
    clerk.see_to_all(scans=dict.fromkeys(("card-matches", "profile-matches"), str(answers[number])))
    clerk.press("approve")
    clerk.press("send", work_order="WO-778", spoken_to=NOTE)
    asked = any(deed.ask_carrier for deed in DESKS[card].procedure.follow_ups)
    clerk.press("complete", **({"reactivation": NOTE} if asked else {"note": NOTE}))
    expect(clerk.state()).to_contain_text(clerk.say("case-state-completed"))

    certificate = PdfReader(BytesIO(clerk.paper("certificate")))
    said = "".join(page.extract_text() for page in certificate.pages)
    assert all(words in said for words in (grouped, "WO-778", NAME))

    assert clerk.close_deeds(ENDINGS)
    expect(clerk.page.locator("#follow-ups")).to_contain_text(clerk.say("deeds-open-none"))
