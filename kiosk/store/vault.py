"""Encryption of what is personal: AES-256-GCM, one ciphertext bound to one place in the database.

A sealed value is `key id, 0x00, nonce (12 bytes), ciphertext and tag`. The additional data names
table, column, row and key, so that a value moved to another row does not open (ASVS 11.3).
"""

import hashlib
import hmac
import secrets
from contextlib import suppress

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from kiosk.keys import Keyring, KeyringError
from kiosk.keys.file import Stamp, reread, stamp

NONCE_BYTES = 12


class VaultError(Exception):
    """A sealed value does not open here: wrong key, wrong place, or changed bytes."""


class _Keys:
    """A keyring with its ciphers made ready: put in place of another in one step."""

    def __init__(self, ring: Keyring) -> None:
        self.ring = ring
        self.ciphers = {name: AESGCM(key) for name, key in ring.data.items()}


class Vault:
    """Seals and opens with a keyring; every key it holds opens, the current one seals.

    A keyring that was changed by another program, as `kiosk keys rotate` does, is read again
    before the next value is sealed.
    """

    def __init__(self, keyring: Keyring) -> None:
        self._keys = _Keys(keyring)
        self._stamp: Stamp | None = None  # the file may have changed since it was read

    @property
    def keyring(self) -> Keyring:
        """The keyring as it is now."""
        return self._newest().ring

    def _newest(self) -> _Keys:
        """Without the file, or while it cannot be used, one goes on with what was read last."""
        source = self._keys.ring.source
        found = stamp(source)
        if source and found and found != self._stamp:
            with suppress(KeyringError):
                self._keys = _Keys(reread(source))
                self._stamp = found
        return self._keys

    def seal(self, table: str, column: str, row: str, plain: bytes) -> bytes:
        """`plain` for this one place; `row` is the row's own steady key."""
        keys, nonce = self._newest(), secrets.token_bytes(NONCE_BYTES)
        key = keys.ring.current
        body = keys.ciphers[key].encrypt(nonce, plain, _bound(table, column, row, key))
        return sealed_with(key) + nonce + body

    def open(self, table: str, column: str, row: str, sealed: bytes) -> bytes:
        """What was sealed for this place. Raises VaultError when it was not sealed for it."""
        name, _, rest = sealed.partition(b"\0")
        key = name.decode("ascii", "replace")
        cipher = self._keys.ciphers.get(key) or self._newest().ciphers.get(key)
        if cipher is None:
            raise VaultError(f"{table}.{column} was sealed with a key this keyring lacks")
        try:
            bound = _bound(table, column, row, key)
            return cipher.decrypt(rest[:NONCE_BYTES], rest[NONCE_BYTES:], bound)
        except (InvalidTag, ValueError) as error:
            raise VaultError(f"{table}.{column} does not open in its place") from error

    def lookup(self, kind: str, value: str) -> bytes:
        """A keyed hash by which a value can be found again without being stored."""
        return hmac.digest(self._keys.ring.lookup, f"{kind}\0{value}".encode(), hashlib.sha256)


def sealed_with(key: str) -> bytes:
    """What every value sealed with this key begins with."""
    return key.encode() + b"\0"


def _bound(table: str, column: str, row: str, key: str) -> bytes:
    return "\0".join((table, column, row, key)).encode()
