"""Every screen once: rendered in each language by the test client, for one tab to leaf through.

A template that is a whole screen and on no page is named by `missing`.
"""

import re
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from unicodedata import category, east_asian_width

from flask import Flask, template_rendered
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from kiosk import settings as knobs
from kiosk.locale import LANGUAGES
from kiosk.settings import ROOT
from kiosk.web import create_app
from kiosk.web.doors import door
from kiosk.web.errors import trouble
from tests.clock import Clock
from tests.migrated import database
from tests.web import at_the_counter, desk
from tests.web.at_the_counter import GIVEN, hand_in, press, see_to_all
from tests.web.clerks import signed_in
from tests.web.customers import AIS, AXIS, PHONE, UNLIMITED, answers_for, reach
from tests.web.decided import completed
from tests.web.holdings import only_case
from tests.web.linter import Linter
from tests.web.sent_pictures import photo
from tests.web.test_messages import fail
from tests.web.test_pictures import AGREED, send
from tests.web.test_print_jobs import SHOP, ask, work
from tests.web.test_supplying import asked, opened
from tests.web.test_verify import sealed
from tests.web.walker import Step, go, read, start, walk

KNOBS = {**SHOP, "KIOSK_PRINT": "ticket=roll", "KIOSK_PUBLIC_URL": "http://shop.example"}
"""A shop with all there is: a printer, booked times, an address for telephones."""

ROOMS = ("board", "counter", "customer", "office", "track")
FRAMES = {"counter/layout.html", "counter/whole.html"}


def screens() -> set[str]:
    """Every template that is a whole screen."""
    found = {f"{room}/{path.name}": path.read_text("utf-8") for room in ROOMS
             for path in (ROOT / "templates" / room).glob("*.html")}  # fmt: skip
    whole = {name for name, text in found.items() if "{% extends" in text or "<!doctype" in text}
    return whole - FRAMES


@dataclass
class Album:
    """Screens by (name, language), and the templates they were made from."""

    pages: dict[tuple[str, str], str] = field(default_factory=dict)
    met: set[str] = field(default_factory=set)
    app: Flask | None = None

    @property
    def names(self) -> list[str]:
        """Every screen, in the order of the walks."""
        return list(dict.fromkeys(name for name, _ in self.pages))

    def longest(self, name: str) -> str:
        """The language whose words take most room on this screen."""
        return max(LANGUAGES, key=lambda language: _room(self.pages[name, language]))

    def wsgi(self, environ: Any, start: Any) -> Any:
        """The kept screens at `/kept/<number>`, styles, scripts; to what scripts ask, nothing."""
        assert self.app is not None
        room, _, number = environ["PATH_INFO"][1:].partition("/")
        if room == "static":
            return self.app.wsgi_app(environ, start)
        if room != "kept":
            start("204 No Content", [])
            return []
        start("200 OK", [("Content-Type", "text/html; charset=utf-8")])
        return [list(self.pages.values())[int(number)].encode()]

    def missing(self) -> set[str]:
        """Screens on no page."""
        return screens() - self.met

    def keep(
        self, client: Linter, name: str, path: str, data: Any = None, status: int = 200
    ) -> None:
        """One screen in every language, as it is at this moment of the walk. What is asked to be
        refused and is taken, is left out."""
        for language in LANGUAGES:
            with client.session_transaction() as session:
                session["language"] = language
            method = "GET" if data is None else "POST"
            answer = client.open(path, method=method, data=data)
            if status == 422 and answer.status_code == 303:
                return
            slowed = status == 422 and answer.status_code == 429  # after many in six languages
            assert slowed or answer.status_code == status, (
                name,
                path,
                answer.status_code,
                answer.location,
            )
            self.pages[name, language] = answer.get_data(as_text=True)


def made() -> Album:
    """All screens, each family in a kiosk of its own."""
    album = Album()

    def note(_: Flask, template: Any, **__: Any) -> None:
        album.met.add(template.name)

    families = (doors, long_journey, short_journey, pausing, tracked, done, cases, counter, office)
    for family in families:
        with tempfile.TemporaryDirectory() as folder:
            house = knobs.read({"KIOSK_DATA": folder, **KNOBS})
            database(house.data / "signoff.db")
            app = create_app(house, Clock())
            app.test_client_class = Walker
            album.app = app
            with template_rendered.connected_to(note, app):
                family(app, album)
    return album


class Walker(Linter):
    """A linter that looks away: these pages are linted in tests of their own."""

    def open(self, *args: Any, **kwargs: Any) -> TestResponse:
        """Fetch."""
        return FlaskClient.open(self, *args, **kwargs)


