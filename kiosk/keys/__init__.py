"""The keyring of one shop: made at the first start, kept 0600 beside the database, never in it."""

from kiosk.keys.ring import Age, Keyring, KeyringError, SigningKey, VerifyKey, key_id

__all__ = ["Age", "Keyring", "KeyringError", "SigningKey", "VerifyKey", "key_id"]
