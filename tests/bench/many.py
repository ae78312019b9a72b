"""A store with a thousand and with a million cases: what staff look up must not feel it."""

import secrets
import statistics
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import insert

from kiosk.keys import Keyring
from kiosk.rules.loader import load
from kiosk.rules.procedure import Desk
from kiosk.rules.reference import new_reference
from kiosk.settings import ROOT
from kiosk.store import cases, overdue, procedures, search, tickets
from kiosk.store.database import Store
from kiosk.store.places import CASE_ANSWERS
from kiosk.store.tables import case_keys, follow_ups
from kiosk.store.tables import cases as case_rows
from kiosk.store.tables import tickets as ticket_rows
from kiosk.store.times import ticks
from tests.bench.bars import BARS, Result
from tests.migrated import database

FEW, MANY = 1_000, 1_000_000
A_DAY = 40
"""Cases a day: what is open and who waits today is the same in both shops."""
OPEN = 200
NOW = datetime(2026, 11, 20, 5, 0, tzinfo=UTC)
TODAY = date(2026, 11, 20)
BATCH = 20_000
TRIES = 200
WATCHED = {"watch-refund"}


def stock(folder: Path, count: int) -> tuple[Store, str]:
    """A store with so many cases, the newest open and their customers waiting; a case's number."""
    store = Store(database(folder / "signoff.db"), Keyring.load_or_create(folder / "keys"))
    desk = next(iter(load(ROOT / "procedures").values()))
    procedures.publish(store, [desk], NOW)
    references = iter(_references(count))
    for start in range(0, count, BATCH):
        numbers = range(start, min(start + BATCH, count))
        rows = [_case(store, desk, number, count, next(references)) for number in numbers]
        with store.write() as connection:
            connection.execute(insert(case_rows), rows)
            connection.execute(insert(case_keys), [_key(store, n, n % 9_000) for n in numbers])
            connection.execute(insert(follow_ups), [_deed(n, count) for n in numbers])
            connection.execute(insert(ticket_rows), [_ticket(n, count) for n in numbers])
    return store, rows[len(rows) // 2]["reference"]


def _day(number: int, count: int) -> date:
    return TODAY - timedelta(days=(count - 1 - number) // A_DAY)


def _references(count: int) -> set[str]:
    """Different ones: among a million drawn at random two are likely the same."""
    found: set[str] = set()
    while len(found) < count:
        found.add(new_reference(secrets.randbelow))
    return found


def _case(store: Store, desk: Desk, number: int, count: int, reference: str) -> dict[str, Any]:
    at = ticks(NOW - timedelta(days=(count - 1 - number) // A_DAY))
    is_open = number >= count - OPEN
    return {
        "id": number + 1, "shop": store.shop, "reference": reference,
        "idempotency_key": f"{number:032x}", "procedure_id": desk.procedure.id,
        "digest": desk.digest, "language": "zh-Hans", "channel": "counter", "consents": "process",
        "state": "with_carrier" if is_open else "completed", "version": 4,
        "answers": CASE_ANSWERS.seal_fields(store.vault, {"holder_name": "Li Ming"}, reference),
        "queue_number": number % A_DAY + 1, "day": _day(number, count).isoformat(),
        "promised_by": "2026-11-19", "created_at": at, "updated_at": at,
    }  # fmt: skip


def _key(store: Store, number: int, digits: int) -> dict[str, Any]:
    return {
        "case_id": number + 1,
        "key_hash": store.vault.lookup("search", f"phone:{digits + 1000}"),
    }


def _deed(number: int, count: int) -> dict[str, Any]:
    """What customers never tell us they did stays open for ever."""
    by = "shop" if number >= count - OPEN else "customer"
    return {"case_id": number + 1, "deed": "recheck", "by": by, "due_on": "2026-11-01"}


def _ticket(number: int, count: int) -> dict[str, Any]:
    waiting = number >= count - A_DAY // 2
    return {
        "shop": "main", "day": _day(number, count).isoformat(), "number": number % A_DAY + 1,
        "case_id": number + 1, "priority": 0, "state": "waiting" if waiting else "ended",
        "calls": 0, "created_at": number,
    }  # fmt: skip


def looked_up(store: Store, reference: str) -> dict[str, float]:
    """Milliseconds of each look, the median of many."""
    looks: dict[str, Callable[[], object]] = {
        "lookup": lambda: cases.by_reference(store, reference),
        "queue": lambda: (
            tickets.of_day(store, TODAY),
            overdue.overdue(store, TODAY, watched=WATCHED),
        ),
        "search": lambda: search.search(store, "5123", "staff:1", NOW),
    }
    return {name: _median(look) for name, look in looks.items()}


def _median(look: Callable[[], object]) -> float:
    taken = []
    for _ in range(TRIES):
        before = time.perf_counter()
        look()
        taken.append(1000 * (time.perf_counter() - before))
    return statistics.median(taken)


def grown(folder: Path, many: int = MANY) -> list[Result]:
    """How much longer each look takes with `many` cases than with few."""
    few = looked_up(*stock(folder / "few", FEW))
    lots = looked_up(*stock(folder / "many", many))
    return [
        Result(BARS[name], lots[name] / few[name], f"{lots[name]:.2f} / {few[name]:.2f} ms")
        for name in few
    ]
