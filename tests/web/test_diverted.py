"""A clerk who turns a refund to their own account, or the news to their own phone; and somebody who
asks for a card that was found, beside its holder."""

import pytest
from flask import Flask
from sqlalchemy import select

from kiosk.outbound.messages import Void, compose
from kiosk.rules.case import State
from kiosk.store.outbox import Claimed
from kiosk.store.tables import outbox
from kiosk.web.kiosk import EXTENSION
from tests.clock import NOON
from tests.web.at_the_counter import NOTE, bring_to, file_of, hand_in, opened, press, see_to_all
from tests.web.clerks import signed_in
from tests.web.customers import AIS, answers_for
from tests.web.holdings import store_of
from tests.web.linter import Linter
from tests.web.walker import start, walk

BANK = {"settlement": "refund_bank", "balance": "1500", "arrears": "0"}
OLD, NEW = "+8613800138000", "+66810009999"


def told(app: Flask, kind: str) -> set[tuple[str, str]]:
    """Medium and recipient of the messages of one kind in the outbox."""
    asked = select(outbox.c.medium, outbox.c.recipient).where(outbox.c.kind == kind)
    with store_of(app).read() as connection:
        return {(row.medium, row.recipient) for row in connection.execute(asked)}


@pytest.mark.parametrize("state", [State.APPROVED, State.WITH_CARRIER])
def test_where_money_goes_is_signed_again_when_it_was_put_right(
    app: Flask, client: Linter, state: State
) -> None:
    reference = hand_in(client, AIS, **BANK)
    clerk = signed_in(app)
    bring_to(clerk, reference, state)
    moved = press(clerk, reference, "correct", field="bank_account", value="9998887776")
    assert moved.status_code == 303
    assert [task.id for task in opened(clerk, reference).missing] == ["payee-signed"]
    goes_on = {"send": {"work_order": "WO-1", "note": NOTE}}.get
    action = "send" if state is State.APPROVED else "complete"
    given = goes_on(action) or {"effective_on": "2026-11-20", "note": "No new card"}
    refused = press(clerk, reference, action, **given)
    assert refused.status_code == 422
    assert "••••7776" in refused.text
    assert press(clerk, reference, "tick", tick="payee-signed").status_code == 422
    assert press(clerk, reference, "sign", signature_name="李小明").status_code == 303
    assert opened(clerk, reference).missing == []
    assert press(clerk, reference, action, **given).status_code == 303


@pytest.mark.parametrize("field", ["payee_name", "bank_name", "bank_account"])
def test_whoever_is_owed_hears_that_it_goes_elsewhere(
    app: Flask, client: Linter, field: str
) -> None:
    """Even who wants no news: a clerk could have said so for them."""
    reference = hand_in(client, AIS, **BANK)
    clerk = signed_in(app)
    assert press(clerk, reference, "stop-messages").status_code == 303
    press(clerk, reference, "correct", field=field, value="SOMCHAI 12345")
    assert told(app, "payee_changed") == {("sms", "contact_phone"), ("email", "contact_email")}


def test_who_was_reached_before_hears_that_it_is_another_now(app: Flask, client: Linter) -> None:
    reference = hand_in(client, AIS, **BANK)
    clerk, house = signed_in(app), app.extensions[EXTENSION]
    press(clerk, reference, "stop-messages")
    assert press(clerk, reference, "correct", field="contact_phone", value=NEW).status_code == 303
    assert told(app, "contact_changed") == {("sms", "former_phone"), ("email", "contact_email")}
    row = Claimed(
        id=1, reference=reference, kind="contact_changed", medium="sms", recipient="former_phone",
        about="3", key="k", language="en", tries=1, leased_until=NOON,
    )  # fmt: skip
    out = compose(house.settings, house.store, row, NOON)
    assert not isinstance(out, Void)
    assert out.to == OLD
    assert "changed at the counter" in out.text
    assert NEW not in out.text
    page = clerk.get(f"/counter/cases/{reference}").text
    assert "contact changed at the counter" in page
    assert OLD not in page


def test_two_requests_for_one_card_know_of_each_other(app: Flask, client: Linter) -> None:
    first = hand_in(client, AIS)
    finder = Linter(app)
    other = dict(answers_for(AIS, id_number="P1234567", holder_name="Mal Finder"))
    other |= {"iccid": "", "signature_name": "Mal Finder", "contact_phone": "+66899999999"}
    walk(finder, start(finder, AIS), other)
    assert "Mal Finder" not in client.get("/done").text
    clerk = signed_in(app)
    (twin,) = opened(clerk, first).twins
    (back,) = opened(clerk, twin.reference).twins
    assert back.reference == first
    page = clerk.get(f"/counter/cases/{first}").text
    assert "There are other requests for this card" in page
    assert f'href="/counter/cases/{twin.reference}"' in page
    press(clerk, first, "begin")
    todo = [task.id for task in opened(clerk, first).missing]
    assert "other-request" in todo
    press(clerk, first, "tick", tick=[n for n in todo if n != "other-request"], note=NOTE)
    assert press(clerk, first, "approve").status_code == 422
    assert press(clerk, first, "tick", tick="other-request").status_code == 422  # no words
    see_to_all(clerk, first)
    assert press(clerk, first, "approve").status_code == 303
    bring_to(clerk, twin.reference, State.REJECTED)
    assert opened(clerk, first).twins == ()


def test_a_second_change_does_not_turn_the_word_of_the_first(app: Flask, client: Linter) -> None:
    """Addresses are read when sending: a clerk who is quick would be told of their own deed."""
    reference = hand_in(client, AIS, **BANK)
    clerk = signed_in(app)
    for number in (NEW, "+66810008888"):
        press(clerk, reference, "correct", field="contact_phone", value=number)
    assert file_of(clerk, reference).case.address("former_phone") == OLD
    press(clerk, reference, "correct", field="bank_account", value="9998887776")
    assert ("sms", "former_phone") in told(app, "payee_changed")
