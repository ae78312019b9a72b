"""What a keyring holds, once it is read. A copied database alone tells nothing."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

ID_BYTES = 4


class KeyringError(Exception):
    """The keys cannot be used; the text says which file and why."""


@dataclass(frozen=True)
class SigningKey:
    """The key that signs papers now: an Ed25519 seed of 32 bytes, known by its public half."""

    id: str
    private: bytes = field(repr=False)


@dataclass(frozen=True)
class VerifyKey:
    """What a signature is checked with: 32 bytes. `retired_on` is the last day it signed; one that
    was `revoked_on` a day got into wrong hands, and proves nothing."""

    id: str
    public: bytes
    retired_on: date | None = None
    revoked_on: date | None = None


@dataclass(frozen=True)
class Age:
    """When a data key was made (None: before this was kept) and when the next one followed it."""

    made_on: date | None
    retired_on: date | None = None


@dataclass(frozen=True)
class Keyring:
    """Secrets of one shop. `data` maps a key id to 32 bytes; `current` is the id new values use.

    `verifying` holds every public half there ever was, that of `signing` included. `lookup` and
    `audit` (32 bytes each) stay for good (docs/decisions/061-keys.md). `rotating` says that a
    rotation has still values to seal anew. `source` is the file it came from, None for none.
    """

    cookie_secret: str = field(repr=False)
    cookie_fallbacks: tuple[str, ...] = field(repr=False)
    data: Mapping[str, bytes] = field(repr=False)
    current: str
    lookup: bytes = field(repr=False)
    signing: SigningKey
    verifying: Mapping[str, VerifyKey]
    audit: bytes = field(repr=False)
    ages: Mapping[str, Age]
    rotating: bool = False
    source: Path | None = field(default=None, compare=False)

    @classmethod
    def load_or_create(cls, folder: Path) -> "Keyring":
        """The keyring in `folder`, made (folder 0700, file 0600) when there is none, and brought to
        today's form when it is an older one.

        Raises KeyringError when the file can be read by others, or is not a keyring.
        """
        from kiosk.keys.file import load_or_create  # it makes what is described here

        return load_or_create(folder)


def key_id(public: bytes) -> str:
    """By what a signing key is called on paper: the start of the SHA-256 of its public half.

    >>> key_id(bytes(32))
    '66687aad'
    """
    return hashlib.sha256(public).digest()[:ID_BYTES].hex()
