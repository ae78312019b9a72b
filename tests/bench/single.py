"""Single requests, one after another: whole journeys through the kiosk, and its floors."""

import itertools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial

from tests.bench.client import Reply, Tablet
from tests.bench.floors import FIELDS
from tests.bench.journey import StuckError, until, walk
from tests.bench.meter import Meter
from tests.bench.server import Server

LANGUAGE = "zh-Hans"
MIDWAY = 8
"""Pages into the journey at which a step is repeated under load."""


def wanted(reply: Reply) -> Reply:
    """The reply, when it is a good one."""
    if reply.status != 200:
        raise StuckError(f"{reply.path} answered {reply.status}")
    return reply


@dataclass
class Walked:
    """The meters of whole journeys, and the size of the largest fragment in bytes."""

    server: Server
    steps: Meter = field(init=False)
    pages: Meter = field(init=False)
    submissions: Meter = field(init=False)
    receipts: Meter = field(init=False)
    largest: tuple[int, str] = (0, "")

    def __post_init__(self) -> None:
        self.steps, self.pages = Meter(self.server), Meter(self.server)
        self.submissions, self.receipts = Meter(self.server), Meter(self.server)

    def customer(self, between: Callable[[], None]) -> None:
        """One customer: every page looked at, every step posted, one receipt printed.

        `between` is done before each step, so that a floor is asked as seldom, and finds the
        processor's caches as cold, as the kiosk.
        """
        with Tablet(self.server.port) as tablet:
            journey = walk(tablet, LANGUAGE)
            post = next(journey)
            while not post.last:
                between()
                reply = self.steps.time(
                    partial(tablet.send, "POST", post.path, post.fields, htmx=True)
                )
                reply = wanted(tablet.follow(reply))
                self.largest = max(self.largest, (reply.zipped, post.path))
                post = journey.send(reply)
                wanted(self.pages.time(partial(tablet.send, "GET", post.path)))
            sent = partial(tablet.send, "POST", post.path, post.fields, htmx=True)
            wanted(tablet.follow(self.submissions.time(sent)))
            wanted(self.receipts.time(partial(tablet.send, "GET", "/papers/receipt.pdf")))


@dataclass
class Bare:
    """The meters of the floors."""

    server: Server
    pages: Meter = field(init=False)
    steps: Meter = field(init=False)
    papers: Meter = field(init=False)

    def __post_init__(self) -> None:
        self.pages, self.steps = Meter(self.server), Meter(self.server)
        self.papers = Meter(self.server)

    @contextmanager
    def client(self) -> Iterator[Callable[[], None]]:
        """One client; each call asks for a page and a step, every tenth for a paper too."""
        count = itertools.count()
        with Tablet(self.server.port) as tablet:
            step = floor_step(tablet)

            def ask() -> None:
                wanted(self.pages.time(lambda: tablet.send("GET", "/page")))
                self.steps.time(step)
                if next(count) % 10 == 0:
                    wanted(self.papers.time(lambda: tablet.send("GET", "/paper")))

            yield ask


def floor_step(tablet: Tablet) -> Callable[[], None]:
    """F2's step, ready to be sent again and again."""
    form = tablet.get("/page").page.step
    if form is None:
        raise StuckError("the floor has no form")
    fields = [*form.fixed, *((name, "a line of text") for name in FIELDS)]
    return lambda: void(wanted(tablet.send("POST", "/step", fields, htmx=True)))


def kiosk_step(tablet: Tablet) -> Callable[[], None]:
    """A step in the middle of a journey, ready to be sent again and again."""
    post = until(tablet, LANGUAGE, MIDWAY)
    return lambda: void(wanted(tablet.send("POST", post.path, post.fields, htmx=True)))


def void(_: object) -> None:
    """Forget an answer."""
