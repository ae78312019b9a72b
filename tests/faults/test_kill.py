"""kill -9 at any moment: what was answered is stored, and every case is whole (trust.md 2)."""

import random
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from kiosk.keys import Keyring
from kiosk.settings import ROOT
from kiosk.store.case_files import CaseFile, case_file
from kiosk.store.database import Store
from tests.faults.invariants import broken
from tests.faults.nursery import answered
from tests.faults.till import Way
from tests.migrated import database
from tests.store.shop import ask

KILLS = {"sqlite": 8, "postgresql": 4}
CONTROL = 3


def test_nothing_answered_is_lost_and_nothing_is_half(tmp_path: Path, engine: str) -> None:
    database(tmp_path / "signoff.db", engine)
    told = answered(tmp_path, KILLS[engine])
    assert len(told) >= KILLS[engine]
    assert broken(tmp_path, told) == set()


@pytest.mark.parametrize(("way", "found"), [("early", "lost"), ("keyless", "twice")])
def test_a_till_that_does_it_wrong_is_found_out(tmp_path: Path, way: Way, found: str) -> None:
    """The control: an answer before the store's, a second tap without the first one's key."""
    database(tmp_path / "signoff.db")
    assert found in broken(tmp_path, answered(tmp_path, CONTROL, way))


def test_a_change_answered_is_stored_and_none_is_half(tmp_path: Path, engine: str) -> None:
    url = database(tmp_path / "signoff.db", engine)
    versions: dict[str, int] = {}
    for _ in range(KILLS[engine] // 2):
        for reference, version in _run_and_kill("desk", tmp_path, random.randint(1, 40)):
            versions[reference] = max(int(version), versions.get(reference, 1))
    store = Store(url, Keyring.load_or_create(tmp_path / "keys"))
    stored = {reference: case_file(store, reference) for reference in versions}
    store.close()
    assert sum(versions.values()) >= KILLS[engine]
    held = 0
    for reference, file in stored.items():
        assert file is not None
        assert versions[reference] <= file.case.version
        is_whole(file)
        held += sum(event.to_state == "held" for event in file.history)
    counted = "SELECT amount FROM totals WHERE measure = 'state' AND key = 'held'"
    assert ask(tmp_path, counted) == [(held,)]
    assert broken(tmp_path, {}) == set()


def is_whole(file: CaseFile) -> None:
    """Wherever the last change wrote its version, that of the case stands."""
    case, (money,), last = file.case, file.money, file.history[-1]
    now = str(case.version)
    assert (case.state, case.state_left) in {("held", "submitted"), ("submitted", None)}
    assert [event.version for event in file.history] == [*range(1, case.version + 1)]
    assert (last.to_state, last.note) == (case.state, now)
    assert (case.facts["version"], money.amount, money.source) == (now, now, now)
    assert file.ticks["id-original"].detail == now
    assert [deed.detail for deed in file.follow_ups if deed.deed.startswith("dispute")] == [
        {"version": str(version)} for version in range(2, case.version + 1)
    ]
    told = Counter(message.kind for message in file.messages)
    assert told["held"] == sum(event.action == "hold" for event in file.history)


def _run_and_kill(program: str, folder: Path, after: int) -> list[tuple[str, str]]:
    """Kill once `after` things were answered; the two words of each whole line it has said."""
    running = subprocess.Popen(
        [sys.executable, "-m", f"tests.faults.{program}", str(folder)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert running.stdout is not None
    with running:
        said = [line for _, line in zip(range(after), running.stdout, strict=False)]
        running.kill()
        said += running.stdout.readlines()
    words = [line.split() for line in said if line.endswith("\n")]
    return [(first, second) for first, second in words]