_MARKUP = re.compile(r"(?s)<(template|svg|details)\b.*?</\1>|<[^>]*>")


def _room(page: str) -> int:
    words = re.sub(
        r"(?s)<(template|svg|details)\b.*?</\1>|<[^>]*>", " ", page.partition("<main")[2]
    )
    wide = sum(2 if east_asian_width(c) in "WF" else category(c) != "Mn" for c in words)
    return wide - words.count(" ")


def somebody(app: Flask) -> Linter:
    """A browser that has seen nothing yet."""
    client = app.test_client()
    assert isinstance(client, Linter)
    return client


def token(client: Linter, path: str = "/cards") -> dict[str, str]:
    """What every post must carry."""
    return {"csrf_token": read(client.get(path)).values["csrf_token"]}


def doors(app: Flask, album: Album) -> None:
    """Before anybody is on the staff; the first screens; what goes wrong."""
    troubles = (("ended", 410), ("busy", 503), ("closed", 503), ("broken", 500), ("too-large", 413))
    for kind, status in troubles:
        app.add_url_rule(f"/{kind}", kind, _trouble(kind, status))
    client = somebody(app)
    album.keep(client, "set-up", "/counter/set-up")
    for name in ("", "cards", "track", "verify", "resume", "book", "book/arrive", "board"):
        album.keep(client, name or "attract", f"/{name}")
    post = token(client)
    for name in ("cards", "track", "resume", "book/arrive"):
        album.keep(client, f"{name} wrong", f"/{name}", post, 422)
    album.keep(client, "verify no seal", "/verify?seal=1")
    album.keep(client, "person", "/call", {**post, "next": "/cards"})
    for status, path, data in (
        (403, "/call", {}), (404, "/nowhere", None), (410, "/continue/used", None),
    ):  # fmt: skip
        album.keep(client, f"trouble {status}", path, data, status)
    for kind, status in troubles:
        album.keep(client, f"trouble {kind}", f"/{kind}", status=status)
    album.keep(client, "phone there", "/phone/there")
    client.post("/number", data=post)
    album.keep(client, "number", "/number")
    client = somebody(app)
    desk.press(client, "/book", "/book", minute="840")
    album.keep(client, "booked", "/book/done")


def _trouble(kind: str, status: int) -> Any:
    @door("public")
    def shown() -> Any:
        return trouble(kind, status)

    return shown


def _pages(client: Linter, step: Step, answers: Any) -> Iterator[Step]:
    while step.slug != "done":
        yield step
        step = go(client, step, answers)


def long_journey(app: Flask, album: Album) -> None:
    """Every page a card can have, as it comes and refused: owed, represented, with pictures."""
    client = somebody(app)
    answers = answers_for(
        UNLIMITED, acting_as="representative", arrears="350", settlement="refund_bank",
        plan_type="postpaid", consents=AGREED, departs_on="2026-11-25",
    )  # fmt: skip
    for step in _pages(client, start(client, UNLIMITED), answers):
        album.keep(client, step.slug, step.url)
        blank = {"csrf_token": step.values.get("csrf_token", "")}
        if step.slug != "check":
            album.keep(client, f"{step.slug} wrong", step.url, blank, 422)


def short_journey(app: Flask, album: Album) -> None:
    """What only other cards and ways have: the number on a card, guidance, a stop, help."""
    client = somebody(app)
    step = reach(client, AXIS, "leaving-early", departs_on="2026-11-22")
    album.keep(client, "leaving-early", step.url)
    client = somebody(app)
    reach(client, AIS, "card", consents=AGREED)
    album.keep(client, "pictures", "/apply/pictures")
    send(client, photo())
    album.keep(client, "pictures given", "/apply/pictures")
    wrong = {**token(client, "/apply/card"), "iccid": "8966"}
    album.keep(client, "ais card", "/apply/card")
    album.keep(client, "ais card wrong", "/apply/card", wrong, 422)
    client = somebody(app)
    step = reach(client, AIS, "guide", channel="hotline")
    album.keep(client, "guide", step.url)
    album.keep(client, "guidance", "/guidance")
    client = somebody(app)
    step = reach(client, PHONE, "stop", channel="online", plan_type="postpaid")
    album.keep(client, "stop", step.url)
    client = somebody(app)
    step = reach(client, AIS, "identity")
    client.post("/call", data={"csrf_token": step.values["csrf_token"], "next": step.url})
    clerk = signed_in(app)
    clerk.post("/counter/calls/1/answer", data={**token(clerk, "/counter/search"), "take": "1"})
    album.keep(client, "helped", "/helped")
    album.keep(clerk, "in hand", step.url)


