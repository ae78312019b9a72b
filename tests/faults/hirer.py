"""An office without screens, killed at a line of the audit: `python -m tests.faults.hirer DEED`.

With KIOSK_DATA. Prepares what the deed needs, then kills itself by SIGKILL when the database is
asked to write the deed's line; with a second word, `whole`, it does not.
"""

import os
import signal
import sys
from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import Engine, event, select

from kiosk.cli import main as kiosk
from kiosk.rules.loader import load
from kiosk.settings import ROOT, read
from kiosk.store import lockouts, prints, procedures, staff, stations, visits
from kiosk.store.cases import by_reference
from kiosk.store.database import Store
from kiosk.store.opening import open_store
from kiosk.store.staff import Member
from kiosk.store.tables import stations as kept
from tests.store.shop import NOON, hand_in, new_case

PIN = "824913"
Deed = Callable[[], object]


def hire(store: Store) -> Deed:
    """Take on a manager."""
    return lambda: staff.add(store, "Nok", "manager", PIN, NOON, vouched_by="staff:1")


def console(store: Store) -> Deed:
    """The same, from the console."""
    return lambda: kiosk(["staff", "add", "Nok", "--role", "manager", "--pin", PIN])


def unlock(store: Store) -> Deed:
    """Lift a clerk's lock."""
    member = staff.add(store, "Somchai", "clerk", PIN, NOON)
    assert isinstance(member, Member)
    lockouts.admit(store, lockouts.key_of(member.id), "1", NOON)
    return lambda: lockouts.unlock(store, member.id, "staff:1", NOON)


def enrol(store: Store) -> Deed:
    """Add a station."""
    return lambda: stations.add(store, "2", NOON, "staff:1")


def revoke(store: Store) -> Deed:
    """Revoke one."""
    stations.add(store, "2", NOON)
    with store.read() as connection:
        number = connection.scalar(select(kept.c.id))
    assert number is not None
    return lambda: stations.revoke(store, number, "staff:1", NOON)


def reveal(store: Store) -> Deed:
    """Print a paper with its number whole."""
    desk = next(iter(load(ROOT / "procedures").values()))
    procedures.publish(store, [desk], NOON)
    case = by_reference(store, hand_in(store, visits.begin(store, "t", "en", NOON),
                                       new_case(desk)).reference)  # fmt: skip
    assert case is not None
    return lambda: prints.note(
        store, case, "receipt", "", "A4", True, "staff:1", NOON, original=False
    )


def key(store: Store) -> Deed:
    """Revoke the key that signs."""
    return lambda: kiosk(["keys", "revoke", store.vault.keyring.signing.id])


DEEDS: Mapping[str, Callable[[Store], Deed]] = {
    each.__name__: each for each in (hire, console, unlock, enrol, revoke, reveal, key)
}


def die(connection: Any, cursor: Any, statement: str, *others: Any) -> None:
    """Nothing more is done once a line of the audit is to be written."""
    if statement.startswith("INSERT INTO audit "):
        os.kill(os.getpid(), signal.SIGKILL)


def main(deed: str, whole: bool) -> None:
    """Prepare, say so, and do it."""
    store = open_store(read())
    do = DEEDS[deed](store)
    print("ready", flush=True)
    sys.stdin.readline()
    if not whole:
        event.listen(Engine, "before_cursor_execute", die)
    do()


if __name__ == "__main__":
    main(sys.argv[1], "whole" in sys.argv)
