"""Guessing a PIN: how often, at what cost, and that the shop still opens (trust.md 1)."""

from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.rules.problem import Problem
from kiosk.store import lockouts, pins, sign_ins, staff
from kiosk.store.database import Store
from kiosk.store.staff import Member
from tests.store.shop import NOON, all_bytes, ask

PIN, WRONG = "824913", "824914"


def hire(store: Store, name: str, role: str = "manager") -> Member:
    """Somebody new."""
    made = staff.add(store, name, role, PIN, NOON)
    assert isinstance(made, Member)
    return made


def enter(store: Store, name: str, pin: str = PIN, station: str = "1", **later: float) -> int | str:
    """Sign in some time after noon."""
    return sign_ins.judge(store, name, pin, station, NOON + timedelta(**later))


def exhaust(store: Store, name: str, station: str = "1", **later: float) -> None:
    """Guess until nobody looks at a guess any more."""
    for _ in range(30):
        if enter(store, name, WRONG, station, **later) == "wait":
            return
    raise AssertionError("a guess too many was looked at")


def test_a_name_and_its_pin_sign_in_however_they_are_typed(store: Store) -> None:
    somchai = hire(store, "Somchai J", "clerk")
    assert enter(store, " ｓomchai  j") == enter(store, "SOMCHAI J", "８２４９１３ ") == somchai.id
    assert enter(store, "Somchai J", WRONG) == enter(store, "Nobody") == "wrong"


@pytest.mark.parametrize(
    ("name", "pin", "key"),
    [
        ("Somchai", "7391", "pin-short"),
        ("Somchai", "7" * 65, "pin-long"),
        ("Somchai", "73916\x1b4", "pin-hidden"),
        ("Somchai", "999999", "pin-pattern"),
        ("Somchai", "９８７６５４", "pin-pattern"),
        (" ", PIN, "staff-name-missing"),
        ("mALEE", PIN, "staff-name-taken"),
        ("Ma\u200blee", PIN, "staff-name-taken"),
        ("Ma\x1blee", PIN, "text-hidden-character"),
    ],
)
def test_what_cannot_be_taken_on_is_told(store: Store, name: str, pin: str, key: str) -> None:
    hire(store, "Malee")
    made = staff.add(store, name, "clerk", pin, NOON)
    assert isinstance(made, Problem)
    assert made.key == key
    assert len(staff.everyone(store)) == 1


def test_pins_are_argon2id_at_owasps_least(store: Store, tmp_path: Path) -> None:
    hire(store, "Malee")
    [(kept,)] = ask(tmp_path, "SELECT pin_hash FROM staff")
    assert kept.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    assert PIN.encode() not in all_bytes(tmp_path)


def test_a_name_nobody_has_costs_as_much_as_a_wrong_pin() -> None:
    """The fixed hash has the same parameters and lengths, so a check does the same work."""
    real, nobody = pins.seal(PIN).split("$"), pins.NOBODY.split("$")
    assert [len(part) for part in real] == [len(part) for part in nobody]
    assert real[:4] == nobody[:4]
    assert not pins.fits(pins.NOBODY, PIN)


