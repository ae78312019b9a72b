"""What every change leaves behind, written inside its own transaction: history, outbox, audit."""

import uuid
from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, insert, select, update

from kiosk.rules.chain import START, Line, link
from kiosk.rules.notices import Notice
from kiosk.store.tables import audit as audits
from kiosk.store.tables import audit_heads, history, outbox
from kiosk.store.times import ticks


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
        insert(history).values(
            case_id=case_id,
            version=version,
            at=ticks(at),
            actor=actor,
            action=action,
            from_state=from_state,
            to_state=to_state,
            note=note,
        )
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
        connection.execute(insert(outbox), rows)


def audit(
    connection: Connection, shop: str, at: datetime, actor: str, what: str, subject: str
) -> None:
    """Who did what to which record. Never a personal detail."""
    head = connection.execute(
        select(audit_heads).where(audit_heads.c.shop == shop).with_for_update()
    ).first()
    line = Line(shop, head.number + 1 if head else 1, ticks(at), actor, what, subject)
    last = {"number": line.number, "hash": link(head.hash if head else START, line)}
    connection.execute(
        insert(audits).values(
            shop=shop, at=line.at, actor=actor, what=what, subject=subject, **last
        )
    )
    mine = audit_heads.c.shop == shop
    moved = update(audit_heads).where(mine) if head else insert(audit_heads).values(shop=shop)
    connection.execute(moved.values(last))
