"""What the case page and its history tell: figures confirmed, ticks taken back, who was first."""

from typing import Any

from flask import Flask

from kiosk.rules.case import State
from tests.web.at_the_counter import NOTE, bring_to, file_of, hand_in, press
from tests.web.clerks import signed_in
from tests.web.customers import AIS, UNLIMITED
from tests.web.linter import Linter, parse


def row_of(client: Linter, reference: str, task: str) -> str:
    """The words of one line of the task list."""
    page = parse(client.get(f"/counter/cases/{reference}").text)
    found = next(node for node in page.iter("form") if node.get("id") == f"task-{task}")
    return " ".join("".join(found.itertext()).split())


def test_a_confirmed_figure_stands_on_its_line(app: Flask, client: Linter) -> None:
    reference = hand_in(client, AIS, balance="120.50")
    clerk = signed_in(app, language="en")
    press(clerk, reference, "begin")
    confirm: dict[str, Any] = {
        "what": "balance",
        "amount": "80",
        "note": "Screen",
        "stated_by": "carrier",
    }
    press(clerk, reference, "confirm", **confirm)
    assert "80.00 carrier says" in row_of(clerk, reference, "money-balance")


def test_a_confirmed_line_without_a_figure_keeps_the_one_it_had(app: Flask, client: Linter) -> None:
    reference = hand_in(client, AIS, balance="120.50")
    clerk = signed_in(app)
    press(clerk, reference, "begin")
    blank: dict[str, Any] = {"amount": "", "note": "Screen", "stated_by": "carrier"}
    assert press(clerk, reference, "confirm", what="balance", **blank).status_code == 303
    line = next(line for line in file_of(clerk, reference).money if line.what == "balance")
    assert (line.amount, line.stated_by) == ("120.50", "carrier")


def test_an_exit_fee_is_not_confirmed_without_a_figure(app: Flask, client: Linter) -> None:
    reference = hand_in(client, UNLIMITED, plan_type="postpaid", monthly_fee="", arrears="")
    clerk = signed_in(app)
    press(clerk, reference, "begin")
    for what in ("penalty", "deposit", "arrears"):
        blank: dict[str, Any] = {
            "what": what,
            "amount": "",
            "note": "Screen",
            "stated_by": "carrier",
        }
        assert press(clerk, reference, "confirm", **blank).status_code == 422
        assert f"money-{what}" not in file_of(clerk, reference).ticks


def test_the_history_keeps_what_was_taken_back(app: Flask, client: Linter) -> None:
    reference = hand_in(client, AIS, balance="120.50")
    clerk = signed_in(app)
    press(clerk, reference, "begin")
    press(clerk, reference, "tick", tick="holder", note=NOTE)
    press(clerk, reference, "untick", tick="holder")
    taken_back = file_of(clerk, reference).history[-1]
    assert "Registered holder confirmed" in taken_back.note
    assert "Somchai" in taken_back.note
    assert NOTE in taken_back.note


def test_the_history_keeps_both_figures(app: Flask, client: Linter) -> None:
    reference = hand_in(client, AIS, balance="120.50")
    clerk = signed_in(app)
    press(clerk, reference, "begin")
    for amount in ("80", "95"):
        confirm: dict[str, Any] = {"what": "balance", "amount": amount, "note": "Bill of May"}
        press(clerk, reference, "confirm", **confirm)
    notes = [event.note for event in file_of(clerk, reference).history[-2:]]
    assert "฿120.50 → ฿80.00" in notes[0]
    assert "฿80.00 → ฿95.00" in notes[1]
    assert "Bill of May" in notes[1]


def test_a_second_press_is_not_put_down_to_somebody_else(app: Flask, client: Linter) -> None:
    reference = hand_in(client, AIS)
    clerk = signed_in(app, language="en")
    press(clerk, reference, "begin", version=1)
    twice = press(clerk, reference, "begin", version=1)
    assert twice.status_code == 409
    assert "Somebody else" not in twice.text
    assert "Somebody else" not in press(clerk, reference, "ask", version=99).text
    other = signed_in(app, name="Lin")
    assert "Somebody else" in press(other, reference, "begin", version=1).text


def test_a_reason_is_told_while_it_holds(app: Flask, client: Linter) -> None:
    reference = hand_in(client, AIS)
    clerk = signed_in(app)
    bring_to(clerk, reference, State.HELD)
    assert "等经理" in told(clerk, reference)
    press(clerk, reference, "release")
    assert "等经理" not in told(clerk, reference)


def told(client: Linter, reference: str) -> str:
    """What stands above the task list as the reason of the state."""
    page = parse(client.get(f"/counter/cases/{reference}").text)
    return " ".join("".join(n.itertext()) for n in page.iter("p") if n.get("class") == "told")


def test_who_withdrew_is_not_waited_for(app: Flask, client: Linter) -> None:
    reference = hand_in(client, AIS)
    clerk = signed_in(app, language="en")
    number = file_of(clerk, reference).case.queue_number
    assert f"{number:03d}" in client.get("/board").text
    press(clerk, reference, "withdraw")
    assert f"{number:03d}" not in client.get("/board").text
