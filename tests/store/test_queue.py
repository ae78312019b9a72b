"""Numbers without gaps, one customer a window, and moves that are refused with nothing changed."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.rules.procedure import Desk
from kiosk.rules.queueing import MOVES, Priority
from kiosk.store import tickets, turns, visits
from kiosk.store.database import Store
from kiosk.store.tickets import Ticket
from tests.store.shop import NOON, TODAY, ask, hand_in, new_case

MINUTE = 720
LATER = NOON + timedelta(minutes=7)


def call(store: Store, window: str = "1") -> Ticket:
    """Call whoever is next to a window."""
    ticket, problem = turns.call_next(store, TODAY, window, MINUTE, LATER)
    assert problem is None
    assert ticket is not None
    return ticket


def state(store: Store, number: int) -> tuple[str, str | None]:
    """State and window of a number."""
    every = tickets.of_day(store, TODAY, ("waiting", "called", "serving", "done", "no_show"))
    found = next(ticket for ticket in every if ticket.number == number)
    return found.state, found.window


def test_fifty_at_once_draw_numbers_without_a_gap(store: Store) -> None:
    with ThreadPoolExecutor(50) as hands:
        drawn = list(hands.map(lambda _: tickets.draw_one(store, TODAY, NOON).number, range(200)))
    assert sorted(drawn) == list(range(1, 201))
    assert tickets.draw_one(store, TODAY + timedelta(days=1), NOON).number == 1


def test_windows_that_call_at_once_get_different_customers(store: Store) -> None:
    for _ in range(12):
        tickets.draw_one(store, TODAY, NOON)
    with ThreadPoolExecutor(12) as hands:
        numbers = [t.number for t in hands.map(lambda n: call(store, str(n)), range(12))]
    assert sorted(numbers) == list(range(1, 13))


def test_a_number_drawn_before_the_form_is_the_cases(store: Store, desk: Desk) -> None:
    visit = visits.begin(store, "token", "en", NOON)
    drawn = tickets.draw_for(store, visit, TODAY, NOON)
    assert tickets.draw_for(store, visit, TODAY, NOON) == drawn, "asked twice, drawn once"
    assert hand_in(store, visit, new_case(desk)).queue_number == drawn.number
    found = tickets.one(store, TODAY, drawn.id)
    assert found is not None
    assert found.card == desk.procedure.id


def test_a_number_outlives_the_visit_that_drew_it(store: Store) -> None:
    visit = visits.begin(store, "token", "en", NOON)
    tickets.draw_for(store, visit, TODAY, NOON)
    visits.end(store, visit)
    assert call(store).number == 1


@pytest.mark.parametrize("wish", ["finish", "no-show"])
def test_a_number_that_is_over_is_no_longer_kept(store: Store, desk: Desk, wish: str) -> None:
    visit = visits.begin(store, "token", "en", NOON)
    tickets.draw_for(store, visit, TODAY, NOON)
    turns.move(store, TODAY, call(store).id, wish, "1", LATER)
    assert hand_in(store, visit, new_case(desk)).queue_number == 2


def test_who_is_served_is_done_when_the_next_is_called(store: Store) -> None:
    for _ in range(2):
        tickets.draw_one(store, TODAY, NOON)
    turns.move(store, TODAY, call(store).id, "serve", "1", LATER)
    assert call(store).number == 2
    assert state(store, 1) == ("done", "1")


def test_nobody_is_called_over_one_who_is_on_the_way(store: Store, tmp_path: Path) -> None:
    for _ in range(2):
        tickets.draw_one(store, TODAY, NOON)
    call(store)
    before = ask(tmp_path, "SELECT * FROM tickets")
    _, problem = turns.call_next(store, TODAY, "1", MINUTE, LATER)
    assert problem is not None
    assert (problem.key, problem.args) == ("queue-still-called", {"number": 1})
    assert ask(tmp_path, "SELECT * FROM tickets") == before


def test_an_empty_queue_says_so_and_keeps_who_is_served(store: Store) -> None:
    tickets.draw_one(store, TODAY, NOON)
    turns.move(store, TODAY, call(store).id, "serve", "1", LATER)
    _, problem = turns.call_next(store, TODAY, "1", MINUTE, LATER)
    assert problem is not None
    assert problem.key == "queue-empty"
    assert state(store, 1) == ("serving", "1")


def test_passed_on_to_a_window_and_called_there_alone(store: Store) -> None:
    for _ in range(2):
        tickets.draw_one(store, TODAY, NOON)
    turns.move(store, TODAY, call(store).id, "transfer", "1", LATER, to="7")
    assert state(store, 1) == ("waiting", None)
    assert call(store, "1").number == 2
    assert call(store, "7").number == 1


def test_priority_given_by_a_clerk(store: Store) -> None:
    drawn = [tickets.draw_one(store, TODAY, NOON) for _ in range(3)]
    turns.move(store, TODAY, drawn[2].id, "first", "", LATER, priority=Priority.CHILD)
    assert [call(store, str(n)).number for n in range(3)] == [3, 1, 2]


def test_a_no_show_who_turns_up_has_their_old_place(store: Store) -> None:
    for _ in range(2):
        tickets.draw_one(store, TODAY, NOON)
    missed = call(store)
    turns.move(store, TODAY, missed.id, "no-show", "1", LATER)
    turns.move(store, TODAY, missed.id, "back", "2", LATER)
    assert call(store, "2").number == 1


@pytest.mark.parametrize("wish", sorted(MOVES))
@pytest.mark.parametrize("start", ["waiting", "called", "serving", "done", "no_show"])
def test_every_move_from_every_state(
    opened: Callable[[], Store], tmp_path: Path, wish: str, start: str
) -> None:
    """What is allowed comes to its state; what is not changes nothing and says so."""
    store = opened()
    drawn = tickets.draw_one(store, TODAY, NOON)
    if start != "waiting":
        call(store)
    lead = {"serving": ["serve"], "done": ["serve", "finish"], "no_show": ["no-show"]}
    for step in lead.get(start, []):
        turns.move(store, TODAY, drawn.id, step, "1", LATER)
    assert state(store, 1)[0] == start
    before = ask(tmp_path, "SELECT * FROM tickets")
    _, problem = turns.move(store, TODAY, drawn.id, wish, "1", LATER, to="2")
    allowed, target = MOVES[wish]
    if start in allowed:
        assert problem is None
        assert state(store, 1)[0] == target
    else:
        assert problem is not None
        assert problem.key == "queue-not-now"
        assert problem.args["state"] == start
        assert ask(tmp_path, "SELECT * FROM tickets") == before


@pytest.mark.parametrize("wish", ["again", "serve", "no-show", "finish", "transfer"])
def test_another_windows_customer_is_left_alone(store: Store, tmp_path: Path, wish: str) -> None:
    tickets.draw_one(store, TODAY, NOON)
    ticket = call(store, "1")
    before = ask(tmp_path, "SELECT * FROM tickets")
    _, problem = turns.move(store, TODAY, ticket.id, wish, "2", LATER, to="3")
    assert problem is not None
    assert problem.key == "queue-other-window"
    assert ask(tmp_path, "SELECT * FROM tickets") == before


def test_a_number_of_yesterday_is_gone(store: Store) -> None:
    drawn = tickets.draw_one(store, TODAY - timedelta(days=1), NOON)
    _, problem = turns.move(store, TODAY, drawn.id, "first", "1", LATER)
    assert problem is not None
    assert problem.key == "queue-gone"


def test_the_pace_is_of_who_was_served_today(store: Store) -> None:
    for _ in range(3):
        tickets.draw_one(store, TODAY, NOON)
    tickets.draw_one(store, TODAY - timedelta(days=1), NOON)
    for window, end in (("1", 5), ("2", 9)):
        ticket = call(store, window)
        turns.move(store, TODAY, ticket.id, "finish", window, LATER + timedelta(minutes=end))
    turns.move(store, TODAY, call(store, "3").id, "no-show", "3", LATER)
    served, windows = tickets.pace(store, TODAY, NOON)
    assert sorted(served) == [300, 540]
    assert windows == 3
    assert tickets.pace(store, TODAY, NOON + timedelta(hours=1))[1] == 0


def test_the_wait_counts_once_a_customer(store: Store, tmp_path: Path) -> None:
    tickets.draw_one(store, TODAY, NOON)
    ticket = call(store)
    turns.move(store, TODAY, ticket.id, "back", "1", LATER)
    call(store)
    assert ask(tmp_path, "SELECT amount FROM totals WHERE measure = 'waited'") == [(420,)]
