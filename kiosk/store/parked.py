"""A draft on its way: held for its customer under a code, or going over to their own telephone.

Of code and token only a keyed hash is kept. A held visit answers to no cookie until it is fetched.
"""

import secrets
from datetime import datetime, timedelta
from typing import Literal

from sqlalchemy import ColumnElement, Connection, and_, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from kiosk.store.database import Store
from kiosk.store.tables import parked
from kiosk.store.tables import visits as rows
from kiosk.store.times import ticks
from kiosk.store.visits import DraftGone, Visit, hashed, left_alone

How = Literal["hold", "phone"]
CODE = 6
PHONE_LASTS = timedelta(minutes=5)


def hold(store: Store, visit: Visit, now: datetime, lasts: timedelta) -> str:
    """Put the draft aside for so long: the digits that fetch it. Raises DraftGone when it is no
    draft any more."""
    aside = secrets.token_urlsafe(32)
    while True:
        code = f"{secrets.randbelow(10**CODE):0{CODE}}"
        try:
            with store.write() as connection:
                _add(store, connection, "hold", code, hashed(aside), now, now + lasts)
                mine = (rows.c.token_hash == visit.token_hash) & rows.c.reference.is_(None)
                if not _move(connection, mine, aside, now, int(lasts.total_seconds())):
                    raise DraftGone
        except IntegrityError:  # this code is somebody's
            continue
        return code


def offer(store: Store, visit: Visit, now: datetime) -> str:
    """A token with which another browser may take this visit, once, within PHONE_LASTS."""
    token = secrets.token_urlsafe(32)
    with store.write() as connection:
        _add(store, connection, "phone", token, visit.token_hash, now, now + PHONE_LASTS)
    return token


def take(
    store: Store, how: How, secret: str, token: str, now: datetime, idle_seconds: int
) -> str | None:
    """Bring the visit under a new token, once: its language. None when the secret is wrong, late
    or used, or the visit was left alone too long."""
    with store.write() as connection:
        this = _fits(store, how, secret, now)
        found = connection.execute(
            select(rows.c.token_hash, rows.c.language)
            .join(parked, parked.c.token_hash == rows.c.token_hash)
            .where(this, ~left_alone(now, idle_seconds))
        ).first()
        if not connection.execute(update(parked).where(this).values(used_at=ticks(now))).rowcount:
            return None
        if found is None:
            return None
        _move(connection, rows.c.token_hash == found.token_hash, token, now, None)
    language: str = found.language
    return language


def language_of(store: Store, token: str, now: datetime) -> str | None:
    """The language of the visit that this token would bring to a telephone; None when none."""
    with store.read() as connection:
        language: str | None = connection.scalar(
            select(rows.c.language)
            .join(parked, parked.c.token_hash == rows.c.token_hash)
            .where(_fits(store, "phone", token, now))
        )
    return language


def left(store: Store, token: str) -> bool:
    """True when the visit that had this cookie went over to a telephone."""
    with store.read() as connection:
        went = select(parked.c.id).where(
            parked.c.shop == store.shop,
            parked.c.token_hash == hashed(token),
            parked.c.how == "phone",
            parked.c.used_at.is_not(None),
        )
        return connection.execute(went).first() is not None


def _add(
    store: Store,
    connection: Connection,
    how: How,
    secret: str,
    token_hash: bytes,
    now: datetime,
    until: datetime,
) -> None:
    """A row of `parked`; in its place go what is over, and older offers of the same visit."""
    over = (parked.c.until < ticks(now)) | (parked.c.token_hash == token_hash)
    stale = (parked.c.shop == store.shop) & over
    connection.execute(delete(parked).where(stale))
    connection.execute(
        insert(parked).values(
            shop=store.shop,
            code_hash=store.vault.lookup(how, secret),
            token_hash=token_hash,
            how=how,
            created_at=ticks(now),
            until=ticks(until),
        )
    )


def _move(
    connection: Connection, mine: ColumnElement[bool], token: str, now: datetime, idle: int | None
) -> bool:
    """Whether a visit was there to answer to this token alone from now on."""
    moved = update(rows).where(mine)
    new = {"token_hash": hashed(token), "seen_at": ticks(now), "idle_seconds": idle}
    return bool(connection.execute(moved.values(**new)).rowcount)


def _fits(store: Store, how: How, secret: str, now: datetime) -> ColumnElement[bool]:
    return and_(
        parked.c.shop == store.shop,
        parked.c.how == how,
        parked.c.code_hash == store.vault.lookup(how, secret),
        parked.c.until >= ticks(now),
        parked.c.used_at.is_(None),
    )
