"""Wrong guesses are counted for good, and a call for a person is noted once."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.store import attempts, calls
from kiosk.store.attempts import LIMITS
from kiosk.store.database import Store
from tests.store.shop import NOON, all_bytes, ask

KEY = "track:K7M4TX92A"


def guess(store: Store, at: datetime = NOON, key: str = KEY) -> bool:
    """One guess at one key."""
    return attempts.take(store, {key: LIMITS}, at)


def test_the_sixth_guess_waits_through_a_restart(opened: Callable[[], Store]) -> None:
    store = opened()
    assert all(guess(store) for _ in range(5))
    store.close()
    store = opened()
    assert not guess(store)
    assert guess(store, key="track:another")
    assert not guess(store, NOON + timedelta(seconds=299))
    assert guess(store, NOON + timedelta(seconds=300))


def test_a_patient_guesser_meets_the_hourly_limit(store: Store) -> None:
    assert all(guess(store, NOON + timedelta(minutes=minutes * 2)) for minutes in range(20))
    assert not guess(store, NOON + timedelta(minutes=50))


def test_guesses_at_the_same_moment_do_not_slip_past(store: Store) -> None:
    with ThreadPoolExecutor(12) as pool:
        assert sum(pool.map(lambda _: guess(store), range(12))) == 5


def test_a_right_guess_clears_its_key_only(store: Store) -> None:
    assert all(attempts.take(store, {KEY: LIMITS, "from": LIMITS}, NOON) for _ in range(5))
    attempts.forgive(store, KEY)
    assert guess(store)
    assert not guess(store, key="from")


def test_old_guesses_are_forgotten_and_none_is_readable(store: Store, tmp_path: Path) -> None:
    guess(store)
    guess(store, NOON + timedelta(hours=25))
    assert ask(tmp_path, "SELECT count(*) FROM attempts") == [(1,)]
    assert b"K7M4TX92A" not in all_bytes(tmp_path)


def test_a_second_tap_is_the_same_call(store: Store, tmp_path: Path) -> None:
    for step in ("/apply/who", "/apply/card"):
        calls.ask(store, "1", step, NOON)
    calls.ask(store, "2", "/cards", NOON)
    found = ask(tmp_path, "SELECT station, step FROM calls ORDER BY id")
    assert found == [("1", "/apply/who"), ("2", "/cards")]


def test_a_day_of_patience_meets_the_daily_limit(store: Store) -> None:
    """Tracking: ten thousand codes of four digits take more than half a year."""
    hours = [NOON + timedelta(minutes=10 * at) for at in range(24 * 6)]
    assert sum(guess(store, at) for at in hours) == 50
    assert guess(store, NOON + timedelta(hours=33))
