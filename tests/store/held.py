"""Another process that holds a database."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

DEED = (
    "import sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None);"
    "c.execute('BEGIN ' + sys.argv[2]); print('held', flush=True); sys.stdin.read()"
)


@contextmanager
def held(path: Path, how: str = "EXCLUSIVE") -> Iterator[None]:
    """Nobody else reads or writes it meanwhile; `how` IMMEDIATE: nobody else writes it."""
    pipe = subprocess.PIPE
    command = [sys.executable, "-S", "-c", DEED, str(path), how]
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as other:
        assert other.stdout
        assert other.stdout.readline() == "held\n"
        yield
        other.communicate()
