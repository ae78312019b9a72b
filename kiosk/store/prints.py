"""Papers printed by staff: every one is noted, and all but a first are copies with a number."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, insert, select, update

from kiosk.store import journal
from kiosk.store.cases import Case
from kiosk.store.database import Store
from kiosk.store.tables import cases, prints
from kiosk.store.times import ticks

FAILED = "failed"


@dataclass(frozen=True)
class Print:
    """What to draw: `copy` 0 is the original, `full` shows the whole number."""

    id: int
    reference: str
    kind: str
    about: str
    size: str
    copy: int
    full: bool


def note(
    store: Store, case: Case, kind: str, about: str, size: str, full: bool, actor: str,
    now: datetime, *, original: bool,
) -> int:  # fmt: skip
    """Note one print and say its id. The first that came out is the original, when `original`
    says that staff make it. What failed on paper does not count, but no two that came out share a
    number, whenever it is said which one failed. A whole number on it is audited."""
    with store.write() as connection:
        last = connection.scalar(
            select(func.max(prints.c.copy)).where(
                prints.c.case_id == case.id,
                prints.c.kind == kind,
                prints.c.about == about,
                prints.c.state != FAILED,
            )
        )
        first = 0 if original else 1
        made = connection.execute(
            insert(prints).values(
                case_id=case.id,
                kind=kind,
                about=about,
                size=size + ("+" if full else ""),
                copy=first if last is None else last + 1,
                at=ticks(now),
                actor=actor,
                state="printed",
            )
        )
        if full:
            journal.audit(connection, store, now, actor, "reveal", case.reference)
    assert made.inserted_primary_key is not None  # noqa: S101 - an insert of one row has one
    return int(made.inserted_primary_key[0])


def find(store: Store, print_id: int) -> Print | None:
    """A print of this shop, or None."""
    with store.read() as connection:
        row = connection.execute(
            select(prints, cases.c.reference)
            .join(cases, cases.c.id == prints.c.case_id)
            .where(prints.c.id == print_id, cases.c.shop == store.shop)
        ).first()
    if row is None:
        return None
    size, full = row.size.rstrip("+"), row.size.endswith("+")
    return Print(row.id, row.reference, row.kind, row.about, size, row.copy, full)


def failed(store: Store, print_id: int) -> None:
    """It did not come out: its copy number is free for the next try."""
    with store.write() as connection:
        failed_in(connection, print_id)


def failed_in(connection: Connection, print_id: int) -> None:
    """The same, within a transaction that is under way."""
    connection.execute(update(prints).where(prints.c.id == print_id).values(state=FAILED))
