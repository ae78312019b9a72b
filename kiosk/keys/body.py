"""The keyring as it is written: JSON, keys in base64, dates in ISO form."""

import base64
import secrets
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.keys.ring import Age, Keyring, SigningKey, VerifyKey, key_id

KEY_BYTES = 32
VARIED = 8
"""Different bytes that 32 random ones have at the very least; all zeros have one."""

Key = Annotated[bytes, msgspec.Meta(min_length=KEY_BYTES, max_length=KEY_BYTES)]
Cookies = Annotated[tuple[str, ...], msgspec.Meta(min_length=1)]


class DataKey(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One key that seals, or sealed."""

    key: Key
    made_on: date | None
    retired_on: date | None = None


class Signer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A public half, with the end it came to."""

    public: Key
    retired_on: date | None = None
    revoked_on: date | None = None


class Body(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Version 2 of the file. `private` belongs to the one of `signers` that signs."""

    version: Literal[2]
    cookie: Cookies
    current: str
    data: dict[str, DataKey]
    lookup: Key
    audit: Key
    private: Key
    signers: dict[str, Signer]
    rotating: bool = False


class First(msgspec.Struct, frozen=True):
    """Version 1: no signing, no audit, no dates."""

    version: Literal[1]
    cookie: Cookies
    current: str
    data: dict[str, Key]
    lookup: Key


class _Version(msgspec.Struct):
    version: int


def decoded(text: bytes) -> Body | First:
    """What a file says. Raises ValueError when it is no keyring, or half of one."""
    version = msgspec.json.decode(text, type=_Version).version
    body: Body | First = (
        msgspec.json.decode(text, type=First)
        if version == 1
        else msgspec.json.decode(text, type=Body)
    )
    if body.current not in body.data:
        raise ValueError(f"it names a current key it does not hold: {body.current}")
    data = [one if isinstance(one, bytes) else one.key for one in body.data.values()]
    for key in (
        *data,
        body.lookup,
        *(base64.b64decode(word, validate=True) for word in body.cookie),
    ):
        if len(key) != KEY_BYTES or len(set(key)) < VARIED:
            raise ValueError("it holds a key that somebody typed")
    if isinstance(body, Body):
        _check_signers(body)
    return body


def upgraded(old: First) -> Body:
    """Version 2 of a version 1: the same secrets, with what it lacked made fresh."""
    private, signers = new_signer()
    return Body(
        version=2,
        cookie=old.cookie,
        current=old.current,
        data={name: DataKey(key, None) for name, key in old.data.items()},
        lookup=old.lookup,
        audit=secrets.token_bytes(KEY_BYTES),
        private=private,
        signers=signers,
    )


def fresh() -> Body:
    """The keyring of a new shop."""
    private, signers = new_signer()
    return Body(
        version=2,
        cookie=(new_cookie(),),
        current="k1",
        data={"k1": DataKey(secrets.token_bytes(KEY_BYTES), today())},
        lookup=secrets.token_bytes(KEY_BYTES),
        audit=secrets.token_bytes(KEY_BYTES),
        private=private,
        signers=signers,
    )


def ring(body: Body, source: Path | None = None) -> Keyring:
    """The keyring a program uses."""
    return Keyring(
        cookie_secret=body.cookie[0],
        cookie_fallbacks=body.cookie[1:],
        data={name: key.key for name, key in body.data.items()},
        current=body.current,
        lookup=body.lookup,
        signing=SigningKey(signer_of(body.private), body.private),
        verifying={
            name: VerifyKey(name, one.public, one.retired_on, one.revoked_on)
            for name, one in body.signers.items()
        },
        audit=body.audit,
        ages={name: Age(key.made_on, key.retired_on) for name, key in body.data.items()},
        rotating=body.rotating,
        source=source,
    )


def new_signer() -> tuple[bytes, dict[str, Signer]]:
    """A private half, and its public half under its id."""
    private = Ed25519PrivateKey.generate()
    public = private.public_key().public_bytes_raw()
    return private.private_bytes_raw(), {key_id(public): Signer(public)}


def new_cookie() -> str:
    """A secret that signs cookies."""
    return base64.b64encode(secrets.token_bytes(KEY_BYTES)).decode()


def signer_of(private: bytes) -> str:
    """The id of the key with this private half."""
    public = Ed25519PrivateKey.from_private_bytes(private).public_key()
    return key_id(public.public_bytes_raw())


def today() -> date:
    """The day written to a key. In UTC: a key has no time zone."""
    return datetime.now(UTC).date()


def _check_signers(body: Body) -> None:
    for name, one in body.signers.items():
        if name != key_id(one.public):
            raise ValueError(f"the signing key {name} is not what its name says")
    if signer_of(body.private) not in body.signers:
        raise ValueError("it lacks the public half of the key that signs")
