"""What is left of a case that was deleted: that there was one, of which card, and why it is gone.

A dispute had a reference of its own, which is not given again either: its stone says `dispute`.
"""

from datetime import datetime
from typing import Literal

from sqlalchemy import Connection, bindparam, func, insert, select

from kiosk.store.database import Store
from kiosk.store.tables import tombstones
from kiosk.store.times import moment, ticks

Why = Literal["retention", "erasure", "listed"]
"""`listed`: only the list of what was deleted knows of it, the database being an older copy."""

DISPUTE = "dispute"
_FIND = select(tombstones.c.reference).where(tombstones.c.reference == bindparam("reference"))


def holds(connection: Connection, reference: str) -> bool:
    """Whether a case or dispute of this reference, in whatever shop, was deleted."""
    return connection.execute(_FIND, {"reference": reference}).first() is not None


def gone_on(store: Store, reference: str) -> datetime | None:
    """When this shop's case of this reference was deleted; None when none was."""
    mine = (tombstones.c.reference == reference) & (tombstones.c.shop == store.shop)
    with store.read() as connection:
        at = connection.scalar(select(tombstones.c.at).where(mine))
    return None if at is None else moment(at)


def set_up(
    connection: Connection, shop: str, reference: str, now: datetime, why: Why,
    *, card: str = "", state: str = "", day: str,
) -> None:  # fmt: skip
    """Put up one stone; `day` is the day of acceptance."""
    connection.execute(
        insert(tombstones).values(
            reference=reference,
            shop=shop,
            procedure_id=card,
            state=state,
            day=day,
            at=ticks(now),
            why=why,
        )
    )


def counts(store: Store, since: datetime) -> dict[str, int]:
    """How many cases were deleted since, by why."""
    mine = (tombstones.c.shop == store.shop) & (tombstones.c.state != DISPUTE)
    with store.read() as connection:
        rows = connection.execute(
            select(tombstones.c.why, func.count())
            .where(mine, tombstones.c.at >= ticks(since))
            .group_by(tombstones.c.why)
        )
        return {why: count for why, count in rows}
