"""What this process has answered: counted and timed by route, never by who asked or for what."""

from collections import Counter
from threading import Lock

BOUNDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0)
"""Seconds; the last bucket, beyond them all, has no bound."""


class Meter:
    """Requests by endpoint and class of status; times by family, a room of the house."""

    def __init__(self) -> None:
        self.counted: Counter[tuple[str, str]] = Counter()
        self.timed: dict[str, list[int]] = {}
        self.seconds: Counter[str] = Counter()
        self._turn = Lock()

    def note(self, endpoint: str, family: str, status: int, took: float) -> None:
        """One request, `took` seconds."""
        place = next((i for i, bound in enumerate(BOUNDS) if took <= bound), len(BOUNDS))
        with self._turn:
            self.counted[endpoint, f"{status // 100}xx"] += 1
            self.timed.setdefault(family, [0] * (len(BOUNDS) + 1))[place] += 1
            self.seconds[family] += took  # type: ignore[assignment]


def family(rule: str | None) -> str:
    """The room a route belongs to, from the rule that matched; never from what was asked for.

    >>> family("/counter/cases/<reference>"), family("/"), family(None)
    ('counter', 'start', 'none')
    """
    return (rule.split("/")[1] or "start") if rule else "none"
