"""A case is found by reference, name or four digits; nothing but hashes is looked through."""

from pathlib import Path

import pytest

from kiosk.rules.procedure import Desk
from kiosk.store import search, visits
from kiosk.store.database import Store
from tests.store.plans import scans
from tests.store.shop import NOON, ask, hand_in, new_case

ANSWERS = {"holder_name": "王 小明", "msisdn": "+66812345678", "contact_phone": "+8613800138000"}


def case(store: Store, desk: Desk, who: str = "a", **answers: str) -> str:
    visit = visits.begin(store, who, "en", NOON)
    return hand_in(store, visit, new_case(desk, answers=answers or ANSWERS)).reference


def found(store: Store, typed: str) -> list[str]:
    return [c.reference for c in search.search(store, typed, "staff:1", NOON).cases]


@pytest.mark.parametrize("typed", ["王", "小明", " 王　小明 ", "5678", "8000", "+8613800138000"])
def test_a_case_is_found_by_what_is_known_of_it(store: Store, desk: Desk, typed: str) -> None:
    mine = case(store, desk)
    case(store, desk, "b", holder_name="Chen", msisdn="+66899999999")
    assert found(store, typed) == [mine]


def test_a_reference_is_read_as_people_type_it(store: Store, desk: Desk) -> None:
    mine = case(store, desk)
    assert found(store, f" {mine[:3].lower()}-{mine[3:6]} {mine[6:]}") == [mine]


def test_the_newest_fifty_are_shown_and_it_is_said_that_there_are_more(
    store: Store, desk: Desk
) -> None:
    for n in range(search.MOST + 1):
        last = case(store, desk, str(n))
    hits = search.search(store, "小明", "staff:1", NOON)
    assert (len(hits.cases), hits.more, hits.cases[0].reference) == (50, True, last)


def test_who_looked_is_kept_and_not_what_for(store: Store, desk: Desk, tmp_path: Path) -> None:
    case(store, desk)
    found(store, "小明")
    search.search(store, "?", "staff:1", NOON)
    rows = ask(tmp_path, "SELECT actor, subject FROM audit WHERE what = 'search'")
    assert rows == [("staff:1", "name: 1")]


@pytest.mark.parametrize("typed", ["", "x", "12", "  "])
def test_too_little_finds_nobody(store: Store, desk: Desk, typed: str) -> None:
    case(store, desk)
    assert search.search(store, typed, "staff:1", NOON).by is None


def test_another_shops_case_is_not_ours(store: Store, desk: Desk) -> None:
    mine = case(store, desk)
    store.shop = "elsewhere"
    assert found(store, "小明") == found(store, mine) == []


def test_a_name_that_looks_like_a_reference_is_a_name(store: Store, desk: Desk) -> None:
    mine = case(store, desk, holder_name="Aaaaaaaaj")
    assert found(store, "Aaaaaaaaj") == [mine]


@pytest.mark.sqlite_files(reason="how SQLite would look")
def test_no_list_of_all_cases_is_read(store: Store) -> None:
    for _, query in search._queries(store, "小明") + search._queries(store, "AAAAAAAAJ"):
        assert scans(store, query.order_by(search.cases.c.id.desc()).limit(51)) == []
