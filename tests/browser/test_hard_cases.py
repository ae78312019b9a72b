"""A lost card, a representative, arrears, a dispute and a recall: each from the first touch on, by
customer and clerk at two browsers, nothing posted that was not pressed."""

import re
from io import BytesIO

from playwright.sync_api import Locator, expect
from pypdf import PdfReader

from tests.browser.clerk import NAME, NOTE, Clerk
from tests.browser.customer import Customer
from tests.web.walker import PERSON

SAID = {name: str(said) for name, said in PERSON.items()}

AIS, AXIS, UNLIMITED = "ais-data-card", "axis-data-card", "smart-unlimited"
LETTER = "Letter of 2026-11-18: cancel this card, receive its balance"
SENT = {"work_order": "WO-778", "spoken_to": NOTE}
SIGNED = {"handed_back": {"signature_name": "李小明"}}
REFUSED = r"status of 422"
"""What the browser reports when an answer says what is wrong."""


def received(at_tablet: Customer, clerk: Clerk, card: str, **others: str) -> str:
    """A customer hands in, is called, and stands before the clerk, the case open; its reference."""
    reference = at_tablet.hand_in(card, **others)
    clerk.sign_in()
    clerk.call(reference)
    expect(clerk.page.locator("h1")).to_have_text(at_tablet.reference)
    return reference


def words_of(pdf: bytes) -> str:
    """What is printed on a paper."""
    return "".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)


def seen_to(clerk: Clerk, task: str, note: str) -> None:
    """Write down how one task was seen to."""
    line = clerk.page.locator(f"#task-{task}")
    line.locator("[name=note]").fill(note)
    line.locator("button[name=tick]").click()
    expect(line).to_contain_class("done")
    expect(line).to_contain_text(note)


def draw(pad: Locator) -> None:
    """A zigzag, with a mouse."""
    pad.scroll_into_view_if_needed()
    box, mouse = pad.bounding_box(), pad.page.mouse
    assert box is not None
    mouse.move(box["x"] + 40, box["y"] + 60)
    mouse.down()
    for step in range(1, 9):
        mouse.move(box["x"] + 40 + 20 * step, box["y"] + 60 + 30 * (step % 2))
    mouse.up()


def test_a_lost_card(at_tablet: Customer, clerk: Clerk) -> None:
    received(at_tablet, clerk, AXIS, card_state="lost")
    clerk.press("begin")
    expect(clerk.page.locator("#task-card-matches")).to_have_count(0)
    seen_to(clerk, "card-explained", "Lost on 2026-11-02, suspended the same day")
    clerk.see_to_all({})
    clerk.press("approve")
    clerk.press("send", **SENT)
    clerk.press("complete", note=NOTE)
    said = words_of(clerk.paper("certificate"))
    assert all(word in said for word in (at_tablet.reference, "WO-778", NAME))
    assert clerk.close_deeds({"arrived": {"amount": "120.50", "proof": "Statement"}})
    expect(clerk.page.locator("#follow-ups")).to_contain_text(clerk.say("deeds-open-none"))


def test_a_representative_with_a_letter(at_tablet: Customer, clerk: Clerk) -> None:
    received(at_tablet, clerk, AIS, acting_as="representative")
    clerk.press("begin")
    page = clerk.page
    expect(page.locator("#task-id-photo")).to_have_count(0)  # the holder is not here
    letter = page.locator("#task-letter")
    clerk.watch.expect(REFUSED)
    letter.locator("button[name=tick]").click()
    expect(letter).to_contain_class("bad")
    expect(page.locator("#summary")).to_contain_text(clerk.say("task-needs-words"))
    seen_to(clerk, "letter", LETTER)

    theirs = page.locator("#task-rep-matches")
    theirs.locator("[name=scan]").fill("ZZ9999999")
    theirs.locator(".extra [name=tick]").click()
    expect(theirs).to_contain_class("bad")  # neither of the two
    theirs.locator("[name=scan]").fill(SAID["id_number"])
    theirs.locator(".extra [name=tick]").click()
    expect(page.locator("#task-id-matches")).to_contain_class("done")  # the holder's, in any box
    expect(theirs).not_to_contain_class("done")
    clerk.see_to_all({"id-matches": SAID["id_number"], "rep-matches": SAID["rep_id_number"]})
    for task in ("id-original", "id-matches", "rep-original", "rep-photo", "rep-matches"):
        expect(page.locator(f"#task-{task}")).to_contain_class("done")
    clerk.press("approve")
    clerk.press("send", **SENT)
    clerk.press("complete", note=NOTE)
    said = words_of(clerk.paper("certificate"))
    assert all(word in said for word in (SAID["holder_name"], SAID["rep_name"]))
    page.locator('a[href$="/timeline"]').click()
    expect(page.locator("#screen")).to_contain_text(LETTER)


