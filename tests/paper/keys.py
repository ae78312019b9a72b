"""A signing key of the tests, and the ring that checks it."""

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.keys import SigningKey, VerifyKey, key_id

SEED = bytes(range(32))
PUBLIC = Ed25519PrivateKey.from_private_bytes(SEED).public_key().public_bytes_raw()
KEY = SigningKey(key_id(PUBLIC), SEED)
RING = {KEY.id: VerifyKey(KEY.id, PUBLIC)}
