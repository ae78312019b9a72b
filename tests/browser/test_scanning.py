"""A scanner types its recorded keystrokes (tests/data/scans): into its field, or into none."""

from itertools import cycle
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.clerk import Clerk
from tests.browser.customer import DESKS, Customer
from tests.browser.scanner import TYPIST, scan
from tests.browser.test_typing import posts
from tests.web.cards import card_answers
from tests.web.walker import PERSON

SCANS = Path(__file__).parents[1] / "data" / "scans"
CARD = "ais-data-card"
ICCID = "8965880812100011146"
EID = "89001012012341234012345678901224"
ZONE = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\rL898902C36UTO7408122F1204159ZE184226B<<<<<10"
SUFFIXES = ["\r", "\t", ""]


def recorded(name: str) -> str:
    """What a scanner typed; CR is its Enter."""
    return (SCANS / f"{name}.txt").read_bytes().decode()


def test_a_card_scanned_into_nothing_goes_to_its_field(customer: Customer) -> None:
    customer.reach("card", CARD)
    page = customer.page
    handed_in = posts(page)
    page.locator("#step > .actions .go").focus()
    with page.expect_response(lambda answer: "look?field=iccid" in answer.url):
        scan(page, recorded("iccid-code128"))
    expect(customer.field("iccid")).to_have_value(ICCID)
    assert customer.slug == "card"
    assert handed_in == []


def test_at_the_counter_a_card_goes_to_the_task_of_the_card(
    at_tablet: Customer, clerk: Clerk
) -> None:
    clerk.watch.expect("status of 422")
    at_tablet.reach("done", CARD)
    clerk.sign_in()
    clerk.open(at_tablet.reference.replace("-", ""))
    clerk.page.evaluate("document.activeElement.blur()")
    scan(clerk.page, recorded("iccid-code128"))
    card = clerk.page.locator("#task-card-matches")
    expect(card.locator(".wrong")).to_contain_text("character")
    expect(clerk.page.locator("#scan-card-matches")).to_have_value(ICCID)
    expect(clerk.page.locator("#scan-id-matches")).to_have_value("")
    scan(clerk.page, f"{card_answers(DESKS[CARD])['iccid']}\r")
    expect(card).to_contain_class("done")


def test_a_key_that_is_held_is_no_scan(customer: Customer) -> None:
    """A key repeats faster than people type: it goes where it went, and nothing is said."""
    customer.reach("card", CARD)
    page = customer.page
    page.locator("h1").focus()
    repeated = """() => [...Array(12).keys()].map((turn) => document.activeElement.dispatchEvent(
        new KeyboardEvent("keydown", {key: "j", code: "KeyJ", repeat: turn > 0,
                                      bubbles: true, cancelable: true})))"""
    assert page.evaluate(repeated) == [True] * 12
    assert customer.field("iccid").input_value() == ""


def test_the_same_card_scanned_twice_is_kept_once_and_said(customer: Customer) -> None:
    customer.reach("card", CARD)
    page = customer.page
    customer.field("iccid").focus()
    scan(page, recorded("iccid-code128"))
    expect(customer.field("account_ref")).to_be_focused()
    scan(page, recorded("iccid-code128"))
    expect(customer.field("iccid")).to_have_value(ICCID)
    expect(customer.field("account_ref")).to_have_value("")
    expect(page.locator("#scanned")).to_contain_text("twice")


def test_the_lines_of_a_document_fill_the_page(customer: Customer) -> None:
    customer.reach("identity", CARD)
    page = customer.page
    for name in ("holder_name", "id_number", "id_expires"):
        customer.field(name).fill("")
    page.locator("#step > .actions .go").focus()
    with page.expect_response(lambda answer: "look?field=mrz" in answer.url):
        scan(page, recorded("mrz-two-lines"))
    expect(customer.field("holder_name")).to_have_value("ANNA MARIA ERIKSSON")
    expect(customer.field("id_number")).to_have_value("L898902C3")
    assert customer.slug == "identity"


