"""A clock that a test moves."""

from datetime import UTC, datetime, timedelta

NOON = datetime(2026, 11, 20, 5, 0, tzinfo=UTC)
"""Friday, 12:00 in Bangkok."""


class Clock:
    """Friday noon in Bangkok, until moved."""

    def __init__(self) -> None:
        self.at = NOON

    def __call__(self) -> datetime:
        return self.at

    def move(self, **by: float) -> None:
        """Let some time pass."""
        self.at += timedelta(**by)
