"""`kiosk staff add|list|unlock` and `kiosk station add`: a shop helped from its own console."""

import sys
from collections.abc import Callable
from datetime import UTC, datetime
from getpass import getpass
from typing import TypeVar

from sqlalchemy.exc import SQLAlchemyError

from kiosk.commands.migrate import migrate_if_new
from kiosk.keys import KeyringError
from kiosk.locale import words
from kiosk.rules.audited import CONSOLE
from kiosk.rules.pins import judge_pin, read_pin
from kiosk.rules.problem import Problem
from kiosk.rules.reference import group
from kiosk.settings import Settings
from kiosk.store import lockouts, staff, stations
from kiosk.store.database import SchemaError, Store
from kiosk.store.opening import open_store

Made = TypeVar("Made")


class Refused(Exception):  # noqa: N818 - an answer, not a mistake
    """Nothing was done, and why."""


def add(settings: Settings, name: str, role: str, pin: str | None) -> int:
    """Take somebody on; without a PIN it is asked for twice, or read from a pipe.

    A PIN given on the command line is its owner's decision: one that is easily guessed is taken,
    and said to be.
    """

    def deed(store: Store) -> str:
        chosen = _asked() if pin is None else pin
        made = _sound(staff.add(store, name, role, chosen, _now(), any_pattern=pin is not None))
        if weak := judge_pin(read_pin(chosen)):
            print(f"kiosk: {words('en', weak.key, **weak.args)}", file=sys.stderr)
        return f"{made.name} is on the staff as {made.role}."

    return _done(settings, deed)


def listed(settings: Settings) -> int:
    """A line for everybody: name, role, and whether they left or have to wait."""

    def deed(store: Store) -> str:
        waiting = lockouts.locked(store, _now())
        lines = []
        for one in staff.everyone(store):
            left = "" if one.active else "\tleft"
            locked = "\tlocked" if one.id in waiting else ""
            lines.append(f"{one.name}\t{one.role}{left}{locked}")
        return "\n".join(lines) or "Nobody yet: kiosk staff add NAME --role manager"

    return _done(settings, deed)


def unlock(settings: Settings, name: str) -> int:
    """Lift the lock of somebody who guessed their PIN too often."""

    def deed(store: Store) -> str:
        wanted = staff.name_key(name)
        for one in staff.everyone(store):
            if staff.name_key(one.name) == wanted:
                lockouts.unlock(store, one.id, CONSOLE, _now())
                return f"{one.name} can sign in again."
        raise Refused(f"nobody on the staff is called {name}; see `kiosk staff list`")

    return _done(settings, deed)


def add_station(settings: Settings, name: str) -> int:
    """A station's code, for a shop none of whose devices is a station."""

    def deed(store: Store) -> str:
        code = _sound(stations.add(store, name, _now()))
        return f"{group(code)} opens /counter/enrol on one device within an hour."

    return _done(settings, deed)


def _done(settings: Settings, deed: Callable[[Store], str]) -> int:
    """Do it in the shop's store and print what it says; 1 with a reason on stderr otherwise."""
    try:
        if not migrate_if_new(settings):
            return 1
        print(deed(open_store(settings)))
    except (KeyringError, SchemaError, SQLAlchemyError, OSError, Refused) as fault:
        print(f"kiosk: {fault}", file=sys.stderr)
        return 1
    return 0


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
