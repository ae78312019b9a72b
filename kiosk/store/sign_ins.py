"""Judging a name and a PIN, or the PIN alone of who is signed in.

Wrong name and wrong PIN take the same way and the same time.
"""

from datetime import datetime
from typing import Literal

from sqlalchemy import select

from kiosk.rules.pins import read_pin
from kiosk.store import audits, lockouts, pins
from kiosk.store.database import Store
from kiosk.store.staff import name_key
from kiosk.store.tables import staff

Refusal = Literal["wrong", "wait"]


def judge(store: Store, name: str, pin: str, station: str, now: datetime) -> int | Refusal:
    """The id of whose name and PIN these are; "wrong", or "wait" when tries are used up.

    A failure is audited by station and person, never with what was typed.
    """
    named = name_key(name)
    with store.read() as connection:
        found = connection.execute(
            select(staff.c.id, staff.c.pin_hash).where(
                staff.c.shop == store.shop, staff.c.name_key == named, staff.c.active
            )
        ).first()
    key = lockouts.key_of(found.id) if found else lockouts.nobodys_key(store, named)
    if not lockouts.admit(store, key, station, now):
        return "wait"
    fits = pins.fits(found.pin_hash if found else pins.NOBODY, read_pin(pin))
    whose = f"staff:{found.id}" if found else "nobody"
    what = "signed_in" if fits else "sign_in_failed"
    audits.note(store, f"station:{station}", what, whose, now)
    if not found or not fits:
        return "wrong"
    lockouts.was_right(store, key, station)
    return int(found.id)


def again(store: Store, staff_id: int, pin: str, station: str, now: datetime) -> Refusal | None:
    """Who is signed in shows by their PIN that it is they who decide (V7.5.3); None when it fits.

    Guesses count as at the sign-in, so that this is no second door to guess at.
    """
    with store.read() as connection:
        kept = connection.scalar(
            select(staff.c.pin_hash).where(
                staff.c.id == staff_id, staff.c.shop == store.shop, staff.c.active
            )
        )
    key = lockouts.key_of(staff_id)
    if not lockouts.admit(store, key, station, now):
        return "wait"
    fits = pins.fits(kept or pins.NOBODY, read_pin(pin))
    audits.note(
        store, f"station:{station}", "pin_again" if fits else "pin_again_failed",
        f"staff:{staff_id}", now,
    )  # fmt: skip
    if not fits:
        return "wrong"
    lockouts.was_right(store, key, station)
    return None
