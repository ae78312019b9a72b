"""A shop with a thousand and with a million cases, on either engine: what staff look up must not
feel it. And a shop of five thousand among 200 in one PostgreSQL.

Each page is fetched once, to learn which statements it asks; these are then asked again and again,
so that what is timed is the database alone.
"""

import secrets
import statistics
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import Connection, Engine, event

from kiosk.rules.problem import Problem
from kiosk.settings import read
from kiosk.store import staff, staff_sessions
from kiosk.web import create_app
from kiosk.web.kiosk import EXTENSION, Kiosk
from kiosk.web.staff import TOKEN
from tests.bench.bars import BARS, Bar, Result
from tests.bench.filled import DIGITS, NOW, Stock, stock
from tests.bench.forms import read as read_page
from tests.postgres import cluster

FEW, MANY = 1_000, 1_000_000
SHOPS = 200
WARM, TRIES = 10, 200
LOOKS = ("lookup", "queue", "search", "office")
Asked = list[tuple[str, Any]]


def grown(folder: Path, many: int = MANY, shops: int = SHOPS) -> list[Result]:
    """How much longer each look takes with `many` cases than with few."""
    results = []
    cluster.announce("shared_buffers=1GB", "maintenance_work_mem=256MB", "max_wal_size=8GB")
    try:
        for engine, named in (("sqlite", "SQLite"), ("postgresql", "PostgreSQL")):
            few = stock(folder / engine / "few", engine, FEW)
            results += compared(named, stock(folder / engine / "many", engine, many), few)
        among = stock(folder / engine / "chain", engine, many, shops)
        return results + compared(f"{named}, of {shops} shops", among, few)
    finally:
        cluster.stop()


def compared(named: str, lots: Stock, few: Stock) -> list[Result]:
    """Each look at both, in turns: what else the machine does meets both."""
    results = []
    with looks(lots) as mine, looks(few) as theirs:
        for look, bar in ((look, BARS[look]) for look in LOOKS):
            times = [(mine[look].once(), theirs[look].once()) for _ in range(WARM + TRIES)]
            here, there = map(statistics.median, zip(*times[WARM:], strict=True))
            detail = f"{here:.2f} / {there:.2f} ms, {len(mine[look].asked)} statements"
            bar = Bar(f"{bar.what}, {named}", bar.limit, bar.moonshot, bar.unit)
            results.append(Result(bar, here / there, detail))
    return results


@dataclass(frozen=True)
class Look:
    """What a page asks of its database."""

    cursor: Any
    asked: Asked

    def once(self) -> float:
        """Milliseconds that the database takes for all of it, every row fetched."""
        began = time.perf_counter()
        for said, given in self.asked:
            self.cursor.execute(said, given)
            self.cursor.fetchall()
        return 1000 * (time.perf_counter() - began)


@contextmanager
def looks(filled: Stock) -> Iterator[dict[str, Look]]:
    """All looks at a shop, over one connection."""
    app = create_app(settings(filled), now=lambda: NOW)
    client = signed_in(app)
    said = {look: asked(client, look, filled) for look in LOOKS}
    with closing(kiosk_of(app).store) as store, store.read() as connection:
        driver: Any = connection.connection.driver_connection
        yield {look: Look(driver.cursor(), said[look]) for look in LOOKS}


def settings(filled: Stock) -> Any:
    """Those of a shop whose data lie in this folder."""
    return read({"KIOSK_DATA": str(filled.folder), "DATABASE_URL": filled.url})


def kiosk_of(app: Flask) -> Kiosk:
    found: Kiosk = app.extensions[EXTENSION]
    return found


def signed_in(app: Flask) -> FlaskClient:
    """The browser of a manager."""
    house, client, token = kiosk_of(app), app.test_client(), secrets.token_urlsafe(32)
    member = staff.add(house.store, f"Malee {token[:4]}", "manager", "824913", NOW)
    if isinstance(member, Problem):
        raise RuntimeError(f"no manager: {member.key}")
    staff_sessions.begin(house.store, token, member.id, house.settings.station, NOW)
    with client.session_transaction() as session:
        session[TOKEN] = token
    return client


def asked(client: FlaskClient, look: str, filled: Stock) -> Asked:
    """What a page reads; whatever it writes is left out."""
    with statements() as sent:
        if look == "search":
            _find(client, sent)
        else:
            pages = {
                "lookup": f"/counter/cases/{filled.reference}",
                "queue": "/counter/",
                "office": "/office/?period=week",
            }
            _whole(client.get(pages[look]))
    return [(said, given) for said, given in sent if said.lstrip().startswith("SELECT")]


def _find(client: FlaskClient, sent: Asked) -> None:
    page = _whole(client.get("/counter/search"))
    form = next(f for f in page.forms if "typed" in f.blanks)
    sent.clear()
    fields = [*form.fixed, ("typed", DIGITS)]
    _whole(client.post("/counter/search", data=dict(fields)))


def _whole(answer: Any) -> Any:
    if answer.status_code != 200:
        raise RuntimeError(f"{answer.request.path} answered {answer.status_code}")
    return read_page(answer.get_data(as_text=True))


@contextmanager
def statements() -> Iterator[Asked]:
    """Every statement with what it is given, as it is sent."""
    sent: Asked = []

    def note(connection: Connection, cursor: Any, said: str, given: Any, *_: object) -> None:
        sent.append((said, given))

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield sent
    finally:
        event.remove(Engine, "before_cursor_execute", note)
