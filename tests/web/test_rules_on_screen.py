"""What the rules decide, as a customer meets it: freed questions, warnings, stops, ways on."""

import re

import pypdfium2
import pytest
from flask import Flask

from kiosk.rules.answers import several
from tests.rules.test_mrz import TD3
from tests.web.cards import msisdn
from tests.web.customers import AIS, AXIS, DESKS, PHONE, answers_for, follow, post, reach
from tests.web.holdings import counts, draft, only_case
from tests.web.linter import Linter
from tests.web.walker import read, start, walk


def words(pdf: bytes) -> str:
    """The text of a PDF without white space."""
    pages = pypdfium2.PdfDocument(pdf)
    return "".join("".join(page.get_textpage().get_text_range().split()) for page in pages)


def wrongs(text: str) -> dict[str, str]:
    """Messages by question."""
    return dict(re.findall(r'<p class="wrong" id="wrong-(\w+)">([^<]+)', text))


@pytest.mark.parametrize("state", ["lost", "stolen"])
def test_a_card_that_is_gone_frees_its_number(app: Flask, client: Linter, state: str) -> None:
    """R35: no card to read; suspend first; a loss report instead of the card itself."""
    step = reach(client, AIS, "card", "en", card_state=state)
    assert "Suspend the number first" in step.text
    done = walk(client, step, answers_for(AIS, card_state=state, iccid=""))[-1]
    texts = {m.id: m.text["en"] for m in DESKS[AIS].procedure.materials}
    ticket = words(client.get("/papers/ticket.pdf").data)
    assert "".join(texts["loss-report"].split()) in ticket
    for said in (ticket, "".join(done.text.split())):
        assert "".join(texts["card-itself"].split()) not in said
    assert "iccid" not in only_case(app).answers


def test_what_is_owed_is_told_and_holds_the_case(app: Flask, client: Linter) -> None:
    """R21: arrears are a page, then a held case, then a line on the receipt."""
    step = reach(client, AIS, "arrears", "en", arrears="350")
    assert "350" in step.text
    done = walk(client, step, answers_for(AIS, arrears="350"))[-1]
    assert only_case(app).state == "held"
    assert re.search(r"350[^<]* is unpaid: your request is on hold", done.text)


def test_an_expired_document_is_a_page_with_a_paper_and_a_way_on(
    app: Flask, client: Linter
) -> None:
    """R31, R59: not a field error; the other document then passes."""
    step = reach(client, AIS, "stop", id_expires="2026-11-19")
    for size in ("", "?size=80"):
        assert client.get(f"/papers/refusal.pdf{size}").mimetype == "application/pdf"
    assert counts(app)["cases"] == 0
    again = follow(client, step)
    assert again.slug == "document"
    other = answers_for(AIS, id_type="other", id_number="WP-99120", id_expires="2031-01-01")
    assert walk(client, again, other)[-1].slug == "done"


def test_the_wrong_channel_leads_to_the_counter(app: Flask, client: Linter) -> None:
    """R3, R14: a monthly plan is not ended online; the first button goes on at the counter."""
    step = reach(client, PHONE, "stop", channel="online", plan_type="postpaid")
    assert draft(app)["channel"] == "online"
    assert read(client.get("/apply/plan")).slug == "plan", "what led here can be changed"
    on = follow(client, step)
    assert draft(app)["channel"] == "counter"
    assert walk(client, on, answers_for(PHONE, plan_type="postpaid"))[-1].slug == "done"
    assert only_case(app).channel == "counter"


def test_a_blocking_check_that_is_put_off_stops(app: Flask, client: Linter) -> None:
    step = reach(client, PHONE, "stop", check_retention_request="later")
    check = next(c for c in DESKS[PHONE].procedure.checks if c.id == "retention_request")
    assert check.blocked
    assert check.blocked["zh-Hans"] in step.text
    back = follow(client, step)
    assert walk(client, back, answers_for(PHONE, check_retention_request="done"))[-1].slug == "done"


