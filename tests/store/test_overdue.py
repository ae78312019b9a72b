"""What is late is listed once, oldest first, and only while it can still be done."""

from datetime import date, timedelta

import pytest
from sqlalchemy import insert, text

from kiosk.rules.procedure import Desk
from kiosk.store import overdue, visits
from kiosk.store.changes import Change, change
from kiosk.store.database import Store
from kiosk.store.overdue import PAGE, count
from kiosk.store.tables import follow_ups
from tests.store.plans import scans, steps
from tests.store.shop import NOON, TODAY, hand_in, new_case

PROMISED, DEED = date(2026, 11, 25), date(2026, 12, 1)


def case(store: Store, desk: Desk, who: str = "a") -> str:
    """Promised by 25 November, with a deed due on 1 December."""
    return hand_in(store, visits.begin(store, who, "en", NOON), new_case(desk)).reference


def late(store: Store, today: date) -> list[tuple[str, date]]:
    return [(row.kind, row.due_on) for row in overdue.overdue(store, today)[0]]


def test_a_promise_and_a_deed_are_late_from_the_day_after(store: Store, desk: Desk) -> None:
    case(store, desk)
    assert late(store, PROMISED) == []
    assert late(store, PROMISED + timedelta(1)) == [("promise", PROMISED)]
    assert late(store, DEED + timedelta(1)) == [("promise", PROMISED), ("deed", DEED)]
    assert count(store, DEED + timedelta(1)) == 2


def test_a_question_is_late_while_it_is_open(store: Store, desk: Desk) -> None:
    reference, due = case(store, desk), date(2026, 11, 22)
    asked = Change("ask", "staff:1", "needs_information", "submitted", dates={"due_on": due})
    change(store, reference, 1, asked, NOON, TODAY)
    assert late(store, due + timedelta(1)) == [("answer", due)]
    change(store, reference, 2, Change("supply", "customer", "submitted"), NOON, TODAY)
    assert late(store, due + timedelta(1)) == []


def test_what_is_over_is_late_no_more(store: Store, desk: Desk) -> None:
    """A final case has no promise left; its deeds go on until they are done."""
    reference = case(store, desk)
    change(store, reference, 1, Change("reject", "staff:1", "rejected"), NOON, TODAY)
    after = DEED + timedelta(1)
    assert late(store, after) == [("deed", DEED)]
    with store.write() as connection:
        connection.execute(follow_ups.update().values(done_at=1))
    assert late(store, after) == []
    assert count(store, after) == 0


def test_pages_hold_everything_once(store: Store, desk: Desk) -> None:
    reference = case(store, desk)
    with store.write() as connection:
        mine = connection.scalar(text("SELECT id FROM cases"))
        rows = [
            {"case_id": mine, "deed": f"dispute-{n}", "by": "shop", "due_on": "2026-11-21"}
            for n in range(PAGE + 7)
        ]
        connection.execute(insert(follow_ups), rows)
    today = date(2026, 11, 24)
    first, more = overdue.overdue(store, today, 1)
    rest, nothing = overdue.overdue(store, today, 2)
    assert (len(first), more, len(rest), nothing) == (PAGE, True, 7, False)
    assert len({row.deed for row in first + rest}) == count(store, today) == PAGE + 7
    assert {row.reference for row in first} == {reference}


@pytest.mark.sqlite_files(reason="how SQLite would look")
def test_no_list_of_all_cases_is_read(store: Store) -> None:
    """With a million cases behind, only open ones and open deeds are looked at."""
    assert scans(store, overdue._late(store, TODAY, None)) == []
    watched = overdue._late(store, TODAY, {"watch-refund"})
    assert scans(store, watched) == []
    # Not by `by` alone either: what customers never told us they did stays open for ever.
    assert any("by=? AND deed=?" in step for step in steps(store, watched))


def test_what_customers_do_themselves_does_not_bury_what_waits_for_the_shop(
    store: Store, desk: Desk
) -> None:
    case(store, desk)
    with store.write() as connection:
        mine = connection.scalar(text("SELECT id FROM cases"))
        deeds = [("watch-refund", "customer"), ("recheck", "customer"), ("dispute-1", "shop")]
        connection.execute(
            insert(follow_ups),
            [{"case_id": mine, "deed": d, "by": by, "due_on": "2026-11-21"} for d, by in deeds],
        )
    today = date(2026, 11, 24)
    seen = overdue.overdue(store, today, watched={"watch-refund"})[0]
    assert {row.deed for row in seen} == {"watch-refund", "dispute-1"}
    assert count(store, today, {"watch-refund"}) == 2
    assert count(store, today) == 3
