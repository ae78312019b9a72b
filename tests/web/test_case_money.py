"""The case page: what is owed and given back, confirmed with its source and signed."""

from flask import Flask

from kiosk.rules.case import State
from tests.web.at_the_counter import (
    NOTE,
    bring_to,
    file_of,
    hand_in,
    opened,
    press,
    see_to_all,
)
from tests.web.clerks import signed_in
from tests.web.customers import AIS
from tests.web.holdings import contents
from tests.web.linter import Linter


def test_money_is_confirmed_with_its_source_and_a_changed_sum_signed_again(
    app: Flask, client: Linter
) -> None:
    reference = hand_in(client, AIS, balance="120.50", arrears="0")
    clerk = signed_in(app)
    press(clerk, reference, "begin")
    bare = press(clerk, reference, "confirm", what="balance", amount="80", stated_by="carrier")
    assert bare.status_code == 422
    assert 'value="80"' in bare.get_data(as_text=True)
    press(
        clerk, reference, "confirm",
        what="balance", amount="80", stated_by="carrier", note="Screen of the carrier",
    )  # fmt: skip
    line = next(line for line in file_of(clerk, reference).money if line.what == "balance")
    assert (line.amount, line.stated_by, line.confirmed_by, line.source) == (
        "80", "carrier", "staff:1", "Screen of the carrier",
    )  # fmt: skip
    see = [t.id for t in opened(clerk, reference).missing if t.id != "signed-again"]
    press(clerk, reference, "tick", tick=see, note=NOTE)
    assert [task.id for task in opened(clerk, reference).missing] == ["signed-again"]
    assert press(clerk, reference, "sign").status_code == 422
    assert press(clerk, reference, "sign", signature_name="李小明").status_code == 303
    assert opened(clerk, reference).missing == []
    assert press(clerk, reference, "approve").status_code == 303


def test_ticked_arrears_without_a_figure_are_none(app: Flask, client: Linter) -> None:
    reference = hand_in(client, AIS, balance="120.50", arrears="")
    clerk = signed_in(app)
    press(clerk, reference, "begin")
    see_to_all(clerk, reference)
    line = next(line for line in file_of(clerk, reference).money if line.what == "arrears")
    assert (line.amount, line.stated_by) == ("0", "clerk")
    assert opened(clerk, reference).missing == []  # nothing owed: what was signed still stands


def test_who_turns_out_to_owe_signs_again(app: Flask, client: Linter) -> None:
    reference = hand_in(client, AIS, balance="10", arrears="")
    clerk = signed_in(app)
    press(clerk, reference, "confirm", what="arrears", amount="90", note="Bill of May")
    assert "signed-again" in [task.id for task in opened(clerk, reference).missing]


def test_arrears_wait_for_payment_then_go_on(app: Flask, client: Linter) -> None:
    reference = hand_in(client, AIS, arrears="300")
    clerk = signed_in(app)
    assert file_of(clerk, reference).case.state == "held"
    assert press(clerk, reference, "tick", tick="money-arrears").status_code == 422
    press(clerk, reference, "tick", tick="money-arrears", note="Cash 300, receipt 77")
    for action in ("release", "begin"):
        press(clerk, reference, action)
    see_to_all(clerk, reference)
    press(clerk, reference, "approve")
    assert file_of(clerk, reference).case.state == "approved"
    totals = {(row[2], row[3]): row[4] for row in contents(app)["totals"]}
    assert totals[("taken", "THB")] == 30000


def test_arrears_that_a_bill_confirms_are_not_paid_by_that(app: Flask, client: Linter) -> None:
    reference = hand_in(client, AIS, arrears="")
    clerk = signed_in(app)
    press(clerk, reference, "begin")
    confirm = {"what": "arrears", "amount": "90", "note": "Bill of May"}
    assert press(clerk, reference, "confirm", **confirm).status_code == 303
    assert "money-arrears" in [task.id for task in opened(clerk, reference).missing]
    press(clerk, reference, "tick", tick="money-arrears", note="Cash 90, receipt 78")
    assert press(clerk, reference, "confirm", **confirm | {"amount": "95"}).status_code == 303
    assert "money-arrears" in [task.id for task in opened(clerk, reference).missing]
    assert press(clerk, reference, "confirm", **confirm | {"amount": "0"}).status_code == 303
    assert "money-arrears" in file_of(clerk, reference).ticks


def test_a_payment_ticked_by_mistake_is_counted_no_more(app: Flask, client: Linter) -> None:
    reference = hand_in(client, AIS, arrears="300")
    clerk = signed_in(app)
    for step in ("tick", "untick", "tick", "confirm", "tick"):
        more = {"what": "arrears", "amount": "310"} if step == "confirm" else {}
        press(clerk, reference, step, tick="money-arrears", note="Cash, receipt 77", **more)
    totals = {(row[2], row[3]): row[4] for row in contents(app)["totals"]}
    assert totals[("taken", "THB")] == 31000


def test_no_refund_is_awaited_where_nothing_comes_back(app: Flask, client: Linter) -> None:
    reference = hand_in(client, AIS, settlement="refund_bank", balance="10", arrears="0")
    clerk = signed_in(app)
    press(clerk, reference, "confirm", what="balance", amount="0", note="Screen of the carrier")
    press(clerk, reference, "sign", signature_name="李小明")
    bring_to(clerk, reference, State.COMPLETED)
    deeds = {deed.deed: deed.outcome for deed in file_of(clerk, reference).follow_ups}
    assert deeds["watch-refund"] == "not_due"


def test_a_new_sum_is_signed_and_not_ticked(app: Flask, client: Linter) -> None:
    reference = hand_in(client, AIS, balance="120.50", arrears="0")
    clerk = signed_in(app)
    press(clerk, reference, "confirm", what="balance", amount="80", note="Bill of May")
    assert press(clerk, reference, "tick", tick="signed-again").status_code == 422
