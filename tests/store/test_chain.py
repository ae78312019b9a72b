"""The audit's chain: whatever somebody does to it is found, and named (trust.md 1; ASVS 16.4.2)."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, text, update
from sqlalchemy.exc import DatabaseError

from kiosk.keys import Keyring
from kiosk.rules.chain import Head
from kiosk.rules.signed_heads import read_head
from kiosk.store import audits, chain, heads
from kiosk.store.database import Store
from kiosk.store.migrate import upgrade
from kiosk.store.tables import audit
from kiosk.store.verify import Checked, verify
from tests.migrated import address, unmigrated
from tests.store import tampering as bad
from tests.store.shop import NOON, ask, unguarded

LINES = 9


def wrote(store: Store, count: int = LINES) -> None:
    for n in range(count):
        audits.note(store, f"staff:{n % 3}", "tick", f"CASE{n}", NOON + timedelta(minutes=n))


def checked(store: Store, *copied: heads.Copied) -> Checked:
    found = verify(store, copied)
    assert found is not None
    return found


def faults(store: Store, *copied: heads.Copied) -> list[tuple[str, int]]:
    return [(fault.kind, fault.number) for fault in checked(store, *copied).faults]


def copy(store: Store) -> heads.Copied:
    signed = heads.sign(store, NOON)
    assert signed is not None
    return signed, "elsewhere:1"


@pytest.fixture
def written(store: Store) -> Store:
    """A shop with nine lines."""
    wrote(store)
    return store


def test_an_empty_audit_is_whole(store: Store) -> None:
    assert checked(store) == Checked(Head("main", 0, b""), ())
    assert heads.sign(store, NOON) is None


def test_a_chain_nobody_touched_is_whole(written: Store) -> None:
    one = copy(written)
    wrote(written)
    assert faults(written, one) == []
    assert checked(written).head.number == 2 * LINES


DEEDS: dict[str, tuple[bad.Deed, list[tuple[str, int]]]] = {
    "edited": (lambda r: bad.edited(r, 4), [("changed", 4)]),
    "edited, the first": (lambda r: bad.edited(r, 1), [("changed", 1)]),
    "edited, the last": (lambda r: bad.edited(r, LINES), [("changed", LINES)]),
    "edited with its own hash": (
        lambda r: bad.linked(bad.edited(r, 4)[:4], 3) + r[4:], [("changed", 5)]),
    "deleted": (lambda r: r[:3] + r[4:], [("missing", 4)]),
    "deleted, the first": (lambda r: r[1:], [("missing", 1)]),
    "deleted, numbered anew": (lambda r: bad.numbered(r[:3] + r[4:]), [("missing", 4)]),
    "two deleted, numbered anew": (lambda r: bad.numbered(r[:3] + r[5:]), [("missing", 4)]),
    "the last but one deleted, numbered anew": (
        lambda r: bad.numbered(r[:-2] + r[-1:]), [("missing", LINES - 1)]),
    "swapped": (lambda r: bad.swapped(r, 3, 7), [("moved", 3)]),
    "swapped, neighbours": (lambda r: bad.swapped(r, 3, 4), [("moved", 3)]),
    "swapped, first and last": (lambda r: bad.swapped(r, 1, LINES), [("moved", 1)]),
    "put at the end": (
        lambda r: [replace(x, number=99) if x.number == 4 else x for x in r], [("moved", 4)]),
    "inserted": (lambda r: bad.inserted(r, 4), [("added", 4)]),
    "inserted, sound by itself": (lambda r: bad.inserted(r, 4, sound=True), [("added", 4)]),
    "inserted before the first": (
        lambda r: [replace(r[0], id=99, number=0), *r], [("added", 0)]),
    "inserted before the last": (lambda r: bad.inserted(r, LINES), [("added", LINES)]),
    "cut off": (lambda r: r[:-2], [("cut", LINES - 1)]),
    "all cut off": (lambda r: [], [("cut", 1)]),
    "written on": (
        lambda r: bad.linked([*r, replace(r[-1], id=99)], LINES), [("added", LINES + 1)]),
    "all written anew": (lambda r: bad.linked(bad.edited(r, 4)), [("head", LINES)]),
}  # fmt: skip


@pytest.mark.parametrize("name", DEEDS)
def test_what_was_done_is_named(written: Store, tmp_path: Path, name: str) -> None:
    deed, found = DEEDS[name]
    bad.put(tmp_path, deed(bad.rows(tmp_path)))
    assert faults(written) == found


def test_without_the_key_no_head_is_made(written: Store, tmp_path: Path) -> None:
    """The whole chain and its head written anew: the seal does not fit, nor does it ever again."""
    forged = bad.linked(bad.edited(bad.rows(tmp_path), 4))
    bad.put(tmp_path, forged)
    bad.put_head(tmp_path, LINES, forged[-1].hash)
    assert faults(written) == [("head", LINES)]
    wrote(written, 2)
    assert faults(written) == [("head", LINES + 2)]
    with pytest.raises(heads.Unsealed):
        heads.sign(written, NOON)


def test_a_head_taken_away_comes_back_unsealed(written: Store, tmp_path: Path) -> None:
    with unguarded(tmp_path) as raw:
        raw.execute(text("DELETE FROM audit_heads"))
    assert faults(written) == [("head", LINES)]
    wrote(written, 1)
    assert faults(written) == [("head", LINES + 1)]


def test_a_copied_head_outlives_an_older_one_put_back(written: Store, tmp_path: Path) -> None:
    """Rows cut off and the true head of that moment put back: only a copy elsewhere tells."""
    [(number, digest, mac)] = ask(tmp_path, "SELECT number, hash, mac FROM audit_heads")
    wrote(written, 3)
    later = copy(written)
    bad.put(tmp_path, bad.rows(tmp_path)[:LINES])
    bad.put_heads(tmp_path, number=number, hash=digest, mac=mac)
    assert faults(written) == []
    assert faults(written, later) == [("cut", LINES + 1)]


def test_a_copied_head_tells_from_where_all_was_written_anew(
    written: Store, tmp_path: Path
) -> None:
    """Even by somebody who has the keys: between the last copy that fits and the first that
    does not."""
    fits = copy(written)
    wrote(written)
    later = copy(written)
    forged = bad.linked(bad.edited(bad.rows(tmp_path), 12))
    bad.put(tmp_path, forged)
    with_keys = written.witness.seal(Head("main", 2 * LINES, forged[-1].hash))
    bad.put_heads(tmp_path, hash=forged[-1].hash, mac=with_keys)
    assert faults(written) == []
    (fault,) = checked(written, fits, later).faults
    assert (fault.kind, fault.number, fault.where) == ("rewritten", LINES + 1, 2 * LINES)


_ROW = st.integers(1, LINES)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    deed=st.sampled_from(["edit", "delete", "insert", "swap", "cut", "copy"]),
    one=_ROW, other=_ROW, anew=st.booleans(),
)  # fmt: skip
def test_nothing_done_to_the_rows_goes_unseen(
    written: Store, tmp_path: Path, deed: str, one: int, other: int, anew: bool
) -> None:
    """At random, with the numbers made whole again or not: never whole, and never named later
    than one line after the first that differs. The next example finds the rows as they were."""
    sound = bad.rows(tmp_path)
    done = {
        "edit": lambda: bad.edited(sound, one),
        "delete": lambda: [r for r in sound if r.number != one],
        "insert": lambda: bad.inserted(sound, one, sound=anew),
        "swap": lambda: bad.swapped(sound, one, other if other != one else one % LINES + 1),
        "cut": lambda: sound[: one - 1],
        "copy": lambda: bad.copied(sound, other, one),
    }[deed]()  # fmt: skip
    done.sort(key=lambda row: row.number)
    if anew:
        done = bad.numbered(done)
    first = next(
        (n for n, (a, b) in enumerate(zip(sound, done, strict=False), 1) if a != b),
        min(len(sound), len(done)) + 1,
    )
    bad.put(tmp_path, done)
    found = faults(written)
    bad.put(tmp_path, sound)
    assert found
    assert found[0][1] in {first, first + 1}


def test_the_audit_only_grows(store: Store) -> None:
    """A mistake of the program cannot change or delete a line; the database itself refuses."""
    wrote(store, 1)
    emptied = [text("TRUNCATE audit")] if store.shared else []
    for mistake in (update(audit).values(subject="other"), delete(audit), *emptied):
        refused = pytest.raises(DatabaseError, match="append-only")
        with refused, store.write() as connection:
            connection.execute(mistake)
    assert faults(store) == []


def test_two_processes_write_the_first_line_at_once(tmp_path: Path, store: Store) -> None:
    """Each with an engine and a lock of its own, on the same database."""
    url = address(tmp_path)
    stores = [Store(url, Keyring.load_or_create(tmp_path / "keys")) for _ in range(4)]
    with ThreadPoolExecutor(4) as pool:
        for done in [pool.submit(wrote, each, 5) for each in stores]:
            done.result()
    assert faults(store) == []
    assert checked(store).head.number == 20


def test_pages_are_read_as_one_chain(written: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chain, "PAGE", 4)
    assert checked(written).head.number == LINES
    assert verify(written, stopping=lambda: True) is None


def test_an_audit_from_before_the_chain_is_sealed_as_it_moves(tmp_path: Path, engine: str) -> None:
    url = unmigrated(tmp_path, engine)
    upgrade(url, "0003")
    older = "INSERT INTO audit (shop, at, actor, what, subject) VALUES ('main', :n, 'a', 'b', 'c')"
    with unguarded(tmp_path) as raw:
        raw.execute(text(older), [{"n": n} for n in range(5)])
    store = Store(url, Keyring.load_or_create(tmp_path / "keys"))
    upgrade(url, seal=store.witness.seal)
    assert faults(store) == []
    wrote(store, 1)
    assert checked(store) == Checked(checked(store).head, ())
    bad.put(tmp_path, bad.edited(bad.rows(tmp_path), 2))
    assert faults(store) == [("changed", 2)]


@pytest.mark.parametrize("place", range(7))
def test_a_signed_head_with_a_word_changed_is_none_of_ours(written: Store, place: int) -> None:
    signed, _ = copy(written)
    words = signed.text.split(" ")
    words[place] = words[place][:-2] + ("11" if words[place][-2:] != "11" else "22")
    changed = read_head(" ".join(words))
    assert changed is None or not written.witness.signed(changed)
    assert read_head(signed.text) == signed
    assert written.witness.signed(signed)


def test_the_file_of_heads_mends_a_torn_line(written: Store, tmp_path: Path) -> None:
    path = tmp_path / heads.NAME
    signed, _ = copy(written)
    for _ in range(2):
        heads.append(path, signed)
    path.write_bytes(path.read_bytes()[:-9])
    heads.append(path, signed)
    copied, strays = heads.read(written, path)
    assert (len(copied), strays) == (2, [])
    assert path.stat().st_mode & 0o777 == 0o600
