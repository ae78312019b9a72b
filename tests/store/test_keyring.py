"""The keyring is private, steady, and refused when it cannot be trusted."""

import base64
import json
import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from kiosk.keys import Keyring, KeyringError, key_id

HALF: dict[str, Callable[[dict[str, Any]], Any]] = {
    "short": lambda body: body["data"]["k1"].update(key="YWJj"),
    "current": lambda body: body.update(current="gone"),
    "no data key": lambda body: body.update(data={}),
    "no cookie": lambda body: body.update(cookie=[]),
    "no lookup": lambda body: body.pop("lookup"),
    "no audit": lambda body: body.pop("audit"),
    "no signer": lambda body: body.update(signers={}),
    "another's signer": lambda body: body.update(private=body["audit"]),
    "renamed signer": lambda body: body.update(signers={"0" * 8: body["signers"].popitem()[1]}),
}
"""What half a keyring lacks."""


def test_a_new_keyring_is_for_its_owner_alone(tmp_path: Path) -> None:
    earlier = os.umask(0)
    try:
        Keyring.load_or_create(tmp_path / "keys")
    finally:
        os.umask(earlier)
    assert (tmp_path / "keys").stat().st_mode & 0o777 == 0o700
    assert [path.name for path in (tmp_path / "keys").iterdir()] == ["keyring.json"]
    assert (tmp_path / "keys" / "keyring.json").stat().st_mode & 0o777 == 0o600


def test_a_restart_finds_the_same_keys(tmp_path: Path) -> None:
    assert Keyring.load_or_create(tmp_path) == Keyring.load_or_create(tmp_path)


def test_first_starts_at_once_agree_on_one_keyring(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        rings = list(pool.map(Keyring.load_or_create, [tmp_path / "keys"] * 8))
    assert all(ring == rings[0] for ring in rings)


def test_a_keyring_others_can_read_is_refused(tmp_path: Path) -> None:
    Keyring.load_or_create(tmp_path)
    (tmp_path / "keyring.json").chmod(0o640)
    with pytest.raises(KeyringError, match="others"):
        Keyring.load_or_create(tmp_path)


@pytest.mark.parametrize("damage", ["", "{", "[]", "{}", "null", "\udcff", '{"version": 3}', *HALF])
def test_a_damaged_keyring_is_refused_in_words_without_keys(tmp_path: Path, damage: str) -> None:
    Keyring.load_or_create(tmp_path)
    path = tmp_path / "keyring.json"
    body = json.loads(path.read_text())
    if harm := HALF.get(damage):
        harm(body)
        damage = json.dumps(body)
    path.write_bytes(damage.encode("utf-8", "surrogateescape"))
    with pytest.raises(KeyringError) as refused:
        Keyring.load_or_create(tmp_path)
    assert str(path) in str(refused.value)
    assert "YWJj" not in str(refused.value)


def first_form(folder: Path) -> dict[str, Any]:
    """A keyring as the first version of the kiosk wrote it."""
    secret = [base64.b64encode(bytes(range(n, n + 32))).decode() for n in range(4)]
    body = {"version": 1, "cookie": secret[:1], "current": "k1"}
    body |= {"data": {"k1": secret[1]}, "lookup": secret[2]}
    folder.mkdir(mode=0o700)
    (folder / "keyring.json").touch(mode=0o600)
    (folder / "keyring.json").write_text(json.dumps(body))
    return body


def test_a_signature_of_the_keyring_is_verified_by_it(tmp_path: Path) -> None:
    ring = Keyring.load_or_create(tmp_path)
    known = ring.verifying[ring.signing.id]
    signed = Ed25519PrivateKey.from_private_bytes(ring.signing.private).sign(b"paper")
    Ed25519PublicKey.from_public_bytes(known.public).verify(signed, b"paper")
    assert (known.id, known.retired_on, known.revoked_on) == (key_id(known.public), None, None)
    assert len(ring.audit) == 32
    assert repr(ring.signing.private) not in repr(ring)
    assert repr(ring.audit) not in repr(ring)


def test_an_older_keyring_is_brought_up_to_date_in_place(tmp_path: Path) -> None:
    old = first_form(tmp_path / "keys")
    with ThreadPoolExecutor(8) as pool:
        rings = list(pool.map(Keyring.load_or_create, [tmp_path / "keys"] * 8))
    assert all(ring == rings[0] for ring in rings)
    ring = rings[0]
    assert [ring.cookie_secret] == old["cookie"]
    assert base64.b64encode(ring.data["k1"]).decode() == old["data"]["k1"]
    assert base64.b64encode(ring.lookup).decode() == old["lookup"]
    assert len({ring.audit, ring.lookup, ring.signing.private, *ring.data.values()}) == 4
    path = tmp_path / "keys" / "keyring.json"
    assert list(path.parent.iterdir()) == [path]
    assert path.stat().st_mode & 0o777 == 0o600


def test_what_is_no_older_keyring_is_left_as_it_is(tmp_path: Path) -> None:
    body = first_form(tmp_path / "keys")
    path = tmp_path / "keys" / "keyring.json"
    path.write_text(json.dumps(body | {"current": "k9"}))
    before = path.read_bytes()
    with pytest.raises(KeyringError, match="k9"):
        Keyring.load_or_create(tmp_path / "keys")
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]
