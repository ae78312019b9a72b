"""What a stranger who knows only the published names may post, and what they are told."""

from random import Random

import pytest

from kiosk.rules.reference import new_reference
from tests.web.customers import answers_for, follow, reach
from tests.web.linter import Linter
from tests.web.walker import read, start, walk

CARD = "ais-data-card"
OTHER = "0898765432"


def test_a_balance_goes_to_a_number_typed_twice_under_one_name(client: Linter) -> None:
    """R74: both fields are called `transfer_to`; whoever posts it once has said it once."""
    payee = reach(client, CARD, "payee", settlement="transfer")
    assert payee.text.count('name="transfer_to"') == 2
    token = payee.values["csrf_token"]
    slip = {"csrf_token": token, "transfer_to": [OTHER, "0898765433"]}
    told = client.post(payee.url, data=slip)
    assert told.status_code == 422
    assert client.post(payee.url, data={**slip, "transfer_to": [OTHER, ""]}).status_code == 422
    assert client.post(payee.url, data={**slip, "transfer_to": OTHER}).status_code == 303
    assert client.post(payee.url, data={**slip, "transfer_to": [OTHER, OTHER]}).status_code == 303


@pytest.mark.parametrize(
    "path", ["M10 10 C 20 20, 40 20, 50 10", "m5,5 l10 10h5v-5z", "M0 0Q5 5 9 0"]
)
def test_any_drawn_path_is_a_signature(client: Linter, path: str) -> None:
    sign = reach(client, CARD, "signature")
    assert follow(client, sign, signature=path, signature_name="").slug == "check"


@pytest.mark.parametrize("path", ["M10 10", "10 10", "M1 1 A 5 5 0 0 1 9 9", "M1", "url(#x)"])
def test_what_is_not_drawn_is_none(client: Linter, path: str) -> None:
    sign = reach(client, CARD, "signature")
    told = follow(client, sign, signature=path, signature_name="")
    assert (told.slug, told.status) == ("signature", 422)


@pytest.mark.parametrize("name", ["<img src=/x>", "<b>Li</b>", "=cmd|x", "{{7*7}}"])
def test_a_name_is_words(client: Linter, name: str) -> None:
    identity = reach(client, CARD, "identity")
    told = follow(client, identity, holder_name=name, id_number="E70704999")
    assert (told.slug, told.status) == ("identity", 422)
    assert told.values["holder_name"] == name
    assert told.values["id_number"] == "E70704999", "the other answers stay"


def test_one_mistake_is_told_once(client: Linter) -> None:
    told = follow(client, reach(client, CARD, "contact"), contact_phone="12", contact_email="")
    assert told.text.count('class="wrong"') == 1
    identity = reach(client, CARD, "identity", language="en")
    blank = dict.fromkeys(["holder_name", "id_number", "id_country", "id_expires"], "")
    told = follow(
        client, identity, mrz="P<UTO" + "<" * 39 + "\n" + "L898902C37" + "<" * 34, **blank
    )
    assert told.text.count('class="wrong"') == 1


def test_of_several_numbers_one_is_enough_and_said_so(client: Linter) -> None:
    told = follow(client, reach(client, CARD, "card", "en"), msisdn="", iccid="", account_ref="")
    assert "at least one" in told.text


def test_no_country_is_called_zzz(client: Linter) -> None:
    told = follow(client, reach(client, CARD, "identity"), id_country="ZZZ")
    assert (told.slug, told.status) == ("identity", 422)


def test_a_foreign_card_number_is_doubted_on_the_check_page(client: Linter) -> None:
    """The country prefix is a warning, also for who has no JavaScript."""
    abroad = {**answers_for(CARD), "iccid": "8963012345678901238"}
    check = walk(client, start(client, CARD, "en"), abroad, until="check")[-1]
    assert 'class="remark"' in check.text


def test_no_day_is_promised_before_the_carrier_has_it(client: Linter) -> None:
    """R56: not while the case is held, nor before the customer has applied."""
    owing = {**answers_for("ais-esim"), "arrears": "10"}
    done = walk(client, start(client, "ais-esim", "en"), owing)[-1]
    assert "counted from the day it is paid" in done.text
    token = read(client.get("/cards")).values["csrf_token"]
    client.post("/finish", data={"csrf_token": token})
    online = answers_for("ais-esim", "online")
    done = walk(client, start(client, "ais-esim", "en"), online)[-1]
    assert "counted from the day you apply" in done.text


def test_one_clumsy_customer_does_not_lock_out_the_next(client: Linter) -> None:
    draw = Random(7).randrange
    for _ in range(12):
        form = read(client.get("/track"))
        told = follow(client, form, reference=new_reference(draw), code="1234")
        assert "summary" in told.text
        assert told.status == 422
