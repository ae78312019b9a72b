"""Who vouches for the audit: a seal that only the shop's keys make, and a signature that anyone
with the public key can check."""

import hashlib
import hmac
from dataclasses import replace
from datetime import datetime

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from kiosk.rules.chain import Head
from kiosk.rules.signed_heads import SignedHead
from kiosk.store.vault import Vault


class Witness:
    """Seals and signs heads with the keys of one shop, as the vault has them now."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def seal(self, head: Head) -> bytes:
        """A keyed MAC (32 bytes) of the head, kept beside it: without the key none can be made."""
        said = f"{head.shop}\0{head.number}\0".encode() + head.hash
        return hmac.digest(self._vault.keyring.audit, said, hashlib.sha256)

    def sealed(self, head: Head, mac: bytes | None) -> bool:
        """Whether this shop sealed the head."""
        return mac is not None and hmac.compare_digest(self.seal(head), mac)

    def sign(self, head: Head, at: datetime) -> SignedHead:
        """The head, signed now."""
        key = self._vault.keyring.signing
        bare = SignedHead(head, at.replace(microsecond=0), key.id)
        signing = Ed25519PrivateKey.from_private_bytes(key.private)
        return replace(bare, signature=signing.sign(bare.said))

    def signed(self, found: SignedHead) -> bool:
        """Whether a key of this shop signed it; a key that was retired or revoked counts as well,
        since a head only ever accuses."""
        key = self._vault.keyring.verifying.get(found.key)
        if key is None:
            return False
        try:
            Ed25519PublicKey.from_public_bytes(key.public).verify(found.signature, found.said)
        except InvalidSignature:
            return False
        return True
