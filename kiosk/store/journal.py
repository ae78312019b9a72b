"""What every change leaves behind, written inside its own transaction: history, outbox, audit."""

from datetime import datetime

from sqlalchemy import Connection, insert

from kiosk.store.tables import audit as audits
from kiosk.store.tables import history, outbox
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
) -> None:
    """One line of a case's history; (case, version) is unique, so no change hides another."""
    connection.execute(
        insert(history).values(
            case_id=case_id,
            version=version,
            at=ticks(at),
            actor=actor,
            action=action,
            from_state=from_state,
            to_state=to_state,
        )
    )


def announce(connection: Connection, case_id: int, kind: str, language: str, at: datetime) -> None:
    """One message to be sent about a case. Whom it goes to is read from the case when sending."""
    connection.execute(
        insert(outbox).values(
            case_id=case_id, kind=kind, language=language, state="waiting", created_at=ticks(at)
        )
    )


def audit(
    connection: Connection, shop: str, at: datetime, actor: str, what: str, subject: str
) -> None:
    """Who did what to which record. Never a personal detail."""
    connection.execute(
        insert(audits).values(shop=shop, at=ticks(at), actor=actor, what=what, subject=subject)
    )
