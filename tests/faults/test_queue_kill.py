"""kill -9 at any moment: numbers without a gap, none twice, no window with two customers."""

import random
import subprocess
import sys
from pathlib import Path

from kiosk.settings import ROOT
from tests.migrated import database
from tests.store.shop import ask, intact

KILLS = {"sqlite": 5, "postgresql": 3}
TWO_AT_ONE = """
    SELECT "window" FROM tickets WHERE state IN ('called', 'serving')
    GROUP BY "window" HAVING count(*) > 1
"""
"""One may be called at a window where nobody is served; never a second one."""


def test_a_queue_that_is_killed_goes_on_without_a_gap(tmp_path: Path, engine: str) -> None:
    database(tmp_path / "signoff.db", engine)
    said: list[int] = []
    for _ in range(KILLS[engine]):
        said += _run_and_kill(tmp_path, random.randint(5, 60))
    stored = [number for (number,) in ask(tmp_path, "SELECT number FROM tickets ORDER BY number")]
    assert len(said) >= KILLS[engine]
    assert len(set(said)) == len(said)
    assert set(said) <= set(stored)
    assert stored == list(range(1, len(stored) + 1))
    assert ask(tmp_path, TWO_AT_ONE) == []
    assert intact(tmp_path)


def _run_and_kill(folder: Path, after: int) -> list[int]:
    """Kill once `after` numbers were said; all whole lines it has said."""
    queue = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.dispenser", str(folder)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert queue.stdout is not None
    with queue:
        lines = [line for _, line in zip(range(after), queue.stdout, strict=False)]
        queue.kill()
        lines += queue.stdout.readlines()
    return [int(line) for line in lines if line.endswith("\n")]
