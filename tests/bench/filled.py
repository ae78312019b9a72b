"""A database with as many cases as asked for, filled as fast as its engine takes rows."""

import random
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any, LiteralString, cast

import psycopg
from sqlalchemy import make_url

from kiosk.keys import Keyring
from kiosk.rules.loader import load
from kiosk.rules.procedure import Desk
from kiosk.rules.reference import new_reference
from kiosk.settings import ROOT
from kiosk.store import procedures
from kiosk.store.database import Store
from kiosk.store.places import CASE_ANSWERS
from kiosk.store.times import ticks
from tests.migrated import database

A_DAY = 40
"""Cases a day: what is open and who waits today is the same however many came before."""
OPEN = 200
NOW = datetime(2026, 11, 20, 5, 0, tzinfo=UTC)
TODAY = date(2026, 11, 20)
BATCH = 20_000
SHARED = 60
"""Cases whose phone ends in the digits that are looked for: more than a page shows, and as many in
a small shop as in a large one."""
DIGITS = "5123"
MEASURES = (
    *((measure, key) for measure in ("submitted", "kept", "took") for key in "abcde"),
    *(("state", f"state-{n}") for n in range(6)),
    *(("wait", step) for step in ("5", "10", "20", "40", "more")),
)
"""What a day counts: 26 rows of `totals`."""
COLUMNS = {
    "cases": "id shop reference idempotency_key procedure_id digest language channel consents state"
    " version answers queue_number day promised_by effective_on created_at updated_at",
    "case_keys": "case_id key_hash shop",
    "follow_ups": "shop case_id deed by due_on created_at",
    "tickets": "shop day number case_id priority state calls created_at",
    "outbox": "shop case_id kind medium recipient about key language state created_at due_at tries",
    "totals": "shop day measure key amount",
}
_INDEXES = """
    SELECT indexname, indexdef FROM pg_indexes WHERE tablename = ANY(%(tables)s)
    AND indexname NOT IN (SELECT conname FROM pg_constraint)
"""
"""Made again when all rows are there, which is quicker."""
Rows = dict[str, list[tuple[Any, ...]]]


@dataclass(frozen=True)
class Stock:
    """A filled database: its shop `main` is looked at, `reference` is its newest closed case."""

    folder: Path
    url: str
    reference: str


