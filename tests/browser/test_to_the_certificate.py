"""Each card from the first touch to its certificate and the last follow-up, by customer and clerk:
two browsers, nothing posted that was not pressed. Each customer reads another language."""

from io import BytesIO
from itertools import cycle

import pytest
from playwright.sync_api import expect
from pypdf import PdfReader

from kiosk.locale import LANGUAGES
from tests.browser.clerk import NAME, NOTE, Clerk
from tests.browser.customer import CARDS, DESKS, Customer, answers_for
from tests.browser.test_cards_by_touch import has_receipt

ENDINGS = {
    "arrived": {"amount": "120.50", "proof": "Statement of the bank"},
    "handed_back": {"signature_name": "李小明"},
}

FOREIGN = [language for language in LANGUAGES if language != "en"]


def test_there_is_a_card_for_each_language() -> None:
    assert len(CARDS) >= len(FOREIGN)


@pytest.mark.parametrize(("card", "language"), list(zip(CARDS, cycle(FOREIGN), strict=False)))
def test_a_card_comes_to_its_certificate(
    at_tablet: Customer, clerk: Clerk, card: str, language: str
) -> None:
    answers = answers_for(card)
    at_tablet.begin(card, language)
    seen = at_tablet.walk(answers)
    assert seen[-2:] == ["signature", "check"]
    has_receipt(at_tablet, language)
    grouped = at_tablet.reference

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
