"""A shop's SQLite file moved into a PostgreSQL database: every row as it is, every id kept.

What is there already is found by its primary key, so that a move killed at any moment goes on; and
at the end both sides are compared value by value (docs/decisions/074-moving.md).
"""

from kiosk.store.moving.fault import MoveError

__all__ = ["MoveError"]
