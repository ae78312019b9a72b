"""Single requests, one after another: whole journeys through the kiosk, and its floors."""

from collections.abc import Callable
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

    def customer(self) -> None:
        """One customer: every page looked at, every step posted, one receipt printed."""
        with Tablet(self.server.port) as tablet:
            journey = walk(tablet, LANGUAGE)
            post = next(journey)
            while not post.last:
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

    def round(self, times: int) -> None:
        """So many pages and steps, and a tenth as many papers."""
        with Tablet(self.server.port) as tablet:
            ask = floor_step(tablet)
            for at in range(times):
                wanted(self.pages.time(lambda: tablet.send("GET", "/page")))
                self.steps.time(ask)
                if at % 10 == 0:
                    wanted(self.papers.time(lambda: tablet.send("GET", "/paper")))


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
