"""The store of this process: the one place where a shop, its keys and its database meet."""

from kiosk.keys import Keyring
from kiosk.settings import Settings
from kiosk.store.database import Store


def open_store(settings: Settings, keyring: Keyring | None = None) -> Store:
    """The memory of the shop that the settings name, with its own keys unless others are given.

    Raises KeyringError for keys that cannot be used; the database is not looked at yet.
    """
    keys = keyring or Keyring.load_or_create(settings.data / "keys")
    return Store(settings.database_url, keys, shop=settings.shop)
