"""A kiosk without screens, to be killed: `main(folder)`, in a process of tests/faults/nursery.py.

Finishes the drafts an earlier run left, then hands in new ones from four threads, each twice at
once. Says a draft and its case on stdout only after the store has answered for it.

Two ways of doing it wrong are there so that the tests are seen to find them: `early` says a draft
before it is handed in, `keyless` hands the second tap in as a draft of its own.
"""

import functools
import sys
import uuid
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from pathlib import Path
from typing import Any, Literal

from sqlalchemy import select

from kiosk.keys import Keyring
from kiosk.rules.loader import load
from kiosk.rules.procedure import Desk
from kiosk.settings import ROOT
from kiosk.store import database, engines, procedures, visits
from kiosk.store.database import Store
from kiosk.store.tables import visits as rows
from kiosk.store.visits import Visit
from tests.migrated import address
from tests.store.shop import NOON, hand_in, new_case

Way = Literal["right", "early", "keyless"]


@functools.cache
def desk() -> Desk:
    """One real procedure."""
    return next(iter(load(ROOT / "procedures").values()))


def main(folder: Path, way: Way = "right") -> None:
    """Hand in cases until killed; a busy machine does not end it sooner."""
    engines.PATIENCE = database.PATIENCE = 60
    store = Store(address(folder), Keyring.load_or_create(folder / "keys"))
    procedures.publish(store, [desk()], NOON)

    def tap_twice(visit: Visit) -> None:
        second = _begin(store) if way == "keyless" else visit
        if way == "early":
            _say(visit, "-")
        with ThreadPoolExecutor(2) as hands:
            taps = [hands.submit(hand_in, store, one, new_case(desk())) for one in (visit, second)]
            said = {tap.result().reference for tap in taps}
        if way != "early":
            _say(visit, *said)

    def customers(_: int) -> None:
        for _n in count():
            tap_twice(_begin(store))

    if way == "right":
        with store.read() as connection:
            left = connection.execute(select(rows).where(rows.c.reference.is_(None))).all()
        for row in left:
            tap_twice(_visit(row))
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(customers, range(4)))


def _begin(store: Store) -> Visit:
    return visits.begin(store, uuid.uuid4().hex, "en", NOON)


def _say(visit: Visit, *references: str) -> None:
    sys.stdout.write(f"{visit.draft_id} {' '.join(references)}\n")
    sys.stdout.flush()


def _visit(row: Any) -> Visit:
    return Visit(row.token_hash, row.language, row.draft_id, {}, None, None, NOON, NOON)
