"""A slot never holds more than its places; a code becomes one ticket, or its place is free."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from itertools import count
from pathlib import Path

from kiosk.rules.queueing import Priority
from kiosk.store import bookings, tickets
from kiosk.store.bookings import Booking
from kiosk.store.database import Store
from tests.store.shop import NOON, TODAY, ask

TWO = 14 * 60


def codes() -> Iterator[str]:
    """Codes one after the other."""
    return (f"CODE{number:02d}" for number in count())


def booked(store: Store, places: int = 2, drawn: Iterator[str] | None = None) -> Booking:
    """A place at two o'clock."""
    supply = drawn or codes()
    code = bookings.book(store, TODAY, TWO, places, NOON, lambda: next(supply))
    assert code is not None
    found = bookings.find(store, code)
    assert found is not None
    return found


def test_many_at_once_get_no_more_than_the_places(store: Store) -> None:
    supply = codes()
    with ThreadPoolExecutor(16) as hands:
        got = list(
            hands.map(
                lambda _: bookings.book(store, TODAY, TWO, 3, NOON, lambda: next(supply)),
                range(16),
            )
        )
    assert len([code for code in got if code]) == 3
    assert bookings.taken(store, TODAY, TODAY)[TODAY, TWO] == 3


def test_a_cancelled_place_is_free_and_its_code_dead(store: Store) -> None:
    first = booked(store, places=1)
    assert bookings.cancel(store, first, NOON)
    assert bookings.find(store, first.code) is None
    assert bookings.arrive(store, first, Priority.BOOKED, TODAY, NOON) is None
    assert booked(store, places=1, drawn=iter(["OTHER1"])).code == "OTHER1"


def test_a_code_that_exists_is_not_drawn_again(store: Store) -> None:
    booked(store, drawn=iter(["SAME11"]))
    assert booked(store, drawn=iter(["SAME11", "FRESH1"])).code == "FRESH1"


def test_coming_twice_at_once_is_one_ticket(store: Store, tmp_path: Path) -> None:
    mine = booked(store)
    with ThreadPoolExecutor(8) as hands:
        drawn = set(
            hands.map(
                lambda _: bookings.arrive(store, mine, Priority.BOOKED, TODAY, NOON), range(8)
            )
        )
    assert len(drawn) == 1
    assert ask(tmp_path, "SELECT number, priority FROM tickets") == [(1, 1)]


def test_who_has_come_cannot_cancel(store: Store) -> None:
    mine = booked(store)
    bookings.arrive(store, mine, Priority.BOOKED, TODAY, NOON)
    assert not bookings.cancel(store, mine, NOON)


def test_a_ticket_knows_the_booked_time(store: Store) -> None:
    tickets.draw_one(store, TODAY, NOON)
    bookings.arrive(store, booked(store), Priority.BOOKED, TODAY, NOON)
    assert [ticket.slot for ticket in tickets.of_day(store, TODAY)] == [None, TWO]


def test_days_are_counted_apart(store: Store) -> None:
    booked(store)
    tomorrow = TODAY + timedelta(days=1)
    assert bookings.taken(store, tomorrow, tomorrow) == {}
