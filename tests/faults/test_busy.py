"""Somebody else has the lock: a page that says so in the end, nothing lost, and it goes on."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from kiosk.keys import Keyring
from kiosk.settings import read as settings
from kiosk.store import engines, visits
from kiosk.store.database import Store
from kiosk.web import create_app
from tests.clock import NOON, Clock
from tests.migrated import database
from tests.store.shop import ask
from tests.web.customers import AIS, answers_for, reach
from tests.web.linter import Linter
from tests.web.walker import fill, read

HOLD = {
    "sqlite": "BEGIN EXCLUSIVE",
    "postgresql": "SELECT pg_advisory_xact_lock(hashtextextended('main', 0))",
}

THROWN_OUT = """
    SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()
"""


@contextmanager
def _held(url: str, how: str) -> Iterator[None]:
    """As another program would hold it."""
    other = create_engine(url)
    with other.connect() as connection:
        connection.execute(text(how))
        yield
        connection.rollback()
    other.dispose()


def test_a_lock_of_another_is_waited_for_and_then_told(
    tmp_path: Path, engine: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engines, "PATIENCE", 1)
    url = database(tmp_path / "var" / "signoff.db", engine)
    app = create_app(settings({"KIOSK_DATA": str(tmp_path / "var"), "DATABASE_URL": url}), Clock())
    app.test_client_class, app.testing = Linter, False
    client = app.test_client()
    assert isinstance(client, Linter)
    step = reach(client, AIS, "before")
    token = {"csrf_token": step.values["csrf_token"]}
    with _held(url, HOLD[engine]):
        told = client.post("/call", data=token)
        assert told.status_code == 503
    assert client.post("/call", data=token).status_code in {200, 303}
    posted = client.post(step.url, data=fill(step, answers_for(AIS)), follow_redirects=True)
    assert read(posted).slug != step.slug


@pytest.mark.parametrize("engine", ["postgresql"], indirect=True)
def test_a_server_that_was_restarted_is_nobodys_error(tmp_path: Path, engine: str) -> None:
    url = database(tmp_path / "signoff.db", engine)
    store = Store(url, Keyring.load_or_create(tmp_path / "keys"))
    visit = visits.begin(store, "a", "en", NOON)
    ask(tmp_path, THROWN_OUT)
    assert visits.find(store, "a", NOON, 60)
    ask(tmp_path, THROWN_OUT)
    assert visits.save(store, visit, {"holder_name": "A"}, NOON)
    store.close()
