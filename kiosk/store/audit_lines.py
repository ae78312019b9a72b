"""The audit as a manager reads it: newest first, page by page, of a day, a person or a kind."""

from datetime import datetime

from sqlalchemy import or_, select

from kiosk.rules.audited import CHECKED
from kiosk.rules.chain import Line
from kiosk.store.database import Store
from kiosk.store.tables import audit
from kiosk.store.times import ticks

PAGE = 50


def found(
    store: Store,
    before: int | None = None,
    span: tuple[datetime, datetime] | None = None,
    person: str | None = None,
    kinds: tuple[str, ...] = (),
) -> tuple[list[Line], bool]:
    """Lines with a number under `before`, from `span`'s first moment up to its second, done by or
    to `person`, like one of `kinds` (patterns); whether there are older ones."""
    query = select(audit).where(audit.c.shop == store.shop)
    if before is not None:
        query = query.where(audit.c.number < before)
    if span is not None:
        query = query.where(audit.c.at >= ticks(span[0]), audit.c.at < ticks(span[1]))
    if person is not None:
        query = query.where(or_(audit.c.actor == person, audit.c.subject == person))
    if kinds:
        query = query.where(or_(*(audit.c.what.like(kind) for kind in kinds)))
    with store.read() as connection:
        rows = connection.execute(query.order_by(audit.c.number.desc()).limit(PAGE + 1)).all()
    lines = [Line(r.shop, r.number, r.at, r.actor, r.what, r.subject) for r in rows]
    return lines[:PAGE], len(lines) > PAGE


def last_check(store: Store) -> Line | None:
    """The newest line that says what a check of the chain found."""
    lines, _ = found(store, kinds=(CHECKED,))
    return lines[0] if lines else None
