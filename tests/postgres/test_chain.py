"""A small chain lives a short day: what the large one of `make bench ARGS=chain` is judged by."""

from pathlib import Path

import pytest

from tests.bench.chain.day import lived
from tests.bench.chain.plan import Plan
from tests.migrated import database

SMALL = Plan(shops=4, tablets=3, customers=3, seconds=2, houses=1, workers=2, crowds=1)


@pytest.mark.parametrize("engine", ["postgresql"], indirect=True)
def test_a_small_chain_lives_a_day(tmp_path: Path, engine: str) -> None:
    """Cases whole, numbers in their turn, messages out once, every chain of audit sound."""
    day = lived(tmp_path, database(tmp_path / "signoff.db", engine), SMALL)
    assert day.errors == []
    assert day.wrong == set()
    assert len(day.cases) == day.decided == SMALL.shops * SMALL.customers
