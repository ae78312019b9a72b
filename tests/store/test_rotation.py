"""New keys while the kiosk serves: everything is sealed anew, nothing that is written is lost."""

import base64
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import text

from kiosk.keys import Keyring, KeyringError, turning
from kiosk.rules.procedure import Desk
from kiosk.store import resealing, visits
from kiosk.store.changes import Change, change
from kiosk.store.database import Store
from kiosk.store.places import CASE_FACTS, PLACES
from kiosk.store.vault import sealed_with
from tests.migrated import address
from tests.store.filled import fill, opened, sealed
from tests.store.shop import IDLE, NOON, TODAY, all_bytes, ask


@pytest.fixture
def keys(tmp_path: Path) -> Path:
    """Where the keyring of `store` is."""
    return tmp_path / "keys"


def other_program(tmp_path: Path) -> Store:
    """The same shop as `kiosk keys rotate` opens it."""
    return Store(address(tmp_path), Keyring.load_or_create(tmp_path / "keys"))


def test_everything_is_sealed_anew_and_reads_the_same(
    store: Store, desk: Desk, tmp_path: Path, keys: Path
) -> None:
    fill(store, desk)
    before, old = opened(store), sealed(store)
    assert turning.rotate(keys) == "k2"
    assert resealing.reseal(other_program(tmp_path)) == resealing.Resealed(len(old), ())
    new = sealed(store)
    assert {value[:3] for _, _, value in new} == {sealed_with("k2")}
    assert {str(place.column) for place, _, _ in new} == {str(place.column) for place in PLACES}
    assert opened(store) == before
    left = all_bytes(tmp_path)
    assert [place.column for place, _, value in old if value in left] == []
    assert resealing.reseal(store).count == 0
    assert (resealing.counted(store, "k1"), resealing.counted(store, "k2")) == (0, len(old))


def test_a_kiosk_that_serves_goes_over_to_the_new_key_by_itself(
    store: Store, tmp_path: Path, keys: Path
) -> None:
    visit = visits.begin(store, "a", "en", NOON)
    visits.save(store, visit, {"holder_name": "old"}, NOON)
    turning.rotate(keys)
    visits.save(other_program(tmp_path), _found(store), {"holder_name": "new"}, NOON)
    read = _found(store)
    assert read.answers == {"holder_name": "new"}  # sealed with a key unknown to it a moment ago
    visits.save(store, read, {"holder_name": "newer"}, NOON)
    assert ask(tmp_path, "SELECT substr(answers, 1, 3) FROM visits") == [(sealed_with("k2"),)]


def test_one_that_only_writes_goes_over_as_well(store: Store, tmp_path: Path, keys: Path) -> None:
    visits.save(store, visits.begin(store, "a", "en", NOON), {"holder_name": "old"}, NOON)
    read = _found(store)
    turning.rotate(keys)
    visits.save(store, read, {"holder_name": "new"}, NOON)
    assert ask(tmp_path, "SELECT substr(answers, 1, 3) FROM visits") == [(sealed_with("k2"),)]


def test_a_keyring_that_is_gone_stops_no_customer(store: Store, keys: Path) -> None:
    visit = visits.begin(store, "a", "en", NOON)
    (keys / "keyring.json").write_text("{")
    visit = visits.save(store, visit, {"holder_name": "A"}, NOON)
    (keys / "keyring.json").unlink()
    visits.save(store, visit, {"holder_name": "B"}, NOON)
    assert _found(store).answers == {"holder_name": "B"}


def test_what_is_written_between_reading_and_sealing_anew_stays(
    store: Store, desk: Desk, tmp_path: Path, keys: Path
) -> None:
    fill(store, desk, 1)
    [(reference,)] = ask(tmp_path, "SELECT reference FROM cases")
    turning.rotate(keys)
    batches = resealing.batches(store, CASE_FACTS)
    rows = next(batches)
    fresh = [(row, CASE_FACTS.seal(store.vault, b'{"lost": "1"}', reference)) for row in rows]
    written = Change("hold", "staff:2", "held", left="in_review", facts={"kept": "1"})
    assert change(store, reference, 2, written, NOON, TODAY) == 3
    resealing._swap(store, CASE_FACTS, fresh)
    assert opened(store)["cases.facts", (reference,)] == b'{"kept":"1"}'
    resealing.reseal(store)
    assert opened(store)["cases.facts", (reference,)] == b'{"kept":"1"}'


