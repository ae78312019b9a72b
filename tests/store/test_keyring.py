"""The keyring is private, steady, and refused when it cannot be trusted."""

import json
import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from kiosk.keys import Keyring, KeyringError


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


@pytest.mark.parametrize("damage", ["", "{", "[]", "{}", "null", "\udcff", "short", "current"])
def test_a_damaged_keyring_is_refused_in_words_without_keys(tmp_path: Path, damage: str) -> None:
    Keyring.load_or_create(tmp_path)
    path = tmp_path / "keyring.json"
    body = json.loads(path.read_text())
    if damage == "short":
        body["data"] = dict.fromkeys(body["data"], "YWJj")
        damage = json.dumps(body)
    elif damage == "current":
        body["current"] = "gone"
        damage = json.dumps(body)
    path.write_bytes(damage.encode("utf-8", "surrogateescape"))
    with pytest.raises(KeyringError) as refused:
        Keyring.load_or_create(tmp_path)
    assert str(path) in str(refused.value)
    assert "YWJj" not in str(refused.value)