def test_a_critical_check_nobody_can_do_is_the_clerks(client: Linter) -> None:
    """R23: `cannot` goes on, and stands on the receipt as an open step."""
    answers = answers_for(AIS, check_bank_cards="cannot")
    done = walk(client, start(client, AIS, "en"), answers)[-1]
    check = next(c for c in DESKS[AIS].procedure.checks if c.id == "bank_cards")
    assert f"Staff will help you with this: {check.text['en']}" in done.text


def test_a_representative_shows_who_they_are(app: Flask, client: Linter) -> None:
    """R83: a document of their own, and the letter of the holder."""
    step = reach(client, AIS, "representative", acting_as="representative")
    assert {"rep_name", "rep_id_type", "rep_id_number", "rep_id_expires"} <= step.fields.keys()
    assert wrongs(post(client, step, rep_name="", rep_id_number="").text).keys() >= {
        "rep_name",
        "rep_id_number",
    }
    done = walk(client, step, answers_for(AIS, acting_as="representative"))[-1]
    assert "/papers/authority.pdf" in done.text
    assert client.get("/papers/authority.pdf").mimetype == "application/pdf"
    assert only_case(app).answers["rep_name"] == "Somchai Jaidee"


def test_the_contact_is_not_the_number_that_ends(app: Flask, client: Linter) -> None:
    """R30: in whatever form it is typed, and also when the card's number is changed later."""
    step = reach(client, AIS, "contact")
    for form in ("+66812345678", "081-234 5678", "0066812345678"):
        assert "contact_phone" in wrongs(post(client, step, contact_phone=form).text)
    walk(client, step, answers_for(AIS, contact_phone="0899999999"), until="check")
    card = read(client.get("/apply/card?back=check"))
    assert follow(client, card, msisdn="0899999999").slug == "contact"


def test_the_balance_goes_to_another_number_said_twice(client: Linter) -> None:
    """R74."""
    step = reach(client, AIS, "payee", settlement="transfer")
    own, other = msisdn("TH"), "0899999999"
    for first, second in ((own, own), (other, "0899999998"), ("+8613800138000",) * 2):
        told = post(client, step, transfer_to=first, transfer_to_again=second)
        assert "transfer_to" in wrongs(told.text), (first, second)
    assert post(client, step, transfer_to=other, transfer_to_again=other).status_code == 303


def test_leaving_before_the_promise_is_warned_of(client: Linter) -> None:
    """R6: e-mail or a representative are offered before anything is handed in."""
    step = reach(client, AXIS, "leaving-early", departs_on="2026-11-22")
    assert 'href="/apply/contact?back=check"' in step.text
    assert 'href="/apply/who"' in step.text
    assert client.get("/papers/authority.pdf").status_code == 200
    assert walk(client, step, answers_for(AXIS, departs_on="2026-11-22"))[-1].slug == "done"


def test_the_secret_philsys_number_is_not_taken(app: Flask, client: Linter) -> None:
    """R45: 12 digits are the PSN, which must never be given."""
    step = reach(client, PHONE, "identity", id_type="ph-philsys")
    told = post(client, step, id_number="123456789012", holder_name="Anna Cruz")
    assert "PSN" in wrongs(told.text)["id_number"]
    assert "123456789012" not in str(draft(app))


def test_a_zone_alone_is_enough(app: Flask, client: Linter) -> None:
    """R32: name, number, country and expiry are read from it (here: long expired)."""
    step = reach(client, AIS, "identity")
    blank = {"holder_name": "", "id_number": "", "id_country": "", "id_expires": ""}
    assert follow(client, step, mrz=TD3, **blank).slug == "stop"
    found = draft(app)
    assert found["holder_name"] == "ANNA MARIA ERIKSSON"
    assert (found["id_number"], found["id_country"]) == ("L898902C3", "UTO")
    assert found["id_expires"] == "2012-04-15"


def test_consents_are_asked_one_by_one(app: Flask, client: Linter) -> None:
    step = reach(client, AIS, "privacy")
    assert not step.values.getlist("consents")
    assert "consents" in wrongs(post(client, step, consents=["notify"]).text)
    on = follow(client, step, consents=["process", "id_image"])
    assert several(draft(app), "consents") == ("process", "id_image")
    walk(client, on, answers_for(AIS))
    assert several(only_case(app).answers, "consents") == ("process", "id_image")