def test_what_does_not_open_is_named_and_left_and_keeps_nothing_up(
    store: Store, desk: Desk, tmp_path: Path, keys: Path
) -> None:
    fill(store, desk)
    with store.write() as connection:
        first = text("UPDATE history SET note = :noise WHERE note IS NOT NULL AND id < 4")
        harmed = connection.execute(first, {"noise": bytes(60)}).rowcount
    assert harmed
    count = len(sealed(store))
    turning.rotate(keys)
    done = resealing.reseal(store)
    assert done.count == count - harmed
    assert len(done.broken) == harmed
    assert all(words.startswith("history.note ") for words in done.broken)


def test_a_rotation_turns_every_secret_but_two(store: Store, keys: Path) -> None:
    first = store.vault.keyring
    turning.rotate(keys)
    ring = store.vault.keyring
    assert (ring.lookup, ring.audit, ring.rotating) == (first.lookup, first.audit, True)
    assert ring.cookie_secret != first.cookie_secret
    assert ring.cookie_fallbacks == (first.cookie_secret,)
    assert ring.data["k1"] == first.data["k1"] != ring.data["k2"]
    today = datetime.now(UTC).date()
    assert ring.ages["k1"].retired_on == ring.ages["k2"].made_on == today
    assert ring.signing.id != first.signing.id
    assert set(ring.verifying) == {ring.signing.id, first.signing.id}
    assert ring.verifying[first.signing.id].public == first.verifying[first.signing.id].public
    assert ring.verifying[first.signing.id].retired_on == today
    assert ring.verifying[ring.signing.id].retired_on is None
    assert base64.b64encode(first.signing.private) not in (keys / "keyring.json").read_bytes()


def test_a_rotation_that_was_stopped_makes_no_keys_of_its_own(store: Store, keys: Path) -> None:
    turning.rotate(keys)
    stopped = store.vault.keyring
    assert turning.rotate(keys) == "k2"
    assert store.vault.keyring == stopped
    turning.finish(keys, "k1")  # another rotation's end
    assert store.vault.keyring.rotating
    turning.finish(keys, "k2")
    assert turning.rotate(keys) == "k3"
    assert store.vault.keyring.cookie_fallbacks == (stopped.cookie_secret,)


def test_a_leaked_key_that_signs_is_replaced_and_marked(store: Store, keys: Path) -> None:
    leaked = store.vault.keyring.signing
    turning.revoke(keys, leaked.id)
    ring = store.vault.keyring
    assert ring.signing.id != leaked.id
    marked = ring.verifying[leaked.id]
    assert marked.revoked_on == marked.retired_on == datetime.now(UTC).date()
    turning.revoke(keys, leaked.id)
    assert store.vault.keyring == ring
    with pytest.raises(KeyringError, match="no key that signs is called"):
        turning.revoke(keys, "k1")


@pytest.mark.parametrize(("name", "why"), [("k2", "in use"), ("k7", "no data key is called k7")])
def test_what_is_in_use_or_unknown_is_not_forgotten(keys: Path, name: str, why: str) -> None:
    Keyring.load_or_create(keys)
    turning.rotate(keys)
    before = (keys / "keyring.json").read_bytes()
    with pytest.raises(KeyringError, match=why):
        turning.forget(keys, name)
    assert (keys / "keyring.json").read_bytes() == before
    turning.forget(keys, "k1")
    assert list(Keyring.load_or_create(keys).data) == ["k2"]


def _found(store: Store) -> visits.Visit:
    found = visits.find(store, "a", NOON, IDLE)
    assert found is not None
    return found
