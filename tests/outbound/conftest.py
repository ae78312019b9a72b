"""A shop of its own for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.outbound.office import Office


@pytest.fixture
def office(tmp_path: Path, engine: str) -> Iterator[Office]:
    """A shop where nobody has been yet."""
    made = Office(tmp_path, engine)
    yield made
    made.store.close()
