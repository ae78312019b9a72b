"""A shop with something in every sealed column, each of it a sentinel, two of each where rows can
be mistaken for one another."""

import uuid
from typing import Any

from sqlalchemy import Row, insert, select

from kiosk.rules.follow_ups import NewDeed
from kiosk.rules.pictures import CONSENT
from kiosk.rules.procedure import Desk
from kiosk.store import images, print_jobs, staff, tables, visits
from kiosk.store.changes import Change, MoneyFigure, TickOff, change
from kiosk.store.database import Store
from kiosk.store.images import Picture
from kiosk.store.places import (
    OPINION_REASON,
    PLACES,
    RIGHT_ANSWER,
    RIGHT_VERIFIED,
    UNSENT_FIELDS,
    WITHDRAWN_REASON,
    Place,
)
from kiosk.store.print_jobs import Order
from kiosk.store.staff import Member
from kiosk.store.times import ticks
from tests.store.shop import NOON, SENTINEL, TODAY, hand_in, new_case

AT = ticks(NOON)


def fill(store: Store, desk: Desk, most: int = 2) -> None:
    """`most` cases that have been through everything, and as many drafts."""
    for number in range(most):
        _draft(store)
        _case(store, desk, number)


def _draft(store: Store) -> None:
    visit = visits.begin(store, uuid.uuid4().hex, "en", NOON)
    visits.save(store, visit, {"holder_name": SENTINEL}, NOON)
    owner = {"draft_id": visit.draft_id}
    assert isinstance(images.add(store, owner, "passport", PICTURE, "customer", NOON), str)
    print_jobs.order(store, Order("guidance", {"a4": SECRET}, "1", **owner), NOON)


def _case(store: Store, desk: Desk, number: int) -> None:
    visit = visits.begin(store, uuid.uuid4().hex, "en", NOON)
    consents = ("process", CONSENT)
    reference = hand_in(store, visit, new_case(desk, consents=consents)).reference
    told = Change(
        "begin", "staff:1", "in_review", facts={"work_order": SENTINEL}, note=SENTINEL,
        ticks=(TickOff("id-original", True, SENTINEL),),
        money=(MoneyFigure("balance", "1.00", "clerk", SENTINEL),),
        new_deeds=(NewDeed("dispute", "shop", None, {"what": SENTINEL}),),
    )  # fmt: skip
    assert change(store, reference, 1, told, NOON, TODAY) == 2
    with store.read() as connection:
        found = select(tables.cases.c.id).where(tables.cases.c.reference == reference)
        case_id = connection.scalar(found)
    assert case_id is not None
    assert isinstance(
        images.add(store, {"case_id": case_id}, "passport", PICTURE, "staff:1", NOON), str
    )
    _later(store, reference, case_id, AT + number)


def _later(store: Store, reference: str, case_id: int, at: int) -> None:
    """Rows that a shop has seldom."""
    vault, plain = store.vault, SENTINEL.encode()
    made = staff.add(store, "Araya", "clerk", "824913", NOON)
    writer = made.id if isinstance(made, Member) else staff.everyone(store)[0].id
    right = (reference, "export", at)
    rows: dict[Any, dict[str, object]] = {
        tables.rights: {
            "reference": reference, "kind": "export", "state": "open", "asked_at": at,
            "asked_by": "staff:1", "due_on": TODAY.isoformat(),
            "verified": RIGHT_VERIFIED.seal(vault, plain, *right),
            "answer": RIGHT_ANSWER.seal(vault, plain, *right),
        },
        tables.withdrawn_papers: {
            "reference": reference, "kind": "receipt", "at": at, "actor": "staff:1",
            "reason": WITHDRAWN_REASON.seal(vault, plain, reference, "receipt"),
        },
        tables.second_opinions: {
            "case_id": case_id, "action": "approve", "tasks": "", "asked_by": "staff:1",
            "asked_at": at, "reason": OPINION_REASON.seal(vault, plain, reference, at),
        },
        tables.unsent: {
            "staff_id": writer, "name": reference, "page": reference, "kept_at": at,
            "fields": UNSENT_FIELDS.seal(vault, plain, writer, reference),
        },
    }  # fmt: skip
    with store.write() as connection:
        for table, values in rows.items():
            connection.execute(insert(table).values(shop=store.shop, **values))


SECRET = SENTINEL.encode()
PICTURE = Picture(SECRET * 40, 8, 8, True)


def sealed(store: Store) -> list[tuple[Place, tuple[Any, ...], bytes]]:
    """Every sealed value there is: its place, the key of its row, and what stands there."""
    found: list[tuple[Place, tuple[Any, ...], bytes]] = []
    with store.read() as connection:
        for place in PLACES:
            some = select(place.column, *place.key).select_from(place.rows)
            rows: list[Row[Any]] = list(connection.execute(some.where(place.column.is_not(None))))
            found += [(place, tuple(row[1:]), row[0]) for row in rows]
    return found


def opened(store: Store) -> dict[tuple[str, tuple[Any, ...]], bytes]:
    """Every sealed value there is, opened: by column and key of the row."""
    return {
        (str(place.column), key): place.open(store.vault, value, *key)
        for place, key, value in sealed(store)
    }
