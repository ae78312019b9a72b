"""A lived-in shop: made once a process, copied for each module, with another shop's rows in it."""

import functools
import io
import re
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from flask import Flask
from sqlalchemy import Table, select, update
from werkzeug.routing import Rule
from werkzeug.test import TestResponse

from kiosk import settings as knobs
from kiosk.rules.reference import group, new_reference
from kiosk.store import bookings, calls, rights, staffing, stations, tables, tickets
from kiosk.web import create_app
from kiosk.web.kiosk import EXTENSION, Kiosk
from tests.clock import Clock
from tests.migrated import database
from tests.web.at_the_counter import press, token
from tests.web.clerks import hired, signed_in
from tests.web.customers import AIS, answers_for, reach
from tests.web.holdings import contents, store_of
from tests.web.linter import Linter
from tests.web.sent_pictures import photo
from tests.web.walker import read, start, walk

SHOP = {"KIOSK_PRINTERS": "roll=escpos://192.0.2.1", "KIOSK_PRINT": "*=roll"}
AGREED = ["process", "notify", "id_image"]
ARGUMENT = re.compile("<(?:[^>:]*:)?([a-z_]+)>")
TOKEN = re.compile(r'name="csrf_token" value="[^"]*"')
SAFE = {"GET", "HEAD", "OPTIONS"}
PLAIN = {
    "slug": "who", "kind": "receipt", "digest": "0", "name": "none.css", "action": "note",
    "wish": "finish", "what": "release", "procedure": AIS, "token": "t" * 43, "how": "denied",
}  # fmt: skip
"""Arguments that name no object of anybody."""
SIGNS_OF_LIFE = {"visits": {"seen_at", "idle_seconds"}, "staff_sessions": {"seen_at"}}
"""What reading may change: when somebody was there last, and how long their page may be left."""


@dataclass(frozen=True)
class Things:
    """One of everything that a route names by an argument or a form by a field."""

    reference: str
    print_id: str
    call_id: str
    ticket_id: str
    staff_id: str
    station_id: str
    message: str
    job: str
    picture: str
    paper_job: str
    draft: str
    booking: str
    request_id: str

    def of(self, rule: Rule, name: str) -> str:
        """What stands for an argument of a rule; `key` is a picture's or a print job's."""
        if name == "key":
            return self.paper_job if "jobs" in rule.rule else self.picture
        known = "unlock" if "/staff/" in rule.rule else PLAIN.get(name, "")
        return str(getattr(self, name, "")) or known


NONE = Things(
    new_reference(lambda below: below - 1),
    *["99999999998"] * 7,
    *["f" * 32] * 3,
    "ZZZZZZ",
    "99999999998",
)
"""Well-formed, and nobody's."""


@dataclass(frozen=True)
class Lived:
    """A folder, what lies in it of this shop and of another, and the cookies of its people."""

    folder: Path
    ours: Things
    theirs: Things
    cookies: dict[str, Any]


@dataclass
class Shop:
    """A running copy."""

    app: Flask
    clock: Clock
    lived: Lived

    @property
    def house(self) -> Kiosk:
        found: Kiosk = self.app.extensions[EXTENSION]
        return found

    def reopened(self) -> "Shop":
        """The same folder in a kiosk of its own: a restart, or another process beside it."""
        return Shop(opened(self.house.settings.data, self.clock), self.clock, self.lived)

    def browser(self, who: str = "nobody") -> Linter:
        """A browser of its own of one of: nobody, customer, clerk, manager, gone."""
        client = self.app.test_client()
        assert isinstance(client, Linter)
        client._cookies = dict(self.lived.cookies.get(who, {}))
        return client

    def routes(self, unsafe: bool | None = None) -> Iterator[tuple[Rule, str]]:
        """Every rule with each of its methods; only the safe or unsafe ones when asked for."""
        for rule in self.app.url_map.iter_rules():
            for method in sorted((rule.methods or set()) - {"HEAD", "OPTIONS"}):
                if unsafe is None or (method not in SAFE) == unsafe:
                    yield rule, method

    def kept(self, but: dict[str, set[str]] | None = None) -> dict[str, list[Any]]:
        """Every row of every table, but for these columns; an empty set leaves a table out."""
        found, left = contents(self.app), but or {}
        for name, columns in left.items():
            if not columns:
                del found[name]
                continue
            names = [column.name for column in tables.metadata.tables[name].c]
            kept = [at for at, each in enumerate(names) if each not in columns]
            found[name] = [tuple(row[at] for at in kept) for row in found[name]]
        return found


def address(rule: Rule, things: Things) -> str:
    """The address of a rule about these things."""
    return ARGUMENT.sub(lambda found: things.of(rule, found[1]), rule.rule)


def plain(answer: TestResponse, things: Things = NONE) -> tuple[int, str, str, list[str]]:
    """An answer without tokens and without the names of the things asked for."""
    text = TOKEN.sub("", answer.get_data().decode("latin-1")) + f"|{answer.location}"
    names = [things.reference, group(things.reference), *map(str, vars(things).values())]
    for name in (answer.request.path, *(name for name in names if len(name) > 5)):
        text = text.replace(name, "?")
    return answer.status_code, text, answer.mimetype, sorted(answer.headers.keys())


