"""Who vouches for the audit: a seal that only the shop's keys make, and a signature that anyone
with the public key can check."""

import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from kiosk.keys import Keyring
from kiosk.rules.chain import Head
from kiosk.rules.signed_heads import SignedHead


class Witness:
    """Seals and signs heads with the keys of one shop."""

    def __init__(self, keyring: Keyring) -> None:
        self._secret, self._id, self._signing, self._verifying = _keys(keyring)

    def seal(self, head: Head) -> bytes:
        """A keyed MAC (32 bytes) of the head, kept beside it: without the key none can be made."""
        said = f"{head.shop}\0{head.number}\0".encode() + head.hash
        return hmac.digest(self._secret, said, hashlib.sha256)

    def sealed(self, head: Head, mac: bytes | None) -> bool:
        """Whether this shop sealed the head."""
        return mac is not None and hmac.compare_digest(self.seal(head), mac)

    def sign(self, head: Head, at: datetime) -> SignedHead:
        """The head, signed now."""
        bare = SignedHead(head, at.replace(microsecond=0), self._id)
        return replace(bare, signature=self._signing.sign(bare.said))

    def signed(self, found: SignedHead) -> bool:
        """Whether a key of this shop signed it; a key that was retired or revoked counts as well,
        since a head only ever accuses."""
        key = self._verifying.get(found.key)
        try:
            if key is not None:
                key.verify(found.signature, found.said)
        except InvalidSignature:
            return False
        return key is not None


def _keys(
    keyring: Keyring,
) -> tuple[bytes, str, Ed25519PrivateKey, Mapping[str, Ed25519PublicKey]]:
    """The secret of the seal; id and key that sign; all keys that may have signed, by id."""
    secret, seed = (
        hmac.digest(keyring.lookup, f"audit {use}".encode(), hashlib.sha256)
        for use in ("seal", "signature")
    )
    signing = Ed25519PrivateKey.from_private_bytes(seed)
    return secret, "s1", signing, {"s1": signing.public_key()}
