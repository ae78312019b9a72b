"""A customer at a tablet and a clerk at a counter, as fast as a program can be them."""

import http.client
import random
import re
import time
from collections import defaultdict
from dataclasses import dataclass, field

from stdnum import luhn

from tests.bench.chain.landlord import CLERK, PIN
from tests.bench.client import Reply, Tablet
from tests.bench.journey import ANSWERS, Post, StuckError, walk

LANGUAGE = "zh-Hans"
HIDDEN = re.compile(rb'name="(csrf_token|shown)" value="([^"]*)"')
REFERENCE = re.compile(rb'id="reference"[^>]*>([A-Z0-9-]+)<')
NUMBER = re.compile(rb'class="big">\D*(\d+)<')
SEEN = re.compile(rb'"/counter/side\?seen=([^"&]*)')
WAITS = b'id="call-next"'
SERVE = re.compile(rb"/counter/queue/(\d+)/serve")
MINE = re.compile(rb'class="go" href="/counter/cases/([A-Z0-9]+)"')
"""The case of who is being served; those of who waits stand beside it."""
TICK = re.compile(rb'name="tick" value="([^"]+)"')
NOTE = "Called the carrier, 14:05"


@dataclass
class Told:
    """What people met with: milliseconds by kind of request, the cases with their numbers."""

    times: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    cases: list[tuple[str, str, int]] = field(default_factory=list)
    decided: int = 0
    errors: list[str] = field(default_factory=list)

    def timed(self, kind: str, tablet: Tablet, method: str, path: str, *given: object) -> Reply:
        """One exchange; an answer that is an error is an error of the day."""
        fields, htmx = given or ((), False)
        began = time.perf_counter()
        reply = tablet.send(method, path, fields, htmx=bool(htmx))  # type: ignore[arg-type]
        self.times[kind].append((time.perf_counter() - began) * 1e3)
        if reply.status >= 400:
            self.errors.append(f"{path} answered {reply.status}")
            raise StuckError(self.errors[-1])
        return reply


Script = list[Post]


def learnt(port: int) -> Script:
    """The posts of a journey, read from its forms once; nobody's answers yet, and not sent in."""
    answers = {**ANSWERS, "consents": "process notify", "contact_email": "", **own(0)}
    posts = []
    with Tablet(port) as tablet:
        steps = walk(tablet, LANGUAGE, answers)
        post = next(steps)
        while not post.last:
            posts.append(post)
            post = steps.send(tablet.post(post.path, post.fields))
    return [*posts, post]


def own(number: int) -> dict[str, str]:
    """What differs from customer to customer; no two come with one card."""
    body = f"896601{number:012d}"
    return {
        "holder_name": f"Customer {number}", "id_number": f"X{number:08d}",
        "msisdn": f"08{number:08d}", "iccid": body + luhn.calc_check_digit(body),
        "contact_phone": f"+6681{number:07d}", "signature_name": f"Customer {number}",
    }  # fmt: skip


def customer(
    told: Told, shop: str, port: int, script: Script, number: int, pause: tuple[float, float],
    *, printed: bool,
) -> None:  # fmt: skip
    """A whole visit: from the first screen to the reference, every step after a pause."""
    mine, dice = own(number), random.Random(number)
    with Patient(port) as tablet:
        reply = told.timed("page", tablet, "GET", "/")
        token = _hidden(reply)["csrf_token"]
        speak = [("csrf_token", token), ("language", LANGUAGE), ("next", "/cards"), ("start", "1")]
        told.timed("page", tablet, "POST", "/language", speak, False)
        reply = told.timed("page", tablet, "GET", "/cards")
        for post in script:
            time.sleep(dice.uniform(*pause))
            now = _hidden(reply)
            fields = [(k, now.get(k) or mine.get(k, v)) for k, v in post.fields]
            kind = "submission" if post.last else "step"
            reply = told.timed(kind, tablet, "POST", post.path, fields, True)
            if to := reply.headers.get("HX-Redirect") or reply.headers.get("Location"):
                reply = told.timed("page", tablet, "GET", to)
        if printed:
            told.timed("paper", tablet, "GET", "/papers/receipt.pdf")
        told.cases.append((shop, *_named(reply)))
        fields = [("csrf_token", _hidden(reply)["csrf_token"])]
        told.timed("page", tablet, "POST", "/finish", fields, False)


