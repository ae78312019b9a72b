"""How long something takes: CPU of the server, and time as the client sees it."""

import statistics
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from tests.bench.server import Server

T = TypeVar("T")
AFTERMATH = 0.001
"""Seconds given to a server to finish what it does after its answer, before its CPU is read."""


@dataclass
class Meter:
    """Requests of one sort to one server, one at a time."""

    server: Server
    cpu: list[float] = field(default_factory=list)
    times: list[float] = field(default_factory=list)

    def time(self, ask: Callable[[], T]) -> T:
        """Do one request, and keep its milliseconds."""
        used, began = self.server.cpu(), time.perf_counter()
        answer = ask()
        self.times.append((time.perf_counter() - began) * 1e3)
        time.sleep(AFTERMATH)
        self.cpu.append((self.server.cpu() - used) * 1e3)
        return answer

    def forget(self) -> None:
        """Begin again, the warming-up left out."""
        self.cpu.clear()
        self.times.clear()

    @property
    def mean_cpu(self) -> float:
        """Milliseconds a request, the slowest twentieth left out as noise of the machine."""
        kept = sorted(self.cpu)[: max(1, len(self.cpu) * 19 // 20)]
        return statistics.fmean(kept)

    @property
    def p50(self) -> float:
        return percentile(self.times, 50)


def percentile(times: Sequence[float], which: int) -> float:
    """The smallest time that `which` percent do not exceed.

    >>> percentile([1, 2, 3, 4], 50)
    2
    """
    return sorted(times)[max(0, -(-len(times) * which // 100) - 1)]


@dataclass(frozen=True)
class Crowd:
    """What several clients at once met with."""

    times: Sequence[float]
    rate: float


def crowd(clients: Sequence[Callable[[], None]], seconds: float) -> Crowd:
    """Let every client ask again and again for `seconds`; a client that fails fails the run."""
    times: list[list[float]] = [[] for _ in clients]
    faults: list[BaseException] = []
    began = time.perf_counter()

    def loop(ask: Callable[[], None], mine: list[float]) -> None:
        try:
            while (start := time.perf_counter()) < began + seconds:
                ask()
                mine.append((time.perf_counter() - start) * 1e3)
        except BaseException as fault:
            faults.append(fault)

    threads = [
        threading.Thread(target=loop, args=pair) for pair in zip(clients, times, strict=True)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if faults:
        raise faults[0]
    flat = [one for mine in times for one in mine]
    return Crowd(flat, len(flat) / (time.perf_counter() - began))
