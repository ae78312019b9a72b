"""Pictures of documents: sealed rows under random keys, of a draft first and then of its case.

They end with what they belong to: a draft's with its visit, a case's when it is over or when its
customer no longer agrees.
"""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    and_,
    bindparam,
    delete,
    func,
    insert,
    select,
    update,
)

from kiosk.rules.case import FINAL
from kiosk.rules.pictures import CONSENT, MOST
from kiosk.rules.problem import Problem
from kiosk.store import journal
from kiosk.store.database import Store
from kiosk.store.places import IMAGE_BODY
from kiosk.store.tables import cases, images, visits
from kiosk.store.times import moment, ticks

_ANY = select(images.c.key).where(images.c.draft_id == bindparam("draft_id")).limit(1)

Owner = Mapping[str, str | int]
"""Whose pictures: `{"draft_id": ...}` or `{"case_id": ...}`."""


@dataclass(frozen=True)
class Picture:
    """A picture made clean: a JPEG of these pixels, `masked` when something was painted over."""

    body: bytes
    width: int
    height: int
    masked: bool


@dataclass(frozen=True)
class Image:
    """What is kept about a picture. `kind` is the material it shows; `seen_by` the first of staff
    who opened it."""

    key: str
    kind: str
    masked: bool
    width: int
    height: int
    at: datetime
    actor: str
    seen_at: datetime | None
    seen_by: str | None


def add(
    store: Store, owner: Owner, kind: str, picture: Picture, actor: str, now: datetime
) -> str | Problem:
    """Keep a picture; its key, or why not (`refused`)."""
    key = uuid.uuid4().hex
    with store.write() as connection:
        if problem := _refused(connection, owner):
            return problem
        connection.execute(
            insert(images).values(
                shop=store.shop,
                key=key,
                kind=kind,
                masked=picture.masked,
                width=picture.width,
                height=picture.height,
                body=IMAGE_BODY.seal(store.vault, picture.body, key),
                created_at=ticks(now),
                actor=actor,
                **owner,
            )
        )
        journal.audit(connection, store, now, actor, "picture_taken", key)
    return key


def refused(store: Store, owner: Owner) -> Problem | None:
    """Why no picture may be added: the draft was handed in or the case is over, the consent of a
    case was taken back, or there are as many as may be."""
    with store.read() as connection:
        return _refused(connection, owner)


def of(store: Store, owner: Owner) -> list[Image]:
    """The pictures of a draft or case, the oldest first, their bodies left sealed."""
    columns = [column for column in images.c if column.name != "body"]
    with store.read() as connection:
        rows = connection.execute(select(*columns).where(_of(owner)).order_by(images.c.id)).all()
    return [_image(row) for row in rows]


def body(store: Store, owner: Owner, key: str) -> bytes | None:
    """The JPEG of this key, if it is this owner's."""
    with store.read() as connection:
        sealed = connection.scalar(select(images.c.body).where(_of(owner), images.c.key == key))
    return None if sealed is None else IMAGE_BODY.open(store.vault, sealed, key)


def remove(store: Store, owner: Owner, key: str, actor: str, now: datetime) -> bool:
    """Delete one picture of this owner; False when there is none."""
    with store.write() as connection:
        gone = connection.execute(delete(images).where(_of(owner), images.c.key == key)).rowcount
        if gone:
            journal.audit(connection, store, now, actor, "picture_removed", key)
    return bool(gone)


def see(store: Store, owner: Owner, key: str, actor: str, now: datetime) -> bool:
    """Note that staff open a picture, each time; False when there is none."""
    mine = and_(_of(owner), images.c.key == key)
    with store.write() as connection:
        found = connection.execute(select(images.c.seen_by).where(mine)).first()
        if found is None:
            return False
        if found.seen_by is None:
            connection.execute(update(images).where(mine).values(seen_at=ticks(now), seen_by=actor))
        journal.audit(connection, store, now, actor, "picture_seen", key)
    return True


def keep_only(store: Store, owner: Owner, allowed: Mapping[str, bool]) -> None:
    """Delete what may no longer be kept: `allowed` is kind -> whether it must be masked."""
    with store.write() as connection:
        _keep_only(connection, owner, allowed)


def hand_over(
    connection: Connection, draft_id: str, case_id: int, allowed: Mapping[str, bool]
) -> None:
    """The draft's pictures are its case's from now on; what may not be kept is deleted."""
    draft = {"draft_id": draft_id}
    if connection.execute(_ANY, draft).first() is None:
        return
    _keep_only(connection, draft, allowed)
    connection.execute(update(images).where(_of(draft)).values(draft_id=None, case_id=case_id))


def drop(
    connection: Connection, store: Store, case_id: int, reference: str, actor: str, now: datetime
) -> None:
    """Delete all pictures of a case; the audit keeps how many there were."""
    count = connection.execute(delete(images).where(images.c.case_id == case_id)).rowcount
    if count:
        what = f"pictures_deleted:{count}"
        journal.audit(connection, store, now, actor, what, reference)


def forget(connection: Connection, shop: str) -> None:
    """Delete the pictures of the shop's drafts that are no more."""
    live = select(visits.c.draft_id).where(visits.c.shop == shop)
    gone = and_(
        images.c.shop == shop, images.c.draft_id.is_not(None), images.c.draft_id.not_in(live)
    )
    connection.execute(delete(images).where(gone))


def _keep_only(connection: Connection, owner: Owner, allowed: Mapping[str, bool]) -> None:
    bare = [kind for kind, masked in allowed.items() if not masked]
    fits = images.c.kind.in_(list(allowed)) & (images.c.masked | images.c.kind.in_(bare))
    connection.execute(delete(images).where(_of(owner), ~fits))


def _of(owner: Owner) -> ColumnElement[bool]:
    return and_(*(images.c[name] == value for name, value in owner.items()))


def _refused(connection: Connection, owner: Owner) -> Problem | None:
    if not _open(connection, owner):
        return Problem("picture-closed")
    full = (connection.scalar(select(func.count()).where(_of(owner))) or 0) >= MOST
    return Problem("picture-quota", {"most": MOST}) if full else None


def _open(connection: Connection, owner: Owner) -> bool:
    """Whether pictures may (still) be added to this owner."""
    if "draft_id" in owner:
        mine = (visits.c.draft_id == owner["draft_id"]) & visits.c.reference.is_(None)
        return connection.execute(select(visits.c.draft_id).where(mine)).first() is not None
    row = connection.execute(
        select(cases.c.state, cases.c.consents).where(cases.c.id == owner["case_id"])
    ).first()
    return row is not None and row.state not in FINAL and CONSENT in row.consents.split()


def _image(row: Any) -> Image:
    return Image(
        key=row.key,
        kind=row.kind,
        masked=row.masked,
        width=row.width,
        height=row.height,
        at=moment(row.created_at),
        actor=row.actor,
        seen_at=moment(row.seen_at) if row.seen_at else None,
        seen_by=row.seen_by,
    )
