"""A kiosk without screens, to be killed: `python -m tests.faults.till FOLDER`.

Finishes the drafts an earlier run left, then hands in new ones from four threads, each twice at
once. Says a draft on stdout only after the store has answered for it.
"""

import sys
import uuid
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy import select

from kiosk.keys import Keyring
from kiosk.rules.loader import load
from kiosk.settings import ROOT
from kiosk.store import procedures, visits
from kiosk.store.database import Store
from kiosk.store.tables import visits as rows
from kiosk.store.visits import Visit
from tests.migrated import address
from tests.store.shop import NOON, hand_in, new_case


def main(folder: Path) -> None:
    """Hand in cases until killed."""
    store = Store(address(folder), Keyring.load_or_create(folder / "keys"))
    desk = next(iter(load(ROOT / "procedures").values()))
    procedures.publish(store, [desk], NOON)

    def tap_twice(visit: Visit) -> None:
        with ThreadPoolExecutor(2) as hands:
            taps = [hands.submit(hand_in, store, visit, new_case(desk)) for _ in range(2)]
            said = {tap.result().reference for tap in taps}
        sys.stdout.write(f"{visit.draft_id} {' '.join(said)}\n")
        sys.stdout.flush()

    def customers(_: int) -> None:
        for _n in count():
            tap_twice(visits.begin(store, uuid.uuid4().hex, "en", NOON))

    with store.read() as connection:
        left = connection.execute(select(rows).where(rows.c.reference.is_(None))).all()
    for row in left:
        tap_twice(_visit(row))
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(customers, range(4)))


def _visit(row: Any) -> Visit:
    return Visit(row.token_hash, row.language, row.draft_id, {}, None, None, NOON, NOON)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
