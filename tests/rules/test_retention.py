"""How long a case is kept, who keeps it, and when a clock is not believed."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import msgspec
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from kiosk.rules.case import FINAL, State
from kiosk.rules.follow_ups import OUTCOMES
from kiosk.rules.procedure import Carrier, Rights
from kiosk.rules.retention import LATE, LEAP, Owed, keep_until, leapt, owes
from kiosk.rules.rights import due_on

DAYS = st.dates(date(2020, 1, 1), date(2030, 1, 1))
DEEDS = st.lists(
    st.builds(
        Owed,
        st.sampled_from(sorted(OUTCOMES)),
        st.sampled_from(["customer", "shop", "carrier"]),
        st.none() | DAYS,
    ),
    max_size=6,
)
STATES = st.sampled_from(list(State))
START = datetime(2026, 11, 20, 5, tzinfo=UTC)


def still_open(deed: Owed) -> bool:
    return deed.closed is None and (deed.kind in ("refund", "dispute") or deed.by != "customer")


@given(STATES, st.none() | DAYS, DEEDS, st.integers(1, 3660))
def test_kept_for_the_days_after_the_last_refund_or_dispute(
    state: State, final_on: date | None, deeds: list[Owed], days: int
) -> None:
    until = keep_until(state, final_on, deeds, days)
    if state not in FINAL or final_on is None or any(map(still_open, deeds)):
        assert until is None
        return
    ends = {d.closed for d in deeds if d.kind in ("refund", "dispute") and d.closed}
    assert until is not None
    assert until - timedelta(days=days) == max({final_on, *ends})


@given(DAYS, DEEDS)
def test_what_customers_do_for_themselves_keeps_nothing(final_on: date, deeds: list[Owed]) -> None:
    own = [d for d in deeds if d.by == "customer" and d.kind not in LATE]
    assert not owes(own)
    assert keep_until("completed", final_on, own, 365) == keep_until("completed", final_on, [], 365)


@given(DAYS, DEEDS)
def test_a_new_dispute_keeps_the_case_and_its_end_begins_anew(
    final_on: date, deeds: list[Owed]
) -> None:
    closed = [Owed(d.kind, d.by, d.closed or final_on) for d in deeds]
    before = keep_until("rejected", final_on, closed, 90)
    assert keep_until("rejected", final_on, [*closed, Owed("dispute", "shop", None)], 90) is None
    ended = date(2030, 6, 1)
    after = keep_until("rejected", final_on, [*closed, Owed("dispute", "shop", ended)], 90)
    assert before is not None
    assert after == ended + timedelta(days=90) > before


@given(st.lists(st.integers(0, 14 * 24 * 3600), max_size=20), st.integers(0, 14 * 24 * 3600))
def test_a_clock_that_never_rests_longer_than_a_holiday_is_believed(
    gaps: list[int], last: int
) -> None:
    times = [START]
    for gap in gaps:
        times.append(times[-1] + timedelta(seconds=gap))
    now = times[-1] + timedelta(seconds=last)
    assert not leapt(times, now)
    ahead = now + LEAP + timedelta(seconds=1 + last)
    assert leapt(times, ahead)
    assert leapt([*times, ahead], ahead)  # though somebody signed in under it
    assert not leapt([*times, ahead, now], now)  # set right again


def test_a_clock_from_1970_is_no_leap_before_it_is_set_right() -> None:
    dead = datetime(1970, 1, 1, tzinfo=UTC)
    assert not leapt([START, dead], dead)
    assert leapt([dead], START)
    assert not leapt([], START)


def test_the_days_to_answer_are_the_carriers_country_or_thirty(bare_desk: dict[str, Any]) -> None:
    asked = date(2026, 11, 20)
    bare = msgspec.convert(bare_desk["carrier"], Carrier)
    assert due_on(bare, "erase", asked) == due_on(None, "export", asked) == date(2026, 12, 20)
    thai = structs.replace(bare, rights=Rights(erase_days=90))
    assert due_on(thai, "erase", asked) == date(2027, 2, 18)
    assert due_on(thai, "export", asked) == date(2026, 12, 20)
