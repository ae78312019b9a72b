"""A contact number without "+" is of the country the customer chose, and is said whole with it."""

from zoneinfo import ZoneInfo

import pytest
from flask import Flask

from kiosk.locale import LANGUAGES
from kiosk.settings import read as settings
from tests.web.at_the_counter import file_of, hand_in, press
from tests.web.clerks import signed_in
from tests.web.customers import AIS, AXIS, PHONE, answers_for, follow, post, reach
from tests.web.holdings import only_case
from tests.web.linter import Linter, parse
from tests.web.walker import read, walk

DUAL = "0812223333"
"""A mobile number in Thailand and in Indonesia."""


def chosen(client: Linter) -> str:
    return read(client.get("/apply/contact")).values["contact_country"]


def told(app: Flask) -> str:
    return only_case(app).answers["contact_phone"]


def test_a_thai_with_an_indonesian_card_is_reached_in_thailand(app: Flask, client: Linter) -> None:
    step = reach(client, AXIS, "contact")
    assert step.values["contact_country"] == "TH", "the shop's"
    walk(client, follow(client, step, contact_phone=DUAL), answers_for(AXIS, contact_phone=DUAL))
    case = only_case(app)
    assert told(app) == "+66812223333"
    assert "contact_country" not in case.answers, "the number says it"


def test_who_posts_only_the_number_is_read_in_the_shops_country(client: Linter) -> None:
    step = reach(client, AXIS, "contact")
    form = {"contact_phone": DUAL, "csrf_token": step.values["csrf_token"]}
    seen = client.post("/apply/contact/look?field=contact_phone", data=form)
    assert "+66 81 222 3333" in seen.text
    assert client.post(step.url, data=form).status_code == 303
    assert read(client.get("/apply/contact")).values["contact_phone"] == "+66812223333"


@pytest.mark.parametrize(("card", "typed"), [(PHONE, "0917 123 4567"), (AXIS, "0831-2345-6789")])
def test_a_number_of_the_cards_country_alone_is_read_as_that(
    client: Linter, card: str, typed: str
) -> None:
    step = reach(client, card, "contact")
    assert follow(client, step, contact_phone=typed).slug != "contact"
    assert chosen(client) in {"PH", "ID"}, "the picker goes along"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_choice_is_kept_and_the_number_read_back(client: Linter, language: str) -> None:
    step = reach(client, AXIS, "contact", language)
    form = {"contact_phone": DUAL, "contact_country": "ID"}
    seen = client.post(
        "/apply/contact/look?field=contact_phone",
        data={**form, "csrf_token": step.values["csrf_token"]},
    )
    assert "+62 812-223-333" in seen.text
    check = walk(client, follow(client, step, **form), answers_for(AXIS), until="check")[-1]
    assert chosen(client) == "ID"
    shown = next(dd for dd in parse(check.text).iter("dd") if "+62" in (dd.text or ""))
    assert (shown.text or "").startswith("+62 812-223-333 (")
    again = read(client.get("/apply/contact?back=check"))
    assert again.values["contact_phone"] == "+62812223333"
    assert follow(client, again, contact_phone="0812223334").slug == "check"
    assert read(client.get("/apply/contact")).values["contact_phone"] == "+62812223334"


def test_a_wrong_number_leaves_the_country_that_was_chosen(client: Linter) -> None:
    step = reach(client, AIS, "contact")
    answer = read(post(client, step, contact_phone="12", contact_country="MM"))
    assert answer.values["contact_country"] == "MM"
    assert "Myanmar" in answer.text or "缅甸" in answer.text


@pytest.mark.parametrize("odd", ["XX", "th", "<b>", "001", "66"])
def test_a_country_that_is_none_is_asked_again(client: Linter, odd: str) -> None:
    step = reach(client, AIS, "contact")
    answer = post(client, step, contact_phone="0812345678", contact_country=odd)
    assert answer.status_code == 422


def test_the_shops_country_stands_first_then_the_languages_then_all(client: Linter) -> None:
    step = reach(client, AXIS, "contact", "en")
    picker = next(one for one in parse(step.text).iter("select"))
    rows = [option.get("value") for option in picker.iter("option")]
    assert rows[:5] == ["TH", "CN", "TW", "ID", "PH"]
    assert len(rows) == len({*rows}) == 245
    assert '<option value="TH" selected>Thailand +66</option>' in step.text


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [("+62812223333", "+62812223334", "Indonesia"), ("", "+66812223334", "Thailand")],
)
def test_a_clerk_who_puts_it_right_is_in_the_country_it_was_of(
    app: Flask, client: Linter, before: str, after: str, said: str
) -> None:
    other = {"contact_email": "li@example.org", "track_code": "4711"}
    reference = hand_in(client, AXIS, contact_phone=before, **({} if before else other))
    clerk = signed_in(app)
    done = press(clerk, reference, "correct", field="contact_phone", value="0812223334")
    assert done.status_code == 303
    file = file_of(clerk, reference)
    assert file.case.answers["contact_phone"] == after
    assert file.history[-1].note.endswith(f"({said})")


@pytest.mark.parametrize(
    ("zone", "country"),
    [
        ("Asia/Bangkok", "TH"),
        ("Asia/Manila", "PH"),
        ("Asia/Jakarta", "ID"),
        ("Asia/Shanghai", "CN"),
        ("Asia/Ho_Chi_Minh", "VN"),
        ("Asia/Kolkata", "IN"),
        ("Asia/Vientiane", "LA"),
        ("UTC", ""),
    ],
)
def test_the_shops_country_is_that_of_its_clock(zone: str, country: str) -> None:
    assert settings({"KIOSK_TIMEZONE": zone}).country == country
    assert ZoneInfo(zone)
