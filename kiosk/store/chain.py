"""The audit's chain as it is stored, read page by page: a million lines need no more memory than
a thousand, and no read is long enough to keep a writer waiting."""

from collections.abc import Iterator

from sqlalchemy import select

from kiosk.rules.chain import Head, Kept, Line
from kiosk.store.database import Store
from kiosk.store.tables import audit, audit_heads

PAGE = 1000


def lines(store: Store, after: int | None = None) -> Iterator[Kept]:
    """The shop's lines by number, from the one after `after`; what is written meanwhile too."""
    while True:
        rows = page(store, after, PAGE)
        yield from rows
        if len(rows) < PAGE:
            return
        after = rows[-1].line.number


def page(store: Store, after: int | None, most: int) -> list[Kept]:
    """At most so many lines after number `after`; from the very first when that is None."""
    query = select(audit).where(audit.c.shop == store.shop).order_by(audit.c.number).limit(most)
    if after is not None:
        query = query.where(audit.c.number > after)
    with store.read() as connection:
        return [
            Kept(r.id, Line(r.shop, r.number, r.at, r.actor, r.what, r.subject), r.hash)
            for r in connection.execute(query)
        ]


def head(store: Store) -> tuple[Head, bytes | None] | None:
    """The head as it is kept, with its seal; None when there is none."""
    with store.read() as connection:
        query = select(audit_heads).where(audit_heads.c.shop == store.shop)
        row = connection.execute(query).first()
    return row and (Head(store.shop, row.number, row.hash), row.mac)
