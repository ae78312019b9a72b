"""A database with all tables: made once a process by the migrations, copied for each test.

Which engine a test's folder has is said by a file in it, so that its child processes and a restart
find the same.
"""

import functools
import shutil
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from sqlalchemy.engine import make_url

from kiosk.store.migrate import upgrade


@functools.cache
def _pattern() -> Path:
    path = Path(tempfile.mkdtemp(prefix="signoff-tests-")) / "signoff.db"
    upgrade(f"sqlite:///{path}")
    return path


def database(path: Path, engine: str = "sqlite") -> str:
    """A fresh database at `path` (its folder, for PostgreSQL), unless there is one; its URL."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if engine == "postgresql" and not _note(path.parent).exists():
        from tests.postgres import cluster  # child processes and benchmarks do without

        _note(path.parent).write_text(cluster.fresh())
    elif not path.exists() and not _note(path.parent).exists():
        path.touch(mode=0o600)
        shutil.copyfile(_pattern(), path)
    return address(path.parent)


def unmigrated(folder: Path, engine: str) -> str:
    """The URL of a database that has no tables yet."""
    if engine == "postgresql":
        from tests.postgres import cluster

        _note(folder).write_text(cluster.bare())
    return address(folder)


def copied(folder: Path) -> Callable[[], object]:
    """A copy of the database in this folder, which nobody may have open now; calling what comes
    back puts it in its place."""
    note, file = _note(folder), folder / "signoff.db"
    if note.exists():
        from tests.postgres import cluster

        copy = cluster.bare(make_url(note.read_text()).database or "").encode()
        return partial(note.write_bytes, copy)
    return partial(file.write_bytes, file.read_bytes())


def address(folder: Path) -> str:
    """The URL of the database that a test has in this folder."""
    note = _note(folder)
    return note.read_text() if note.exists() else f"sqlite:///{folder / 'signoff.db'}"


def _note(folder: Path) -> Path:
    return folder / "address"
