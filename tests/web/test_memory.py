"""What forked processes share: each sees it, a killed one holds nobody up, and nothing stays."""

import os
import signal
from datetime import UTC, datetime
from multiprocessing import get_context
from multiprocessing.connection import Connection

import pytest

from kiosk.web.memory import Memory

NOW = datetime(2026, 11, 20, 5, 0, tzinfo=UTC)
fork = get_context("fork")


@pytest.fixture
def memory() -> Memory:
    """Made before the processes part."""
    return Memory(4096)


def keep(memory: Memory, text: str) -> None:
    with memory.changing() as values:
        values["a"] = (NOW, text)


def test_what_one_keeps_another_takes(memory: Memory) -> None:
    child = fork.Process(target=keep, args=(memory, "到期日 2033"))
    child.start()
    child.join()
    with memory.changing() as values:
        assert values.pop("a") == (NOW, "到期日 2033")
    assert len(memory) == 0
    assert b"2033" not in bytes(memory._bytes), "no byte of it stays"


def test_who_is_killed_in_the_middle_holds_nobody_up(memory: Memory) -> None:
    keep(memory, "kept")
    here, there = fork.Pipe()

    def dying(said: Connection) -> None:
        with memory.changing() as values:
            values.clear()
            said.send("in")
            signal.pause()

    child = fork.Process(target=dying, args=(there,))
    child.start()
    assert here.recv() == "in"
    os.kill(child.pid or 0, signal.SIGKILL)
    child.join()
    with memory.changing() as values:
        assert values == {"a": (NOW, "kept")}


def test_more_than_fits_is_not_kept(memory: Memory) -> None:
    keep(memory, "x" * 5000)
    assert len(memory) == 0
    keep(memory, "fits")
    assert len(memory) == 1
