"""The procedures as they were published: a case is read by the very words it was made with."""

import functools
from collections.abc import Iterable
from datetime import datetime

import msgspec
from sqlalchemy import select, text

from kiosk.rules.procedure import Desk
from kiosk.store.database import Store
from kiosk.store.tables import procedures
from kiosk.store.times import ticks

_KEEP = text(
    "INSERT INTO procedures (digest, procedure_id, version, body, published_at)"
    " VALUES (:digest, :procedure_id, :version, :body, :published_at)"
    " ON CONFLICT (digest) DO NOTHING"
)
"""Many shops that start at once publish the same, always in the same order."""


def publish(store: Store, desks: Iterable[Desk], now: datetime) -> None:
    """Keep every version not kept yet. What is kept never changes: its digest is its name."""
    with store.write() as connection:
        known = set(connection.execute(select(procedures.c.digest)).scalars())
        new = [
            {
                "digest": desk.digest,
                "procedure_id": desk.procedure.id,
                "version": desk.procedure.version,
                "body": msgspec.json.encode(desk).decode(),
                "published_at": ticks(now),
            }
            for desk in desks
            if desk.digest not in known
        ]
        if new:
            connection.execute(_KEEP, sorted(new, key=lambda row: str(row["digest"])))


@functools.lru_cache(maxsize=256)
def pinned(store: Store, digest: str) -> Desk:
    """The procedure of this digest. Raises LookupError when it was never published here."""
    with store.read() as connection:
        body = connection.scalar(select(procedures.c.body).where(procedures.c.digest == digest))
    if body is None:
        raise LookupError(f"no procedure {digest[:12]} was published here")
    return msgspec.json.decode(body, type=Desk)
