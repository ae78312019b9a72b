"""The office's figures, read from daily totals alone: cheap however many cases there were."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from kiosk.rules.figures import Span
from kiosk.store.database import Store
from kiosk.store.tables import totals


@dataclass(frozen=True)
class Figures:
    """What was counted in a span: day -> (measure, key) -> amount."""

    days: Mapping[date, Mapping[tuple[str, str], int]]

    def of(self, measure: str) -> dict[str, int]:
        """One measure, key -> sum over all days."""
        found: Counter[str] = Counter()
        for counted in self.days.values():
            for (name, key), amount in counted.items():
                if name == measure:
                    found[key] += amount
        return dict(found)

    def sum(self, measure: str) -> int:
        """One measure over all its keys and days."""
        return sum(self.of(measure).values())

    def daily(self, measure: str, key: str | None = None) -> list[int]:
        """One measure day by day, of one key or of all."""
        return [
            sum(n for (name, k), n in counted.items() if name == measure and key in {None, k})
            for counted in self.days.values()
        ]


def figures(store: Store, span: Span) -> Figures:
    """The shop's figures of these days; a day without any is there, empty."""
    days: dict[date, dict[tuple[str, str], int]] = {day: {} for day in span.days()}
    with store.read() as connection:
        rows = connection.execute(
            select(totals.c.day, totals.c.measure, totals.c.key, totals.c.amount).where(
                totals.c.shop == store.shop,
                totals.c.day.between(span.first.isoformat(), span.last.isoformat()),
            )
        )
        for row in rows:
            days[date.fromisoformat(row.day)][row.measure, row.key] = row.amount
    return Figures(days)
