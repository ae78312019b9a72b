"""Several browsers on one case at the same moment: two clerks, a customer at home, a customer who
is helped at the tablet; and papers that come out twice, or not at all."""

from io import BytesIO

from playwright.sync_api import expect
from pypdf import PdfReader

from tests.browser.clerk import COLLEAGUE, NAME, Clerk
from tests.browser.customer import Customer, answers_for
from tests.web.walker import PERSON

AIS, AXIS = "ais-data-card", "axis-data-card"
STALE = r"status of 409"
POLL = 15_000
"""Milliseconds in which a screen that looks again by itself has looked twice."""


def in_review(at_tablet: Customer, clerk: Clerk) -> str:
    """A case whose check has begun, open before the clerk; its reference as stored."""
    at_tablet.reach("done", AIS)
    reference = at_tablet.reference.replace("-", "")
    clerk.sign_in()
    clerk.open(reference)
    clerk.press("begin")
    return reference


def copies(pdf: bytes) -> str:
    """What is printed on the first page of a paper."""
    return PdfReader(BytesIO(pdf)).pages[0].extract_text()


def test_the_second_of_two_clerks_sees_both_values(
    at_tablet: Customer, clerk: Clerk, colleague: Clerk
) -> None:
    reference = in_review(at_tablet, clerk)
    colleague.sign_in()
    colleague.open(reference)
    first, second = (page.locator("#task-money-balance") for page in (clerk.page, colleague.page))
    first.locator("[name=amount]").fill("90")
    first.locator("[name=note]").fill("Bill of October")
    first.locator("[name=stated_by]").click()
    expect(first).to_contain_class("done")

    second.locator("[name=amount]").fill("95")
    second.locator("[name=note]").fill("Agent Nok, 14:05")
    colleague.watch.expect(STALE)
    second.locator("[name=stated_by]").click()
    told = colleague.page.locator("#summary")
    expect(told).to_contain_text(colleague.say("case-changed"))
    expect(told).to_contain_text(NAME)
    expect(told.locator(".yours")).to_contain_text("95")
    expect(told.locator(".yours")).to_contain_text("90")
    assert second.locator("[name=amount]").input_value() == "95"
    assert second.locator("[name=note]").input_value() == "Agent Nok, 14:05"
    second.locator("[name=stated_by]").click()
    expect(second).to_contain_class("done")
    clerk.open(reference)
    expect(first).to_contain_text("Agent Nok, 14:05")
    expect(first).to_contain_text(COLLEAGUE)


def test_a_decision_that_comes_second_is_not_lost(
    at_tablet: Customer, clerk: Clerk, colleague: Clerk
) -> None:
    reference = in_review(at_tablet, clerk)
    colleague.sign_in()
    colleague.open(reference)
    clerk.press("hold", reason="The line is busy", note="Tried twice")
    colleague.watch.expect(STALE)
    colleague.press("reject", reason="Not the holder, says agent Nok")
    expect(colleague.state()).to_contain_text(colleague.say("case-state-held"))
    told = colleague.page.locator("#summary")
    for words in (NAME, "The line is busy", "Not the holder, says agent Nok"):
        expect(told).to_contain_text(words)
    form = colleague.page.locator('.decisions form[action$="/reject"]')
    expect(form.locator("[name=reason]")).to_have_value("Not the holder, says agent Nok")
    colleague.leave(form.locator("button"))
    expect(colleague.state()).to_contain_text(colleague.say("case-state-rejected"))


def test_what_was_asked_for_comes_from_home(
    at_tablet: Customer, clerk: Clerk, at_home: Customer
) -> None:
    reference = in_review(at_tablet, clerk)
    clerk.see_to_all({})
    clerk.press("ask", asked="explain", reason="When was the card last used?")
    phone = at_home.page
    phone.goto(f"{at_home.address}/track")
    phone.fill("#f-reference", at_tablet.reference)
    phone.fill("#f-code", str(PERSON["contact_phone"])[-4:])
    at_home.go()
    assert at_home.reference == at_tablet.reference
    expect(phone.locator("#screen")).to_contain_text("When was the card last used?")
    phone.fill("#f-note", "In September, in Chiang Mai")
    phone.tap("#step .tick")
    at_home.tap("#step .go")
    expect(phone.locator("#step")).to_have_count(0)

    clerk.open(reference)
    expect(clerk.page.locator(".events")).to_contain_text("In September, in Chiang Mai")
    clerk.press("approve")
    expect(clerk.state()).to_contain_text(clerk.say("case-state-approved"))


def test_a_clerk_takes_a_draft_over_and_gives_it_back(
    at_tablet: Customer, colleague: Clerk
) -> None:
    tablet, counter = at_tablet.page, colleague.page
    at_tablet.reach("identity", AXIS)
    at_tablet.tap('form[action="/call"] button')
    colleague.sign_in()
    colleague.leave(counter.locator(".call [name=take]"))
    theirs = Customer(counter, colleague.address)
    assert theirs.slug == "identity"
    expect(tablet).to_have_url(f"{at_tablet.address}/helped", timeout=POLL)
    expect(tablet.locator("h1")).to_contain_text(COLLEAGUE)

    theirs.answer(answers_for(AXIS))
    theirs.go()
    stands_at = theirs.slug
    colleague.leave(counter.locator('.top a[href="/counter/"]'))
    colleague.leave(counter.locator('form[action="/counter/drafts/close"] button'))
    expect(counter.locator(".draft")).to_have_count(0)
    expect(tablet).to_have_url(f"{at_tablet.address}/apply/{stands_at}", timeout=POLL)
    at_tablet.steady()
    at_tablet.walk(answers_for(AXIS))
    expect(tablet.locator("#paper")).to_contain_text(str(PERSON["holder_name"]))
    colleague.watch.expect(r"status of 410")
    counter.goto(f"{colleague.address}/apply/identity")
    expect(counter.locator("body")).not_to_contain_text(str(PERSON["holder_name"]))


def test_a_paper_is_a_copy_the_second_time(at_tablet: Customer, clerk: Clerk) -> None:
    in_review(at_tablet, clerk)
    clerk.press("reject", reason="Not the holder")
    noted = clerk.page.locator(".events:has(form) li")
    assert "COPY" not in copies(clerk.paper("refusal"))
    expect(noted).to_have_count(1)
    assert "COPY 1" in copies(clerk.paper("refusal"))
    expect(noted).to_have_count(2)
    expect(noted.first).to_contain_text(clerk.say("copy-number", n=1))
    clerk.leave(noted.first.locator("button"))
    expect(clerk.page.locator(".events .overdue")).to_have_text(clerk.say("print-failed"))
    assert "COPY 1" in copies(clerk.paper("refusal"))
    assert "COPY 2" in copies(clerk.paper("refusal"))
