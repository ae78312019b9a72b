"""What is to be kept no longer goes whole, leaves no byte, and is never given again."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, insert, select, update

from kiosk.rules.follow_ups import Ended, NewDeed
from kiosk.rules.procedure import Desk
from kiosk.store import cases, engines, follow_ups, purge, rights, submissions, tombs, visits
from kiosk.store.changes import Change, change
from kiosk.store.database import Store
from kiosk.store.erased import NAME, listed, note
from kiosk.store.forgetting import MESSAGES
from kiosk.store.purge import ClockLeapt, Purged
from kiosk.store.reapply import reapply_erasures
from kiosk.store.retention import plan, would_be_due
from kiosk.store.tables import attempts, audit, calls, outbox, tickets
from kiosk.store.tables import cases as case_rows
from kiosk.store.times import ticks
from tests.migrated import copied
from tests.store.over import (
    KEPT,
    REASON,
    all_tables,
    filled,
    found,
    hanging,
    later,
    moved,
    rejected,
)
from tests.store.shop import NOON, SENTINEL, TODAY, all_bytes, ask, draw, hand_in, new_case


def kept_until(store: Store, reference: str) -> str | None:
    with store.read() as connection:
        mine = select(case_rows.c.keep_until).where(case_rows.c.reference == reference)
        return connection.scalar(mine)


def purged(store: Store, folder: Path, days: int) -> Purged:
    """The purge so many days later, under a clock that is right."""
    now, day = later(days)
    return purge.purge(store, folder, now, day, trust=True)


def everything(folder: Path) -> bytes:
    """Every file of the shop, whatever it is; of a server every row."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return b"".join(path.name.encode() + path.read_bytes() for path in files) + all_bytes(folder)


def test_the_day_is_decided_with_the_change(store: Store, desk: Desk) -> None:
    visit = visits.begin(store, "a", "en", NOON)
    reference = hand_in(store, visit, new_case(desk)).reference
    assert kept_until(store, reference) is None
    moved(store, reference, "reject", "rejected")
    first = str(TODAY + timedelta(days=KEPT))
    assert kept_until(store, reference) == first
    dispute = NewDeed("dispute-1", "shop", TODAY, {"what": "other"}, draw())
    moved(store, reference, "dispute", "rejected", *later(40), new_deeds=(dispute,))
    assert kept_until(store, reference) is None
    ended = (Ended("dispute-1", "stands"),)
    moved(store, reference, "follow_up", "rejected", *later(50), ended=ended)
    anew = str(later(50 + KEPT)[1])
    assert kept_until(store, reference) == anew
    moved(store, reference, "follow_up", "rejected", *later(60), ended=(Ended("unbind", "done"),))
    assert kept_until(store, reference) == anew


def test_a_conflict_decides_nothing(store: Store, desk: Desk) -> None:
    reference = rejected(store, desk)
    dispute = NewDeed("dispute-1", "shop", TODAY, {}, draw())
    late = Change("dispute", "staff:1", "rejected", new_deeds=(dispute,))
    change(store, reference, 1, late, NOON, TODAY)
    assert kept_until(store, reference) == str(TODAY + timedelta(days=KEPT))


