"""One process of a shop has a duty; when it is gone another takes it, and shops do not mind."""

from pathlib import Path

import pytest

from kiosk.keys import Keyring
from kiosk.store.database import Store
from kiosk.store.duty import Duty
from tests.migrated import database
from tests.store.shop import ask

THROWN_OUT = """
    SELECT pg_terminate_backend(l.pid, 5000)
    FROM pg_locks l JOIN pg_database d ON d.oid = l.database
    WHERE l.locktype = 'advisory' AND d.datname = current_database()
"""


def test_one_shop_of_one_process_has_all_duties(store: Store) -> None:
    assert Duty(store, "printing").held()


@pytest.mark.parametrize("engine", ["postgresql"], indirect=True)
def test_a_duty_is_held_by_one_until_it_is_gone(tmp_path: Path, engine: str) -> None:
    url = database(tmp_path / "signoff.db", engine)
    keys = Keyring.load_or_create(tmp_path / "keys")
    stores = [Store(url, keys, shop=shop) for shop in ("east", "east", "west")]
    first, second, elsewhere = (Duty(store, "printing") for store in stores)
    assert [first.held(), second.held(), first.held(), elsewhere.held()] == [
        True,
        False,
        True,
        True,
    ]
    first.leave()
    assert second.held()
    assert not first.held()
    ask(tmp_path, THROWN_OUT)
    assert not second.held(), "its connection is lost, and the duty with it"
    assert first.held()
    assert not second.held()
    for duty in (first, second, elsewhere):
        duty.leave()
    for store in stores:
        store.close()