@pytest.mark.usefixtures("quick")
class TestLocks:
    """Who has to wait, and for how long."""

    @pytest.mark.parametrize("name", ["Somchai", "Nobody"])
    def test_the_sixth_guess_waits_even_if_right_and_through_a_restart(
        self, opened: Callable[[], Store], name: str
    ) -> None:
        store = opened()
        hire(store, "Malee")
        hire(store, "Somchai", "clerk")
        assert [enter(store, name, WRONG) for _ in range(6)] == ["wrong"] * 5 + ["wait"]
        store.close()
        store = opened()
        assert enter(store, name) == enter(store, name, seconds=299) == "wait"
        assert enter(store, name, minutes=5) != "wait"

    def test_twenty_an_hour(self, store: Store) -> None:
        hire(store, "Malee")
        hire(store, "Somchai", "clerk")
        said = Counter(enter(store, "Somchai", WRONG, minutes=at) for at in range(60))
        assert said["wrong"] == 20

    def test_fifty_a_day(self, store: Store) -> None:
        hire(store, "Malee")
        hire(store, "Somchai", "clerk")
        said = Counter(enter(store, "Somchai", WRONG, minutes=at) for at in range(0, 24 * 60, 10))
        assert said == {"wrong": 50, "wait": 94}
        assert enter(store, "Somchai", hours=34) != "wait"

    def test_stations_together_stay_within_the_hour_and_the_day(self, store: Store) -> None:
        """Somebody guesses at the only manager at two stations for half a day: twenty an hour and
        fifty a day together, and beyond that one an hour at each. The third lets Malee in."""
        malee = hire(store, "Malee").id
        looked_at = [
            at
            for at in range(0, 12 * 60, 5)
            for station in "12"
            if enter(store, "Malee", WRONG, station, minutes=at) == "wrong"
        ]
        assert max(len([a for a in looked_at if at <= a < at + 60]) for at in looked_at) <= 22
        assert 50 < len(looked_at) <= 50 + 2 * 12
        assert enter(store, "Malee", PIN, "3", hours=12) == malee

    def test_two_managers_are_not_locked_out_by_a_day_of_guessing(self, store: Store) -> None:
        malee = hire(store, "Malee").id
        hire(store, "Nok")
        for at in range(0, 16 * 60, 16):
            enter(store, "Malee", WRONG, minutes=at)
            enter(store, "Nok", WRONG, minutes=at)
        assert enter(store, "Malee", PIN, "2", hours=15, minutes=59) == malee

    def test_a_right_pin_counts_for_nothing_and_a_lock_can_be_lifted(self, store: Store) -> None:
        hire(store, "Malee")
        somchai = hire(store, "Somchai", "clerk").id
        assert {enter(store, "Somchai") for _ in range(7)} == {somchai}
        exhaust(store, "Somchai")
        assert lockouts.locked(store, NOON) == {somchai}
        lockouts.unlock(store, somchai, "staff:1", NOON)
        assert lockouts.locked(store, NOON) == set()
        assert enter(store, "Somchai") == somchai

    def test_who_signs_in_all_day_gives_nobody_more_guesses(self, store: Store) -> None:
        """An idle lock of three minutes makes staff sign in often; a guesser waits for that."""
        hire(store, "Malee")
        hire(store, "Somchai", "clerk")
        looked_at = 0
        for at in range(0, 60, 4):
            for _ in range(4):
                looked_at += enter(store, "Somchai", WRONG, minutes=at) == "wrong"
            enter(store, "Somchai", minutes=at, seconds=30)
        assert looked_at <= 20

    @pytest.mark.parametrize("name", ["Malee", "Somchai", "Nobody"])
    def test_of_200_guesses_at_once_five_are_looked_at(self, store: Store, name: str) -> None:
        """Also for the only manager, who is slowed and not locked."""
        hire(store, "Malee")
        hire(store, "Somchai", "clerk")
        with ThreadPoolExecutor(20) as pool:
            said = Counter(pool.map(lambda _: enter(store, name, WRONG), range(200)))
        assert said == {"wrong": 5, "wait": 195}

    @pytest.mark.one_engine
    def test_the_only_manager_gets_a_turn_every_five_minutes(self, store: Store) -> None:
        """While somebody goes on guessing at station 1 for hours, station 2 lets Malee in."""
        malee = hire(store, "Malee").id
        looked_at = [
            at for at in range(6 * 60) if enter(store, "Malee", WRONG, minutes=at) == "wrong"
        ]
        assert max(len([a for a in looked_at if h <= a < h + 60]) for h in looked_at) <= 20
        assert enter(store, "Malee", PIN, "2", hours=6) == malee

    def test_all_managers_are_never_locked_at_once(self, store: Store) -> None:
        malee = hire(store, "Malee").id
        hire(store, "Nok")
        exhaust(store, "Malee")
        assert enter(store, "Malee", PIN, "2") == "wait"  # as long as Nok could
        exhaust(store, "Nok")
        assert enter(store, "Malee", PIN, "2") == malee
        lockouts.unlock(store, malee, "staff:1", NOON)
        assert enter(store, "Nok", PIN, "2") == "wait"  # Malee can lift it now

    def test_who_left_counts_for_nothing(self, store: Store) -> None:
        malee = hire(store, "Malee").id
        gone = hire(store, "Nok")
        with store.write() as connection:
            connection.execute(
                staff.staff.update().where(staff.staff.c.id == gone.id).values(active=False)
            )
        assert enter(store, "Nok") == "wrong"
        exhaust(store, "Malee")
        assert enter(store, "Malee", PIN, "2") == malee

    def test_made_up_names_fill_nothing_and_lock_nobody(
        self, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(lockouts, "NAMELESS", 4)
        malee = hire(store, "Malee").id
        for number in range(60):
            enter(store, f"Nobody {number}", WRONG)
        [(rows,)] = ask(tmp_path, "SELECT count(*) FROM attempts")
        assert rows <= 2 * 5 * lockouts.NAMELESS
        assert enter(store, "Malee") == malee

    def test_failures_are_audited_without_what_was_typed(
        self, store: Store, tmp_path: Path
    ) -> None:
        malee = hire(store, "Malee").id
        enter(store, "Malee", "Wanderer 8812")
        enter(store, "Wanderer 8812")
        enter(store, "Malee")
        query = "SELECT actor, what, subject FROM audit ORDER BY id"
        assert ask(tmp_path, query) == [
            ("console", "staff_add", f"staff:{malee}"),
            ("station:1", "sign_in_failed", f"staff:{malee}"),
            ("station:1", "sign_in_failed", "nobody"),
            ("station:1", "signed_in", f"staff:{malee}"),
        ]
        assert b"Wanderer" not in all_bytes(tmp_path)
