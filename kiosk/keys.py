"""The keyring: cookie secret, data keys by id, look-up key. Made at the first start, kept 0600.

It lies beside the database, never in it: a copied database alone tells nothing.
"""

import base64
import json
import os
import secrets
import stat
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

KEY_BYTES = 32
VARIED = 8
"""Different bytes that 32 random ones have at the very least; all zeros have one."""


class KeyringError(Exception):
    """The keys cannot be used; the text says which file and why."""


@dataclass(frozen=True)
class Keyring:
    """Secrets of one shop. `data` maps a key id to 32 bytes; `current` is the id new rows use."""

    cookie_secret: str = field(repr=False)
    cookie_fallbacks: tuple[str, ...] = field(repr=False)
    data: Mapping[str, bytes] = field(repr=False)
    current: str
    lookup: bytes = field(repr=False)

    @classmethod
    def load_or_create(cls, folder: Path) -> "Keyring":
        """The keyring in `folder`, made (folder 0700, file 0600) when there is none.

        Raises KeyringError when the file can be read by others, or is not a keyring.
        """
        path = folder / "keyring.json"
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if stat.S_IMODE(folder.stat().st_mode) & 0o077:
            raise KeyringError(f"{folder} is open to others: run chmod 700 on it")
        if not path.exists():
            _write(path, _fresh())
        return _read(path)


def _fresh() -> dict[str, Any]:
    def secret() -> str:
        return base64.b64encode(secrets.token_bytes(KEY_BYTES)).decode()

    return {
        "version": 1,
        "cookie": [secret()],
        "current": "k1",
        "data": {"k1": secret()},
        "lookup": secret(),
    }


def _write(path: Path, body: dict[str, Any]) -> None:
    """Whole or not at all: two starts at once must not leave half a keyring, or two of them."""
    draft = path.with_suffix(f".{secrets.token_hex(4)}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w") as file:
        json.dump(body, file)
        file.flush()
        os.fsync(file.fileno())
    try:
        os.link(draft, path)
    except FileExistsError:
        pass  # another start was first: its keys are the ones to use
    finally:
        draft.unlink()


def _read(path: Path) -> Keyring:
    try:
        if stat.S_IMODE(path.stat().st_mode) & 0o077:
            raise KeyringError(f"{path} can be read by others: run chmod 600 on it")
        body = json.loads(path.read_bytes())
        data = {name: _key(words) for name, words in body["data"].items()}
        first, *fallbacks = body["cookie"]
        for words in (first, *fallbacks):  # "dev" or "secret" opens no shop
            _key(words)
        ring = Keyring(first, tuple(fallbacks), data, body["current"], _key(body["lookup"]))
    except OSError as error:
        raise KeyringError(f"{path} cannot be read: {error.strerror}") from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise KeyringError(f"{path} is not a keyring: restore it from your copy") from error
    if ring.current not in ring.data:
        raise KeyringError(f"{path} names a current key it does not hold: {ring.current}")
    return ring


def _key(words: str) -> bytes:
    key = base64.b64decode(words, validate=True)
    if len(key) != KEY_BYTES:
        raise ValueError("a key of the wrong length")
    if len(set(key)) < VARIED:
        raise ValueError("a key that somebody typed")
    return key
