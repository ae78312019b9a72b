"""Whose turn it is (R17, R18), how long it takes, and when a shop is open (R16)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.rules.opening import MIDNIGHT, grouped, read_opening, slots
from kiosk.rules.queueing import EARLY, LATE, Priority, arrival, turn, wait
from tests.store.shop import TODAY

TWO = 14 * 60
Waiting = tuple[int, int, int | None, str | None]


def called(waiting: list[Waiting], window: str, now: int) -> list[int]:
    """The numbers in the order a window calls them."""
    return [w[0] for w in sorted(waiting, key=lambda w: turn(*w, window, now))]


def test_priority_goes_first_and_then_the_number_decides() -> None:
    waiting: list[Waiting] = [
        (1, Priority.NONE, None, None),
        (2, Priority.DISABLED, None, None),
        (3, Priority.AGE, None, None),
    ]
    assert called(waiting, "1", TWO) == [2, 3, 1]


@pytest.mark.parametrize(
    ("now", "order"), [(TWO - EARLY - 1, [1, 2, 3]), (TWO - EARLY, [2, 1, 3]), (TWO, [2, 1, 3])]
)
def test_a_booked_customer_passes_nobody_before_their_time(now: int, order: list[int]) -> None:
    waiting: list[Waiting] = [
        (1, Priority.NONE, None, None),
        (2, Priority.BOOKED, TWO, None),
        (3, Priority.NONE, None, None),
    ]
    assert called(waiting, "1", now) == order


def test_who_was_passed_on_is_next_at_that_window() -> None:
    waiting: list[Waiting] = [(1, Priority.AGE, None, None), (2, Priority.NONE, None, "2")]
    assert called(waiting, "2", TWO) == [2, 1]


@given(st.integers(0, MIDNIGHT - 1), st.integers(0, MIDNIGHT - 1))
def test_a_booked_time_is_kept_for_a_quarter_of_an_hour(slot: int, now: int) -> None:
    came = arrival(slot, now)
    assert (came == "early") == (now < slot - EARLY)
    assert (came == "late") == (now > slot + LATE)


@given(
    st.integers(0, 60),
    st.lists(st.integers(1, 3600), min_size=3, max_size=20),
    st.integers(1, 6),
)
def test_more_people_ahead_never_means_less_waiting(
    ahead: int, served: list[int], windows: int
) -> None:
    now, later = wait(ahead, served, windows), wait(ahead + 1, served, windows)
    assert now is not None
    assert later is not None
    assert 0 <= now[0] < now[1]
    assert now[0] <= later[0]
    assert now[1] <= later[1]


@pytest.mark.parametrize(("served", "windows"), [([], 1), ([300, 300], 1), ([300] * 9, 0)])
def test_nothing_is_forecast_when_nothing_is_known(served: list[int], windows: int) -> None:
    assert wait(3, served, windows) is None


def test_one_slow_customer_does_not_frighten_the_others() -> None:
    assert wait(2, [300, 300, 300, 3600], 1) == (10, 15)


def test_slots_lie_wholly_within_the_hours() -> None:
    friday = read_opening("Mon-Fri 10:00-12:00; Fri 13:00-14:15")
    assert slots(friday, TODAY, 45) == [600, 645, 780]
    assert slots(read_opening("Sat 10:00-12:00"), TODAY, 45) == []


@given(st.integers(0, 23), st.integers(1, 24), st.integers(5, 240))
def test_every_slot_ends_before_closing(opens: int, closes: int, minutes: int) -> None:
    if opens < closes:
        found = slots(read_opening(f"Mon-Sun {opens}:00-{closes}:00"), TODAY, minutes)
        assert all(opens * 60 <= at and at + minutes <= closes * 60 for at in found)
        assert len(found) == (closes - opens) * 60 // minutes


@pytest.mark.parametrize(
    "text",
    [
        "10:00-19:00",
        "Mon 10-19",
        "Mon-Xyz 10:00-19:00",
        "Fri-Mon 10:00-19:00",
        "Mon 19:00-10:00",
        "Mon 10:00-24:30",
        "Mon 10:60-12:00",
        "Mon 10:00-12:00; Mon-Tue 11:00-13:00",
    ],
)
def test_hours_that_make_no_sense_are_refused_by_name(text: str) -> None:
    with pytest.raises(ValueError, match=":"):
        read_opening(text)


def test_a_break_at_noon_stays_a_break() -> None:
    assert grouped(read_opening("Mon-Sun 13:00-19:00; Mon-Sun 9:00-12:00")) == [
        (0, 6, ((540, 720), (780, 1140)))
    ]
