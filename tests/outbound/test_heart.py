"""A courier's sign of life: after each pass that went through, never after one that fell over."""

import json
import logging
import threading
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.outbound.courier import Courier
from kiosk.outbound.heart import heart
from kiosk.store.beats import beats
from kiosk.web.logs import Json
from tests.clock import NOON


class Worker:
    """Falls over until `falls` passes were made, and says when it made three more."""

    def __init__(self, falls: int) -> None:
        self.falls, self.made, self.done = falls, 0, threading.Event()

    def deliver(self, stopping: Callable[[], bool] = lambda: False) -> Counter[str]:
        self.made += 1
        if self.made >= self.falls + 3 or (self.falls > 99 and self.made > 3):
            self.done.set()
        if self.made <= self.falls:
            raise ValueError("Sentinel")
        return Counter(sent=2)


@pytest.mark.parametrize(("falls", "alive"), [(1, True), (1000, False)])
def test_it_shows_only_what_works(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, falls: int, alive: bool
) -> None:
    caplog.set_level(logging.INFO, "kiosk")
    worker = Worker(falls)
    running = Courier(worker, 0.001, heart(tmp_path, lambda: NOON, "messages"))
    running.start()
    assert worker.done.wait(10)
    running.stop()
    assert beats(tmp_path, ["messages"]) == {"messages": NOON if alive else None}
    lines = [json.loads(Json().format(record)) for record in caplog.records]
    passes = [line for line in lines if line["said"] == "pass"]
    assert all((line["courier"], line["sent"]) == ("messages", 2) for line in passes)
    assert bool(passes) is alive
    assert [line["level"] for line in lines][:1] == ["error"]


def test_a_folder_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "beats").write_text("in the way")
    heart(tmp_path, lambda: NOON, "purge")(Counter(cases=1))
    assert beats(tmp_path, ["purge"]) == {"purge": None}
