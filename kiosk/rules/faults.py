"""What is wrong with the files under `procedures/`, said so that their author finds the place."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

Keys = tuple[str | int, ...]
"""The way into a file: keys of maps and places in lists, from 0."""


@dataclass(frozen=True)
class Fault:
    """One fault: the file, the way to the place in it, why it is refused, and the line if known.

    >>> print(Fault(Path("kite/x.yaml"), ("channels", 1, "text"), "en is missing", 12))
    kite/x.yaml:12: channels[1].text: en is missing
    """

    file: Path
    keys: Keys
    reason: str
    line: int | None = None

    @property
    def path(self) -> str:
        """The key path as an author writes it, e.g. `channels[1].steps[0].text`."""
        parts = (f"[{key}]" if isinstance(key, int) else f".{key}" for key in self.keys)
        return "".join(parts).removeprefix(".")

    def __str__(self) -> str:
        place = str(self.file) if self.line is None else f"{self.file}:{self.line}"
        return ": ".join(part for part in (place, self.path, self.reason) if part)


class ProcedureError(Exception):
    """Every fault of every file, in the order of the files."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(map(str, self.faults)))
