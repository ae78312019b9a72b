"""A visit lives through a restart and ends when it is left alone."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.store import visits
from kiosk.store.database import Store
from tests.store.shop import IDLE, NOON, ask

ANSWERS = {"holder_name": "陳大文", "check_bundle": "done"}


def test_a_draft_is_back_after_a_restart(opened: Callable[[], Store]) -> None:
    first = opened()
    saved = visits.save(first, visits.begin(first, "a", "zh-Hant", NOON), ANSWERS, NOON)
    first.close()
    found = visits.find(opened(), "a", NOON, IDLE)
    assert found == saved
    assert found is not None
    assert found.answers == ANSWERS


@pytest.mark.parametrize(("seconds", "alive"), [(IDLE, True), (IDLE + 1, False)])
def test_a_visit_left_alone_is_over(store: Store, seconds: int, alive: bool) -> None:
    visits.begin(store, "a", "en", NOON)
    found = visits.find(store, "a", NOON + timedelta(seconds=seconds), IDLE)
    assert (found is not None) is alive


def test_saving_keeps_a_visit_alive_and_looking_does_not(store: Store) -> None:
    later = NOON + timedelta(seconds=IDLE)
    visit = visits.begin(store, "a", "en", NOON)
    assert visits.find(store, "a", later, IDLE)
    assert visits.find(store, "a", later + timedelta(seconds=1), IDLE) is None
    visits.save(store, visit, ANSWERS, later)
    assert visits.find(store, "a", later + timedelta(seconds=IDLE), IDLE)


def test_an_unknown_token_is_nobody(store: Store) -> None:
    visits.begin(store, "a", "en", NOON)
    assert visits.find(store, "b", NOON, IDLE) is None


def test_a_fresh_draft_is_empty_and_may_become_another_case(store: Store) -> None:
    visit = visits.save(store, visits.begin(store, "a", "en", NOON), ANSWERS, NOON)
    fresh = visits.fresh_draft(store, visit, NOON)
    assert fresh.draft_id != visit.draft_id
    assert (fresh.answers, fresh.reference, fresh.language) == ({}, None, "en")
    assert visits.find(store, "a", NOON, IDLE) == fresh


def test_tracking_opens_and_closes_one_case(store: Store) -> None:
    visit = visits.begin(store, "a", "en", NOON)
    for reference in ("K7M4TX92A", None):
        visits.track(store, visit, reference, NOON)
        found = visits.find(store, "a", NOON, IDLE)
        assert found is not None
        assert found.tracked == reference


def test_the_end_and_the_sweep_forget(store: Store, tmp_path: Path) -> None:
    visits.end(store, visits.begin(store, "a", "en", NOON))
    visits.begin(store, "b", "en", NOON)
    visits.begin(store, "c", "en", NOON + timedelta(seconds=60))
    assert visits.sweep(store, NOON + timedelta(seconds=IDLE + 1), IDLE) == 1
    assert ask(tmp_path, "SELECT count(*) FROM visits") == [(1,)]
