"""From a stored case to its papers: who decided and when, confirmed money, follow-ups."""

from datetime import date, timedelta

import pytest

from kiosk.outbound import slips
from kiosk.paper.papers import build
from kiosk.paper.subject import Subject
from kiosk.rules.follow_ups import Ended, NewDeed
from kiosk.rules.problem import Problem
from kiosk.store import cases, staff
from kiosk.store.changes import Change, Conflict, MoneyFigure, change
from kiosk.store.visits import begin
from tests.outbound.office import ANSWERS, DESKS, NOON, TODAY, Office
from tests.store.shop import hand_in, new_case

DAY = timedelta(days=1)


def submitted(office: Office) -> str:
    """A case with a balance, and a card to be handed back."""
    visit = begin(office.store, "visitor", "en", NOON)
    new = new_case(DESKS["smart-unlimited"], answers={**ANSWERS, "balance": "12.50"},
                   money=(("balance", "12.50", "customer", False),),
                   follow_ups=(("hand-back-card", "customer", None),))  # fmt: skip
    return hand_in(office.store, visit, new).reference


def moved(office: Office, reference: str, version: int, done: Change, days: int) -> None:
    found = change(office.store, reference, version, done, NOON + days * DAY, TODAY + days * DAY)
    assert not isinstance(found, Conflict)


def subject(office: Office, reference: str) -> Subject:
    case = cases.by_reference(office.store, reference)
    assert case is not None
    return slips.of_case(office.settings, office.store, case)


@pytest.fixture
def completed(office: Office) -> str:
    member = staff.add(office.store, "Mei Chen", "clerk", "824913", NOON)
    assert not isinstance(member, Problem)
    mei, reference = f"staff:{member.id}", submitted(office)
    figure = MoneyFigure("balance", "11.00", "carrier", "told on the telephone")
    moved(office, reference, 1, Change("confirm", mei, "in_review", money=(figure,)), 1)
    moved(office, reference, 2,
          Change("complete", mei, "completed", facts={"spoken_to": "Agent 12"},
                 dates={"effective_on": date(2026, 11, 26)}), 6)  # fmt: skip
    return reference


def test_the_certificate_has_what_was_kept(office: Office, completed: str) -> None:
    about = subject(office, completed)
    assert about.handler == "Mei Chen"
    assert about.since
    assert about.since.date() == date(2026, 11, 26)
    assert about.effective_on == date(2026, 11, 26)
    assert about.facts["spoken_to"] == "Agent 12"
    assert about.settled
    assert [(str(line.amount), line.stated_by) for line in about.settled.lines] == [
        ("11.00", "carrier")
    ]
    assert about.bill
    assert next(line for line in about.bill.lines if line.what == "balance").stated_by == "customer"
    assert build("certificate", about).seal_date == "2026-11-26"


def test_what_comes_later_moves_neither_day_nor_name(office: Office, completed: str) -> None:
    dispute = NewDeed("dispute-1", "shop", date(2026, 12, 9), {"what": "other"}, "P3K8WMR44")
    again = Change(
        "follow_up", "staff:99", "completed",
        ended=(Ended("hand-back-card", "handed_back", {"signature_name": "Li Ming"}),),
        new_deeds=(dispute,),
    )  # fmt: skip
    before = subject(office, completed)
    moved(office, completed, 3, again, 9)
    about = subject(office, completed)
    assert (about.since, about.handler) == (before.since, before.handler)
    handed, opened = about.deeds
    assert handed.done_at
    assert handed.done_at.utcoffset() == about.accepted_at.utcoffset()  # type: ignore[union-attr]
    assert (handed.outcome, handed.detail) == ("handed_back", {"signature_name": "Li Ming"})
    assert (opened.reference, opened.due_on) == ("P3K8WMR44", date(2026, 12, 9))
    for kind in ("handed_back", "dispute"):
        build(kind, about)  # type: ignore[arg-type]


def test_a_case_just_handed_in_needs_no_file(office: Office) -> None:
    about = subject(office, submitted(office))
    assert (about.settled, about.deeds, about.handler, about.since) == (None, (), "", None)
