"""Queue numbers: from 1 each day in each shop, no gaps, taken inside the case's transaction."""

from datetime import date

from sqlalchemy import Connection, text

_NEXT = text(
    "INSERT INTO queue_numbers (shop, day, last) VALUES (:shop, :day, 1)"
    " ON CONFLICT (shop, day) DO UPDATE SET last = queue_numbers.last + 1 RETURNING last"
)
"""Words that SQLite and PostgreSQL both understand; SQLAlchemy has them for each apart."""


def take(connection: Connection, shop: str, day: date) -> int:
    """The next number of the day. A transaction that fails gives its number back."""
    number: int = connection.execute(_NEXT, {"shop": shop, "day": day.isoformat()}).scalar_one()
    return number
