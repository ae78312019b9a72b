"""A case that is over, with a row in every table that hangs on cases, and files of its messages."""

import uuid
from datetime import date, datetime, timedelta
from pathlib import Path

from sqlalchemy import insert, select

from kiosk.rules.follow_ups import Ended, NewDeed
from kiosk.rules.procedure import Desk
from kiosk.store import cases, print_jobs, prints, visits
from kiosk.store.cases import Case
from kiosk.store.changes import Change, TickOff, change
from kiosk.store.database import Store
from kiosk.store.forgetting import MESSAGES
from kiosk.store.print_jobs import Order
from kiosk.store.tables import images, metadata, outbox, second_opinions, withdrawn_papers
from tests.store.shop import NOON, TODAY, draw, hand_in, new_case

REASON = "Sentinel reason 4711"
KEPT = 365
"""Days by every procedure there is, unless it says otherwise."""


def found(store: Store, reference: str) -> Case:
    """The case, which must be there."""
    case = cases.by_reference(store, reference)
    assert case is not None
    return case


def moved(
    store: Store, reference: str, action: str, state: str, at: datetime = NOON,
    day: date = TODAY, **parts: object,
) -> None:  # fmt: skip
    """One change at `at`, the shop's `day`."""
    made = Change(action, "staff:1", state, **parts)  # type: ignore[arg-type]
    version = found(store, reference).version
    assert change(store, reference, version, made, at, day) == version + 1


def rejected(
    store: Store, desk: Desk, at: datetime = NOON, day: date = TODAY, **changes: object
) -> str:
    """A case handed in and rejected on this day; its reference."""
    visit = visits.begin(store, uuid.uuid4().hex, "en", at)
    reference = hand_in(store, visit, new_case(desk, **changes), day).reference
    moved(store, reference, "reject", "rejected", at, day, note=REASON)
    return reference


def filled(store: Store, desk: Desk, data: Path) -> tuple[str, str]:
    """A rejected case with something everywhere; its reference, and that of its closed dispute."""
    reference, own = rejected(store, desk), draw()
    asked = NewDeed("dispute-1", "shop", TODAY, {"what": "other", "note": REASON}, own)
    ticked = (TickOff("id-seen", True, REASON),)
    moved(store, reference, "dispute", "rejected", new_deeds=(asked,), ticks=ticked)
    moved(store, reference, "follow_up", "rejected", ended=(Ended("dispute-1", "stands"),))
    case = found(store, reference)
    noted = prints.note(store, case, "refusal", "", "A4", False, "staff:1", NOON, original=True)
    paper = Order("refusal", {"A4": REASON.encode()}, "1", case_id=case.id, print_id=noted)
    print_jobs.order(store, paper, NOON)
    key = uuid.uuid4().hex
    body = store.vault.seal("images", "body", key, REASON.encode())
    seen = {"shop": store.shop, "key": key, "case_id": case.id, "kind": "id", "masked": False}
    size = {"width": 1, "height": 1, "body": body, "created_at": 0, "actor": "customer"}
    opinion = {"shop": store.shop, "case_id": case.id, "action": "reject", "tasks": "",
               "reason": body, "asked_by": "staff:1", "asked_at": 0}  # fmt: skip
    withdrawn = {"reference": reference, "kind": "certificate", "shop": store.shop, "at": 0,
                 "actor": "staff:1", "reason": body}  # fmt: skip
    with store.write() as connection:
        connection.execute(insert(withdrawn_papers).values(**withdrawn))
        connection.execute(insert(images).values(**seen, **size))
        connection.execute(insert(second_opinions).values(**opinion))
        keys = connection.scalars(select(outbox.c.key).where(outbox.c.case_id == case.id)).all()
    (data / MESSAGES).mkdir(exist_ok=True)
    for key, end in zip(keys, ("txt", "eml"), strict=False):
        (data / MESSAGES / f"{key}.{end}").write_text(REASON, "utf-8")
    (data / MESSAGES / f"{keys[0]}.4321").write_text(REASON, "utf-8")  # a write cut short
    return reference, own


def hanging(store: Store, case_id: int) -> dict[str, list[bytes]]:
    """Table -> the sealed values in its rows of this case; a table without rows is left out."""
    kept = {}
    with store.read() as connection:
        for name, table in metadata.tables.items():
            for key in table.foreign_keys:
                if key.column.table.name == "cases":
                    rows = connection.execute(select(table).where(key.parent == case_id)).all()
                    if rows:
                        kept[name] = [v for row in rows for v in row if isinstance(v, bytes)]
    return kept


def all_tables() -> set[str]:
    """Those whose rows may belong to a case."""
    return {
        name
        for name, table in metadata.tables.items()
        if any(key.column.table.name == "cases" for key in table.foreign_keys)
    }


def later(days: int) -> tuple[datetime, date]:
    """(now, the shop's day) so many days after."""
    return NOON + timedelta(days=days), TODAY + timedelta(days=days)
