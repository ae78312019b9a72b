"""Bringing the database up to date. Alembic is imported here only, never while serving."""

from collections.abc import Callable
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy.engine import make_url

from kiosk.rules.chain import Head

MIGRATIONS = Path(__file__).parent / "migrations"


Seal = Callable[[Head], bytes]


def upgrade(url: str, revision: str = "head", seal: Seal | None = None) -> None:
    """Bring the database at `url` to `revision`; makes a SQLite file (0600) and its folder.

    `seal` is asked only when an audit from before its chain gets a head; without it that head
    stays unsealed, and is reported.
    """
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite" and parsed.database:
        path = Path(parsed.database)
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.touch(mode=0o600)
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["url"], config.attributes["seal"] = url, seal
    command.upgrade(config, revision)
