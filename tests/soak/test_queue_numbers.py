"""Fifty threads in two processes draw a thousand numbers each, on both engines (trust.md 2)."""

from pathlib import Path

import pytest

from tests.faults.draws import drawn
from tests.migrated import database

THREADS, EACH, PROCESSES = 50, 1000, 2


@pytest.mark.engines
def test_fifty_threads_draw_a_thousand_numbers_each(tmp_path: Path, engine: str) -> None:
    database(tmp_path / "signoff.db", engine)
    drawn(tmp_path, ["east"] * PROCESSES, THREADS // PROCESSES, THREADS * EACH // PROCESSES)
