"""Several clients at once, and what a day and a first visit cost."""

import random
import statistics
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from urllib.parse import urljoin

from tests.bench.client import Tablet
from tests.bench.journey import submitted
from tests.bench.meter import Crowd, crowd, percentile
from tests.bench.server import Server
from tests.bench.single import LANGUAGE, kiosk_step, wanted


@contextmanager
def tablets(server: Server, count: int) -> Iterator[list[Tablet]]:
    with ExitStack() as stack:
        yield [stack.enter_context(Tablet(server.port)) for _ in range(count)]


Ready = Callable[[Tablet], Callable[[], None]]


def together(server: Server, ready: Ready, count: int, seconds: float) -> Crowd:
    """`count` clients without pause."""
    with tablets(server, count) as all_of_them:
        return crowd([ready(tablet) for tablet in all_of_them], seconds)


def typing(server: Server, count: int, seconds: float, pause: tuple[float, float]) -> Crowd:
    """`count` tablets that post a step after each pause; the pause is not part of the time."""
    dice = random.Random(1)
    times: list[float] = []

    def person(step: Callable[[], None]) -> Callable[[], None]:
        def ask() -> None:
            time.sleep(dice.uniform(*pause))
            began = time.perf_counter()
            step()
            times.append((time.perf_counter() - began) * 1e3)

        return ask

    with tablets(server, count) as all_of_them:
        found = crowd([person(kiosk_step(tablet)) for tablet in all_of_them], seconds)
    return Crowd(times, found.rate)


def beside_a_printer(server: Server, seconds: float) -> Crowd:
    """One tablet's steps while another asks for papers without pause."""
    stop = threading.Event()
    with tablets(server, 2) as (typist, printer):
        submitted(printer, LANGUAGE)
        step = kiosk_step(typist)

        def print_on() -> None:
            while not stop.is_set():
                wanted(printer.send("GET", "/papers/receipt.pdf"))

        thread = threading.Thread(target=print_on)
        thread.start()
        try:
            return crowd([step], seconds)
        finally:
            stop.set()
            thread.join()


def first_page(server: Server) -> tuple[int, int]:
    """(bytes with gzip, requests) of the attract screen and all it loads."""
    with Tablet(server.port) as tablet:
        first = wanted(tablet.get("/"))
        loads = dict.fromkeys(urljoin("/", path) for path in first.page.loads)
        parts = [wanted(tablet.get(path)) for path in loads]
    return first.zipped + sum(part.zipped for part in parts), 1 + len(parts)


def a_day(server: Server, cases: int) -> float:
    """Resident MB after so many cases, each printed twice."""
    for _ in range(cases):
        with Tablet(server.port) as tablet:
            submitted(tablet, LANGUAGE)
            wanted(tablet.get("/papers/receipt.pdf"))
            wanted(tablet.get("/papers/receipt.pdf?size=80"))
    return server.memory()


def medians(rounds: int, *measures: Callable[[], Crowd]) -> list[tuple[float, float]]:
    """(steps a second, p99 in ms) of each measure: the medians of several rounds.

    The measures take turns, so that noise of the machine meets all of them.
    """
    rows = [[measure() for measure in measures] for _ in range(rounds)]
    return [
        (
            statistics.median(one.rate for one in column),
            statistics.median(percentile(one.times, 99) for one in column),
        )
        for column in zip(*rows, strict=True)
    ]