def send(client: Linter, method: str, where: str, **fields: Any) -> TestResponse:
    """One request, with a token of this session where it is a post."""
    if method in SAFE:
        return client.open(where, method=method)
    words = read(client.get("/cards")).values["csrf_token"]
    return client.open(where, method=method, data={"csrf_token": words, **fields})


def opened(folder: Path, clock: Clock, **environment: str) -> Flask:
    """A kiosk on this folder."""
    settings = knobs.read({"KIOSK_DATA": str(folder), **SHOP, **environment})
    database(settings.data / "signoff.db")
    app = create_app(settings, clock)
    app.test_client_class = Linter
    app.testing = False
    return app


@functools.cache
def lived() -> Lived:
    """Made once: two cases with everything that hangs on one; the second is another shop's."""
    folder = Path(tempfile.mkdtemp(prefix="signoff-trust-")) / "var"
    app = opened(folder, Clock())
    clerk, manager = signed_in(app), signed_in(app, "manager")
    gone = signed_in(app, "clerk", "Gone")
    house: Kiosk = app.extensions[EXTENSION]
    staffing.set_active(house.store, hired(app, "Gone").id, False, "staff:2", house.now())
    first, ours = _things(app, clerk, "1", "Nok")
    _, theirs = _things(app, clerk, "9", "Elsewhere")
    _move_out(app, theirs)
    people = {"customer": first, "clerk": clerk, "manager": manager, "gone": gone}
    return Lived(folder, ours, theirs, {who: dict(one._cookies) for who, one in people.items()})


def copied(to: Path, **environment: str) -> Shop:
    """A copy of the lived-in shop, open."""
    known, clock = lived(), Clock()
    shutil.copytree(known.folder, to)
    return Shop(opened(to, clock, **environment), clock, known)


def _things(app: Flask, clerk: Linter, station: str, name: str) -> tuple[Linter, Things]:
    """A customer who handed in with a picture and asked for paper, and all else there is."""
    house: Kiosk = app.extensions[EXTENSION]
    store, now = house.store, house.now()
    client = app.test_client()
    assert isinstance(client, Linter)
    answers = answers_for(AIS, consents=AGREED)
    at = walk(client, start(client, AIS, "en"), answers, until="pictures")[-1]
    picture = {"csrf_token": at.values["csrf_token"], "kind": "id-copy"}
    whole = {**picture, "picture": (io.BytesIO(photo()), "p.jpg")}
    client.post("/pictures", data=whole, content_type="multipart/form-data")
    walk(client, read(client.get("/apply/pictures")), answers)
    reference = _newest(app, tables.cases).reference
    client.post("/papers/receipt/print", data=_token(client))
    job = _newest(app, tables.print_jobs).key
    press(clerk, reference, "begin")
    clerk.post(
        f"/counter/cases/{reference}/print",
        data={"csrf_token": token(clerk), "kind": "receipt", "pdf": "1"},
    )
    calls.ask(store, f"tablet {station}", "/cards", now)
    drafting = app.test_client()
    assert isinstance(drafting, Linter)
    reach(drafting, AIS, "who", "en")
    stations.add(store, f"window {station}", now)
    code = bookings.book(store, house.today(), 840, 9, now, lambda: f"{station}ABCDE")
    tickets.draw_one(store, house.today(), now)
    draft = _newest(app, tables.visits, tables.visits.c.reference.is_(None)).draft_id
    rights.ask(store, reference, "export", "Passport seen", house.today(), "staff:2", now)
    return client, Things(
        reference,
        *(str(_newest(app, table).id) for table in (tables.prints, tables.calls, tables.tickets)),
        str(hired(app, name).id),
        *(
            str(_newest(app, table).id)
            for table in (tables.stations, tables.outbox, tables.print_jobs)
        ),
        picture=_newest(app, tables.images).key,
        paper_job=job,
        draft=draft,
        booking=code or "",
        request_id=str(_newest(app, tables.rights).id),
    )


def _token(client: Linter) -> dict[str, str]:
    return {"csrf_token": read(client.get("/cards")).values["csrf_token"]}


def _newest(app: Flask, table: Table, *where: Any) -> Any:
    by = table.c.id if "id" in table.c else table.c.created_at
    with store_of(app).read() as connection:
        return connection.execute(select(table).where(*where).order_by(by.desc())).first()


def _move_out(app: Flask, things: Things) -> None:
    """Give these things to another shop of the same database."""
    case = _newest(app, tables.cases).id
    where = {
        tables.cases: tables.cases.c.id == case,
        tables.outbox: tables.outbox.c.case_id == case,
        tables.images: tables.images.c.case_id == case,
        tables.tickets: (tables.tickets.c.case_id == case)
        | (tables.tickets.c.id == int(things.ticket_id)),
        tables.print_jobs: tables.print_jobs.c.case_id == case,
        tables.calls: tables.calls.c.id == int(things.call_id),
        tables.staff: tables.staff.c.id == int(things.staff_id),
        tables.stations: tables.stations.c.id == int(things.station_id),
        tables.bookings: tables.bookings.c.code == things.booking,
        tables.rights: tables.rights.c.id == int(things.request_id),
        tables.visits: (tables.visits.c.draft_id == things.draft)
        | (tables.visits.c.reference == things.reference),
    }
    with store_of(app).write() as connection:
        for table, mine in where.items():
            changed = connection.execute(update(table).where(mine).values(shop="elsewhere"))
            assert changed.rowcount, table.name
