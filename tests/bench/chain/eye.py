"""What the machine and the database did during the day, looked at every second."""

import os
import threading
import time
from pathlib import Path
from typing import Self

import psycopg

from tests.bench.filled import server

_LOOK = """
    SELECT count(*), count(*) FILTER (WHERE state <> 'idle'),
    count(*) FILTER (WHERE wait_event_type = 'Lock')
    FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
"""
EVERY = 1.0


class Eye:
    """Open while the day lasts. `connections`, `busy` and `waiting` (for a lock) are the most that
    were seen at once; `cpu` seconds by sort of process, those that ended included."""

    def __init__(self, url: str, roots: dict[str, list[int]]) -> None:
        self.connection = psycopg.connect(server(url), autocommit=True)
        (pid,) = self.connection.execute("SELECT pg_backend_pid()").fetchone() or (0,)
        self.roots = {**roots, "database": [_stat(pid)[1]]}
        self.connections = self.busy = self.waiting = 0
        self.cpu: dict[str, float] = {}
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._look)

    def __enter__(self) -> Self:
        self._began, self._before = time.monotonic(), self._used()
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._thread.join()
        self.seconds = time.monotonic() - self._began
        after = self._used()
        self.cpu = {sort: after[sort] - self._before[sort] for sort in after}
        self.connection.close()

    def _look(self) -> None:
        while not self._ended.wait(EVERY):
            row = self.connection.execute(_LOOK).fetchone() or (0, 0, 0)
            self.connections = max(self.connections, row[0])
            self.busy, self.waiting = max(self.busy, row[1]), max(self.waiting, row[2])

    def _used(self) -> dict[str, float]:
        return {sort: sum(map(_tree, pids)) for sort, pids in self.roots.items()}


def _tree(pid: int) -> float:
    """Seconds of CPU of a process, of what came from it and of what has ended."""
    try:
        mine = _stat(pid)
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:  # gone in between
        return 0.0
    ticks = sum(mine[11:15]) / os.sysconf("SC_CLK_TCK")
    return ticks + sum(_tree(int(child)) for child in children)


def _stat(pid: int) -> list[int]:
    """Fields of /proc/PID/stat after the name: [1] is the parent, [11:15] ticks of CPU."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return [int(field) if field.lstrip("-").isdigit() else 0 for field in fields]


def memory(roots: list[int]) -> float:
    """MB that these processes and their children hold for themselves or share (PSS)."""
    total = 0.0
    for pid in roots:
        try:
            rollup = Path(f"/proc/{pid}/smaps_rollup").read_text()
            children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
        except OSError:
            continue
        total += int(rollup.partition("\nPss:")[2].split()[0]) / 1024
        total += memory([int(child) for child in children])
    return total
