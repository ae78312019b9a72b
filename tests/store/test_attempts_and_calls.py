"""Wrong guesses are counted for good, and a call for a person is noted once."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from kiosk.store import attempts, calls
from kiosk.store.attempts import LIMITS
from kiosk.store.database import Store
from tests.store.shop import NOON, all_bytes, ask

KEY = "track:K7M4TX92A"


def test_the_sixth_guess_waits_through_a_restart(opened: Callable[[], Store]) -> None:
    store = opened()
    for _ in range(5):
        assert attempts.allowed(store, KEY, LIMITS, NOON)
        attempts.failed(store, KEY, NOON)
    store.close()
    store = opened()
    assert not attempts.allowed(store, KEY, LIMITS, NOON)
    assert attempts.allowed(store, "track:another", LIMITS, NOON)
    assert not attempts.allowed(store, KEY, LIMITS, NOON + timedelta(seconds=299))
    assert attempts.allowed(store, KEY, LIMITS, NOON + timedelta(seconds=300))


def test_a_patient_guesser_meets_the_hourly_limit(store: Store) -> None:
    for minutes in range(20):
        attempts.failed(store, KEY, NOON + timedelta(minutes=minutes * 2))
    assert not attempts.allowed(store, KEY, LIMITS, NOON + timedelta(minutes=50))


def test_old_guesses_are_forgotten_and_none_is_readable(store: Store, tmp_path: Path) -> None:
    attempts.failed(store, KEY, NOON)
    attempts.failed(store, KEY, NOON + timedelta(hours=2))
    assert ask(tmp_path, "SELECT count(*) FROM attempts") == [(1,)]
    assert b"K7M4TX92A" not in all_bytes(tmp_path)


def test_a_second_tap_is_the_same_call(store: Store, tmp_path: Path) -> None:
    for step in ("/apply/who", "/apply/card"):
        calls.ask(store, "1", step, NOON)
    calls.ask(store, "2", "/cards", NOON)
    found = ask(tmp_path, "SELECT station, step FROM calls ORDER BY id")
    assert found == [("1", "/apply/who"), ("2", "/cards")]
