"""Follow-ups change with their case, in one transaction, and only while they are open."""

from datetime import date, timedelta

import pytest

from kiosk.rules.follow_ups import Ended, NewDeed
from kiosk.rules.notices import Notice
from kiosk.rules.procedure import Desk
from kiosk.store import follow_ups, visits
from kiosk.store.case_files import CaseFile, Deed, case_file
from kiosk.store.changes import Change, Conflict, change
from kiosk.store.database import Store
from tests.store.shop import NOON, TODAY, draw, hand_in, new_case

LATER = NOON + timedelta(hours=1)
DONE = Change(
    "follow_up", "staff:1", "submitted", ended=(Ended("unbind", "done", {"ended": "ok"}),)
)


@pytest.fixture
def reference(store: Store, desk: Desk) -> str:
    """A submitted case with one deed, `unbind`."""
    return hand_in(store, visits.begin(store, "a", "en", NOON), new_case(desk)).reference


def file_of(store: Store, reference: str) -> CaseFile:
    found = case_file(store, reference)
    assert found is not None
    return found


def deed_of(store: Store, reference: str, name: str) -> Deed:
    return next(d for d in file_of(store, reference).follow_ups if d.deed == name)


def test_a_deed_is_closed_once(store: Store, reference: str) -> None:
    assert change(store, reference, 1, DONE, LATER, TODAY) == 2
    again = Change("follow_up", "staff:2", "submitted", ended=(Ended("unbind", "void"),))
    assert change(store, reference, 2, again, LATER, TODAY) == 3
    deed = deed_of(store, reference, "unbind")
    assert (deed.outcome, deed.done_by, deed.done_at) == ("done", "staff:1", LATER)
    assert deed.detail == {"ended": "ok"}


def test_a_stale_page_changes_no_follow_up(store: Store, reference: str) -> None:
    """With the case's version goes all of it: deed, message, figures."""
    told = (Notice("refund_paid", "sms", "contact_phone"),)
    late = Change(
        "follow_up", "staff:1", "submitted", ended=DONE.ended, notices=told,
        new_deeds=(NewDeed("dispute-1", "shop", TODAY, {"what": "other"}, draw()),),
    )  # fmt: skip
    before = file_of(store, reference)
    assert change(store, reference, 7, late, LATER, TODAY) == Conflict(1, "submitted")
    assert file_of(store, reference) == before


def test_a_dispute_is_kept_sealed_and_found(store: Store, reference: str) -> None:
    """R79: its own reference leads to its case."""
    own = follow_ups.unused_reference(store, draw)
    kept = {"what": "still_billed", "note": "SIM 4711"}
    new = NewDeed("dispute-1", "shop", date(2026, 12, 4), kept, own)
    made = Change("dispute", "staff:1", "submitted", new_deeds=(new,))
    assert change(store, reference, 1, made, LATER, TODAY) == 2
    deed = deed_of(store, reference, "dispute-1")
    assert (deed.reference, deed.due_on, deed.detail) == (own, date(2026, 12, 4), kept)
    assert follow_ups.case_of(store, own) == reference
    assert follow_ups.case_of(store, reference) is None
    store.shop = "elsewhere"
    assert follow_ups.case_of(store, own) is None


def test_a_reference_is_given_once(store: Store, reference: str) -> None:
    """Neither a case nor a dispute has it already."""
    own, free = draw(), draw()
    made = Change(
        "dispute", "s", "submitted", new_deeds=(NewDeed("dispute-1", "shop", None, {}, own),)
    )
    change(store, reference, 1, made, LATER, TODAY)
    offered = iter([reference, own, free])
    assert follow_ups.unused_reference(store, lambda: next(offered)) == free
    with pytest.raises(RuntimeError):
        follow_ups.unused_reference(store, lambda: own)
