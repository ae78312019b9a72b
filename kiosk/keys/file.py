"""The file of the keyring: read with care, written whole or not at all, one writer at a time."""

import fcntl
import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from kiosk.keys.body import Body, First, decoded, fresh, ring, upgraded
from kiosk.keys.ring import Keyring, KeyringError

NAME = "keyring.json"
Stamp = tuple[int, int]


def load_or_create(folder: Path) -> Keyring:
    """What `Keyring.load_or_create` does."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder / NAME
    _closed(folder, "700")
    found = _read(path) if path.exists() else None
    if not isinstance(found, Body):  # another start may be making it at this moment
        found = change(folder, lambda body: body)
    return ring(found, path)


def peek(folder: Path) -> Keyring | None:
    """The keyring as `load_or_create` would give it, with nothing written; None for none."""
    path = folder / NAME
    return reread(path) if path.exists() else None


def unwritten() -> Keyring:
    """A keyring that no file holds, and that opens nothing."""
    return ring(fresh())


def reread(path: Path) -> Keyring:
    """The keyring of this file as it is now. Raises KeyringError when it cannot be used."""
    found = _read(path)
    return ring(upgraded(found) if isinstance(found, First) else found, path)


def stamp(path: Path | None) -> Stamp | None:
    """By what a file is known to be the one read before; None for none. One question to the
    system, so that it may be asked each time."""
    try:
        found = path.stat() if path else None
    except OSError:
        return None
    return (found.st_ino, found.st_mtime_ns) if found else None


def change(folder: Path, make: Callable[[Body], Body]) -> Body:
    """Put `make(body)` in place of the keyring (a fresh one when there is none) and return it.

    Writers take turns. Whoever reads meanwhile sees the former file or the new one. Raises
    KeyringError as `load_or_create` does.
    """
    path = folder / NAME
    with _alone(folder):
        found = _read(path) if path.exists() else None
        before = upgraded(found) if isinstance(found, First) else found
        after = make(before or fresh())
        if after != found:
            _write(path, after)
    return after


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """The folder itself is the lock: nothing is left lying about, and a kill gives it back."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
        os.fsync(descriptor)  # the new name is on the disk as well
    finally:
        os.close(descriptor)


def _write(path: Path, body: Body) -> None:
    draft = path.with_suffix(".new")
    draft.unlink(missing_ok=True)  # of a writer that was killed
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(msgspec.json.format(msgspec.json.encode(body), indent=1))
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)


def _read(path: Path) -> Body | First:
    try:
        _closed(path, "600")
        return decoded(path.read_bytes())
    except OSError as error:
        raise KeyringError(f"{path} cannot be read: {error.strerror}") from error
    except ValueError as error:
        why = "" if isinstance(error, msgspec.DecodeError) else f" ({error})"
        raise KeyringError(f"{path} is not a keyring{why}: restore it from your copy") from error


def _closed(path: Path, mode: str) -> None:
    if stat.S_IMODE(path.stat().st_mode) & 0o077:
        raise KeyringError(f"{path} is open to others: run chmod {mode} on it")
