"""Every sealed column is on the list, opens in its place only, and is nowhere readable."""

import re
from collections.abc import Callable
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import LargeBinary, func, select, text, update

from kiosk.keys import KeyringError
from kiosk.rules.procedure import Desk
from kiosk.settings import ROOT
from kiosk.store.database import Store
from kiosk.store.opening import check_keys
from kiosk.store.places import PLACES
from kiosk.store.tables import metadata, print_jobs
from kiosk.store.vault import VaultError
from tests.store.filled import SECRET, fill, opened, sealed
from tests.store.shop import ANSWERS, SENTINEL, all_bytes, ask

HASHES = {
    "visits.token_hash",
    "cases.msisdn_hash",
    "cases.id_hash",
    "case_keys.key_hash",
    "audit.hash",
    "audit_heads.hash",
    "audit_heads.mac",
    "attempts.key_hash",
    "staff_sessions.token_hash",
    "stations.token_hash",
    "stations.code_hash",
    "parked.code_hash",
    "parked.token_hash",
}
"""Columns of bytes that are not sealed: nothing can be opened from a hash."""


@pytest.fixture
def full(store: Store, desk: Desk) -> Store:
    """A shop with two values of everything."""
    fill(store, desk)
    return store


def test_every_column_of_bytes_is_sealed_or_a_hash() -> None:
    columns = [
        column
        for table in metadata.tables.values()
        for column in table.columns
        if isinstance(column.type, LargeBinary)
    ]
    places = {str(place.column) for place in PLACES}
    assert not places & HASHES
    assert {str(column) for column in columns} == places | HASHES
    assert {str(column) for column in columns if column.type.length == 32} == HASHES


BY_HAND = re.compile(r"vault\.(?:seal|open)")
"""A place named where it is used: whatever it is, the next rotation may not find it."""


def test_places_are_named_on_the_list_alone() -> None:
    every = (ROOT / "kiosk").rglob("*.py")
    files = [path for path in every if BY_HAND.search(path.read_text("utf-8"))]
    assert files == [ROOT / "kiosk" / "store" / "places.py"]


def test_every_place_opens_by_its_key(full: Store) -> None:
    found = opened(full)
    assert {column for column, _ in found} == {str(place.column) for place in PLACES}
    assert all(SECRET in plain for plain in found.values())


def test_no_value_opens_in_the_place_of_another(full: Store) -> None:
    found = sealed(full)
    assert len(found) >= 2 * len(PLACES)
    for (_, _, value), (place, key, _) in permutations(found, 2):
        with pytest.raises(VaultError):
            place.open(full.vault, value, *key)


def test_no_file_holds_anything_of_them(full: Store, tmp_path: Path) -> None:
    """Neither at rest nor in the journal of a transaction that touches every page of them; a
    server's journal is as its rows are."""
    with full.write() as connection:
        for place in PLACES:
            connection.execute(update(place.table).values({place.column: bytes(9)}))
        assert full.shared or len(list(tmp_path.glob("signoff.db*"))) > 1
        _nothing_readable(all_bytes(tmp_path))
        connection.rollback()
    _nothing_readable(all_bytes(tmp_path))
    for place, _, value in sealed(full):
        assert value in all_bytes(tmp_path), place.column


def _nothing_readable(found: bytes) -> None:
    assert b"guidance" in found  # the search does find what is not sealed
    for secret in (SENTINEL, *SENTINEL.split(), *ANSWERS.values(), "66812345678"):
        for encoding in ("utf-8", "utf-16-le"):
            assert secret.encode(encoding) not in found


def test_the_search_finds_what_is_not_sealed(full: Store, tmp_path: Path) -> None:
    with full.write() as connection:
        connection.execute(text("UPDATE history SET note = :plain"), {"plain": SECRET})
    assert ask(tmp_path, "SELECT count(*) FROM history WHERE note IS NOT NULL") != [(0,)]
    with pytest.raises(AssertionError):
        _nothing_readable(all_bytes(tmp_path))


@pytest.mark.parametrize("end", [func.min, func.max])
def test_the_keyring_must_open_the_first_and_the_last_of_a_column(
    full: Store, end: Callable[[Any], Any]
) -> None:
    check_keys(full)
    jobs = print_jobs.c
    foreign = update(print_jobs).where(jobs.id == select(end(jobs.id)).scalar_subquery())
    with full.write() as connection:
        connection.execute(foreign.values(body=b"x" * 40))
    with pytest.raises(KeyringError, match="not the one of this database"):
        check_keys(full)
