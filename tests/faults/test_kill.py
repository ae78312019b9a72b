"""kill -9 at any moment: what was answered is stored, and every case is whole (trust.md 2)."""

import random
import subprocess
import sys
from pathlib import Path

from kiosk.settings import ROOT
from kiosk.store.migrate import upgrade
from tests.store.shop import ask

KILLS = 8
WHOLE = """
    SELECT count(*) FROM cases c WHERE 1 <> (SELECT count(*) FROM history WHERE case_id = c.id)
    OR 1 <> (SELECT count(*) FROM outbox WHERE case_id = c.id)
    OR 1 <> (SELECT count(*) FROM money_lines WHERE case_id = c.id)
    OR 1 <> (SELECT count(*) FROM follow_ups WHERE case_id = c.id)
    OR 1 <> (SELECT count(*) FROM audit WHERE subject = c.reference)
    OR 1 <> (SELECT count(*) FROM visits v WHERE v.draft_id = c.idempotency_key
             AND v.reference = c.reference)
"""


def test_nothing_answered_is_lost_and_nothing_is_half(tmp_path: Path) -> None:
    upgrade(f"sqlite:///{tmp_path / 'signoff.db'}")
    answered: dict[str, str] = {}
    for _ in range(KILLS):
        answered.update(_run_and_kill(tmp_path, random.randint(1, 40)))
    stored = dict(ask(tmp_path, "SELECT idempotency_key, reference FROM cases"))
    assert len(answered) >= KILLS
    assert answered.items() <= stored.items()
    assert ask(tmp_path, WHOLE) == [(0,)]
    numbers = [number for (number,) in ask(tmp_path, "SELECT queue_number FROM cases ORDER BY 1")]
    assert numbers == list(range(1, len(stored) + 1))
    assert ask(tmp_path, "PRAGMA integrity_check") == [("ok",)]


def _run_and_kill(folder: Path, after: int) -> dict[str, str]:
    """Kill once `after` cases were answered; all whole lines it has said, draft to reference."""
    till = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.till", str(folder)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert till.stdout is not None
    with till:
        said = [line for _, line in zip(range(after), till.stdout, strict=False)]
        till.kill()
        said += till.stdout.readlines()
    return dict(line.split() for line in said if line.endswith("\n"))
