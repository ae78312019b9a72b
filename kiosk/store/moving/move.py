"""One move: the shop's rows in its file, as they are to be in the target."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, Table, select

from kiosk.store.database import Store
from kiosk.store.moving import rows
from kiosk.store.moving.fault import MoveError
from kiosk.store.moving.rows import Values
from kiosk.store.tables import audit, audit_heads, procedures

ITS_OWN = {procedures.c.published_at}
"""Columns that need not be alike: procedures are everybody's, and each shop publishes in its time.
"""


@dataclass(frozen=True)
class Move:
    """From an SQLite file that nobody else may write to meanwhile, to the store of the shop's new
    name."""

    source: Connection
    target: Store

    def pages(self, table: Table) -> Iterator[list[Values]]:
        """The shop's rows, with its name in the target."""
        at = list(table.c).index(table.c.shop) if "shop" in table.c else None
        for page in rows.pages(self.source, table):
            if at is None:
                yield page
            else:
                yield [(*row[:at], self.target.shop, *row[at + 1 :]) for row in page]

    def there(self, table: Table) -> ColumnElement[bool]:
        """Which rows of the target are the shop's; of procedures, which it needs."""
        if "shop" in table.c:
            return table.c.shop == self.target.shop
        (own,) = table.primary_key.columns
        return own.in_(list(self.source.scalars(select(own))))

    def check_name(self) -> None:
        """Raises MoveError for a file of several shops, and for a new name of a shop that has an
        audit: each line's hash and the head's seal cover the name, so they would prove nothing."""
        found = rows.shops(self.source)
        if len(found) > 1:
            raise MoveError(f"The file holds rows of several shops: {', '.join(sorted(found))}")
        if found - {self.target.shop}:
            for table in (audit, audit_heads):
                if self.source.execute(select(table.c.shop).limit(1)).first():
                    name = found.pop()
                    raise MoveError(
                        f"The audit of this shop names it {name!r} in every line, and is proven by "
                        f"that: move it as {name!r} (KIOSK_SHOP={name}, or --shop {name})"
                    )


def differing(table: Table, one: Values, other: Values) -> list[str]:
    """The names of the columns in which two rows are not alike."""
    pairs = zip(table.c, one, other, strict=True)
    return [column.name for column, a, b in pairs if a != b and column not in ITS_OWN]
