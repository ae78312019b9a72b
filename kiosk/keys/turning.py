"""What can be done to a keyring: `kiosk keys rotate`, `revoke` and `forget`. Each is one write."""

import secrets
from pathlib import Path

from msgspec.structs import replace

from kiosk.keys.body import KEY_BYTES, Body, DataKey, new_cookie, new_signer, signer_of, today
from kiosk.keys.file import change
from kiosk.keys.ring import KeyringError


def rotate(folder: Path) -> str:
    """A new data key, signing key and cookie secret; the id of the data key. A rotation that was
    not finished goes on with the keys it made.

    Former data keys still open; the former cookie secret is good until the next rotation; of the
    former signing key only the public half stays.
    """
    return change(folder, lambda body: body if body.rotating else _rotated(body)).current


def finish(folder: Path, current: str) -> None:
    """Nothing is left that the rotation to `current` has to seal."""
    change(folder, lambda body: replace(body, rotating=body.rotating and body.current != current))


def revoke(folder: Path, name: str) -> None:
    """A signing key is in wrong hands; if it signs now, another one takes its place.

    Raises KeyringError when there is none of this id.
    """

    def revoked(body: Body) -> Body:
        if name not in body.signers:
            raise KeyringError(f"no key that signs is called {name}: see `kiosk keys list`")
        if name == signer_of(body.private):
            body = _signing_anew(body)
        if body.signers[name].revoked_on:
            return body
        gone = replace(body.signers[name], revoked_on=today())
        return replace(body, signers={**body.signers, name: gone})

    change(folder, revoked)


def forget(folder: Path, name: str) -> None:
    """Delete a data key that no value needs any more. Raises KeyringError when it is in use."""

    def forgotten(body: Body) -> Body:
        if name not in body.data:
            raise KeyringError(f"no data key is called {name}: see `kiosk keys list`")
        if name == body.current:
            raise KeyringError(f"{name} is the key in use: run `kiosk keys rotate` first")
        return replace(body, data={key: one for key, one in body.data.items() if key != name})

    change(folder, forgotten)


def _rotated(body: Body) -> Body:
    former, name = body.data[body.current], f"k{1 + max(map(_number, body.data))}"
    return replace(
        _signing_anew(body),
        cookie=(new_cookie(), body.cookie[0]),
        current=name,
        data={
            **body.data,
            body.current: replace(former, retired_on=today()),
            name: DataKey(secrets.token_bytes(KEY_BYTES), today()),
        },
        rotating=True,
    )


def _signing_anew(body: Body) -> Body:
    private, made = new_signer()
    former = signer_of(body.private)
    retired = replace(body.signers[former], retired_on=today())
    return replace(body, private=private, signers={**body.signers, former: retired, **made})


def _number(name: str) -> int:
    return int(name[1:]) if name[1:].isdecimal() else 0
