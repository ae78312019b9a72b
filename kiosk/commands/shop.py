"""The shop that a command works on: made when it is new; what stands in the way is one line."""

import subprocess
import sys
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import ParamSpec

from sqlalchemy.engine import make_url
from sqlalchemy.exc import SQLAlchemyError

from kiosk.keys import KeyringError
from kiosk.settings import Settings
from kiosk.store.database import SchemaError

Given = ParamSpec("Given")


class Refused(Exception):  # noqa: N818 - an answer, not a mistake
    """Nothing was done, and why."""


def reported(
    name: str, *more: type[Exception]
) -> Callable[[Callable[Given, int | None]], Callable[Given, int]]:
    """A command, with its exit code: 1 and a line on stderr, after its `name`, when the shop cannot
    be opened or worked on, for a Refused and for `more`; else what it returns, None being 0."""
    faults: tuple[type[Exception], ...] = (KeyringError, SchemaError, SQLAlchemyError, OSError)
    faults += (Refused, *more)

    def made(command: Callable[Given, int | None]) -> Callable[Given, int]:
        @wraps(command)
        def run(*args: Given.args, **given: Given.kwargs) -> int:
            try:
                return command(*args, **given) or 0
            except faults as fault:
                print(f"{name}: {fault}", file=sys.stderr)
                return 1

        return run

    return made


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
