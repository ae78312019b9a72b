"""A counter without screens, to be killed: `python -m tests.faults.desk FOLDER`.

Two clerks at each of two cases hold and release them without end, and get in each other's way.
Says case and version on stdout only after the store has answered for the change.
"""

import sys
import uuid
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from pathlib import Path

from sqlalchemy import select

from kiosk.keys import Keyring
from kiosk.rules.follow_ups import NewDeed
from kiosk.rules.loader import load
from kiosk.rules.notices import of_action
from kiosk.settings import ROOT
from kiosk.store import procedures, visits
from kiosk.store.cases import Case, by_reference
from kiosk.store.changes import Change, MoneyFigure, TickOff, change
from kiosk.store.database import Store
from kiosk.store.tables import cases
from tests.migrated import address
from tests.store.shop import NOON, TODAY, hand_in, new_case

CASES, CLERKS = 2, 2


def main(folder: Path) -> None:
    """Change cases until killed."""
    store = Store(address(folder), Keyring.load_or_create(folder / "keys"))
    desk = next(iter(load(ROOT / "procedures").values()))
    procedures.publish(store, [desk], NOON)
    with store.read() as connection:
        there = list(connection.execute(select(cases.c.reference)).scalars())
    for _ in range(CASES - len(there)):
        visit = visits.begin(store, uuid.uuid4().hex, "en", NOON)
        there.append(hand_in(store, visit, new_case(desk)).reference)

    def clerk(number: int) -> None:
        reference = there[number % CASES]
        for _ in count():
            case = by_reference(store, reference)
            assert case is not None
            done = change(store, reference, case.version, turned(case), NOON, TODAY)
            if isinstance(done, int):
                sys.stdout.write(f"{reference} {done}\n")
                sys.stdout.flush()

    with ThreadPoolExecutor(CASES * CLERKS) as pool:
        list(pool.map(clerk, range(CASES * CLERKS)))


def turned(case: Case) -> Change:
    """Held or released, its next version written wherever a change can write."""
    held, now = case.state == "held", str(case.version + 1)
    return Change(
        "release" if held else "hold",
        "staff:1",
        "submitted" if held else "held",
        left=None if held else "submitted",
        facts={"version": now},
        note=now,
        ticks=(TickOff("id-original", True, now),),
        money=(MoneyFigure("balance", now, "clerk", now),),
        new_deeds=(NewDeed(f"dispute-{now}", "shop", None, {"version": now}),),
        notices=of_action("release" if held else "hold", case.answers, case.consents),
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
