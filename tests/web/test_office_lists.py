"""Overdue, search, export, hotlines, timeline: for whom they are, and what they give away."""

import csv
import io
import re
from datetime import date, timedelta

import pytest
from flask import Flask
from werkzeug.test import TestResponse

from kiosk.locale import LANGUAGES
from kiosk.rules.notices import Notice
from kiosk.rules.reference import group
from kiosk.store import confirmations, prints
from kiosk.store.changes import Change, TickOff, change
from kiosk.web import people
from tests.clock import NOON, Clock
from tests.web.clerks import hired, signed_in
from tests.web.customers import AIS, AXIS, CARDS, ESIM, PHONE, answers_for
from tests.web.holdings import contents, only_case, store_of
from tests.web.linter import Linter
from tests.web.walker import start, walk

TODAY = date(2026, 11, 20)
SECRETS = ("+8613800138000", "13800138000", "E70704999", "1234567890", "li@example.com")


@pytest.fixture
def clerk(app: Flask) -> Linter:
    """Somebody at the counter."""
    return signed_in(app, language="en")


@pytest.fixture
def manager(app: Flask) -> Linter:
    """Somebody in the office."""
    return signed_in(app, "manager", language="en")


def case(client: Linter, app: Flask, card: str = ESIM) -> str:
    """The reference of the one case there is."""
    walk(client, start(client, card), answers_for(card))
    return only_case(app).reference


def press(client: Linter, room: str, address: str, **fields: str) -> TestResponse:
    token = re.findall(r'name="csrf_token" value="([^"]+)"', client.get(room).text)[0]
    return client.post(address, data={"csrf_token": token, **fields})


def look(client: Linter, typed: str) -> TestResponse:
    return press(client, "/counter/search", "/counter/search", typed=typed)


@pytest.mark.parametrize("address", ["/counter/search", "/counter/overdue"])
def test_clerks_may_look_and_customers_may_not(client: Linter, clerk: Linter, address: str) -> None:
    assert clerk.get(address).status_code == 200
    assert client.get(address).status_code == 303


def test_what_is_overdue_leads_to_its_case(
    app: Flask, client: Linter, clock: Clock, clerk: Linter
) -> None:
    """R57: with its days, once the promised day is over."""
    reference = case(client, app)
    promised = only_case(app).promised_by
    assert promised is not None
    assert "Nothing is overdue" in clerk.get("/counter/overdue").text
    clock.move(days=(promised - TODAY).days + 3)
    late = signed_in(app, language="en").get("/counter/overdue").text
    assert f'<a href="/counter/cases/{reference}">{group(reference)}</a>' in late
    assert "3 days" in late


@pytest.mark.parametrize("page", ["0", "-1", "x", "99999999999", "2", "٣"])
def test_a_page_that_is_none_is_calm(clerk: Linter, page: str) -> None:
    assert clerk.get("/counter/overdue", query_string={"page": page}).status_code == 200


@pytest.mark.parametrize("typed", ["李", "李小明", "8000", "+86 138 0013 8000"])
def test_a_case_is_found_and_shown_masked(
    app: Flask, client: Linter, clerk: Linter, typed: str
) -> None:
    reference = case(client, app)
    answer = look(clerk, typed)
    assert (answer.status_code, group(reference) in answer.text) == (200, True)
    shown = answer.text.replace(f'value="{typed}"', "")
    said = only_case(app).answers
    assert not [secret for secret in (*SECRETS, said["msisdn"]) if secret in shown]
    assert typed.lstrip("+") not in answer.request.url


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant", "en"])
def test_nothing_found_and_nothing_to_find_are_told(app: Flask, language: str) -> None:
    other = signed_in(app, language=language)
    assert look(other, "Nobody").status_code == 200
    assert look(other, "x").status_code == 422
    assert look(other, "\x00").status_code == 422


def read(answer: TestResponse) -> list[list[str]]:
    assert answer.status_code == 200
    assert answer.mimetype == "text/csv"
    assert answer.headers["Cache-Control"] == "no-store"
    return list(csv.reader(io.StringIO(answer.data.decode("utf-8-sig"), newline="")))


def test_cases_leave_without_a_name_or_a_number(
    app: Flask, client: Linter, manager: Linter
) -> None:
    reference = case(client, app)
    answer = press(manager, "/office/", "/office/export", what="cases", period="month")
    header, row = read(answer)
    assert row[:2] == [reference, ESIM]
    assert len(header) == len(row)
    said = only_case(app).answers
    for secret in (*SECRETS, said["msisdn"], said["holder_name"]):
        assert secret not in answer.text
    assert [r[5] for r in contents(app)["audit"] if r[4] == "export_cases"] == ["20261101-20261130"]
    other = {"what": "cases", "period": "month", "on": "2026-10-31"}
    assert read(press(manager, "/office/", "/office/export", **other)) == [header]


