"""`kiosk keys list|rotate|revoke|forget`: the keyring looked after, while the kiosk serves or not.

What is done with keys is in the audit, under the id of the key.
"""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime

from sqlalchemy.exc import SQLAlchemyError

from kiosk.keys import KeyringError, turning
from kiosk.rules.audited import CONSOLE
from kiosk.settings import Settings
from kiosk.store import audits, journal, resealing
from kiosk.store.database import SchemaError, Store
from kiosk.store.opening import KEYS, open_store


def listed(settings: Settings) -> int:
    """A line for each key: id, what it does, its dates, how many values are sealed with it."""

    def deed(store: Store) -> None:
        ring = store.vault.keyring
        for name, age in ring.ages.items():
            sealed = f"{resealing.counted(store, name)} values"
            state = "in use" if name == ring.current else _on("retired", age.retired_on)
            print(_line(name, "seals", _on("made", age.made_on), state, sealed))
        for name, key in ring.verifying.items():
            state = "in use" if name == ring.signing.id else _on("retired", key.retired_on)
            print(_line(name, "signs", state, _on("revoked", key.revoked_on)))

    return _done(settings, deed)


def rotate(settings: Settings) -> int:
    """New keys, everything sealed anew; 1 when something does not open, after all the rest."""

    def deed(store: Store) -> None:
        folder = settings.data / KEYS
        current = turning.rotate(folder)
        done = resealing.reseal(store)
        audits.note(store, CONSOLE, "keys_rotate", current, datetime.now(UTC))
        turning.finish(folder, current)
        signer = store.vault.keyring.signing.id
        print(
            f"{current} seals now, {done.count} values anew; {signer} signs. "
            "Restart the kiosk, and copy the keyring."
        )
        _sound(done)

    return _done(settings, deed)


def revoke(settings: Settings, name: str) -> int:
    """A signing key proves nothing any more."""

    def deed(store: Store) -> None:
        with _noted(store, "keys_revoke", name):
            turning.revoke(settings.data / KEYS, name)
        print(f"{name} is revoked; {store.vault.keyring.signing.id} signs.")

    return _done(settings, deed)


def forget(settings: Settings, name: str) -> int:
    """A former data key is deleted, once nothing in the database needs it."""

    def deed(store: Store) -> None:
        if name in store.vault.keyring.data:
            _sound(resealing.reseal(store))
        with _noted(store, "keys_forget", name):
            turning.forget(settings.data / KEYS, name)
        print(f"{name} is gone. Copies of the database from its time cannot be read any more.")

    return _done(settings, deed)


def _sound(done: resealing.Resealed) -> None:
    if done.broken:
        raise KeyringError("left as they are, for they do not open: " + ", ".join(done.broken))


@contextmanager
def _noted(store: Store, what: str, key: str) -> Iterator[None]:
    """The line is committed once the file is changed: killed in between, do the same once more."""
    with store.write() as connection:
        journal.audit(connection, store, datetime.now(UTC), CONSOLE, what, key)
        yield


def _done(settings: Settings, deed: Callable[[Store], None]) -> int:
    try:
        deed(open_store(settings))
    except (KeyringError, SchemaError, SQLAlchemyError, OSError) as fault:
        print(f"kiosk keys: {fault}", file=sys.stderr)
        return 1
    return 0


def _on(word: str, day: date | None) -> str:
    return f"{word} {day}" if day else ""


def _line(*words: str) -> str:
    return "\t".join(filter(None, words))