def test_arrears_are_paid_and_a_changed_sum_is_signed_again(
    at_tablet: Customer, clerk: Clerk
) -> None:
    received(at_tablet, clerk, AIS, arrears="40")
    page, state = clerk.page, clerk.state()
    expect(state).to_contain_text(clerk.say("case-state-held"))
    expect(page.locator("#task-money-arrears")).to_contain_text("40.00")
    seen_to(clerk, "money-arrears", "THB 40.00 in cash, receipt 8841")
    clerk.press("release")
    clerk.press("begin")

    balance = page.locator("#task-money-balance")
    balance.locator("[name=amount]").fill("95.25")
    balance.locator("[name=note]").fill("Carrier's screen, 14:10")
    balance.locator("[name=stated_by]").click()
    again = page.locator("#sign-again")
    expect(again).to_contain_text("55.25")
    clerk.see_to_all({})
    expect(page.locator("#task-signed-again button")).to_have_count(0)  # a tick is no signature
    left = page.locator('.decide:has(form[action$="/approve"]) summary')
    expect(left).to_have_text(clerk.say("approve-left", count=1))
    draw(again.locator(".pad svg"))
    clerk.leave(again.locator(".second"))
    expect(again).to_have_count(0)
    clerk.press("approve")
    expect(state).to_contain_text(clerk.say("case-state-approved"))
    clerk.press("send", **SENT)
    clerk.press("complete", note=NOTE)
    assert "95.25" in words_of(clerk.paper("certificate"))


def test_a_customer_who_is_still_billed(at_tablet: Customer, clerk: Clerk) -> None:
    received(at_tablet, clerk, UNLIMITED)
    clerk.press("begin")
    clerk.see_to_all({})
    clerk.press("approve")
    clerk.press("send", **SENT)
    clerk.press("complete", note=NOTE)
    page, step = clerk.page, clerk.page.locator("#step")
    clerk.leave(page.locator('a[href$="/dispute"]'))
    clerk.fill(step.locator("[name=what]"), "still_billed")
    for evidence in ("bill", "certificate"):
        clerk.fill(step.locator("[name=evidence]"), evidence)
    page.fill("#f-note", "Charged 499 again")
    page.fill("#f-since", page.input_value("#f-due_on"))
    clerk.watch.expect(REFUSED)
    clerk.leave(step.locator(".go"))
    expect(step.locator(".field.bad:has(#f-since) .wrong")).to_be_visible()  # a day to come
    page.fill("#f-since", "2026-01-02")
    clerk.leave(step.locator(".go"))

    opened = page.locator('#follow-ups li:has([name="kind"][value="dispute"])')
    own = re.search(r"\b\w{3}-\w{3}-\w{3}\b", opened.inner_text())
    assert own is not None
    said = words_of(clerk.paper("dispute"))
    for word in (own[0], at_tablet.reference, "Charged 499 again", "WO-778"):
        assert word in said, word
    expect(clerk.state()).to_contain_text(clerk.say("case-state-completed"))
    clerk.close_deeds({"arrived": {"amount": "10", "proof": "Statement"}, **SIGNED})
    expect(page.locator("#follow-ups")).to_contain_text(clerk.say("deeds-open-none"))
    page.locator("#follow-ups .reveal summary").click()
    expect(page.locator("#follow-ups li.done", has_text=own[0])).to_be_visible()


def test_a_recall_from_the_carrier(at_tablet: Customer, clerk: Clerk) -> None:
    received(at_tablet, clerk, AIS)
    clerk.press("begin")
    clerk.see_to_all({})
    clerk.press("approve")
    clerk.press("send", **SENT)
    page = clerk.page
    expect(page.locator('form[action$="/withdraw"]')).to_have_count(0)
    clerk.watch.expect(REFUSED)
    clerk.press("recall")
    expect(page.locator("#summary")).to_contain_text(clerk.say("case-needs-carrier-confirmation"))
    clerk.press("recall", carrier_confirmation="Recalled by agent Nok, RC-12")
    expect(clerk.state()).to_contain_text(clerk.say("case-state-withdrawn"))
    expect(page.locator(".decisions")).to_have_count(0)
    said = words_of(clerk.paper("refusal"))
    assert at_tablet.reference in said
