"""A person's request is noted once, sealed, and ends with an answer; erasing goes with it."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import update

from kiosk.rules.follow_ups import NewDeed
from kiosk.rules.problem import Problem
from kiosk.rules.procedure import Desk
from kiosk.store import cases, forgetting, overdue, purge, rights, tombs, visits
from kiosk.store.database import Store
from kiosk.store.tables import outbox
from kiosk.store.times import ticks
from tests.store.over import KEPT, filled, found, hanging, later, moved, rejected
from tests.store.shop import NOON, TODAY, all_bytes, draw, hand_in, new_case

DUE = date(2027, 2, 18)
HOW = "passport shown, Wanderer"


def asked(store: Store, reference: str, kind: rights.Kind = "erase") -> int:
    assert rights.ask(store, reference, kind, HOW, DUE, "staff:1", NOON) is None
    return rights.waiting(store)[-1].id


def test_a_request_is_noted_once_and_sealed(store: Store, desk: Desk, tmp_path: Path) -> None:
    reference = rejected(store, desk)
    asked(store, reference)
    again = rights.ask(store, reference, "erase", HOW, DUE, "staff:1", NOON)
    assert again == Problem("rights-asked-already")
    none = rights.ask(store, draw(), "erase", HOW, DUE, "staff:1", NOON)
    assert none == Problem("rights-no-case")
    asked(store, reference, "export")
    first, second = rights.waiting(store)
    assert (first.kind, second.kind, first.verified) == ("erase", "export", HOW)
    assert b"Wanderer" not in all_bytes(tmp_path)
    store.shop = "elsewhere"
    assert rights.waiting(store) == []
    assert rights.ask(store, reference, "erase", HOW, DUE, "s", NOON) == Problem("rights-no-case")


def test_an_answer_is_given_once(store: Store, desk: Desk) -> None:
    one = asked(store, rejected(store, desk))
    assert rights.end(store, one, "denied", "Not the holder", "staff:2", NOON)
    assert not rights.end(store, one, "done", "Another", "staff:2", NOON)
    [told] = rights.answered(store)
    assert (told.state, told.answer, told.ended_by) == ("denied", "Not the holder", "staff:2")
    assert rights.waiting(store) == []
    assert rights.erase(store, Path("/nowhere"), one, "x", "staff:2", NOON)


def test_erasing_deletes_and_answers(store: Store, desk: Desk, tmp_path: Path) -> None:
    reference, _ = filled(store, desk, tmp_path)
    case, one = found(store, reference), asked(store, reference)
    assert rights.erase(store, tmp_path, one, "All deleted", "staff:2", NOON) is None
    assert cases.by_reference(store, reference) is None
    assert hanging(store, case.id) == {}
    assert tombs.counts(store, NOON) == {"erasure": 1}
    assert list((tmp_path / forgetting.MESSAGES).iterdir()) == []
    [told] = rights.answered(store)
    assert (told.state, told.answer) == ("done", "All deleted")
    assert rights.erase(store, tmp_path, one, "x", "staff:2", NOON) == Problem("rights-answered")


@pytest.mark.parametrize("why", ["running", "owed", "in-hand"])
def test_what_stands_in_the_way_of_erasing(
    store: Store, desk: Desk, tmp_path: Path, why: str
) -> None:
    """Nothing is deleted then, and the request waits."""
    if why == "running":
        visit = visits.begin(store, "a", "en", NOON)
        reference = hand_in(store, visit, new_case(desk)).reference
    else:
        reference = rejected(store, desk)
    if why == "owed":
        dispute = NewDeed("dispute-1", "shop", TODAY, {}, draw())
        moved(store, reference, "dispute", "rejected", new_deeds=(dispute,))
    if why == "in-hand":
        soon = ticks(NOON + timedelta(minutes=5))
        with store.write() as connection:
            connection.execute(update(outbox).values(leased_until=soon))
    one = asked(store, reference)
    assert rights.why_not(store, reference, NOON) == Problem(f"erase-{why}")
    assert rights.erase(store, tmp_path, one, "x", "s", NOON) == Problem(f"erase-{why}")
    assert found(store, reference)
    assert [each.id for each in rights.waiting(store)] == [one]


def test_a_case_that_cannot_be_listed_as_erased_stays(store: Store, desk: Desk) -> None:
    """Without the line that survives a restore nothing may be deleted."""
    reference = rejected(store, desk)
    one = asked(store, reference)
    with pytest.raises(OSError, match="No such file"):
        rights.erase(store, Path("/nowhere"), one, "x", "s", NOON)
    assert found(store, reference)
    assert tombs.counts(store, NOON) == {}
    assert len(rights.waiting(store)) == 1


def test_a_late_request_is_overdue(store: Store, desk: Desk) -> None:
    reference = rejected(store, desk)
    one = asked(store, reference)

    def late(day: date) -> list[tuple[str, str]]:
        rows, _ = overdue.overdue(store, day, watched=())
        return [(row.kind, row.reference) for row in rows]

    assert late(DUE) == []
    assert late(DUE + timedelta(days=1)) == [("right", reference)]
    rights.end(store, one, "denied", "x", "s", NOON)
    assert late(DUE + timedelta(days=1)) == []


def test_an_answered_request_is_kept_a_year(store: Store, desk: Desk, tmp_path: Path) -> None:
    one = asked(store, rejected(store, desk))
    asked(store, rejected(store, desk))
    rights.end(store, one, "denied", "x", "s", NOON)
    for days, left in ((KEPT, 1), (KEPT + 1, 0)):
        purge.purge(store, tmp_path, *later(days), trust=True)
        assert (len(rights.answered(store)), len(rights.waiting(store))) == (left, 1)
