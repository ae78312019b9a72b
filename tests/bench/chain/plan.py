"""What is simulated: how many shops, tablets and customers, and how short their day is."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

OPEN_HOURS = 9
STEP, DEED = (10.0, 30.0), (20.0, 60.0)
"""Seconds between two steps of a customer, between two deeds of a clerk, on a clock at its pace."""
EVERY = 10
"""One customer in so many has the receipt printed."""


@dataclass(frozen=True)
class Plan:
    """`seconds` is how long the day of nine hours lasts. `houses` are groups of server processes,
    each of `workers`, among which the shops are dealt out; `crowds` processes of people."""

    shops: int = 200
    tablets: int = 5
    customers: int = 5
    seconds: float = 1500
    houses: int = 4
    workers: int = 2
    threads: int = 8
    crowds: int = 4

    @property
    def pace(self) -> float:
        """How much faster than a real one the day goes by."""
        return OPEN_HOURS * 3600 / self.seconds

    @property
    def names(self) -> list[str]:
        """The shops."""
        return [f"shop-{number}" for number in range(1, self.shops + 1)]

    def dealt(self, hands: int) -> list[list[str]]:
        """The shops, dealt out."""
        return [self.names[hand::hands] for hand in range(hands)]

    def to(self, path: Path) -> None:
        """Keep it for the other processes."""
        path.write_text(json.dumps(asdict(self)))

    @classmethod
    def of(cls, path: Path) -> "Plan":
        """As it was kept."""
        return cls(**json.loads(path.read_text()))
