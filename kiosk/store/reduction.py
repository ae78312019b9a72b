"""Cases that are over keep of a person's numbers what rules/reduction.py leaves of them."""

import hmac
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, select, update

from kiosk.rules.answers import Answers
from kiosk.rules.case import FINAL
from kiosk.rules.compare import bare
from kiosk.rules.reduction import is_reduced, may_still_pay, reduced
from kiosk.store import journal, procedures
from kiosk.store.database import Store
from kiosk.store.places import CASE_ANSWERS
from kiosk.store.tables import cases, follow_ups
from kiosk.store.vault import VaultError

MOST = 200
"""Cases that one pass over old ones reduces: a fraction of a second of the database's time."""
NOTHING = b""
"""`cases.id_hash` of a case that names no document."""


def reduce(store: Store, connection: Connection, found: Row[Any], answers: Answers) -> None:
    """Reduce one case, inside the transaction that ended it or changed it since.

    `found` is its row from before, `answers` are what it holds by now. The hash is of the number as
    it was the first time, and then stays.
    """
    waiting = (follow_ups.c.case_id == found.id) & follow_ups.c.done_at.is_(None)
    deeds = connection.scalars(select(follow_ups.c.deed).where(waiting)).all()
    paying = may_still_pay(procedures.pinned(store, found.digest), deeds)
    left = reduced(answers, paying=paying)
    values: dict[str, object] = {}
    if left != answers:
        values["answers"] = CASE_ANSWERS.seal_fields(store.vault, left, found.reference)
    if found.id_hash is None:
        values["id_hash"] = _hashed(store, answers.get("id_number", ""))
    if values:
        connection.execute(update(cases).where(cases.c.id == found.id).values(values))


def reduce_finished(store: Store, now: datetime, most: int = MOST) -> int:
    """Reduce cases that ended before this program did so by itself; how many it found.

    Whatever was done stays done when it is cut off, and the next pass takes up the rest. Returns 0
    when there is none left, after a look that writes nothing. A case that does not open keeps no
    other from its turn; it has nothing that could be read.
    """
    mine = (cases.c.shop == store.shop) & cases.c.state.in_(FINAL) & cases.c.id_hash.is_(None)
    with store.read() as connection:
        if connection.scalar(select(cases.c.id).where(mine).limit(1)) is None:
            return 0
    with store.write() as connection:
        old = select(cases).where(mine).order_by(cases.c.id).limit(most).with_for_update()
        rows = connection.execute(old).all()
        for row in rows:
            try:
                answers = CASE_ANSWERS.open_fields(store.vault, row.answers, row.reference)
            except VaultError:
                mute = update(cases).where(cases.c.id == row.id).values(id_hash=NOTHING)
                connection.execute(mute)
            else:
                reduce(store, connection, row, answers)
        if rows:
            journal.audit(connection, store, now, "system", "reduce", f"{len(rows)} cases")
    return len(rows)


def same_document(store: Store, reference: str, number: str) -> bool:
    """Whether `number` is the holder's document of a case that keeps no more than its hash."""
    mine = (cases.c.reference == reference) & (cases.c.shop == store.shop)
    with store.read() as connection:
        kept: bytes | None = connection.scalar(select(cases.c.id_hash).where(mine))
    asked = _hashed(store, number)
    return bool(kept and asked) and hmac.compare_digest(kept or NOTHING, asked)


def _hashed(store: Store, number: str) -> bytes:
    if not bare(number) or is_reduced(number):
        return NOTHING
    return store.vault.lookup("id", bare(number))
