"""What staff typed and the lock kept from being sent: sealed, their writer's alone, for a shift.

A row is one form: `name` is the address it is posted to and what else tells it from others there.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from msgspec import json
from sqlalchemy import delete, insert, select

from kiosk.store.database import Store
from kiosk.store.places import UNSENT_FIELDS
from kiosk.store.staff_sessions import LONGEST
from kiosk.store.tables import unsent
from kiosk.store.times import moment, ticks

Fields = tuple[tuple[str, str], ...]
"""Names and values of a form, in its order; a name may come more than once."""


@dataclass(frozen=True)
class Kept:
    """A form as it was filled in on the page of this address."""

    name: str
    page: str
    fields: Fields
    at: datetime


def keep(
    store: Store, staff_id: int, page: str, forms: Mapping[str, Fields], now: datetime
) -> None:
    """Keep forms of a page by their names, each in place of what was kept of it before."""
    with store.write() as connection:
        old = unsent.c.kept_at < ticks(now - LONGEST)
        again = (unsent.c.staff_id == staff_id) & unsent.c.name.in_(forms)
        mine = unsent.c.shop == store.shop
        connection.execute(delete(unsent).where(mine, old | again))
        for name, fields in forms.items():
            connection.execute(
                insert(unsent).values(
                    shop=store.shop,
                    staff_id=staff_id,
                    name=name,
                    page=page,
                    fields=UNSENT_FIELDS.seal(store.vault, json.encode(fields), staff_id, name),
                    kept_at=ticks(now),
                )
            )


def of(store: Store, staff_id: int, now: datetime) -> list[Kept]:
    """What is kept for this person, the latest first."""
    with store.read() as connection:
        rows = connection.execute(
            select(unsent)
            .where(unsent.c.shop == store.shop, unsent.c.staff_id == staff_id)
            .where(unsent.c.kept_at >= ticks(now - LONGEST))
            .order_by(unsent.c.kept_at.desc(), unsent.c.name)
        ).all()
    return [
        Kept(
            row.name,
            row.page,
            json.decode(
                UNSENT_FIELDS.open(store.vault, row.fields, staff_id, row.name), type=Fields
            ),
            moment(row.kept_at),
        )
        for row in rows
    ]


def drop(store: Store, staff_id: int, *names: str) -> None:
    """Forget these forms: they were sent, or are not wanted any more."""
    mine = (unsent.c.shop == store.shop) & (unsent.c.staff_id == staff_id)
    with store.write() as connection:
        connection.execute(delete(unsent).where(mine, unsent.c.name.in_(names)))
