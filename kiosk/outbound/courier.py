"""The worker as a thread of the kiosk: looks when the bell rings and every few seconds, and
outlives every mistake."""

import logging
from collections import Counter
from collections.abc import Callable
from threading import Event, Thread
from typing import Protocol

from kiosk.outbound.heart import Noted

EVERY = 15.0
"""Seconds between two looks that nobody rang for: what is tried again, and what another process
left behind. A look with nothing due is one SELECT."""

log = logging.getLogger("kiosk")


class Works(Protocol):
    """A worker of messages or of print jobs."""

    def deliver(self, stopping: Callable[[], bool]) -> Counter[str] | None:
        """One pass; None when it is another process's to work."""


class Courier:
    """Runs a worker until stopped, looking more often than usual when told (`every`, seconds), and
    at once when the `bell` is set. `noted` gets what each pass did."""

    def __init__(
        self, worker: Works, every: float | None = None, noted: Noted = lambda done: None,
        bell: Event | None = None,
    ) -> None:  # fmt: skip
        self._worker, self._stopped, self._every = worker, Event(), every
        self._noted, self._bell = noted, bell or Event()
        self._thread = Thread(target=self._run, name="courier", daemon=True)

    def start(self) -> None:
        """Begin to deliver."""
        self._thread.start()

    def stop(self, seconds: float = 5.0) -> None:
        """Let the message in hand finish, for so long; its lease covers the rest."""
        self._stopped.set()
        self._bell.set()
        self._thread.join(seconds)

    def _run(self) -> None:
        while not self._stopped.is_set():
            self._bell.clear()  # before looking: what is posted meanwhile rings again
            try:
                done = self._worker.deliver(self._stopped.is_set)
                if done is not None:
                    self._noted(done)
            except Exception as error:
                log.error("courier: %s", type(error).__name__)
            if not self._stopped.is_set():  # told to stop while looking, it may have lost the bell
                self._bell.wait(self._every or EVERY)
