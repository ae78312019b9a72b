"""docs/procedures.md has a line for every key of the schema, and for no other."""

import re
from collections.abc import Iterator
from pathlib import Path

from msgspec import structs

from kiosk.rules import procedure
from kiosk.rules.procedure import Desk, Strict

PAGE = Path(__file__).parents[2] / "docs" / "procedures.md"
ROW = re.compile(r"^\| `(\w+)` \| (●?) ?\| \S.*\|$", re.MULTILINE)


def written() -> dict[str, dict[str, bool]]:
    """Heading -> key -> whether it is marked as needed."""
    _, *parts = re.split(r"^### ", PAGE.read_text("utf-8"), flags=re.MULTILINE)
    return {
        part.split("\n", 1)[0]: {key: bool(mark) for key, mark in ROW.findall(part)}
        for part in parts
    }


def schema() -> Iterator[tuple[str, dict[str, bool]]]:
    for kind in vars(procedure).values():
        if isinstance(kind, type) and issubclass(kind, Strict) and kind not in (Strict, Desk):
            yield kind.__name__, {one.name: one.required for one in structs.fields(kind)}


def test_every_key_of_the_schema_is_explained() -> None:
    assert written() == dict(schema())
