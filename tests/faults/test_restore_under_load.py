"""The restore drill: backed up while several customers hand in, put back into an empty place."""

import shutil
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.store.backups import shelf
from tests.bench.client import Tablet
from tests.bench.journey import submitted
from tests.bench.server import kiosk
from tests.store.shop import ask

CLIENTS, BEFORE, AFTER = 3, 2, 2
CHILDREN = "history outbox money_lines follow_ups"
WHOLE = f"""
    SELECT DISTINCT {
    ", ".join(f"(SELECT count(*) FROM {t} WHERE case_id = c.id)" for t in CHILDREN.split())
},
    (SELECT count(*) FROM audit WHERE subject = c.reference),
    (SELECT count(*) FROM tickets WHERE case_id = c.id) FROM cases c
"""  # noqa: S608 - our own words


def test_what_was_answered_before_the_backup_comes_back_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "var"))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    server = kiosk(tmp_path / "var")
    answered, more, stop = list[str](), threading.Semaphore(0), threading.Event()

    def customers(_: int) -> None:
        while not stop.is_set():
            with Tablet(server.port) as tablet:
                answered.append(submitted(tablet, "en"))
                more.release()

    try:
        with ThreadPoolExecutor(CLIENTS) as pool:
            working = pool.map(customers, range(CLIENTS))
            try:
                waited(more, BEFORE)
                before = set(answered)
                assert main(["backup", str(tmp_path / "disk")]) == 0
                waited(more, AFTER)
            finally:
                stop.set()
            list(working)
    finally:
        server.stop()
    (backup,) = shelf.shelved(tmp_path / "disk")
    shutil.copytree(tmp_path / "var" / "keys", tmp_path / "new" / "keys")
    shutil.rmtree(tmp_path / "var")  # the disk broke
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "new"))
    assert main(["restore", str(backup)]) == 0
    assert main(["audit", "verify"]) == 0
    stored = {reference for (reference,) in ask(tmp_path / "new", "SELECT reference FROM cases")}
    assert {plain(reference) for reference in before} <= stored
    assert stored < {plain(reference) for reference in answered}
    (children,) = ask(tmp_path / "new", WHOLE)
    assert all(children), children


def waited(more: threading.Semaphore, count: int) -> None:
    for _ in range(count):
        assert more.acquire(timeout=60)


def plain(reference: str) -> str:
    """As it is stored: not in groups."""
    return "".join(letter for letter in reference if letter.isalnum())
