"""Who did something: history, ticks and audit keep numbers, since names change."""

from sqlalchemy import select

from kiosk.store.database import Store
from kiosk.store.tables import staff


def names(store: Store) -> dict[str, str]:
    """The name of each member of staff, also of those who left, by actor (`staff:3`)."""
    with store.read() as connection:
        rows = connection.execute(
            select(staff.c.id, staff.c.name).where(staff.c.shop == store.shop)
        )
        return {f"staff:{row.id}": row.name for row in rows}
