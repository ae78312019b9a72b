"""The shop's store with its keys, if the two belong together: or nothing is made and nothing
written, and the reason is said."""

from typing import Any

from sqlalchemy import select

from kiosk.keys import Keyring, KeyringError
from kiosk.keys.file import NAME, peek, unwritten
from kiosk.settings import Settings
from kiosk.store.database import Store
from kiosk.store.places import PLACES, Place
from kiosk.store.vault import VaultError

KEYS = "keys"
"""The folder of the keyring within KIOSK_DATA."""


def open_store(settings: Settings) -> Store:
    """The store of the settings' database; its keyring is made when nothing was sealed yet.

    Raises SchemaError as `Store.check_schema` does, and KeyringError when the keyring cannot be
    used, is missing though the database holds sealed values, or does not open them.
    """
    folder = settings.data / KEYS
    found = peek(folder)
    store = Store(settings.database_url, found or unwritten(), shop=settings.shop)
    try:
        store.check_schema()
        store.check_whole()
        if found is None and any(_ends(store, place) for place in PLACES):
            raise KeyringError(
                f"{folder / NAME} is missing, and the database holds values sealed with it: "
                "put it back from your copy"
            )
        if found is not None:
            check_keys(store)
    finally:
        store.close()
    return Store(settings.database_url, Keyring.load_or_create(folder), shop=settings.shop)


def check_keys(store: Store) -> None:
    """Raises KeyringError when what is sealed first or last in a column does not open."""
    for place in PLACES:
        for row in _ends(store, place):
            try:
                place.open(store.vault, row.sealed, *row[1:])
            except VaultError as error:
                raise KeyringError(
                    f"The keyring is not the one of this database ({error}): "
                    "put back the keyring that belongs to it"
                ) from error


def _ends(store: Store, place: Place) -> list[Any]:
    """The first and the last row of a column: the key's values after the sealed one."""
    keys = place.table.primary_key.columns
    some = select(place.column.label("sealed"), *place.key).select_from(place.rows)
    mine = place.table.c.shop == store.shop  # each shop of a database has keys of its own
    some = some.where(mine, place.column.is_not(None)).limit(1)
    with store.read() as connection:
        first = connection.execute(some.order_by(*keys)).first()
        if first is None:
            return []
        last = connection.execute(some.order_by(*(key.desc() for key in keys))).first()
        return [first] if last is None else [first, last]  # a last one may have gone in between
