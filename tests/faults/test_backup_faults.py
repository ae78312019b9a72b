"""A backup that is killed or finds no room leaves none behind, and the kiosk goes on."""

import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.outbound.scheduled_backup import ScheduledBackup
from kiosk.settings import ROOT, Settings
from kiosk.store import audits, backups
from kiosk.store.backups import shelf
from kiosk.store.database import Store
from tests.clock import Clock
from tests.store.backed_up import shop
from tests.store.shop import ask

BIG = 8_000_000
PATIENCE = 20.0
"""Seconds in which a backup must be met half way."""


@pytest.fixture
def there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Settings, Store]]:
    """A shop with something to copy."""
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "var"))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    settings, store, _ = shop(tmp_path / "var")
    yield settings, store
    store.close()


def test_kill_9_leaves_no_half_that_counts(there: tuple[Settings, Store]) -> None:
    settings, _ = there
    (settings.data / "messages" / "big.eml").write_bytes(bytes(BIG))  # so that each step takes time
    said, halves = set[str](), 0
    for reached in ("signoff.db", "messages.tar", "manifest.json"):
        backer = [sys.executable, "-m", "tests.faults.backer", str(settings.data)]
        with subprocess.Popen(backer, cwd=ROOT, stdout=subprocess.PIPE, text=True) as running:
            assert running.stdout is not None
            said.add(running.stdout.readline().strip())
            until = time.monotonic() + PATIENCE
            try:
                while not any(settings.backups.glob(f"{shelf.HALF}*/{reached}")):
                    assert time.monotonic() < until, "no backup was met half way"
            finally:
                running.kill()
            said |= {line.strip() for line in running.stdout.read().splitlines(keepends=True)}
        halves += any(settings.backups.glob(f"{shelf.HALF}*"))
        kept = shelf.shelved(settings.backups)
        assert said <= {str(path) for path in kept}
        assert main(["backup", "verify", str(kept[0])]) == 0
    assert halves, "no kill met a backup half way"
    assert main(["backup"]) == 0
    assert not any(settings.backups.glob(".*"))


def test_no_room_leaves_no_half_and_serving_goes_on(
    there: tuple[Settings, Store], caplog: pytest.LogCaptureFixture
) -> None:
    settings, store = there
    clock = Clock()
    clock.at = datetime.now(UTC)
    keeper = ScheduledBackup(settings, store, clock)
    assert keeper.deliver() == {"made": 1}
    (settings.data / "messages" / "big.eml").write_bytes(bytes(BIG))
    audits.note(store, "system", "resend", "1", clock())
    clock.move(minutes=5)
    with at_most(BIG // 2):
        assert keeper.deliver() == {"failed": 1}
        audits.note(store, "system", "resend", "2", clock())
    assert "No backup was made" in caplog.text
    assert len(list(settings.backups.iterdir())) == 1
    assert ask(settings.data, "SELECT count(*) FROM audit WHERE what = 'resend'") == [(2,)]
    found = backups.newest(settings.backups)
    assert found is not None
    assert found.when < clock()
    clock.move(minutes=5)
    assert keeper.deliver() == {"made": 1}


def test_no_room_for_the_database_itself(there: tuple[Settings, Store]) -> None:
    settings, _ = there

    def little() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, resource.RLIM_INFINITY))

    said = _backup(little)
    assert said.returncode == 1
    assert said.stderr.startswith(f"kiosk backup: No backup was made in {settings.backups}: ")
    assert said.stderr.count("\n") == 1
    assert list(settings.backups.iterdir()) == []
    assert _backup().returncode == 0


def _backup(before: Callable[[], None] | None = None) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "kiosk.cli", "backup"]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, preexec_fn=before)


@contextmanager
def at_most(size: int) -> Iterator[None]:
    """No file can grow beyond `size` bytes meanwhile."""
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, usual[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)
