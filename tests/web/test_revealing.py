"""Numbers are masked for staff until they ask; each time they do is noted, and lasts one answer."""

from dataclasses import replace
from datetime import date

import pytest
from flask import Flask
from sqlalchemy import select

from kiosk.rules.case import FINAL, State
from kiosk.store.tables import audit
from tests.rules.zones import Person, written
from tests.web.at_the_counter import bring_to, file_of, hand_in, press, token
from tests.web.clerks import signed_in
from tests.web.customers import AIS, DESKS, UNLIMITED
from tests.web.holdings import contents, store_of
from tests.web.linter import Linter
from tests.web.test_rules_on_screen import words
from tests.web.test_supplying import opened

WHOLE = ("E70704999", "1234567890")
GIVEN = {"settlement": "refund_bank", "acting_as": "representative"}


def noted(app: Flask, what: str = "reveal") -> list[tuple[str, str]]:
    with store_of(app).read() as connection:
        rows = connection.execute(select(audit).where(audit.c.what == what))
        return [(row.actor, row.subject) for row in rows]


def revealed(client: Linter, reference: str, htmx: bool = False) -> str:
    headers = {"HX-Request": "true"} if htmx else {}
    data = {"csrf_token": token(client)}
    answer = client.post(f"/counter/cases/{reference}/reveal", data=data, headers=headers)
    assert answer.status_code == 200
    assert answer.headers["Cache-Control"] == "no-store"
    return answer.text


def whole_numbers(app: Flask, client: Linter, reference: str) -> list[str]:
    answers = file_of(client, reference).case.answers
    names = ("id_number", "rep_id_number", "msisdn", "iccid", "bank_account", "contact_phone")
    return [answers[name] for name in names if answers.get(name)]


@pytest.mark.parametrize("htmx", [False, True])
def test_a_case_is_masked_until_it_is_asked_for_and_then_again(
    app: Flask, client: Linter, htmx: bool
) -> None:
    reference = hand_in(client, AIS, **GIVEN)
    clerk = signed_in(app, language="zh-Hans")
    numbers = whole_numbers(app, clerk, reference)
    assert len(numbers) > 4
    address = f"/counter/cases/{reference}"
    before = clerk.get(address).text
    assert [number for number in numbers if number in before] == []
    assert "••••4999" in before
    assert 'id="carrier-text"' not in before
    assert noted(app) == []
    shown = revealed(clerk, reference, htmx)
    assert [number for number in numbers if number not in shown] == []
    assert all(number in shown.split('id="carrier-text"')[1] for number in WHOLE)
    assert DESKS[AIS].procedure.name["en"] in shown, "the carrier's text is in the shop's language"
    assert noted(app) == [("staff:1", reference)]
    after = clerk.get(address).text
    assert [number for number in numbers if number in after] == []
    ticked = press(clerk, reference, "tick", tick="id-original").location
    assert "E70704999" not in clerk.get(ticked).text
    assert len(noted(app)) == 1


def test_the_code_that_opens_tracking_stays_the_customers(app: Flask, client: Linter) -> None:
    own = {"contact_phone": "", "contact_email": "li@example.com", "track_code": "4711"}
    reference = hand_in(client, AIS, **own)
    page = revealed(signed_in(app), reference)
    assert "li@example.com" in page
    assert ">4711<" not in page


def test_only_a_post_of_staff_reveals(app: Flask, client: Linter) -> None:
    reference = hand_in(client, AIS)
    clerk, address = signed_in(app), f"/counter/cases/{reference}/reveal"
    assert clerk.get(address).location == f"/counter/cases/{reference}"
    assert clerk.post(address).status_code in {400, 403}
    assert client.post(address, data={"csrf_token": token(clerk)}).status_code in {400, 403}
    assert (
        clerk.post("/counter/cases/AAAAAAAAJ/reveal", data={"csrf_token": token(clerk)}).status_code
        == 404
    )
    assert noted(app) == []


def test_a_scan_still_fits_while_the_number_is_masked(app: Flask, client: Linter) -> None:
    reference = hand_in(client, AIS)
    clerk = signed_in(app)
    scanned = press(clerk, reference, "tick", tick="id-matches", scan="E70704999")
    assert scanned.status_code == 303
    assert noted(app) == []


@pytest.mark.parametrize("state", sorted(FINAL))
def test_of_a_case_that_is_over_nobody_sees_more(app: Flask, client: Linter, state: State) -> None:
    """The page reads as before, revealed it has no more; the papers are what they were."""
    reference = hand_in(client, AIS)
    clerk = signed_in(app)
    number = file_of(clerk, reference).case.answers["msisdn"]
    bring_to(clerk, reference, state)
    for page in (clerk.get(f"/counter/cases/{reference}").text, revealed(clerk, reference)):
        assert "••••4999" in page
        assert "E70704999" not in page
    assert number in page, "the number that was cancelled stays whole"
    assert "E7070499" not in repr(file_of(clerk, reference))
    if state is State.COMPLETED:
        data = {"csrf_token": token(clerk), "kind": "certificate", "full": "1"}
        printed = clerk.post(f"/counter/cases/{reference}/print", data=data)
        assert "••••4999" in words(clerk.get(printed.location).data)
        with store_of(app).read() as connection:
            noted = connection.scalars(select(audit.c.what).order_by(audit.c.number)).all()
        assert noted.count("reveal") == 2, "on the page, and whole on paper"
    opened(client, reference)  # by its customer
    assert "••••4999" in words(client.get("/papers/receipt.pdf?of=track").data)


def test_a_document_is_recognised_after_the_end(app: Flask, client: Linter) -> None:
    """By its hash: typed or scanned, noted, and without a number on the page."""
    reference = hand_in(client, AIS)
    clerk = signed_in(app)
    bring_to(clerk, reference, State.WITHDRAWN)

    def compared(scan: str) -> tuple[int, bool, bool]:
        data = {"csrf_token": token(clerk), "scan": scan}
        answer = clerk.post(f"/counter/cases/{reference}/compare", data=data)
        said = ("This is the document" in answer.text, "This is not the document" in answer.text)
        return answer.status_code, *said

    before = contents(app)["cases"]
    assert compared("e7070 4999\r\n") == (200, True, False)
    holder = Person("LI", "MING", "E70704999", date(1990, 2, 3), date(2031, 4, 5), "M", "")
    assert compared(written(holder, "TD3")) == (200, True, False)
    assert compared(written(replace(holder, number="E70704998"), "TD3")) == (422, False, True)
    assert compared("E70704998") == (422, False, True)
    assert compared("4999") == (422, False, True)
    assert compared("••••4999") == (422, False, True)
    assert compared(" ") == (422, False, False)
    assert contents(app)["cases"] == before
    assert noted(app, "compare") == [("staff:1", reference)] * 7


def test_the_bank_is_told_to_the_carrier_until_the_refund_came(app: Flask, client: Linter) -> None:
    reference = hand_in(client, UNLIMITED, settlement="refund_bank")
    clerk = signed_in(app)
    bring_to(clerk, reference, State.COMPLETED)
    assert "Bank account: 1234567890" in revealed(clerk, reference)
    (refund,) = (
        deed.deed for deed in file_of(clerk, reference).follow_ups if "refund" in deed.deed
    )
    closed = {"outcome": "arrived", "amount": "10", "on": "2026-11-20", "proof": "SMS"}
    assert press(clerk, reference, "follow-up", deed=refund, **closed).status_code == 303
    page = revealed(clerk, reference)
    assert "Bank account: ••••7890" in page
    assert "Payee" not in page.split('id="carrier-text"')[1].split("</textarea>")[0]