def test_a_reference_scanned_into_nothing_opens_nothing_yet(customer: Customer) -> None:
    page = customer.page
    page.goto(f"{customer.address}/track")
    page.locator("#step > .actions .go").focus()
    page.keyboard.type("K7M4TX92A")
    page.keyboard.press("Enter")
    expect(customer.field("reference")).to_have_value("K7M4TX92A")
    assert customer.slug == "track"


def test_an_input_method_in_the_way_is_said(customer: Customer) -> None:
    customer.reach("card", CARD)
    customer.field("iccid").focus()
    customer.field("iccid").dispatch_event("compositionstart")
    expect(customer.page.locator("#scanned")).to_contain_text("input method")


@pytest.mark.parametrize("end", SUFFIXES)
@pytest.mark.parametrize("into", ["account_ref", "msisdn"])
def test_a_card_scanned_into_another_field_goes_to_its_own(
    customer: Customer, into: str, end: str
) -> None:
    customer.reach("card", CARD, account_ref="AB 1234", msisdn="0812345678")
    field = customer.field(into)
    held = field.input_value()
    field.focus()
    with customer.page.expect_response(lambda answer: "look?field=iccid" in answer.url):
        scan(customer.page, f"{ICCID}{end}")
    expect(customer.field("iccid")).to_have_value(ICCID)
    expect(field).to_have_value(held)
    assert customer.slug == "card"


@pytest.mark.parametrize(
    ("into", "end"),
    [
        ("id_country", "\r"),
        ("id_country", ""),
        ("holder_name", "\t"),
        ("id_number", "\r"),
        ("id_expires", ""),
    ],
)
def test_the_lines_of_a_document_find_their_place(customer: Customer, into: str, end: str) -> None:
    """Also out of the list of countries, whose letters choose another one."""
    customer.reach("identity", CARD)
    for name in ("holder_name", "id_number", "id_expires"):
        customer.field(name).fill("")
    customer.field("id_country").select_option("THA")
    customer.field(into).focus()
    with customer.page.expect_response(lambda answer: "look?field=mrz" in answer.url):
        scan(customer.page, f"{ZONE}{end}")
    expect(customer.field("holder_name")).to_have_value("ANNA MARIA ERIKSSON")
    expect(customer.field("id_number")).to_have_value("L898902C3")
    expect(customer.field("id_country")).to_have_value("THA")
    assert customer.slug == "identity"


@pytest.mark.parametrize(
    ("code", "end"),
    [(ICCID, "\r"), (f"]C1{ICCID}", "\t"), (ICCID[:18], ""), (EID, "\r"), (ZONE, ""), (ZONE, "\r")],
)
def test_what_belongs_nowhere_is_said_and_changes_nothing(
    customer: Customer, code: str, end: str
) -> None:
    customer.reach("contact", CARD)
    phone = customer.field("contact_phone")
    phone.fill("+86 138 1234 5678")
    phone.focus()
    handed_in = posts(customer.page)
    scan(customer.page, f"{code}{end}")
    expect(customer.page.locator("#scanned")).to_contain_text("does not ask")
    expect(customer.page.locator("#scanned")).to_be_in_viewport()
    expect(phone).to_have_value("+86 138 1234 5678")
    expect(phone).to_be_focused()
    assert handed_in == []


@pytest.mark.parametrize("end", SUFFIXES)
def test_no_choice_is_changed_by_a_code_of_any_kind(customer: Customer, end: str) -> None:
    customer.reach("identity", CARD)
    country = customer.field("id_country")
    country.select_option("THA")
    country.focus()
    scan(customer.page, f"ETHIOPIA 4006381333931{end}")
    expect(customer.page.locator("#scanned")).to_contain_text("does not ask")
    expect(country).to_have_value("THA")


