"""What stands in the way of a move."""

from sqlalchemy.exc import SQLAlchemyError


class MoveError(Exception):
    """The move stopped; the file is untouched, and the text says why in one line, without a value
    of a row but its primary key."""


def said(error: SQLAlchemyError) -> str:
    """A database's own words, on one line: neither the statement nor what it would have written."""
    words = str(getattr(error, "orig", None) or type(error).__name__).strip()
    return words.splitlines()[0] if words else type(error).__name__
