"""`kiosk migrate`: the database brought up to date, made when there is none."""

import subprocess
import sys
from pathlib import Path

from sqlalchemy.engine import make_url
from sqlalchemy.exc import SQLAlchemyError

from kiosk.keys import Keyring, KeyringError
from kiosk.settings import Settings
from kiosk.store.opening import KEYS
from kiosk.store.vault import Vault
from kiosk.store.witness import Witness

FOLDER_MODE = 0o700


def migrate(settings: Settings) -> int:
    """Migrate the database of the settings; 1 with a reason on stderr when it cannot be."""
    from alembic.util import CommandError  # slow to import, and not wanted while serving

    from kiosk.store.migrate import upgrade

    try:
        settings.data.mkdir(mode=FOLDER_MODE, parents=True, exist_ok=True)
        upgrade(settings.database_url, seal=lambda head: _witness(settings).seal(head))
        print("The database is up to date.")
    except (CommandError, KeyringError, SQLAlchemyError, OSError) as fault:
        print(f"kiosk migrate: {fault}", file=sys.stderr)
        return 1
    return 0


def _witness(settings: Settings) -> Witness:
    return Witness(Vault(Keyring.load_or_create(settings.data / KEYS)))


def migrate_if_new(settings: Settings) -> bool:
    """Make the SQLite file of a fresh shop; one that is there is left to `kiosk migrate`.

    In a process of its own, as Alembic must not stay in the memory of a server.
    Returns False when that was refused; the reason is on stderr.
    """
    url = make_url(settings.database_url)
    if url.get_backend_name() != "sqlite" or not url.database or Path(url.database).exists():
        return True
    command = [sys.executable, "-m", "kiosk.cli", "migrate"]
    return subprocess.run(command).returncode == 0  # noqa: S603 - our own words
