"""What is asked for, and how the answer is written down."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Bar:
    """A figure that must not be above `limit` (below it when `least`); `moonshot` is the hope."""

    what: str
    limit: float
    moonshot: float | None
    unit: str
    least: bool = False

    def meets(self, figure: float, wanted: float) -> bool:
        return figure >= wanted if self.least else figure <= wanted


BARS = {
    "step": Bar("a customer step, POST to fragment", 1.5, 1.0, "x F2 CPU"),
    "page": Bar("a customer page, GET", 1.5, 1.0, "x F1 CPU"),
    "submission": Bar("submission, one transaction", 2.5, 1.5, "x F2 CPU"),
    "receipt": Bar("a receipt in Chinese, warm", 3.0, 1.5, "x F3 CPU"),
    "rate": Bar("8 clients at once: steps a second", 0.65, 0.9, "x F2", least=True),
    "tail": Bar("8 clients at once: p99", 1.5, 1.1, "x F2"),
    "beside": Bar("a step while another tablet prints without pause, p99", 50, 15, "ms"),
    "first_bytes": Bar("first page on the wire, gzip, everything it loads", 60, 35, "kB"),
    "first_requests": Bar("requests of the first page", 5, None, ""),
    "next_bytes": Bar("the largest next step on the wire, gzip", 6, 3, "kB"),
    "cold": Bar("cold start to first 200", 1.5, 0.8, "s"),
    "memory": Bar("resident memory after {cases} cases and {papers} papers", 140, 100, "MB"),
    "lookup": Bar("a case's page", 2, 1, "x"),
    "queue": Bar("queue page with what is due", 2, 1, "x"),
    "search": Bar("search by phone", 2, 1, "x"),
    "office": Bar("office figures of a week", 2, 1, "x"),
    "chain_step": Bar("a step while the chain is open, p99", 500, 150, "ms"),
    "chain_submission": Bar("submission while the chain is open, p99", 500, 150, "ms"),
    "chain_wrong": Bar("errors, and what does not hold afterwards", 0, None, ""),
    "fifty": Bar("50 tablets typing at once, p99", 500, 150, "ms"),
}


@dataclass(frozen=True)
class Result:
    """One row of the table; `detail` says what the figure was made from."""

    bar: Bar
    figure: float
    detail: str = ""

    @property
    def broken(self) -> bool:
        return not self.bar.meets(self.figure, self.bar.limit)

    @property
    def excess(self) -> float:
        """How far beyond the bar, as a share of it."""
        return abs(self.figure - self.bar.limit) / self.bar.limit

    def cells(self) -> list[str]:
        bar, sign = self.bar, ">=" if self.bar.least else "<="
        hope = "" if bar.moonshot is None else f"{sign} {bar.moonshot:g}"
        reached = bar.moonshot is not None and bar.meets(self.figure, bar.moonshot)
        verdict = "**broken**" if self.broken else "moonshot" if reached else "kept"
        shown = (
            f"{self.figure:.2f}".rstrip("0").rstrip(".")
            if self.figure < 100
            else f"{self.figure:.0f}"
        )
        return [
            bar.what,
            f"{shown} {bar.unit}".strip(),
            self.detail,
            f"{sign} {bar.limit:g}",
            hope,
            verdict,
        ]


HEADINGS = ["what", "measured", "from", "bar", "moonshot", "verdict"]


def table(results: Sequence[Result]) -> str:
    """A Markdown table, its columns aligned so that a terminal can be read as well."""
    rows = [HEADINGS, *(result.cells() for result in results)]
    widths = [max(len(row[at]) for row in rows) for at in range(len(HEADINGS))]
    lines = [
        "| " + " | ".join(c.ljust(w) for c, w in zip(row, widths, strict=True)) + " |"
        for row in rows
    ]
    rule = "|" + "|".join("-" * (w + 2) for w in widths) + "|"
    return "\n".join([lines[0], rule, *lines[1:]])
