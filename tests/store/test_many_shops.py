"""Two shops in one database: neither sees, counts, sweeps or blocks what is the other's."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from kiosk.rules.figures import Span
from kiosk.rules.procedure import Desk
from kiosk.rules.queueing import Priority
from kiosk.store import (
    attempts,
    bookings,
    calls,
    cases,
    exports,
    figures,
    follow_ups,
    helping,
    images,
    lockouts,
    outbox,
    overdue,
    parked,
    print_jobs,
    prints,
    search,
    staff,
    staff_sessions,
    staffing,
    stations,
    tickets,
    turns,
    visits,
)
from kiosk.store.changes import Change, change
from kiosk.store.database import Store
from kiosk.store.images import Picture
from kiosk.store.print_jobs import Order
from kiosk.store.staff import Managed, Member
from kiosk.store.tables import metadata
from tests.store.shop import IDLE, NOON, TODAY, hand_in, new_case

LATER = NOON + timedelta(days=90)
PIN = "824913"
CODE = "BOOKED"
Shops = tuple[Store, Store]


@pytest.fixture
def shops(opened: Callable[[], Store]) -> Shops:
    """East, where much is going on, and west, where nothing is yet; both with the same keys."""
    east, west = opened(), opened()
    east.shop, west.shop = "east", "west"
    return east, west


def busy_day(store: Store, desk: Desk) -> dict[str, Any]:
    """Something in every table that the store fills by itself; what another might try to reach."""
    visit = visits.begin(store, "a", "en", NOON)
    images.add(store, {"draft_id": visit.draft_id}, "id-original", Picture(b"j", 1, 1, False),
               "customer", NOON)  # fmt: skip
    reference = hand_in(store, visit, new_case(desk)).reference
    assert change(store, reference, 1, Change("begin", "staff:1", "in_review"), NOON, TODAY) == 2
    case = cases.by_reference(store, reference)
    assert case is not None
    printed = prints.note(store, case, "receipt", "", "80", False, "staff:1", NOON, original=True)
    order = Order("receipt", {"80": b"%PDF"}, "1", case_id=case.id, print_id=printed)
    draft = visits.begin(store, "b", "en", NOON)
    parked.offer(store, draft, NOON)
    member = staff.add(store, "Malee", "manager", PIN, NOON)
    assert isinstance(member, Member)
    staff_sessions.begin(store, "signed-in", member.id, "1", NOON)
    assert isinstance(stations.add(store, "1", NOON), str)
    assert attempts.take(store, {"k": attempts.LIMITS}, NOON)
    calls.ask(store, "1", "/cards", NOON, draft.draft_id)
    assert bookings.book(store, TODAY, 600, 2, NOON, lambda: CODE)
    booking = bookings.find(store, CODE)
    return {
        "reference": reference, "print": printed, "booking": booking, "member": member.id,
        "draft": draft.draft_id, "job": print_jobs.order(store, order, NOON),
        "ticket": tickets.draw_one(store, TODAY, NOON).id, "visit": draft,
        "station": stations.all(store)[0].id, "call": calls.open_calls(store, NOON)[0].id,
    }  # fmt: skip


def kept(store: Store, shop: str) -> dict[str, set[Any]]:
    """All rows of a shop, by table."""
    found = {}
    with store.read() as connection:
        for table in metadata.sorted_tables:
            if "shop" in table.c:
                rows = connection.execute(select(table).where(table.c.shop == shop))
                found[table.name] = {tuple(row) for row in rows}
    return found


def test_one_shop_is_nothing_to_another(shops: Shops, desk: Desk) -> None:
    """Whatever west does with what it may have learnt of east: east stays as it was."""
    east, west = shops
    has = busy_day(east, desk)
    before = kept(east, "east")
    assert all(before[name] for name in ("cases", "case_keys", "history", "prints", "attempts"))
    assert all(not rows for rows in kept(west, "west").values())

    for look in looks(west, has):
        assert not look()
    for _ in sweeps(west, has):
        assert kept(east, "east") == before


def looks(west: Store, has: dict[str, Any]) -> Iterator[Callable[[], Any]]:
    """What west may ask."""
    yield lambda: cases.by_reference(west, has["reference"])
    yield lambda: search.search(west, has["reference"], "staff:1", NOON).cases
    yield lambda: search.search(west, "Wanderer", "staff:1", NOON).cases
    yield lambda: follow_ups.case_of(west, has["reference"])
    yield lambda: tickets.of_day(west, TODAY)
    yield lambda: tickets.one(west, TODAY, has["ticket"])
    yield lambda: bookings.find(west, CODE)
    yield lambda: bookings.taken(west, TODAY, TODAY)
    yield lambda: prints.find(west, has["print"])
    yield lambda: print_jobs.find(west, has["job"])
    yield lambda: print_jobs.owed(west)
    yield lambda: visits.find(west, "b", NOON, IDLE)
    yield lambda: helping.take_over(west, has["draft"], "staff:1", NOON)
    yield lambda: staff_sessions.find(west, "signed-in", NOON)
    yield (
        lambda: [staff.everyone(west), stations.all(west), calls.open_calls(west, NOON)] != [[]] * 3
    )
    yield lambda: lockouts.locked(west, NOON)
    yield lambda: overdue.count(west, LATER.date())
    yield lambda: figures.figures(west, Span(TODAY, TODAY)).sum("submitted")
    yield lambda: exports.case_table(west, Span(TODAY, TODAY))[1:]
    yield lambda: turns.windows(west, NOON)
    yield lambda: outbox.failing(west)
    yield lambda: outbox.claim(west, ["sms", "email"], LATER)
    yield lambda: print_jobs.claim(west, LATER)
    yield lambda: calls.answer(west, has["call"], "staff:1", NOON)
    yield lambda: bookings.cancel(west, has["booking"], NOON)


def sweeps(west: Store, has: dict[str, Any]) -> Iterator[object]:
    """What west does to its own, in vain or not."""
    yield visits.sweep(west, LATER, IDLE)
    yield print_jobs.tidy(west, LATER)
    yield print_jobs.act(west, 1, "forget", "staff:1", NOON)
    yield outbox.resend_all(west, "staff:1", NOON)
    yield attempts.forgive(west, "k")
    yield attempts.take(west, {"k": attempts.LIMITS}, LATER)
    yield helping.give_back(west, has["draft"], "staff:1", NOON)
    yield stations.revoke(west, has["station"], "staff:1", NOON)
    yield turns.move(west, TODAY, has["ticket"], "first", "1", NOON, priority=Priority.AGE)
    member = staff.add(west, "Nok", "manager", PIN, NOON)
    assert isinstance(member, Member)
    yield staff_sessions.begin(west, "west", member.id, "1", LATER)
    with pytest.raises(LookupError):
        staffing.set_role(west, has["member"], "clerk", "staff:1", NOON)
    with pytest.raises(LookupError):
        change(west, has["reference"], 2, Change("hold", "staff:1", "held"), NOON, TODAY)
    ours = visits.begin(west, "c", "en", NOON)
    yield parked.offer(west, ours, LATER)
    yield visits.end(west, ours)


def test_each_shop_counts_from_one_and_has_its_own_names(shops: Shops, desk: Desk) -> None:
    numbers = []
    for store in shops:
        numbers.append(tickets.draw_one(store, TODAY, NOON).number)
        assert isinstance(staff.add(store, "Malee", "manager", PIN, NOON), Member)
    assert numbers == [1, 1]


def test_one_is_the_first_manager_of_a_shop(shops: Shops) -> None:
    """However many ask at once, in whichever process."""

    def hire(number: int) -> str:
        try:
            staff.add(shops[number % 2], f"M{number}", "manager", PIN, NOON, first=True)
        except Managed:
            return "late"
        return shops[number % 2].shop

    with ThreadPoolExecutor(6) as hands:
        said = sorted(hands.map(hire, range(6)))
    assert said == ["east", "late", "late", "late", "late", "west"]


@pytest.mark.parametrize("engine", ["postgresql"], indirect=True)
def test_a_shop_does_not_wait_for_another(shops: Shops, tmp_path: Path) -> None:
    """Nor does an answer that is saved wait for anything but its own row."""
    east, west = shops
    visit = visits.begin(east, "a", "en", NOON)
    with east.write():
        assert tickets.draw_one(west, TODAY, NOON).number == 1
        assert visits.save(east, visit, {"holder_name": "A"}, NOON)
