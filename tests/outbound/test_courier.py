"""The worker's thread outlives mistakes and stops when told."""

import threading
from collections import Counter
from collections.abc import Callable
from contextlib import suppress

import pytest

from kiosk.outbound import courier
from kiosk.outbound.courier import Courier
from kiosk.outbound.worker import Worker
from kiosk.store import journal
from tests.outbound.office import Counterpart, Office


class Falling(Worker):
    """Falls over at its first pass."""

    passes = 0

    def deliver(self, stopping: Callable[[], bool] = lambda: False) -> Counter[str]:
        self.passes += 1
        if self.passes == 1:
            raise MemoryError("li.ming@example.com")
        return super().deliver(stopping)


def test_one_crash_never_ends_it(
    office: Office, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(courier, "EVERY", 0.01)
    office.accept(msisdn=None, contact_email=None)
    arrived = threading.Event()
    sms = Counterpart(lambda _: arrived.set())  # type: ignore[func-returns-value]
    falling = Falling(office.settings, office.store, {"sms": sms}, office.clock)
    running = Courier(falling)
    running.start()
    assert arrived.wait(10)
    running.stop()
    assert not running._thread.is_alive()
    assert "MemoryError" in caplog.text
    assert "li.ming" not in caplog.text
    assert office.states() == {"sent": 1}


def test_it_stops_between_two_messages(office: Office) -> None:
    for _ in range(3):
        office.accept(msisdn=None, contact_email=None)
    sms = Counterpart()
    office.worker({"sms": sms}).deliver(lambda: sms.asked == 1)
    assert office.states() == {"sent": 1, "waiting": 2}


def test_what_is_posted_leaves_at_once(office: Office) -> None:
    """A change that failed half way rings for nobody; one that is committed does."""
    arrived = threading.Semaphore(0)
    sms = Counterpart(lambda _: arrived.release())  # type: ignore[func-returns-value]
    running = Courier(office.worker({"sms": sms}), every=3600, bell=office.store.posted)
    running.start()
    for _ in range(2):
        office.accept(msisdn=None, contact_email=None)
        assert arrived.acquire(timeout=10)
    running.stop()
    assert not running._thread.is_alive()
    office.store.posted.clear()
    with suppress(ValueError), office.store.write() as connection:
        journal.hurry(connection)
        raise ValueError
    with office.store.write():
        pass
    assert not office.store.posted.is_set()
