"""A database with all tables: made once a process by the migrations, copied for each test."""

import functools
import shutil
import tempfile
from pathlib import Path

from kiosk.store.migrate import upgrade


@functools.cache
def _pattern() -> Path:
    path = Path(tempfile.mkdtemp(prefix="signoff-tests-")) / "signoff.db"
    upgrade(f"sqlite:///{path}")
    return path


def database(path: Path) -> str:
    """A fresh database at `path`, unless there is one; its URL."""
    if not path.exists():
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.touch(mode=0o600)
        shutil.copyfile(_pattern(), path)
    return f"sqlite:///{path}"