def test_totals_leave_as_they_are_kept(app: Flask, client: Linter, manager: Linter) -> None:
    case(client, app)
    rows = read(press(manager, "/office/", "/office/export", what="totals", on="2026-11-20"))
    assert ["2026-11-20", "submitted", ESIM, "1"] in rows
    assert read(press(manager, "/office/", "/office/export", what="totals", on="2026-11-19"))[1:] \
        == []  # fmt: skip


@pytest.mark.parametrize("fields", [{"what": "staff"}, {}, {"what": "cases", "on": "never"}])
def test_there_is_no_other_table(manager: Linter, fields: dict[str, str]) -> None:
    assert press(manager, "/office/", "/office/export", **fields).status_code == 400


def test_a_clerk_takes_nothing_away(app: Flask, clerk: Linter) -> None:
    answer = press(clerk, "/counter/search", "/office/export", what="cases")
    assert answer.status_code == 403
    assert not [r for r in contents(app)["audit"] if r[4].startswith("export")]


def test_a_hotline_is_confirmed_by_who_called_it(app: Flask, manager: Linter) -> None:
    """R84: each number by itself; what nobody knows stays blank."""
    desks = app.extensions["signoff"].desks
    known, blank = desks[AIS].carrier, desks[AXIS].carrier
    before = manager.get("/office/hotlines").text
    assert blank.hotline is None
    assert "No hotline is known" in before
    fields = {"carrier": known.id, "number": known.hotline.number}
    assert press(manager, "/office/hotlines", "/office/hotlines", **fields).status_code == 303
    assert "Confirmed on Fri 20 Nov 2026 by Malee" in manager.get("/office/hotlines").text
    other = {**fields, "number": "191"}
    assert press(manager, "/office/hotlines", "/office/hotlines", **other).status_code == 409
    nobody = {"carrier": blank.id, "number": ""}
    assert press(manager, "/office/hotlines", "/office/hotlines", **nobody).status_code == 404
    assert len(contents(app)["confirmations"]) == 1


def test_a_case_shows_the_hotline_and_when_it_was_confirmed(
    app: Flask, client: Linter, manager: Linter
) -> None:
    """R84: on the number, not on the carrier; the clerk sees what the manager said."""
    reference = case(client, app, AIS)
    page = f"/counter/cases/{reference}"
    assert "Not confirmed by this shop" in manager.get(page).text
    carrier = app.extensions["signoff"].desks[AIS].carrier
    confirmations.confirm(store_of(app), carrier.id, "191", "staff:1", NOON)
    assert "Not confirmed by this shop" in manager.get(page).text
    confirmations.confirm(store_of(app), carrier.id, carrier.hotline.number, "staff:1", NOON)
    assert "Confirmed on Fri 20 Nov 2026 by Malee" in manager.get(page).text


def test_a_timeline_holds_all_that_happened_in_order(
    app: Flask, client: Linter, clerk: Linter
) -> None:
    """R69 R70: who, what and when, merged by time, in the shop's zone."""
    reference, store = case(client, app), store_of(app)
    mine = f"staff:{hired(app).id}"
    later = NOON + timedelta(hours=1)
    ticked = Change("tick", mine, "submitted", ticks=(TickOff("id-original"),))
    change(store, reference, 1, ticked, later, TODAY)
    told = (Notice("held", "sms", "contact_phone"),)
    held = Change("hold", mine, "held", "submitted", note="<b>unpaid</b>", notices=told)
    change(store, reference, 2, held, later + timedelta(days=1), TODAY)
    found = only_case(app)
    prints.note(store, found, "receipt", "", "A4", False, mine, later + timedelta(days=2),
                original=False)  # fmt: skip
    page = clerk.get(f"/counter/cases/{reference}/timeline")
    assert page.status_code == 200
    places = [page.text.index(words) for words in (
        "Fri 20 Nov 2026", "12:00", "13:00", "Original document seen", "Sat 21 Nov 2026",
        "Hold", "&lt;b&gt;unpaid&lt;/b&gt;", "): on hold", "Printed: acceptance receipt",
    )]  # fmt: skip
    assert places == sorted(places)
    assert page.text.count("Somchai") == 4, "at the top, and once each time"


@pytest.mark.parametrize(("card", "language"), list(zip(CARDS, LANGUAGES, strict=False)))
def test_every_card_has_its_timeline(app: Flask, client: Linter, card: str, language: str) -> None:
    reference = case(client, app, card)
    other = signed_in(app, language=language)
    assert other.get(f"/counter/cases/{reference}/timeline").status_code == 200


def test_no_timeline_for_a_customer_or_a_case_that_is_none(
    app: Flask, client: Linter, clerk: Linter
) -> None:
    reference = case(client, app, PHONE)
    assert client.get(f"/counter/cases/{reference}/timeline").status_code == 303
    assert clerk.get("/counter/cases/AAAAAAAAJ/timeline").status_code == 404


def test_a_name_stays_when_its_bearer_leaves(app: Flask) -> None:
    member = hired(app)
    with app.test_request_context():
        found = people.names(store_of(app))
    assert found[f"staff:{member.id}"] == "Somchai"
    assert {"customer", "system"} < found.keys()
