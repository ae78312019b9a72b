"""A thousand kills, by the same code as the few of `make test` (tests/faults/test_kill.py)."""

from pathlib import Path

from tests.faults.invariants import broken
from tests.faults.nursery import answered
from tests.migrated import database

KILLS = 1000


def test_a_thousand_kills(tmp_path: Path) -> None:
    database(tmp_path / "signoff.db")
    told = answered(tmp_path, KILLS)
    print(f"{KILLS} kills, {len(told)} drafts answered")
    assert len(told) >= KILLS
    assert broken(tmp_path, told) == set()
