"""What goes past SQLAlchemy goes the same way: the same rows, the same errors, all or nothing."""

import threading
from pathlib import Path
from time import monotonic

import pytest
from sqlalchemy import bindparam, select, text, update
from sqlalchemy.exc import IntegrityError, OperationalError

from kiosk.store import visits as visiting
from kiosk.store.ailments import Ailing
from kiosk.store.database import Store
from kiosk.store.tables import visits
from tests.store.shop import NOON

FIND = select(visits).where(visits.c.token_hash == bindparam("token"))
SPEAK = update(visits).where(visits.c.token_hash == bindparam("token")).values(
    language=bindparam("spoken")
)  # fmt: skip
ODD = (
    "CREATE TRIGGER odd BEFORE UPDATE ON visits BEGIN SELECT RAISE(ABORT, 'no such language'); END"
)


@pytest.fixture
def token(store: Store) -> bytes:
    """A visit's, in Thai."""
    return visiting.begin(store, "a", "th", NOON).token_hash


def language(store: Store, token: bytes) -> str:
    with store.read() as connection:
        return str(connection.execute(FIND, {"token": token}).one().language)


def test_a_row_is_the_one_that_sqlalchemy_finds(store: Store, token: bytes) -> None:
    with store.read() as connection:
        theirs = connection.execute(FIND, {"token": token}).one()
    assert store.first(FIND, {"token": token}) == tuple(theirs)
    assert store.first(FIND, {"token": b"nobody's"}) is None


def test_a_change_is_there_for_everybody_and_says_how_many(store: Store, token: bytes) -> None:
    assert store.change(SPEAK, {"token": token, "spoken": "id"}) == 1
    assert language(store, token) == "id"
    assert store.change(SPEAK, {"token": b"nobody's", "spoken": "en"}) == 0


@pytest.mark.sqlite_files
def test_a_change_that_fails_leaves_nothing_open(store: Store, token: bytes) -> None:
    with store.write() as connection:
        connection.execute(text(ODD))
    with pytest.raises(IntegrityError) as refused:
        store.change(SPEAK, {"token": token, "spoken": "en"})
    assert token.hex() not in str(refused.value), "no value is told"
    with store.write() as connection:
        connection.execute(text("DROP TRIGGER odd"))
    assert store.change(SPEAK, {"token": token, "spoken": "en"}) == 1
    assert language(store, token) == "en"


@pytest.mark.sqlite_files
def test_another_programs_lock_is_noted_and_a_change_that_succeeds_ends_it(
    store: Store, token: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.store.database.PATIENCE", 0.1)
    file = store.file
    assert isinstance(file, Path)
    with Store(f"sqlite:///{file}", store.vault.keyring).write():
        with pytest.raises(OperationalError):
            store.change(SPEAK, {"token": token, "spoken": "en"})
        assert store.ailment == "busy"
    assert store.change(SPEAK, {"token": token, "spoken": "en"}) == 1
    assert store.ailment is None


def test_a_write_that_takes_long_is_read_beside(store: Store, token: bytes) -> None:
    with store.write() as connection:
        connection.execute(SPEAK, {"token": token, "spoken": "en"})
        found = store.first(FIND, {"token": token})
    assert found is not None
    assert "th" in found, "what is committed"


@pytest.mark.sqlite_files
def test_who_reads_takes_a_turn(store: Store, token: bytes) -> None:
    """A commit that meets a reader sleeps, and so does the reader."""
    with store.write():
        began = monotonic()
        store.first(FIND, {"token": token})
        assert monotonic() - began >= 0.04, "somebody else has the turn"


def test_nothing_is_changed_in_a_damaged_file(store: Store, token: bytes) -> None:
    store.ailment = "damaged"
    with pytest.raises(Ailing):
        store.change(SPEAK, {"token": token, "spoken": "en"})
    assert store.first(FIND, {"token": token}), "but what can be read is read"
    assert language(store, token) == "th"


def test_each_thread_has_a_connection_of_its_own(store: Store, token: bytes) -> None:
    found: list[object] = []

    def look() -> None:
        found.append(store.first(FIND, {"token": token}))

    threads = [threading.Thread(target=look) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [store.first(FIND, {"token": token})] * 4
