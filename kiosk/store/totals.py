"""Anonymous daily totals: counted when something happens, so that purging cases shrinks nothing.

What is counted, as measure and key:

- `submitted` card, `state` state, `reason` reason: cases;
- `wait` step (minutes, rules/figures.py): people called; `waited` "seconds": how long together;
- `kept`, `missed`, `none` card: cases completed, by their promise; `took` card: days together;
- `taken`, `owed`, `refund_paid` currency: money in minor units;
- `message_failed` medium: messages given up.
"""

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, select, text

from kiosk.rules import figures
from kiosk.rules.answers import Answers
from kiosk.store import procedures
from kiosk.store.database import Store
from kiosk.store.places import CASE_ANSWERS
from kiosk.store.tables import money_lines

_ADD = text(
    "INSERT INTO totals (shop, day, measure, key, amount)"
    " VALUES (:shop, :day, :measure, :key, :amount)"
    " ON CONFLICT (shop, day, measure, key) DO UPDATE SET amount = totals.amount + excluded.amount"
)
"""Words that SQLite and PostgreSQL both understand; SQLAlchemy has them for each apart."""


def add_all(
    connection: Connection, shop: str, day: date, figures: Iterable[tuple[str, str, int]]
) -> None:
    """Add to figures of the day, (measure, key, amount) each. A key is a card, a state or a
    currency: never a person."""
    rows = [
        {"shop": shop, "day": day.isoformat(), "measure": measure, "key": key, "amount": amount}
        for measure, key, amount in figures
    ]
    if rows:
        connection.execute(_ADD, rows)


def add(
    connection: Connection, shop: str, day: date, measure: str, key: str, amount: int = 1
) -> None:
    """Add to one figure of the day."""
    add_all(connection, shop, day, [(measure, key, amount)])


def submitted(
    connection: Connection, shop: str, day: date, card: str, state: str, answers: Answers
) -> None:
    """Count a case handed in: by card, by state, by reason."""
    reason = answers.get("reason") or "none"
    add_all(
        connection, shop, day, [("submitted", card, 1), ("state", state, 1), ("reason", reason, 1)]
    )


def waited(connection: Connection, shop: str, day: date, seconds: int) -> None:
    """Count a customer called to a window for the first time, `seconds` after the ticket."""
    add(connection, shop, day, "wait", figures.wait_step(seconds))
    add(connection, shop, day, "waited", "seconds", seconds)


def moved(store: Store, connection: Connection, found: Row[Any], state: str, day: date) -> None:
    """Count a case that came to a state. `found` is its row of `cases` before the change."""
    add(connection, store.shop, day, "state", state)
    if state == "completed":
        _completed(store, connection, found, day)


def _completed(store: Store, connection: Connection, found: Row[Any], day: date) -> None:
    promised = date.fromisoformat(found.promised_by) if found.promised_by else None
    card, took = found.procedure_id, (day - date.fromisoformat(found.day)).days
    add(connection, store.shop, day, figures.promise_kept(promised, day), card)
    add(connection, store.shop, day, "took", card, took)
    lines = connection.execute(
        select(money_lines.c.what, money_lines.c.amount).where(money_lines.c.case_id == found.id)
    )
    answers = CASE_ANSWERS.open_fields(store.vault, found.answers, found.reference)
    owed = figures.owed([(what, amount) for what, amount in lines], answers.get("settlement", ""))
    if owed is not None:
        carrier = procedures.pinned(store, found.digest).carrier
        amount = figures.minor(owed, carrier.currency_digits)
        add(connection, store.shop, day, "owed", carrier.currency, amount)
