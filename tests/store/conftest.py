"""A migrated database of its own for each test, with one procedure published."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.keys import Keyring
from kiosk.rules.loader import load
from kiosk.rules.procedure import Desk
from kiosk.settings import ROOT
from kiosk.store import procedures
from kiosk.store.database import Store
from tests.migrated import address, database
from tests.store.shop import NOON


@pytest.fixture(scope="session")
def desk() -> Desk:
    """One real procedure."""
    return next(iter(load(ROOT / "procedures").values()))


@pytest.fixture
def opened(tmp_path: Path, desk: Desk, engine: str) -> Iterator[Callable[[], Store]]:
    """Open the shop of this test's folder; call it again for a restart."""
    database(tmp_path / "signoff.db", engine)
    stores = []

    def open_store() -> Store:
        store = Store(address(tmp_path), Keyring.load_or_create(tmp_path / "keys"))
        stores.append(store)
        procedures.publish(store, [desk], NOON)
        return store

    yield open_store
    for store in stores:
        store.close()


@pytest.fixture
def store(opened: Callable[[], Store]) -> Store:
    """One open shop."""
    return opened()
