"""The clock of the machine leaps: a day back or on, to 1970, an hour at the end of summer time.

The queue goes by numbers and locks by what was counted, so neither loosens. That nothing is purged
early stands in tests/store/test_purge.py and tests/rules/test_retention.py.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from flask import Flask

from kiosk.store import lockouts, tickets, turns
from kiosk.web.kiosk import EXTENSION
from tests.clock import Clock
from tests.web.customers import AIS, answers_for
from tests.web.holdings import store_of
from tests.web.linter import Linter
from tests.web.walker import start, walk

DAY = date(2026, 11, 20)
LEAPS = {
    "a day on": timedelta(days=1),
    "a day back": timedelta(days=-1),
    "an hour back": timedelta(hours=-1),
    "1970": datetime(1970, 1, 1, tzinfo=UTC) - datetime(2026, 11, 20, 5, tzinfo=UTC),
}
BERLIN = {"KIOSK_TIMEZONE": "Europe/Berlin"}
AUTUMN = datetime(2026, 10, 25, 0, 59, 30, tzinfo=UTC)
"""Half a minute before Berlin's clocks go from 3:00 back to 2:00."""
SPRING = datetime(2026, 3, 29, 0, 59, 30, tzinfo=UTC)


@pytest.mark.parametrize("leap", LEAPS.values(), ids=LEAPS)
def test_who_drew_first_is_called_first(app: Flask, clock: Clock, leap: timedelta) -> None:
    store = store_of(app)
    first = tickets.draw_one(store, DAY, clock())
    clock.at += leap
    second = tickets.draw_one(store, DAY, clock())
    called = [turns.call_next(store, DAY, window, 720, clock())[0] for window in "12"]
    assert [ticket and ticket.number for ticket in called] == [first.number, second.number]


@pytest.mark.parametrize("leap", [-1, 1])
def test_numbers_of_a_day_go_on_where_they_were(app: Flask, clock: Clock, leap: int) -> None:
    store, house = store_of(app), app.extensions[EXTENSION]
    drawn: dict[date, list[int]] = {}
    for days in (0, leap, -leap):
        clock.move(days=days)
        for _ in range(2):
            number = tickets.draw_one(store, house.today(), clock()).number
            drawn.setdefault(house.today(), []).append(number)
    assert drawn == {DAY: [1, 2, 3, 4], DAY + timedelta(days=leap): [1, 2]}


@pytest.mark.parametrize("leap", ["a day back", "an hour back", "1970"])
def test_a_clock_put_back_gives_no_more_guesses(app: Flask, clock: Clock, leap: str) -> None:
    store, key = store_of(app), lockouts.key_of(1)
    guesses = [lockouts.admit(store, key, "1", clock()) for _ in range(6)]
    assert guesses == [True] * 5 + [False]
    clock.at += LEAPS[leap]
    assert not lockouts.admit(store, key, "1", clock())


def test_a_kiosk_that_thinks_it_is_1970_takes_cases(client: Linter, clock: Clock) -> None:
    clock.at = datetime(1970, 1, 1, tzinfo=UTC)
    assert walk(client, start(client, AIS), answers_for(AIS))[-1].slug == "done"
    clock.at = datetime(2026, 11, 20, 5, tzinfo=UTC)
    assert client.get("/healthz").status_code == 200


@pytest.mark.parametrize("moment", [AUTUMN, SPRING])
def test_a_visit_lives_as_long_on_the_night_of_the_change(
    opened: Callable[..., Flask], clock: Clock, moment: datetime
) -> None:
    clock.at = moment
    client = opened(**BERLIN).test_client()
    step = start(client, AIS)  # type: ignore[arg-type] # a Linter by its factory
    clock.move(seconds=80)
    assert client.get(step.url).status_code == 200
    clock.move(seconds=95)
    assert client.get(step.url).status_code == 410


@pytest.mark.parametrize(
    ("moment", "on"),
    [
        (datetime(2026, 10, 24, 21, 59, tzinfo=UTC), date(2026, 10, 24)),
        (datetime(2026, 10, 24, 22, 0, tzinfo=UTC), date(2026, 10, 25)),
        (datetime(2026, 10, 25, 22, 59, tzinfo=UTC), date(2026, 10, 25)),
        (datetime(2026, 10, 25, 23, 0, tzinfo=UTC), date(2026, 10, 26)),
        (datetime(2026, 3, 28, 22, 59, tzinfo=UTC), date(2026, 3, 28)),
        (datetime(2026, 3, 29, 21, 59, tzinfo=UTC), date(2026, 3, 29)),
        (datetime(2026, 3, 29, 22, 0, tzinfo=UTC), date(2026, 3, 30)),
    ],
)
def test_the_queues_day_is_the_shops(
    opened: Callable[..., Flask], clock: Clock, moment: datetime, on: date
) -> None:
    clock.at = moment
    app = opened(**BERLIN)
    house = app.extensions[EXTENSION]
    assert house.today() == on
    assert tickets.draw_one(house.store, house.today(), clock()).number == 1
    assert [ticket.number for ticket in tickets.of_day(house.store, on)] == [1]
