"""`kiosk staff add|list|unlock` and `kiosk station add`: a shop helped from its own console."""

import sys
from datetime import UTC, datetime
from getpass import getpass
from typing import TypeVar

from kiosk.commands.shop import Refused, migrate_if_new, reported
from kiosk.locale import words
from kiosk.rules.audited import CONSOLE
from kiosk.rules.pins import judge_pin, read_pin
from kiosk.rules.problem import Problem
from kiosk.rules.reference import group
from kiosk.settings import Settings
from kiosk.store import lockouts, staff, stations
from kiosk.store.database import Store
from kiosk.store.opening import open_store

Made = TypeVar("Made")


@reported("kiosk")
def add(settings: Settings, name: str, role: str, pin: str | None) -> None:
    """Take somebody on; without a PIN it is asked for twice, or read from a pipe.

    A PIN given on the command line is its owner's decision: one that is easily guessed is taken,
    and said to be.
    """
    store = _open(settings)
    chosen = _asked() if pin is None else pin
    made = _sound(staff.add(store, name, role, chosen, _now(), any_pattern=pin is not None))
    if weak := judge_pin(read_pin(chosen)):
        print(f"kiosk: {words('en', weak.key, **weak.args)}", file=sys.stderr)
    print(f"{made.name} is on the staff as {made.role}.")


@reported("kiosk")
def listed(settings: Settings) -> None:
    """A line for everybody: name, role, and whether they left or have to wait."""
    store = _open(settings)
    waiting = lockouts.locked(store, _now())
    lines = []
    for one in staff.everyone(store):
        left = "" if one.active else "\tleft"
        locked = "\tlocked" if one.id in waiting else ""
        lines.append(f"{one.name}\t{one.role}{left}{locked}")
    print("\n".join(lines) or "Nobody yet: kiosk staff add NAME --role manager")


@reported("kiosk")
def unlock(settings: Settings, name: str) -> None:
    """Lift the lock of somebody who guessed their PIN too often."""
    store = _open(settings)
    wanted = staff.name_key(name)
    for one in staff.everyone(store):
        if staff.name_key(one.name) == wanted:
            lockouts.unlock(store, one.id, CONSOLE, _now())
            print(f"{one.name} can sign in again.")
            return
    raise Refused(f"nobody on the staff is called {name}; see `kiosk staff list`")


@reported("kiosk")
def add_station(settings: Settings, name: str) -> None:
    """A station's code, for a shop none of whose devices is a station."""
    store = _open(settings)
    code = _sound(stations.add(store, name, _now()))
    print(f"{group(code)} opens /counter/enrol on one device within an hour.")


def _open(settings: Settings) -> Store:
    if not migrate_if_new(settings):
        raise Refused("the shop has no database")
    return open_store(settings)


def _sound(made: Made | Problem) -> Made:
    if isinstance(made, Problem):
        raise Refused(words("en", made.key, **made.args))
    return made


def _asked() -> str:
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\n")
    pin = getpass("PIN: ")
    if getpass("The same PIN again: ") != pin:
        raise Refused("the two PINs differ; nothing was kept")
    return pin


def _now() -> datetime:
    return datetime.now(UTC)
