"""A draft becomes one case, whole, however often and by how many hands it is handed in."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from kiosk.rules.procedure import Desk
from kiosk.store import cases, submissions, visits
from kiosk.store.database import Store
from tests.store.shop import ANSWERS, IDLE, NOON, SENTINEL, TODAY, ask, draw, hand_in, new_case

CHILDREN = ("history", "outbox", "money_lines", "follow_ups")


def test_a_case_comes_back_as_it_was_handed_in(store: Store, desk: Desk) -> None:
    visit = visits.begin(store, "a", "en", NOON)
    accepted = hand_in(store, visit, new_case(desk))
    case = cases.by_reference(store, accepted.reference)
    assert case is not None
    assert case.answers == ANSWERS
    assert (case.state, case.version, case.queue_number) == ("submitted", 1, 1)
    assert (case.day, case.promised_by) == (TODAY, date(2026, 11, 25))
    assert case.created_at == case.updated_at == NOON
    assert cases.by_reference(store, "AAAAAAAAJ") is None


def test_one_case_has_all_that_belongs_to_it(store: Store, desk: Desk, tmp_path: Path) -> None:
    hand_in(store, visits.begin(store, "a", "en", NOON), new_case(desk))
    for table in (*CHILDREN, "audit"):
        assert ask(tmp_path, f"SELECT count(*) FROM {table}") == [(1,)], table  # noqa: S608


def test_the_draft_is_emptied_and_knows_its_case(store: Store, desk: Desk) -> None:
    visit = visits.begin(store, "a", "en", NOON)
    visit = visits.save(store, visit, {"holder_name": SENTINEL}, NOON)
    accepted = hand_in(store, visit, new_case(desk))
    found = visits.find(store, "a", NOON, IDLE)
    assert found is not None
    assert (found.answers, found.reference) == ({}, accepted.reference)


def test_sixteen_taps_make_one_case(store: Store, desk: Desk, tmp_path: Path) -> None:
    visit = visits.begin(store, "a", "en", NOON)
    with ThreadPoolExecutor(16) as pool:
        taps = list(pool.map(lambda _: hand_in(store, visit, new_case(desk)), range(16)))
    assert len({(tap.reference, tap.queue_number) for tap in taps}) == 1
    assert sum(tap.created for tap in taps) == 1
    for table in ("cases", *CHILDREN, "audit"):
        assert ask(tmp_path, f"SELECT count(*) FROM {table}") == [(1,)], table  # noqa: S608


def test_a_taken_reference_is_drawn_again(store: Store, desk: Desk) -> None:
    first = hand_in(store, visits.begin(store, "a", "en", NOON), new_case(desk)).reference
    drawn: Iterator[str] = iter([first, first, draw()])
    second = submissions.submit(
        store, visits.begin(store, "b", "en", NOON), new_case(desk), NOON, TODAY,
        lambda: next(drawn),
    )  # fmt: skip
    assert second.reference != first


def test_twenty_threads_draw_queue_numbers_without_a_gap(store: Store, desk: Desk) -> None:
    started = [visits.begin(store, str(n), "en", NOON) for n in range(40)]
    with ThreadPoolExecutor(20) as pool:
        taken = list(pool.map(lambda visit: hand_in(store, visit, new_case(desk)), started))
    assert sorted(one.queue_number for one in taken) == list(range(1, 41))


def test_each_day_begins_at_one(store: Store, desk: Desk) -> None:
    for day in (TODAY, date(2026, 11, 21)):
        visit = visits.begin(store, str(day), "en", NOON)
        assert hand_in(store, visit, new_case(desk), day).queue_number == 1


def test_a_submission_that_fails_leaves_nothing(store: Store, desk: Desk, tmp_path: Path) -> None:
    visit = visits.save(store, visits.begin(store, "a", "en", NOON), {"holder_name": "A"}, NOON)
    with pytest.raises(IntegrityError):
        hand_in(store, visit, new_case(desk, follow_ups=((None, "customer", None),)))
    for table in ("cases", "audit", "queue_numbers", *CHILDREN):
        assert ask(tmp_path, f"SELECT count(*) FROM {table}") == [(0,)], table  # noqa: S608
    assert visits.find(store, "a", NOON, IDLE) == visit
    assert hand_in(store, visit, new_case(desk)).queue_number == 1


def test_a_case_needs_a_published_procedure(store: Store, desk: Desk) -> None:
    with pytest.raises(IntegrityError):
        hand_in(store, visits.begin(store, "a", "en", NOON), new_case(desk, digest="0" * 64))


def test_two_programs_on_one_file_take_turns(opened: Callable[[], Store], desk: Desk) -> None:
    both = [opened(), opened()]
    started = [(both[n % 2], visits.begin(both[0], str(n), "en", NOON)) for n in range(24)]
    with ThreadPoolExecutor(8) as pool:
        taken = list(pool.map(lambda one: hand_in(one[0], one[1], new_case(desk)), started))
    assert sorted(one.queue_number for one in taken) == list(range(1, 25))
