"""Follow-ups of a case as rows: moved, closed and made inside a change's own transaction."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime

from sqlalchemy import Connection, insert, select, update

from kiosk.rules.follow_ups import Ended, NewDeed
from kiosk.store.database import Store
from kiosk.store.places import DEED_DETAIL
from kiosk.store.tables import cases, follow_ups
from kiosk.store.times import ticks

TRIES = 20


def fall_due(connection: Connection, case_id: int, deeds: Mapping[str, date | None]) -> None:
    """Set when deeds are due; those that the case does not have are passed over."""
    for deed, due in deeds.items():
        mine = (follow_ups.c.case_id == case_id) & (follow_ups.c.deed == deed)
        connection.execute(update(follow_ups).where(mine).values(due_on=_iso(due)))


def close(
    store: Store, connection: Connection, case_id: int, reference: str, ended: Iterable[Ended],
    actor: str, now: datetime,
) -> None:  # fmt: skip
    """Close deeds that are open; what was written when one was opened is replaced by `detail`."""
    for one in ended:
        values: dict[str, object] = {
            "done_at": ticks(now),
            "done_by": actor,
            "outcome": one.outcome,
        }
        if one.detail:
            values["detail"] = _sealed(store, reference, one.deed, one.detail)
        connection.execute(
            update(follow_ups)
            .where(
                follow_ups.c.case_id == case_id,
                follow_ups.c.deed == one.deed,
                follow_ups.c.done_at.is_(None),
            )
            .values(**values)
        )


def make(
    store: Store, connection: Connection, case_id: int, reference: str, deeds: Iterable[NewDeed],
    actor: str, now: datetime,
) -> None:  # fmt: skip
    """Add deeds to a case."""
    for new in deeds:
        connection.execute(
            insert(follow_ups).values(
                case_id=case_id,
                deed=new.deed,
                by=new.by,
                due_on=_iso(new.due_on),
                created_at=ticks(now),
                created_by=actor,
                reference=new.reference,
                detail=_sealed(store, reference, new.deed, new.detail) if new.detail else None,
            )
        )


def opened_detail(store: Store, reference: str, deed: str, sealed: bytes | None) -> dict[str, str]:
    """What was written to a deed, by field."""
    return DEED_DETAIL.open_fields(store.vault, sealed, reference, deed)


def unused_reference(store: Store, draw: Callable[[], str]) -> str:
    """A reference that no case and no dispute has. Raises RuntimeError when there is none."""
    for _ in range(TRIES):
        reference = draw()
        with store.read() as connection:
            ours = select(cases.c.id).where(cases.c.reference == reference)
            theirs = select(follow_ups.c.id).where(follow_ups.c.reference == reference)
            if connection.execute(ours.union_all(theirs)).first() is None:
                return reference
    raise RuntimeError("no free reference: is the source of randomness broken?")


def case_of(store: Store, reference: str) -> str | None:
    """The reference of the case that the dispute of this reference belongs to, or None."""
    with store.read() as connection:
        return connection.execute(
            select(cases.c.reference)
            .join(follow_ups, follow_ups.c.case_id == cases.c.id)
            .where(follow_ups.c.reference == reference, cases.c.shop == store.shop)
        ).scalar()


def _sealed(store: Store, reference: str, deed: str, detail: Mapping[str, str]) -> bytes:
    return DEED_DETAIL.seal_fields(store.vault, dict(detail), reference, deed)


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