@pytest.mark.parametrize(
    "code", [f"{ICCID}F", f"]C1{ICCID}", f"ICCID: {ICCID}", ICCID[:18], f"iccid:{ICCID}F"]
)
def test_however_a_card_writes_its_number_it_is_read_alike(customer: Customer, code: str) -> None:
    """With nothing focused, as in its field."""
    customer.reach("card", CARD)
    for start in (customer.page.locator("#step > .actions .go"), customer.field("iccid")):
        customer.field("iccid").fill("")
        start.focus()
        with customer.page.expect_response(lambda answer: "look?field=iccid" in answer.url):
            scan(customer.page, f"{code}\r")
        found = customer.field("iccid").input_value()
        assert found.removesuffix("F") in (ICCID, ICCID[:18])
        expect(customer.page.locator("#wrong-iccid")).to_have_count(0)


def test_a_fast_typist_is_no_scanner(customer: Customer) -> None:
    customer.reach("card", CARD)
    customer.field("iccid").fill("")
    account = customer.field("account_ref")
    account.fill("")
    account.focus()
    scan(customer.page, f"{ICCID}\r", TYPIST)
    expect(account).to_have_value(ICCID)
    expect(customer.field("iccid")).to_have_value("")


def test_through_another_layout_a_card_finds_its_field_and_that_is_said(
    customer: Customer,
) -> None:
    customer.reach("card", CARD)
    customer.field("account_ref").fill("AB1234")
    customer.field("account_ref").focus()
    scan(customer.page, f"{ICCID}\r", shown=recorded("iccid-thai"))
    expect(customer.field("iccid")).to_have_value(ICCID)
    expect(customer.field("account_ref")).to_have_value("AB1234")
    expect(customer.page.locator("#scanned")).to_contain_text("keyboard layout")


def test_what_an_input_method_composes_is_left_alone(customer: Customer) -> None:
    customer.reach("card", CARD)
    account = customer.field("account_ref")
    account.fill("AB1234")
    press = """(field, code) => [...code, "Enter"].map((key) => field.dispatchEvent(
        new KeyboardEvent("keydown", {key, isComposing: true, bubbles: true, cancelable: true})))"""
    assert all(account.evaluate(press, ICCID))
    expect(account).to_have_value("AB1234")


def test_of_a_philsys_code_the_number_alone_is_taken(customer: Customer) -> None:
    customer.reach("identity", "smart-phone-card", id_type="ph-philsys", id_number="1" * 16)
    customer.field("holder_name").fill("Ana")
    customer.field("holder_name").focus()
    with customer.page.expect_response(lambda answer: "look?field=id_number" in answer.url):
        scan(customer.page, '{"subject":{"lName":"NOBODY","PCN":"1234-5678-9012-3456"}}\r')
    expect(customer.field("id_number")).to_have_value("1234-5678-9012-3456")
    expect(customer.field("holder_name")).to_have_value("Ana")


def test_the_code_that_installs_an_esim_is_explained(customer: Customer) -> None:
    customer.reach("card", "ais-esim")
    customer.page.locator("#step > .actions .go").focus()
    scan(customer.page, "LPA:1$SMDP.EXAMPLE.COM$MATCH-ME\r")
    expect(customer.page.locator("#said-eid")).to_contain_text("*#06#")


def test_at_the_counter_each_scan_finds_its_box(at_tablet: Customer, clerk: Clerk) -> None:
    """Whichever box has the cursor: the tasks of the card and of the document."""
    at_tablet.reach("done", CARD)
    clerk.sign_in()
    clerk.open(at_tablet.reference.replace("-", ""))
    clerk.watch.expect("status of 422")
    clerk.page.locator("#scan-id-matches").focus()
    scan(clerk.page, f"{ICCID}\t")
    expect(clerk.page.locator("#scan-card-matches")).to_have_value(ICCID)
    expect(clerk.page.locator("#scan-id-matches")).to_have_value("")
    expect(clerk.page.locator("#task-card-matches .wrong")).to_be_visible()
    scan(clerk.page, f"{ZONE}\t")
    expect(clerk.page.locator("#scan-id-matches")).to_have_value(ZONE.replace("\r", ""))
    expect(clerk.page.locator("#scan-card-matches")).to_have_value(ICCID)