def pausing(app: Flask, album: Album) -> None:
    """Held, gone over to a telephone, fetched."""
    client = somebody(app)
    post = {"csrf_token": reach(client, AIS, "who").values["csrf_token"]}
    album.keep(client, "pause", "/pause")
    client.post("/phone", data=post)
    album.keep(client, "phone", "/phone")
    with client.session_transaction() as session:
        offered = session["offered"]
    album.keep(somebody(app), "arriving", f"/continue/{offered}")
    client.post("/hold", data=post)
    album.keep(client, "held", "/held")


def tracked(app: Flask, album: Album) -> None:
    """A case of which something is asked."""
    client = somebody(app)
    step = asked(client, app)
    album.keep(client, "track asked", "/track")
    album.keep(
        client, "track asked wrong", "/track/supply", {**step.values.to_dict(), "note": ""}, 422
    )
    album.keep(client, "withdraw", "/track/withdraw")


def done(app: Flask, album: Album) -> None:
    """Handed in, printed, and ended by the carrier."""
    client = somebody(app)
    reference = completed(client, app, AIS)
    album.keep(client, "done", "/done")
    album.keep(client, "print", ask(client, "ticket"))
    opened(client, reference)
    album.keep(client, "track completed", "/track")
    album.keep(client, "verify genuine", f"/verify?seal={sealed(app)}")
    clerk = signed_in(app)
    case = f"/counter/cases/{reference}"
    album.keep(clerk, "case completed", case)
    album.keep(clerk, "follow-up", f"{case}/follow-up?deed=confirm-unbinding")
    album.keep(clerk, "dispute", f"{case}/dispute")
    album.keep(clerk, "timeline", f"{case}/timeline")
    late = somebody(app)
    walk(late, start(late, AIS, "en"), answers_for(AIS))
    album.keep(late, "other answers", "/apply/check", {**token(late), "shown": "other"}, 422)


def cases(app: Flask, album: Album) -> None:
    """One case from hand to hand."""
    reference = hand_in(somebody(app), AIS, "en", acting_as="representative")
    clerk = signed_in(app)
    case = f"/counter/cases/{reference}"
    for action in (
        "submitted",
        "begin",
        "hold",
        "release",
        "ask",
        "supply",
        "approve",
        "send",
        "refuse",
    ):
        if action == "approve":
            press(clerk, reference, "approve", reason="The embassy vouches for her")
            album.keep(signed_in(app, "manager"), "case second", case)
            press(clerk, reference, "release")
            see_to_all(clerk, reference)
        if action != "submitted":
            assert press(clerk, reference, action, **GIVEN.get(action, {})).status_code == 303, (
                action
            )
        album.keep(clerk, f"case {only_case(app).state}", case)
    version = {"csrf_token": at_the_counter.token(clerk), "version": "1"}
    album.keep(clerk, "case changed", f"{case}/withdraw", version, 409)


def counter(app: Flask, album: Album) -> None:
    """The rooms of the counter, with people waiting and things gone wrong."""
    client = somebody(app)
    hand_in(client, AIS, "en")
    ask(client, "ticket")
    work(app, "offline")
    fail(app)
    clerk = signed_in(app)
    album.keep(clerk, "counter", "/counter/")
    clerk.post("/counter/queue/next", data=token(clerk, "/counter/search"))
    album.keep(clerk, "counter called", "/counter/")
    for name in ("search", "overdue", "messages", "prints"):
        album.keep(clerk, name, f"/counter/{name}")
    album.keep(clerk, "managers-only", "/office/", status=403)
    album.keep(somebody(app), "sign-in", "/counter/sign-in")
    stranger = somebody(app)
    wrong = {**token(stranger), "name": "Malee", "pin": "000000"}
    album.keep(stranger, "sign-in wrong", "/counter/sign-in", wrong, 422)
    album.keep(stranger, "enrol", "/counter/enrol")


def office(app: Flask, album: Album) -> None:
    """What managers see."""
    hand_in(somebody(app), AIS, "en")
    manager = signed_in(app, "manager")
    for name in (
        "",
        "?period=month",
        "staff",
        "stations",
        "hotlines",
        "languages",
        "printers",
        "audit",
        "rights",
        "health",
        "backups",
    ):
        album.keep(manager, f"office {name}", f"/office/{name}")
