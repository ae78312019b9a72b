"""Figures come from daily totals: they stay when every case is gone (R17 R56 R73)."""

from datetime import date, timedelta

from sqlalchemy import delete

from kiosk.rules.figures import Span
from kiosk.rules.procedure import Desk
from kiosk.store import totals, visits
from kiosk.store.changes import Change, change
from kiosk.store.database import Store
from kiosk.store.figures import Figures, figures
from kiosk.store.tables import case_keys, cases, follow_ups, history, money_lines, outbox, tickets
from tests.store.shop import NOON, TODAY, hand_in, new_case

PROMISED = date(2026, 11, 25)
MONTH = Span(date(2026, 11, 1), date(2026, 11, 30))
ALL = (case_keys, follow_ups, history, money_lines, outbox, tickets, cases)


def completed(store: Store, desk: Desk, token: str, days: int, settlement: str) -> None:
    """A case handed in today and completed so many days later."""
    answers = {"settlement": settlement, "reason": "moved"}
    visit = visits.begin(store, token, "en", NOON)
    reference = hand_in(store, visit, new_case(desk, answers=answers)).reference
    done = Change("complete", "staff:1", "completed", sums=(("taken", "THB", 4000),))
    later = timedelta(days=days)
    assert change(store, reference, 1, done, NOON + later, TODAY + later) == 2


def seen(store: Store, span: Span = MONTH) -> Figures:
    return figures(store, span)


def test_a_completed_case_counts_its_promise_its_days_and_its_money(
    store: Store, desk: Desk
) -> None:
    completed(store, desk, "a", 5, "refund_bank")
    completed(store, desk, "b", 6, "waive")
    card, currency = desk.procedure.id, desk.carrier.currency
    found = seen(store)
    assert found.of("submitted") == {card: 2}
    assert found.of("state") == {"submitted": 2, "completed": 2}
    assert found.of("reason") == {"moved": 2}
    assert (found.of("kept"), found.of("missed"), found.of("took")) == (
        {card: 1}, {card: 1}, {card: 11},
    )  # fmt: skip
    assert found.of("owed") == {currency: 1250}, "12.50 each, one of them waived"
    assert found.of("taken") == {"THB": 8000}
    assert found.daily("state", "completed")[PROMISED.day - 1] == 1
    assert sum(found.daily("submitted")) == found.sum("submitted") == 2


def test_deleting_every_case_changes_no_figure(store: Store, desk: Desk) -> None:
    completed(store, desk, "a", 1, "refund_bank")
    with store.write() as connection:
        totals.waited(connection, store.shop, TODAY, 400)
    before = seen(store)
    assert before.sum("waited") == 400
    with store.write() as connection:
        for table in ALL:
            connection.execute(delete(table))
    assert seen(store) == before


def test_another_shops_and_another_days_figures_are_not_ours(store: Store, desk: Desk) -> None:
    completed(store, desk, "a", 1, "waive")
    store.shop = "elsewhere"
    assert seen(store).sum("submitted") == 0
    store.shop = "main"
    assert seen(store, Span(TODAY, TODAY)).sum("kept") == 0


def test_a_change_that_was_too_late_counts_nothing(store: Store, desk: Desk) -> None:
    completed(store, desk, "a", 1, "refund_bank")
    before = seen(store)
    visit = visits.begin(store, "b", "en", NOON)
    reference = hand_in(store, visit, new_case(desk)).reference
    between = seen(store)
    late = Change("complete", "staff:1", "completed", sums=(("taken", "THB", 1),))
    change(store, reference, 9, late, NOON, TODAY)
    assert seen(store) == between != before
