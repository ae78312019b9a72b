"""A case changes whole or not at all, and only for who saw it as it is."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from kiosk.rules.notices import Notice
from kiosk.rules.procedure import Desk
from kiosk.store import case_files, cases, visits
from kiosk.store.changes import Change, Conflict, change
from kiosk.store.database import Store
from tests.store.shop import NOON, TODAY, ask, hand_in, new_case

LATER = NOON + timedelta(hours=1)
BEGIN = Change("begin", "clerk", "in_review")


@pytest.fixture
def reference(store: Store, desk: Desk) -> str:
    """A submitted case."""
    return hand_in(store, visits.begin(store, "a", "en", NOON), new_case(desk)).reference


def test_a_change_is_seen_everywhere(store: Store, reference: str, tmp_path: Path) -> None:
    asked = Change(
        "ask", "clerk", "needs_information", "submitted", {"remarks": "嗨"},
        notices=(Notice("needs_information", "sms", "contact_phone"),),
    )  # fmt: skip
    assert change(store, reference, 1, asked, LATER, TODAY) == 2
    case = cases.by_reference(store, reference)
    assert case is not None
    assert (case.state, case.version, case.updated_at) == ("needs_information", 2, LATER)
    assert case.answers == {"remarks": "嗨"}
    assert ask(tmp_path, "SELECT state_left FROM cases") == [("submitted",)]
    said = ask(tmp_path, "SELECT version, action, from_state, to_state FROM history ORDER BY id")
    assert said[1:] == [(2, "ask", "submitted", "needs_information")]
    assert ask(tmp_path, "SELECT kind FROM outbox ORDER BY id")[1:] == [("needs_information",)]
    assert ask(tmp_path, "SELECT what FROM audit ORDER BY id")[1:] == [("ask",)]


def test_a_file_never_mixes_two_versions(
    store: Store, reference: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody changes the case after its row was read, and before its history is."""
    plain, todo = case_files._rows, [BEGIN]

    def late(*given: Any) -> Any:
        if todo:
            change(store, reference, 1, todo.pop(), LATER, TODAY)
        return plain(*given)

    monkeypatch.setattr(case_files, "_rows", late)
    file = case_files.case_file(store, reference)
    assert file is not None
    assert (file.case.version, len(file.history)) == (2, 2)


def test_of_eight_clerks_one_is_first(store: Store, reference: str, tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        ends = list(pool.map(lambda _: change(store, reference, 1, BEGIN, LATER, TODAY), range(8)))
    assert sorted(map(str, ends)) == sorted(map(str, [2] + [Conflict(2, "in_review")] * 7))
    assert ask(tmp_path, "SELECT count(*) FROM history") == [(2,)]


def test_no_such_case_and_another_shops_case_are_alike(
    store: Store, reference: str, tmp_path: Path
) -> None:
    store.shop = "elsewhere"
    for unknown in (reference, "AAAAAAAAJ"):
        with pytest.raises(LookupError):
            change(store, unknown, 1, BEGIN, LATER, TODAY)
    assert ask(tmp_path, "SELECT version FROM cases") == [(1,)]