@pytest.mark.parametrize(
    ("engine", "log"),
    [("sqlite", False), ("sqlite", True), ("postgresql", False)],
    ids=["journal", "wal", "postgresql"], indirect=["engine"],
)  # fmt: skip
def test_nothing_of_a_purged_case_is_left_in_any_file(
    opened: Callable[[], Store], desk: Desk, tmp_path: Path, log: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(engines, "FIXED_WAL", (3, 0) if log else (99,))
    store = opened()
    reference, _ = filled(store, desk, tmp_path)
    other = rejected(store, desk, *later(1), answers={"holder_name": "Somebody Else"}, msisdn=None)
    case = found(store, reference)
    sealed = hanging(store, case.id)
    assert sealed.keys() == all_tables()
    with store.read() as connection:
        own = connection.execute(select(case_rows).where(case_rows.c.id == case.id)).one()
    values = (*own, *(value for rows in sealed.values() for value in rows))
    secrets = [value for value in values if isinstance(value, bytes) and value]
    secrets += [own.idempotency_key.encode(), REASON.encode()]
    before = everything(tmp_path)
    assert [s for s in secrets if s not in before] == []
    assert (tmp_path / "signoff.db-wal").exists() == log

    assert purged(store, tmp_path, KEPT).cases == 0  # the last day is still a day
    assert purged(store, tmp_path, KEPT + 1).cases == 1
    after = everything(tmp_path)
    assert [s for s in secrets if s in after] == []
    assert SENTINEL.encode() not in after
    assert hanging(store, case.id) == {}
    assert cases.by_reference(store, reference) is None
    assert found(store, other).answers["holder_name"] == "Somebody Else"
    assert list((tmp_path / MESSAGES).iterdir()) == []
    lines = ask(tmp_path, "SELECT subject, actor FROM audit WHERE what = 'purged'")
    assert lines == [(reference, "system")]
    assert store.shared or ask(tmp_path, "PRAGMA foreign_key_check") == []
    [(kind, reason)] = ask(tmp_path, "SELECT kind, reason FROM withdrawn_papers")
    place = ("withdrawn_papers", "reason", f"{reference}/{kind}")
    assert store.vault.open(*place, reason) == b""  # the paper stays withdrawn


def test_the_stone_says_what_it_was_and_the_list_keeps_it(
    store: Store, desk: Desk, tmp_path: Path
) -> None:
    reference, own = filled(store, desk, tmp_path)
    purged(store, tmp_path, KEPT + 1)
    now, _ = later(KEPT + 1)
    rows = ask(tmp_path, "SELECT reference, procedure_id, state, day, why FROM tombstones")
    about = (desk.procedure.id, "rejected", str(TODAY), "retention")
    assert sorted(rows) == sorted([(reference, *about), (own, about[0], "dispute", *about[2:])])
    assert tombs.gone_on(store, reference) == now
    assert tombs.counts(store, now) == {"retention": 1}
    assert listed(tmp_path / NAME) == {reference: now}
    assert (tmp_path / NAME).stat().st_mode & 0o777 == 0o600


def test_what_has_a_stone_is_never_drawn_again(store: Store, desk: Desk, tmp_path: Path) -> None:
    reference, own = filled(store, desk, tmp_path)
    purged(store, tmp_path, KEPT + 1)
    free = [draw(), draw()]
    offered = iter([reference, own, free[0], own, reference, free[1]])
    visit = visits.begin(store, "b", "en", NOON)
    taken = submissions.submit(store, visit, new_case(desk), NOON, TODAY, lambda: next(offered))
    assert taken.reference == free[0]
    assert follow_ups.unused_reference(store, lambda: next(offered)) == free[1]


def test_a_dry_run_tells_and_changes_nothing(store: Store, desk: Desk, tmp_path: Path) -> None:
    """Also of cases that an older program left without a day."""
    due, undecided = rejected(store, desk), rejected(store, desk)
    with store.write() as connection:
        old = case_rows.c.reference == undecided
        connection.execute(update(case_rows).where(old).values(keep_until=None))
    before = everything(tmp_path)
    until = TODAY + timedelta(days=KEPT)
    assert list(would_be_due(store, *later(KEPT))) == []
    told = list(would_be_due(store, *later(KEPT + 1)))
    assert sorted(told) == sorted([(due, until), (undecided, until)])
    assert everything(tmp_path) == before
    assert purged(store, tmp_path, KEPT + 1).cases == 2


def test_the_office_sees_what_is_due_when(store: Store, desk: Desk) -> None:
    for days in (0, 10, 100):
        rejected(store, desk, *later(days))
    owed = rejected(store, desk)
    dispute = NewDeed("dispute-1", "shop", TODAY, {}, draw())
    moved(store, owed, "dispute", "rejected", new_deeds=(dispute,))
    now = plan(store, later(KEPT + 1)[1])
    assert (now.due, now.soon, now.later, now.owed) == (1, 1, 1, 1)


def test_a_message_on_its_way_lets_its_case_wait(store: Store, desk: Desk, tmp_path: Path) -> None:
    reference = rejected(store, desk)
    now, _ = later(KEPT + 1)
    until = ticks(now + timedelta(minutes=5))
    with store.write() as connection:
        connection.execute(update(outbox).values(leased_until=until))
    assert purged(store, tmp_path, KEPT + 1) == Purged(0, 0, 1)
    assert found(store, reference)
    assert purged(store, tmp_path, KEPT + 2).cases == 1


def test_a_clock_a_year_ahead_deletes_nothing(store: Store, desk: Desk, tmp_path: Path) -> None:
    """Not even when staff worked under it; set right, all goes on."""
    reference = rejected(store, desk)
    purge.purge(store, tmp_path, NOON, TODAY)
    wrong = later(KEPT + 30)
    for _ in range(2):
        with pytest.raises(ClockLeapt):
            purge.purge(store, tmp_path, *wrong)
        other = rejected(store, desk, *wrong)
    assert found(store, reference)
    assert purge.purge(store, tmp_path, *later(1)).cases == 0
    assert purge.clock_leapt(store, wrong[0])
    assert found(store, reference)
    assert found(store, other)


def test_a_shop_shut_for_long_is_asked_once(store: Store, desk: Desk, tmp_path: Path) -> None:
    reference = rejected(store, desk)
    now, day = later(KEPT + 1)
    with pytest.raises(ClockLeapt):
        purge.purge(store, tmp_path, now, day)
    assert purge.purge(store, tmp_path, now, day, "staff:1", trust=True).cases == 1
    assert cases.by_reference(store, reference) is None
    for days in range(KEPT + 2, KEPT + 16, 13):
        assert purge.purge(store, tmp_path, *later(days)).cases == 0


def test_a_clock_of_1970_shortens_nothing(store: Store, desk: Desk, tmp_path: Path) -> None:
    """A flat battery in the middle of a case: its days count from what went before."""
    visit = visits.begin(store, "a", "en", NOON)
    reference = hand_in(store, visit, new_case(desk)).reference
    dead = timedelta(days=20000)
    moved(store, reference, "reject", "rejected", NOON - dead, TODAY - dead)
    assert kept_until(store, reference) == str(TODAY + timedelta(days=KEPT))
    assert purged(store, tmp_path, 1).cases == 0


def test_a_copy_put_back_brings_nobody_back(
    opened: Callable[[], Store], desk: Desk, tmp_path: Path
) -> None:
    store = opened()
    reference, _ = filled(store, desk, tmp_path)
    store.close()
    put_back = copied(tmp_path)
    purged(store, tmp_path, KEPT + 1)
    kept = (tmp_path / NAME).read_bytes()
    never = draw()
    (tmp_path / NAME).write_bytes(kept + f"{never} {NOON.isoformat()}\nTORN".encode())
    store.close()
    put_back()
    store = opened()
    case = found(store, reference)
    now, _ = later(KEPT + 2)
    assert reapply_erasures(store, tmp_path / NAME, now) == 1
    assert cases.by_reference(store, reference) is None
    assert hanging(store, case.id) == {}
    assert tombs.gone_on(store, never) == NOON
    assert reapply_erasures(store, tmp_path / NAME, now) == 0
    assert listed(tmp_path / NAME).keys() == {reference, never}


def test_what_was_listed_and_then_not_deleted_stays(
    store: Store, desk: Desk, tmp_path: Path
) -> None:
    """The line is written first; a case that lived on afterwards was never deleted."""
    reference = rejected(store, desk)
    note(tmp_path / NAME, reference, NOON - timedelta(minutes=5))
    assert reapply_erasures(store, tmp_path / NAME, NOON) == 0
    assert cases.by_reference(store, reference) is not None


def test_who_asked_for_a_copy_gets_it_first(store: Store, desk: Desk, tmp_path: Path) -> None:
    reference = rejected(store, desk)
    assert rights.ask(store, reference, "export", "Passport seen", TODAY, "staff:1", NOON) is None
    assert purged(store, tmp_path, KEPT + 1).waiting == 1
    (asked,) = rights.waiting(store)
    rights.end(store, asked.id, "done", "Handed over", "staff:1", NOON)
    assert purged(store, tmp_path, KEPT + 1).cases == 1


def test_what_ages_out_by_itself(store: Store, desk: Desk, tmp_path: Path) -> None:
    rejected(store, desk)
    with store.write() as connection:
        connection.execute(insert(attempts).values(key_hash=b"1", at=ticks(NOON)))
        connection.execute(
            insert(calls).values(shop=store.shop, station="1", step="/", at=ticks(NOON))
        )
        before = connection.scalar(select(func.count()).select_from(audit))
    assert purged(store, tmp_path, 0).rows == 0
    assert purged(store, tmp_path, 31).rows == 2
    with store.read() as connection:
        assert connection.scalar(select(func.count()).select_from(tickets)) == 1
    assert purged(store, tmp_path, KEPT + 1) == Purged(1, 1, 0)  # the ticket, once its case is gone
    with store.read() as connection:
        assert (connection.scalar(select(func.count()).select_from(audit)) or 0) > (before or 0)
