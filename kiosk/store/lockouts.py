"""How often a PIN may be guessed, so that guessing fails and the shop still opens (trust.md 1).

Everybody has `attempts.LIMITS`: five guesses in five minutes, twenty in an hour, fifty in a day. A
manager without whom no manager could sign in is never locked but slowed: five guesses an hour at
once, then one in five minutes at a station while all stations together keep below twenty in an
hour and fifty in a day, then one an hour at a station. So whoever guesses at one station cannot
use up another's turn. The reasons: docs/decisions/040-staff.md and 067-who-may-do-what.md.
"""

from datetime import datetime

from sqlalchemy import Connection, select

from kiosk.store import attempts, journal
from kiosk.store.attempts import LIMITS, Limits
from kiosk.store.database import Store
from kiosk.store.tables import staff

AT_ONCE: Limits = ((5, 3600),)
SLOWED: Limits = ((1, 300),)
SUM: Limits = LIMITS[1:]
OWN_TURN: Limits = ((1, 3600),)
NAMELESS = 64
"""Names that nobody has share so many counts: making up names fills no table and locks nobody."""


def key_of(staff_id: int) -> str:
    """What guesses at this person's PIN are counted by."""
    return f"sign-in:{staff_id}"


def nobodys_key(store: Store, name_key: str) -> str:
    """What guesses at a name that nobody has are counted by: the same each time for a name."""
    slot = int.from_bytes(store.vault.lookup("nobody", name_key)[:4]) % NAMELESS
    return f"sign-in:nobody-{slot}"


def admit(store: Store, key: str, station: str, now: datetime) -> bool:
    """Count a guess at `key`; False when it must not even be looked at.

    Counted before it is judged, in one transaction: guesses at the same moment do not slip past.
    """
    here = f"{key}@{station}"
    with store.write() as connection:
        if _last_manager(store, connection, key, now):
            over = attempts.used_up(store, connection, key, SUM, now)
            spent = over or attempts.used_up(store, connection, key, AT_ONCE, now)
            pace = OWN_TURN if over else SLOWED
            shut = spent and attempts.used_up(store, connection, here, pace, now)
        else:
            shut = attempts.used_up(store, connection, key, LIMITS, now)
        if not shut:
            attempts.count(store, connection, (key, here), now)
    return not shut


def was_right(store: Store, key: str, station: str) -> None:
    """What `admit` counted was no guess after all."""
    attempts.take_back(store, (key, f"{key}@{station}"))


def locked(store: Store, now: datetime) -> set[int]:
    """The ids of staff who have to wait, or are slowed, until the lock lapses or is lifted."""
    with store.read() as connection:
        everyone = connection.scalars(select(staff.c.id).where(staff.c.shop == store.shop)).all()
        return {each for each in everyone if _spent(store, connection, each, now)}


def unlock(store: Store, staff_id: int, actor: str, now: datetime) -> None:
    """Lift a lock at once, instead of waiting until it lapses: what was counted against this person
    is forgotten."""
    with store.write() as connection:
        attempts.forgive_in(store, connection, key_of(staff_id))
        journal.audit(connection, store, now, actor, "staff_unlock", f"staff:{staff_id}")


def _last_manager(store: Store, connection: Connection, key: str, now: datetime) -> bool:
    """True for a manager's key while no other manager could sign in."""
    managers = connection.scalars(
        select(staff.c.id).where(
            staff.c.shop == store.shop, staff.c.active, staff.c.role == "manager"
        )
    ).all()
    others = [each for each in managers if key_of(each) != key]
    mine = len(others) < len(managers)
    return mine and all(_spent(store, connection, each, now) for each in others)


def _spent(store: Store, connection: Connection, staff_id: int, now: datetime) -> bool:
    return attempts.used_up(store, connection, key_of(staff_id), LIMITS, now)