def digit(text: str) -> str:
    """The check digit of ICAO 9303."""
    worth = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".find
    return str(sum(max(worth(c), 0) * w for c, w in zip(text, cycle((7, 3, 1)), strict=False)) % 10)


def own_zone(number: str) -> str:
    """A passport's two lines with this number, and the digits that prove them."""
    head = f"{number}{digit(number)}"
    more = "<" * 15
    born, ends = f"900101{digit('900101')}", f"331231{digit('331231')}"
    row = f"{head}CHN{born}M{ends}{more}"
    return f"P<CHNLI<<XIAOMING{'<' * 27}\r{row}{digit(head + born + ends + more)}"


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("focus", ["field", "box", "nothing"])
def test_a_matching_scan_ticks_its_task(
    at_tablet: Customer, clerk: Clerk, suffix: str, focus: str
) -> None:
    """The document, the representative's and the card, whatever has the cursor; and it is said."""
    at_tablet.reach("done", CARD, acting_as="representative")
    clerk.sign_in()
    clerk.open(at_tablet.reference.replace("-", ""))
    page = clerk.page
    for task, code in (
        ("id-matches", own_zone(str(PERSON["id_number"]))),
        ("rep-matches", own_zone(str(PERSON["rep_id_number"]))),
        ("card-matches", str(card_answers(DESKS[CARD])["iccid"])),
    ):
        row = page.locator(f"#task-{task}")
        if focus == "field":
            row.locator("[name=scan]").focus()
        elif focus == "box":
            row.locator("> .box").focus()
        else:
            page.evaluate("document.activeElement.blur()")
        scan(page, f"{code}{suffix}")
        expect(row).to_contain_class("done")
        expect(page.locator("#status")).to_contain_text("Ticked")


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_another_number_is_told_by_its_character_and_ticks_nothing(
    at_tablet: Customer, clerk: Clerk, suffix: str
) -> None:
    """A number that has no shape of its own; the next scan takes its place."""
    clerk.watch.expect("status of 422")
    at_tablet.reach("done", CARD)
    clerk.sign_in()
    clerk.open(at_tablet.reference.replace("-", ""))
    page, row = clerk.page, clerk.page.locator("#task-id-matches")
    row.locator("[name=scan]").focus()
    scan(page, f"E70704998{suffix}")
    expect(row.locator(".wrong")).to_contain_text("9")
    page.wait_for_function("""() => {
        const of = (one) => document.querySelector(one).getBoundingClientRect();
        const { top, bottom } = of("#task-id-matches");
        return top >= 0 && bottom <= of(".decisions").top;
    }""")
    expect(page.locator(".task.done")).to_have_count(0)
    expect(row.locator("[name=scan]")).to_be_focused()
    scan(page, f"{PERSON['id_number']}{suffix}")
    expect(row).to_contain_class("done")


def test_enter_compares_without_a_script(
    at_tablet: Customer, clerk: Clerk, chromium: Browser
) -> None:
    at_tablet.reach("done", CARD)
    clerk.sign_in()
    context = chromium.new_context(
        java_script_enabled=False, storage_state=clerk.page.context.storage_state()
    )
    page = context.new_page()
    reference = at_tablet.reference.replace("-", "")
    for number, done in (("E70704998", 0), (PERSON["id_number"], 1)):
        page.goto(f"{clerk.address}/counter/cases/{reference}")
        page.fill("#scan-id-matches", str(number))
        with page.expect_navigation():
            page.press("#scan-id-matches", "Enter")
        expect(page.locator("#task-id-matches.done")).to_have_count(done)
        expect(page.locator(".wrong")).to_have_count(1 - done)
    context.close()
