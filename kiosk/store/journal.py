"""What every change leaves behind, written inside its own transaction: history, outbox, audit."""

import uuid
from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, bindparam, insert, select, text, update

from kiosk.rules.chain import START, Head, Line, link
from kiosk.rules.notices import Notice
from kiosk.store.database import Store
from kiosk.store.tables import audit as audits
from kiosk.store.tables import audit_heads, history, outbox
from kiosk.store.times import ticks

_RECORD, _ANNOUNCE, _AUDIT = insert(history), insert(outbox), insert(audits)
_OURS = audit_heads.c.shop == bindparam("ours")
_HEAD = select(audit_heads).where(_OURS).with_for_update()
_MOVE_ON = (
    update(audit_heads)
    .where(_OURS)
    .values({name: bindparam(name) for name in ("number", "hash", "mac")})
)
"""Written once: SQLAlchemy takes longer over making a statement than over sending it."""


def record(
    connection: Connection,
    case_id: int,
    version: int,
    at: datetime,
    actor: str,
    action: str,
    from_state: str,
    to_state: str,
    note: bytes | None = None,
) -> None:
    """One line of a case's history; (case, version) is unique, so no change hides another.

    `note` is sealed already.
    """
    connection.execute(
        _RECORD,
        {
            "case_id": case_id,
            "version": version,
            "at": ticks(at),
            "actor": actor,
            "action": action,
            "from_state": from_state,
            "to_state": to_state,
            "note": note,
        },
    )


def announce(
    connection: Connection,
    shop: str,
    case_id: int,
    notices: Iterable[Notice],
    language: str,
    about: str,
    at: datetime,
) -> None:
    """Messages to be sent about a case: to whom exactly is read from the case when sending.

    `about` says what of it they tell (a version, a follow-up): the same is never told twice.
    `key` is what a gateway knows a message by, however often it is tried.
    """
    rows = [
        {
            "shop": shop,
            "case_id": case_id,
            "kind": notice.kind,
            "medium": notice.medium,
            "recipient": notice.recipient,
            "about": about,
            "key": uuid.uuid4().hex,
            "language": language,
            "state": "waiting",
            "created_at": ticks(at),
            "due_at": ticks(at),
            "tries": 0,
        }
        for notice in notices
    ]
    if rows:
        connection.execute(_ANNOUNCE, rows)
        hurry(connection)


def hurry(connection: Connection) -> None:
    """There is something to send: the courier looks when this is committed (Store.posted)."""
    connection.info["posted"] = True


def audit(
    connection: Connection, store: Store, at: datetime, actor: str, what: str, subject: str
) -> None:
    """Who did what to which record, as the next line of the shop's chain. Never a personal detail.

    A head that somebody else wrote is continued, but never sealed again: it stays found out.
    """
    before, mac = _head(connection, store)
    line = Line(store.shop, before.number + 1, ticks(at), actor, what, subject)
    head = Head(store.shop, line.number, link(before.hash, line))
    last = {"number": head.number, "hash": head.hash}
    words = {"shop": line.shop, "at": line.at, "actor": actor, "what": what, "subject": subject}
    connection.execute(_AUDIT, {**words, **last})
    seal = store.witness.seal(head) if store.witness.sealed(before, mac) else mac
    connection.execute(_MOVE_ON, {"ours": store.shop, "mac": seal, **last})


def _head(connection: Connection, store: Store) -> tuple[Head, bytes | None]:
    """The head with its seal, locked until the transaction ends; made when there is none."""
    ours = {"ours": store.shop}
    row = connection.execute(_HEAD, ours).first()
    if row is None:
        if made := _begin(connection, store):
            return made
        row = connection.execute(_HEAD, ours).one()
    return Head(store.shop, row.number, row.hash), row.mac


def _begin(connection: Connection, store: Store) -> tuple[Head, bytes | None] | None:
    """A head for a chain that has none. Two processes may both come to this: one makes it, and the
    other waits for that and gets None. A head that somebody took away comes back without a seal."""
    last = connection.execute(
        select(audits.c.number, audits.c.hash)
        .where(audits.c.shop == store.shop)
        .order_by(audits.c.number.desc())
        .limit(1)
    ).first()
    head = Head(store.shop, last.number if last else 0, last.hash if last else START)
    mac = None if last else store.witness.seal(head)
    made = connection.execute(
        text(
            "INSERT INTO audit_heads (shop, number, hash, mac)"
            " VALUES (:shop, :number, :hash, :mac) ON CONFLICT (shop) DO NOTHING"
        ),
        {"shop": head.shop, "number": head.number, "hash": head.hash, "mac": mac},
    )
    return (head, mac) if made.rowcount else None
