"""A rotation killed at any moment is finished by the next; one beside a counter loses no change."""

import os
import subprocess
import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.keys.file import unwritten
from kiosk.rules.loader import load
from kiosk.settings import ROOT, Settings, read
from kiosk.store import procedures, resealing
from kiosk.store.case_files import case_file
from kiosk.store.database import Store
from kiosk.store.opening import open_store
from kiosk.store.vault import VaultError
from tests.faults.test_kill import is_whole
from tests.migrated import database
from tests.store.filled import fill, opened, sealed
from tests.store.shop import NOON, ask

CASES = 3
AHEAD = 8
"""Changes of the desk before a rotation, and after it."""


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """A shop that was just set up."""
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    database(tmp_path / "signoff.db")
    return read()


def test_a_rotation_killed_at_any_moment_is_finished_by_the_next(settings: Settings) -> None:
    store = open_store(settings)
    desk = load(ROOT / "tests" / "data" / "sixth").popitem()[1]
    procedures.publish(store, [desk], NOON)
    fill(store, desk, CASES)
    before = opened(store)
    turner = [sys.executable, "-m", "tests.faults.turner"]
    said = subprocess.run(turner, cwd=ROOT, env=os.environ, capture_output=True, text=True)
    assert said.returncode == 0, said.stderr
    assert said.stdout.count("killed left") > 0, said.stdout
    assert opened(store) == before
    assert main(["keys", "rotate"]) == 0
    ring = store.vault.keyring
    assert not ring.rotating
    assert resealing.counted(store, ring.current) == len(before)
    assert opened(store) == before
    assert [path.name for path in (settings.data / "keys").iterdir()] == ["keyring.json"]
    assert ask(settings.data, "PRAGMA integrity_check") == [("ok",)]
    _nothing_opens_with_other_keys(store, settings)
    store.close()


def _nothing_opens_with_other_keys(store: Store, settings: Settings) -> None:
    """What was looked for above can be seen: all of it is gone with the keys."""
    other = Store(settings.database_url, unwritten())
    for place, key, value in sealed(store):
        with pytest.raises(VaultError):
            place.open(other.vault, value, *key)
    other.close()


def test_a_rotation_beside_a_busy_counter_loses_no_change(settings: Settings) -> None:
    desk = [sys.executable, "-m", "tests.faults.desk", str(settings.data)]
    with subprocess.Popen(desk, cwd=ROOT, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        answered = _answered(running.stdout, AHEAD)
        assert main(["keys", "rotate"]) == 0
        answered |= _answered(running.stdout, AHEAD)
        running.kill()
    assert main(["keys", "rotate"]) == 0
    store = open_store(settings)
    assert resealing.counted(store, store.vault.keyring.current) == len(opened(store))
    for reference, version in answered.items():
        file = case_file(store, reference)
        assert file is not None
        assert version <= file.case.version
        is_whole(file)
    store.close()


def _answered(said: Iterator[str], count: int) -> dict[str, int]:
    """The last version of each case among so many answers."""
    lines = (line.split() for line in islice(said, count))
    return {reference: int(version) for reference, version in lines}