def stock(folder: Path, engine: str, count: int, shops: int = 1) -> Stock:
    """So many cases, dealt out to `shops` shops of which the first is `main`; of each shop the
    newest are open and their customers waiting."""
    url = database(folder / "signoff.db", engine)
    store = Store(url, Keyring.load_or_create(folder / "keys"))
    desk = next(iter(load(ROOT / "procedures").values()))
    procedures.publish(store, [desk], NOW)
    maker = Maker(store, desk, count // shops, shops)
    with filler(url) as fill:
        for rows in maker.batches():
            fill(rows)
    store.close()
    return Stock(folder, url, maker.looked_for)


class Maker:
    """Makes the rows, case by case; shops take turns, so that their rows lie among each other."""

    def __init__(self, store: Store, desk: Desk, each: int, shops: int) -> None:
        self.store, self.desk, self.each, self.shops = store, desk, each, shops
        self.dice = random.Random(1)
        self.taken: set[str] = set()
        self.looked_for = ""
        self.hashed = cache(lambda key: store.vault.lookup("search", key))

    def batches(self) -> Iterator[Rows]:
        """All rows, some thousand cases at a time."""
        total = self.each * self.shops
        for start in range(0, total, BATCH):
            rows: Rows = {table: [] for table in COLUMNS}
            for number in range(start, min(start + BATCH, total)):
                self._case(rows, number)
            yield rows

    def _case(self, rows: Rows, number: int) -> None:
        nth, which = divmod(number, self.shops)
        shop = f"shop{which}" if which else "main"
        ago, case, reference = (self.each - 1 - nth) // A_DAY, number + 1, self._reference()
        day, at = _day(ago), ticks(NOW) - ago * 86_400_000_000
        is_open, today = nth >= self.each - OPEN, nth >= self.each - A_DAY // 2
        if not which and nth == self.each - OPEN - 1:
            self.looked_for = reference
        sealed = CASE_ANSWERS.seal_fields(self.store.vault, {"holder_name": "Li Ming"}, reference)
        rows["cases"].append((
            case, shop, reference, f"{number:032x}", self.desk.procedure.id, self.desk.digest,
            "zh-Hans", "counter", "process", "with_carrier" if is_open else "completed", 4, sealed,
            nth % A_DAY + 1, day, "2026-11-19", None if is_open else day, at, at,
        ))  # fmt: skip
        shared = nth % max(1, self.each // SHARED) == 0
        # Every shop has keys of its own: what is alike in two of them does not look alike.
        digits = DIGITS if shared else str(nth % 3_000 + 6_000)
        rows["case_keys"].append(
            (case, self.hashed(f"phone:{digits}{'@' * bool(which)}{which or ''}"), shop)
        )
        # What customers never tell us they did stays open for ever.
        by = "shop" if is_open else "customer"
        rows["follow_ups"].append((shop, case, "recheck", by, "2026-11-01", at))
        state = "waiting" if today else "done"
        rows["tickets"].append((shop, day, nth % A_DAY + 1, case, 0, state, 0, at))
        rows["outbox"].append((
            shop, case, "submitted", "sms", "contact_phone", "1", f"{number:032x}", "zh-Hans",
            "sent", at, at, 1,
        ))  # fmt: skip
        if nth % A_DAY == self.each % A_DAY:
            rows["totals"] += [(shop, day, *measure, 7) for measure in MEASURES]

    def _reference(self) -> str:
        """A new one: among a million drawn at random two are likely the same."""
        while (drawn := new_reference(self.dice.randrange)) in self.taken:
            pass
        self.taken.add(drawn)
        return drawn


@cache
def _day(ago: int) -> str:
    return (TODAY - timedelta(days=ago)).isoformat()


class filler:  # noqa: N801 - used as a function
    """Takes rows until the block is left; then PostgreSQL has looked at what it holds, as its
    autovacuum would. SQLite is never told to, neither by the kiosk."""

    def __init__(self, url: str) -> None:
        self.url = make_url(url)
        self.files = self.url.get_backend_name() == "sqlite"

    def __enter__(self) -> "filler":
        if self.files:
            self.file = sqlite3.connect(str(self.url.database))
            self.file.executescript(
                "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -800000"
            )
        else:
            self.server = psycopg.connect(server(self.url.render_as_string(hide_password=False)))
            self.server.execute("SET session_replication_role = replica")  # no look at foreign keys
            self.indexes = self.server.execute(_INDEXES, {"tables": [*COLUMNS]}).fetchall()
            for name, _ in self.indexes:
                self.server.execute(cast(LiteralString, f"DROP INDEX {name}"))
        return self

    def __call__(self, rows: Rows) -> None:
        for table, those in rows.items():
            names = COLUMNS[table].split()
            if self.files:
                self._insert(table, names, those)
            else:
                self._copy(table, names, those)

    def _insert(self, table: str, names: list[str], rows: Iterable[tuple[Any, ...]]) -> None:
        columns, marks = ", ".join(f'"{name}"' for name in names), ", ".join("?" * len(names))
        self.file.executemany(f"INSERT INTO {table} ({columns}) VALUES ({marks})", rows)  # noqa: S608

    def _copy(self, table: str, names: list[str], rows: Iterable[tuple[Any, ...]]) -> None:
        columns = ", ".join(f'"{name}"' for name in names)
        said = cast(LiteralString, f"COPY {table} ({columns}) FROM STDIN")
        with self.server.cursor() as cursor, cursor.copy(said) as copy:
            for row in rows:
                copy.write_row(row)

    def __exit__(self, failed: object, *_: object) -> None:
        if self.files:
            self.file.commit()
            self.file.close()
        else:
            for _, made in self.indexes:
                self.server.execute(cast(LiteralString, made))
            self.server.execute("SELECT setval('cases_id_seq', (SELECT max(id) FROM cases))")
            self.server.commit()
            self.server.autocommit = True
            self.server.execute("VACUUM (ANALYZE)")
            self.server.close()


def server(url: str) -> str:
    """The address without SQLAlchemy's word for its driver."""
    return url.replace("+psycopg", "")
