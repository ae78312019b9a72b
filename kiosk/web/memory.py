"""A few values in memory that a process and those forked from it share: on no disk, gone with them.

One process alone has nothing to share, and pays one copy for it.
"""

import fcntl
import mmap
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from threading import Lock

import msgspec

Values = dict[str, tuple[datetime, str]]
_LENGTH = 4


class Memory:
    """Values by name, each with its time; made before the processes part."""

    def __init__(self, size: int) -> None:
        self._bytes = mmap.mmap(-1, size)
        self._room = size - _LENGTH
        self._turn = Lock()
        self._gate = tempfile.TemporaryFile()  # noqa: SIM115 - stays empty: a lock that a kill frees

    def empty(self) -> bool:
        """Whether nothing at all is kept; asked by every page, and without a turn."""
        return self._bytes[:_LENGTH] == bytes(_LENGTH)

    def __len__(self) -> int:
        with self.changing() as values:
            return len(values)

    @contextmanager
    def changing(self) -> Iterator[Values]:
        """All values, to be changed by one at a time. What is too much is not kept at all."""
        with self._turn:
            fcntl.lockf(self._gate, fcntl.LOCK_EX)
            try:
                values = self._read()
                before = len(values)
                yield values
                if before or values:
                    self._write(values)
            finally:
                fcntl.lockf(self._gate, fcntl.LOCK_UN)

    def _read(self) -> Values:
        end = _LENGTH + int.from_bytes(self._bytes[:_LENGTH])
        try:
            return msgspec.msgpack.decode(self._bytes[_LENGTH:end], type=Values)
        except msgspec.MsgspecError:  # new, or whoever wrote was killed
            return {}

    def _write(self, values: Values) -> None:
        """In place of the former values, of which no byte stays."""
        former = int.from_bytes(self._bytes[:_LENGTH])
        body = msgspec.msgpack.encode(values) if values else b""
        body = body if len(body) <= self._room else b""
        self._bytes[:_LENGTH] = bytes(_LENGTH)
        self._bytes[_LENGTH : _LENGTH + max(len(body), former)] = body.ljust(former, b"\0")
        self._bytes[:_LENGTH] = len(body).to_bytes(_LENGTH)
