"""The people behind the counter: names, roles and PINs."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, exists, insert, select
from sqlalchemy.exc import IntegrityError

from kiosk.rules.audited import CONSOLE
from kiosk.rules.pins import judge_pin, read_pin
from kiosk.rules.plain import fold, read_line
from kiosk.rules.problem import Problem
from kiosk.store import journal, pins
from kiosk.store.database import Store
from kiosk.store.tables import staff
from kiosk.store.times import moment, ticks

ROLES = ("clerk", "manager")
LONGEST_NAME = 60


@dataclass(frozen=True)
class Member:
    """One of the staff; `active` is False for who has left, since history still names them."""

    id: int
    name: str
    role: str
    active: bool
    created_at: datetime


class Managed(Exception):  # noqa: N818 - an event, not a mistake
    """The shop has a manager by now."""


def add(
    store: Store, name: str, role: str, pin: str, now: datetime, *, any_pattern: bool = False,
    first: bool = False, vouched_by: str | None = None,
) -> Member | Problem:  # fmt: skip
    """Take somebody on. A name is taken once, however it is written (case, width, spaces).

    `any_pattern` takes a PIN that is easily guessed: whoever owns the machine may decide so.
    `vouched_by` is the actor who takes them on; without one it is whoever has the console.
    Problems: `staff-name-missing`, `staff-name-taken`, those of `read_line` and of `judge_pin`.
    Raises ValueError for a role that does not exist, and Managed when this was to be the `first`
    manager and there is one.
    """
    if role not in ROLES:
        raise ValueError(role)
    said, pin = read_line(name, LONGEST_NAME), read_pin(pin)
    if isinstance(said, Problem):
        return said
    if not said:
        return Problem("staff-name-missing")
    wrong = judge_pin(pin)
    if wrong and not (any_pattern and wrong.key == "pin-pattern"):
        return wrong
    row = {
        "shop": store.shop,
        "name": said,
        "name_key": name_key(said),
        "role": role,
        "pin_hash": pins.seal(pin),
        "active": True,
        "created_at": ticks(now),
        "vouched_by": vouched_by,
        "vouched_at": ticks(now) if vouched_by else None,
    }
    try:
        with store.write() as connection:
            if first and connection.scalar(_managed(store)):
                raise Managed
            made = connection.execute(insert(staff).values(row)).inserted_primary_key
            assert made is not None  # noqa: S101 - an insert of one row has one
            number = int(made[0])
            actor = vouched_by or CONSOLE
            journal.audit(connection, store, now, actor, "staff_add", f"staff:{number}")
    except IntegrityError:
        return Problem("staff-name-taken", {"name": said})
    return Member(number, said, role, True, now)


def name_key(name: str) -> str:
    """How a name is found again.

    >>> name_key(" Ｓomchai  J ") == name_key("somchai j")
    True
    """
    return " ".join(fold(name).casefold().split())


def everyone(store: Store) -> list[Member]:
    """All staff of the shop, those who left too, by name."""
    with store.read() as connection:
        rows = connection.execute(
            select(staff).where(staff.c.shop == store.shop).order_by(staff.c.name_key)
        )
        return [Member(r.id, r.name, r.role, r.active, moment(r.created_at)) for r in rows]


def has_manager(store: Store) -> bool:
    """True when somebody can manage this shop."""
    with store.read() as connection:
        return bool(connection.scalar(_managed(store)))


def _managed(store: Store) -> Select[tuple[bool]]:
    manager = staff.c.active & (staff.c.role == "manager") & (staff.c.shop == store.shop)
    return select(exists().where(manager))
