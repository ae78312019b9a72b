"""Sealed values open in their own place only, and the files hold nothing readable."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from kiosk.keys.body import KEY_BYTES
from kiosk.keys.file import unwritten
from kiosk.rules.procedure import Desk
from kiosk.store import cases, visits
from kiosk.store.database import Store
from kiosk.store.vault import Vault, VaultError
from tests.store.shop import IDLE, NOON, SENTINEL, all_bytes, ask, hand_in, new_case

RING = unwritten()


@given(st.binary(max_size=200), st.text(max_size=20))
def test_what_is_sealed_opens_again(plain: bytes, row: str) -> None:
    vault = Vault(RING)
    assert vault.open("t", "c", row, vault.seal("t", "c", row, plain)) == plain


@pytest.mark.parametrize("place", [("x", "c", "1"), ("t", "x", "1"), ("t", "c", "2")])
def test_a_value_moved_elsewhere_does_not_open(place: tuple[str, str, str]) -> None:
    vault = Vault(RING)
    with pytest.raises(VaultError):
        vault.open(*place, vault.seal("t", "c", "1", b"words"))


def test_every_changed_bit_is_noticed() -> None:
    vault = Vault(RING)
    sealed = vault.seal("t", "c", "1", b"words")
    for at in range(len(sealed)):
        with pytest.raises(VaultError):
            vault.open("t", "c", "1", sealed[:at] + bytes([sealed[at] ^ 1]) + sealed[at + 1 :])


def test_a_former_key_still_opens_and_the_current_one_seals() -> None:
    old = Vault(RING).seal("t", "c", "1", b"words")
    both = Vault(replace(RING, data={**RING.data, "k2": b"2" * KEY_BYTES}, current="k2"))
    assert both.open("t", "c", "1", old) == b"words"
    with pytest.raises(VaultError):
        Vault(RING).open("t", "c", "1", both.seal("t", "c", "1", b"words"))


def test_look_ups_agree_by_kind_and_key() -> None:
    vault = Vault(RING)
    other = Vault(replace(RING, lookup=b"2" * KEY_BYTES))
    assert vault.lookup("msisdn", "1") == vault.lookup("msisdn", "1")
    assert (
        len({vault.lookup("msisdn", "1"), vault.lookup("card", "1"), other.lookup("msisdn", "1")})
        == 3
    )


def test_no_file_of_the_database_holds_an_answer(store: Store, desk: Desk, tmp_path: Path) -> None:
    visit = visits.begin(store, "token-in-the-cookie", "zh-Hans", NOON)
    visit = visits.save(store, visit, {"holder_name": SENTINEL}, NOON)
    with store.write() as connection:  # a journal holds the former page meanwhile
        connection.execute(text("UPDATE visits SET language = 'en'"))
        assert store.shared or len(list(tmp_path.glob("signoff.db*"))) > 1
        _nothing_readable(all_bytes(tmp_path))
    hand_in(store, visit, new_case(desk))
    _nothing_readable(all_bytes(tmp_path))


def _nothing_readable(found: bytes) -> None:
    assert b"en" in found  # the search does find what is not sealed
    for secret in (SENTINEL, "66812345678", "token-in-the-cookie"):
        assert secret.encode() not in found
        assert secret.encode("utf-16-le") not in found


def test_swapped_drafts_do_not_open(store: Store) -> None:
    for token in ("a", "b"):
        visit = visits.begin(store, token, "en", NOON)
        visits.save(store, visit, {"holder_name": token}, NOON)
    with store.write() as connection:
        connection.execute(
            text("UPDATE visits SET answers = (SELECT o.answers FROM visits o WHERE "
                 "o.token_hash <> visits.token_hash)")
        )  # fmt: skip
    with pytest.raises(VaultError):
        visits.find(store, "a", NOON, IDLE)


def test_a_draft_does_not_open_as_a_case(store: Store, desk: Desk) -> None:
    draft = visits.begin(store, "a", "en", NOON)
    visits.save(store, draft, {"holder_name": "A"}, NOON)
    reference = hand_in(store, visits.begin(store, "b", "en", NOON), new_case(desk)).reference
    with store.write() as connection:
        connection.execute(
            text("UPDATE cases SET answers = (SELECT answers FROM visits "
                 "WHERE answers IS NOT NULL)")
        )  # fmt: skip
    with pytest.raises(VaultError):
        cases.by_reference(store, reference)


def test_an_ended_visit_leaves_no_bytes_behind(store: Store, tmp_path: Path) -> None:
    visit = visits.begin(store, "a", "en", NOON)
    visits.save(store, visit, {"holder_name": SENTINEL}, NOON)
    [(sealed,)] = ask(tmp_path, "SELECT answers FROM visits")
    assert sealed in all_bytes(tmp_path)
    visits.end(store, visit)
    assert sealed not in all_bytes(tmp_path)
