"""kill -9 in the middle of a purge: each case is whole or wholly gone, and the next goes on."""

import random
import subprocess
import sys
from pathlib import Path

from kiosk.keys import Keyring
from kiosk.rules.loader import load
from kiosk.settings import ROOT
from kiosk.store import procedures, purge
from kiosk.store.database import Store
from kiosk.store.erased import NAME, listed
from tests.migrated import database
from tests.store.over import KEPT, filled, later
from tests.store.shop import NOON, ask

CASES, KILLS = 12, 3
HALF = """
    SELECT count(*) FROM cases c WHERE 0 = (SELECT count(*) FROM history WHERE case_id = c.id)
    OR 0 = (SELECT count(*) FROM images WHERE case_id = c.id)
    OR 0 = (SELECT count(*) FROM outbox WHERE case_id = c.id)
    OR 0 <> (SELECT count(*) FROM tombstones t WHERE t.reference = c.reference)
"""


def test_a_killed_purge_leaves_no_half_and_goes_on(tmp_path: Path) -> None:
    url = database(tmp_path / "signoff.db")
    store = Store(url, Keyring.load_or_create(tmp_path / "keys"))
    desk = next(iter(load(ROOT / "procedures").values()))
    procedures.publish(store, [desk], NOON)
    all_of_them = {filled(store, desk, tmp_path)[0] for _ in range(CASES)}
    left = CASES
    for _ in range(KILLS):
        command = [sys.executable, "-m", "tests.faults.purger", str(tmp_path)]
        pipe = subprocess.PIPE
        with subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe) as child:
            assert child.stdin is not None
            assert child.stdout is not None
            steps = random.randint(3, 4)  # the first is before any case
            child.stdin.write(b"\n" * steps)
            child.stdin.flush()
            for _ in range(steps):
                child.stdout.readline()
            child.kill()
        assert child.returncode == -9
        assert ask(tmp_path, HALF) == [(0,)]
        assert ask(tmp_path, "PRAGMA foreign_key_check") == []
        kept = {reference for (reference,) in ask(tmp_path, "SELECT reference FROM cases")}
        stones = "SELECT reference FROM tombstones WHERE state <> 'dispute'"
        gone = {reference for (reference,) in ask(tmp_path, stones)}
        assert kept | gone == all_of_them
        assert gone <= listed(tmp_path / NAME).keys()
        left = len(kept)
    assert 0 < left < CASES
    assert purge.purge(store, tmp_path, *later(KEPT + 1), trust=True).cases == left
    assert listed(tmp_path / NAME).keys() == all_of_them
    assert list((tmp_path / "messages").iterdir()) == []
    store.close()
