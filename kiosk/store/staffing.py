"""What a manager changes about staff. Whoever is changed is signed out, and it is audited.

Who gives a PIN, a role or the way back vouches for that person: rules/four_eyes.py says what
follows.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import exists, select, update

from kiosk.rules.pins import judge_pin, read_pin
from kiosk.rules.problem import Problem
from kiosk.store import journal, pins, staff_sessions
from kiosk.store.database import Store
from kiosk.store.staff import ROLES
from kiosk.store.tables import staff
from kiosk.store.times import ticks


def set_role(store: Store, staff_id: int, role: str, actor: str, now: datetime) -> Problem | None:
    """Make somebody a clerk or a manager. Raises ValueError for a role that does not exist."""
    if role not in ROLES:
        raise ValueError(role)
    return _set(store, staff_id, {"role": role}, "staff_role", actor, now)


def set_active(
    store: Store, staff_id: int, active: bool, actor: str, now: datetime
) -> Problem | None:
    """Let somebody go, or take them back."""
    what = "staff_return" if active else "staff_leave"
    return _set(store, staff_id, {"active": active}, what, actor, now)


def set_pin(store: Store, staff_id: int, pin: str, actor: str, now: datetime) -> Problem | None:
    """Give somebody a new PIN. Problems: those of `judge_pin`."""
    said = read_pin(pin)
    wrong = judge_pin(said)
    if wrong:
        return wrong
    return _set(store, staff_id, {"pin_hash": pins.seal(said)}, "staff_pin", actor, now)


def _set(
    store: Store, staff_id: int, values: dict[str, Any], what: str, actor: str, now: datetime
) -> Problem | None:
    """Problem `staff-last-manager` when nobody could manage the shop then; nothing is changed.

    Raises LookupError for somebody who does not work here.
    """
    mine = (staff.c.id == staff_id) & (staff.c.shop == store.shop)
    others = exists().where(
        staff.c.shop == store.shop, staff.c.id != staff_id, staff.c.active,
        staff.c.role == "manager",
    )  # fmt: skip
    with store.write() as connection:
        found = connection.execute(select(staff.c.role, staff.c.active).where(mine)).first()
        if found is None:
            raise LookupError("nobody of this number")
        after = {"role": found.role, "active": found.active, **values}
        managed = after["active"] and after["role"] == "manager"
        if not managed and not connection.scalar(select(others)):
            return Problem("staff-last-manager")
        vouched = {"vouched_by": actor, "vouched_at": ticks(now)} if managed else {}
        connection.execute(update(staff).where(mine).values(**values, **vouched))
        journal.audit(connection, store, now, actor, what, f"staff:{staff_id}")
        staff_sessions.end_all(connection, staff_id)
    return None