def _named(reply: Reply) -> tuple[str, int]:
    reference, number = REFERENCE.search(reply.body), NUMBER.search(reply.body)
    if not reference or not number:
        raise StuckError(f"{reply.path} names no case: {reply.body[:2000]!r}")
    return reference[1].decode().replace("-", ""), int(number[1])


def _hidden(reply: Reply) -> dict[str, str]:
    return {name.decode(): value.decode() for name, value in HIDDEN.findall(reply.body)}


class Clerk:
    """Signed in at the one counter of a shop; serves one customer after another."""

    def __init__(self, told: Told, port: int, pause: tuple[float, float]) -> None:
        self.told, self.pause, self.dice = told, pause, random.Random(port)
        self.tablet = Patient(port)
        self.seen, self.waits, self.opening = b"", False, True
        self.token = _hidden(self._get("/counter/sign-in"))["csrf_token"]
        self._post("/counter/sign-in", ("name", CLERK), ("pin", PIN), ("next", "/counter/"))
        self.opening = False

    def serve(self) -> bool:
        """Whose turn it is: called, served, decided, sent. False when nobody waits."""
        if not self._look():
            return False
        page = self._post("/counter/queue/next")
        called = SERVE.search(page.body)
        if not called:
            return False
        ticket = called[1].decode()
        page = self._post(f"/counter/queue/{ticket}/serve")
        case = MINE.search(page.body)
        if not case:
            raise StuckError("a customer without a case")
        at = f"/counter/cases/{case[1].decode()}"
        page = self._get(at)
        page = self._post(f"{at}/begin", ("version", "1"))
        ticks = [("tick", name.decode()) for name in dict.fromkeys(TICK.findall(page.body))]
        self._post(f"{at}/tick", ("version", "2"), ("note", NOTE), *ticks)
        self._post(f"{at}/approve", ("version", "3"))
        self._post(f"{at}/send", ("version", "4"), ("work_order", "WO-1"), ("note", NOTE))
        self._post(f"/counter/queue/{ticket}/finish")
        self.told.decided += 1
        return True

    def _look(self) -> bool:
        """True when the left column says that somebody waits; asked for as the column itself does,
        but as one who is there, or a clock that runs fast would lock the counter."""
        path = f"/counter/side?seen={self.seen.decode()}"
        reply = self.told.timed("look", self.tablet, "GET", path)
        if reply.status != 204:
            found = SEEN.search(reply.body)
            self.seen, self.waits = found[1] if found else b"", WAITS in reply.body
        return self.waits

    def _get(self, path: str) -> Reply:
        kind = "first sign-in" if self.opening else "staff page"
        return self.told.timed(kind, self.tablet, "GET", path)

    def _post(self, path: str, *fields: tuple[str, str]) -> Reply:
        time.sleep(self.dice.uniform(*self.pause))
        sent = [("csrf_token", self.token), *fields]
        kind = "first sign-in" if self.opening else "deed"
        reply = self.told.timed(kind, self.tablet, "POST", path, sent, False)
        to = reply.headers.get("Location")
        page = self._get(to) if to else reply
        self.token = _hidden(page).get("csrf_token", self.token)
        return page


class Patient(Tablet):
    """Opens its connection anew when the server closed it, being kept for long."""

    def send(self, method: str, path: str, *given: object, **said: object) -> Reply:
        try:
            return super().send(method, path, *given, **said)  # type: ignore[arg-type]
        except (ConnectionError, OSError, http.client.HTTPException):
            self.connection.close()
            return super().send(method, path, *given, **said)  # type: ignore[arg-type]
