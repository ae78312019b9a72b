"""What a second person is still asked is found without reading what was answered."""

import pytest

from kiosk.store import second_opinions
from kiosk.store.database import Store
from tests.store.plans import scans


@pytest.mark.sqlite_files
def test_open_questions_are_found_by_an_index(store: Store) -> None:
    assert scans(store, second_opinions._open_ones(store)) == []