def test_another_document_asks_for_its_number_again(client: Linter) -> None:
    reach(client, AXIS, "check")
    again = read(client.get("/apply/document?back=check"))
    assert follow(client, again, id_type="id-nik").slug == "identity"


def test_a_changed_answer_leads_back_to_the_check_page(client: Linter) -> None:
    """R49, also after a fault on the way."""
    reach(client, AIS, "check")
    page = read(client.get("/apply/identity?back=check"))
    told = read(post(client, page, id_number="!"))
    assert told.status == 422
    assert follow(client, told, id_number="E70704998").slug == "check"


def test_guidance_alone_makes_no_case(app: Flask, client: Linter) -> None:
    """R10: what to do and say, without a case, a name or a number."""
    reach(client, AIS, "guide", channel="hotline")
    assert client.get("/guidance").status_code == 200
    assert client.get("/papers/guidance.pdf").mimetype == "application/pdf"
    assert counts(app)["cases"] == 0


def test_another_card_without_that_channel_begins_anew(app: Flask, client: Linter) -> None:
    reach(client, AIS, "guide", channel="hotline")
    step = follow(client, read(client.get("/cards")), procedure=PHONE)
    assert step.slug == "how"
    for address in ("/guidance", "/papers/guidance.pdf"):
        assert client.get(address).status_code in {303, 404}, address
    assert "channel" not in draft(app)


@pytest.mark.parametrize("field", ["id_number", "iccid"])
def test_what_stands_on_the_paper_opens_nothing(client: Linter, field: str) -> None:
    """The four digits of one's own are no end of a number that every paper shows."""
    step = reach(client, AIS, "contact", "en")
    shown = str(answers_for(AIS)[field])[-4:]
    answer = post(client, step, contact_phone="", contact_email="li@example.com", track_code=shown)
    assert answer.status_code == 422
    assert "stand on your paper" in wrongs(answer.text)["track_code"]
    own = dict(contact_phone="", contact_email="li@example.com", track_code="4711")
    assert post(client, step, **own).status_code == 303


@pytest.mark.parametrize(
    "name",
    [
        "HO @ LEE AH KOW",  # Malaysia, Singapore: also known as
        "RAJU A/L SUBRAMANIAM",
        "NURUL S/O AHMAD, JR.",
        "O'NEILL-D’ARCY (SMITH)",
        "阿卜杜拉·艾山",
        "พล.ต.อ.สมชาย ใจดี",
        "ИВАНОВА АННА",
        "NGUYỄN THỊ ÁNH",
    ],
)
def test_a_name_is_kept_and_printed_as_its_document_has_it(
    app: Flask, client: Linter, name: str
) -> None:
    step = start(client, AIS, "en")
    assert walk(client, step, answers_for(AIS, holder_name=name))[-1].slug == "done"
    assert only_case(app).answers["holder_name"] == name
    assert "".join(name.split()) in words(client.get("/papers/receipt.pdf").data)


@pytest.mark.parametrize("said", ["ตลอดชีพ", "SEUMUR HIDUP", "长期", "lifetime", "9999-99-99"])
def test_a_card_for_life_needs_no_day(app: Flask, client: Linter, said: str) -> None:
    """Kept as the last day there is, and said in words wherever it is shown."""
    step = reach(client, AIS, "identity", "en", id_type="th-national-id", id_expires="")
    on = follow(client, step, id_number="1101700230708", holder_name="Anong Dee", id_expires=said)
    assert on.slug not in {"stop", "identity"}
    assert draft(app)["id_expires"] == "9999-12-31"
    assert read(client.get("/apply/identity")).values["id_expires"] == "No expiry date"
    card = answers_for(AIS, id_type="th-national-id", id_number="1101700230708", id_expires=said)
    check = walk(client, on, card, until="check")[-1]
    assert "No expiry date" in check.text
    assert "9999" not in check.text
