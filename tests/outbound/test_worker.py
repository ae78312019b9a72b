"""The worker: nothing lost, nothing doubled, an outage waited out, giving up seen by staff."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select, update

from kiosk.locale import LANGUAGES, speaker
from kiosk.outbound.outgoing import FAULTS, NotSent, Outgoing
from kiosk.outbound.worker import LONGEST_PAUSE, TRIES, Line
from kiosk.rules.notices import notices
from kiosk.store import outbox
from kiosk.store.changes import Change, change
from kiosk.store.tables import outbox as rows
from kiosk.store.tables import totals
from kiosk.store.times import moment
from tests.outbound.office import ANSWERS, EMAIL, NOON, NUMBER, PHONE, TODAY, Counterpart, Office

DOWN = NotSent("unreachable", pauses=True)


def test_every_message_leaves_once_and_to_whom_it_is_for(office: Office) -> None:
    office.accept()
    sms, email = Counterpart(), Counterpart()
    worker = office.worker({"sms": sms, "email": email})
    assert worker.deliver() == {"sent": 3}
    assert worker.deliver() == {}
    assert {out.to for out in sms.taken} == {PHONE, NUMBER}
    assert [out.to for out in email.taken] == [EMAIL]
    assert {row.key for row in office.rows()} == {out.key for out in sms.taken + email.taken}
    assert all(row.ended_at and row.leased_until is None for row in office.rows())


def test_an_outage_pauses_its_medium_and_spends_one_try(office: Office) -> None:
    for _ in range(6):
        office.accept()
    sms, email = Counterpart(lambda _: DOWN), Counterpart()
    worker = office.worker({"sms": sms, "email": email})
    assert worker.deliver() == {"postponed": 1, "sent": 6}
    office.clock.move(seconds=1)
    assert worker.deliver() == {}
    assert [row.tries for row in office.rows(medium="sms") if row.tries] == [1]
    for _ in range(30):
        office.clock.move(minutes=1)
        worker.deliver()
    assert sum(row.tries for row in office.rows(medium="sms")) == 1 < sms.asked < 16
    sms.trouble = lambda _: None
    office.clock.move(hours=1)
    assert worker.deliver() == {"sent": 12}


@pytest.mark.one_engine
def test_an_outage_of_two_days_gives_nothing_up(office: Office) -> None:
    office.accept(msisdn=None)
    sms = Counterpart(lambda _: DOWN)
    worker = office.worker({"sms": sms})
    for _ in range(2 * 24 * 4):
        office.clock.move(minutes=15)
        worker.deliver()
    (row,) = office.rows(medium="sms")
    assert (row.state, row.fault, row.tries) == ("waiting", "unreachable", 1)
    assert outbox.failing(office.store) == 1, "staff see it all the while"
    sms.trouble = lambda _: None
    office.clock.move(hours=1)
    assert worker.deliver() == {"sent": 1}


def test_pauses_grow_to_a_limit_and_end_with_the_outage() -> None:
    line, now, seen = Line(), NOON, []
    for _ in range(12):
        line.broke(now)
        assert line.rests_until is not None
        seen.append(line.rests_until - now)
        assert not line.open(now)
        assert line.open(line.rests_until)
    assert seen == sorted(seen)
    assert seen[:2] == [timedelta(seconds=5), timedelta(seconds=10)]
    assert seen[-1] == LONGEST_PAUSE
    line.works()
    assert line.open(now)
    line.broke(now)
    assert line.rests_until == now + timedelta(seconds=5)


def test_a_refused_address_fails_alone_and_is_counted(office: Office) -> None:
    office.accept(msisdn=None)
    office.accept(msisdn=None, contact_phone="+8613912345678")

    def refuse(out: Outgoing) -> NotSent | None:
        return NotSent("refused", final=True) if out.to == PHONE else None

    sms = Counterpart(refuse)
    assert office.worker({"sms": sms}).deliver() == {"failed": 1, "sent": 1}
    (failed,) = office.rows(state="failed")
    assert failed.fault == "refused"
    assert outbox.failing(office.store) == 1
    counted = select(totals.c.key, totals.c.amount).where(totals.c.measure == "message_failed")
    with office.store.read() as connection:
        assert [tuple(row) for row in connection.execute(counted)] == [("sms", 1)]


def test_it_gives_up_after_about_four_hours_and_a_clerk_can_send_again(office: Office) -> None:
    office.accept(msisdn=None, contact_email=None)
    sms = Counterpart(lambda _: NotSent("later"))
    worker = office.worker({"sms": sms}, chance=lambda: 0.5)
    began = office.clock()
    while not worker.deliver()["failed"]:
        office.clock.at = max(office.clock() + timedelta(seconds=1), _due(office))
    assert sms.asked == TRIES
    assert timedelta(hours=3.5) < office.clock() - began < timedelta(hours=4.5)
    (row,) = office.rows()
    sms.trouble = lambda _: None
    assert outbox.resend(office.store, row.id, "staff:1", office.clock())[0] == "again"
    assert worker.deliver() == {"sent": 1}
    assert sms.taken[0].key == row.key
    assert outbox.failing(office.store) == 0
    assert outbox.resend(office.store, row.id, "staff:1", office.clock())[0] == "sent"
    assert outbox.resend(office.store, 999, "staff:1", office.clock())[0] == "unknown"
    assert worker.deliver() == {}


def _due(office: Office) -> datetime:
    return moment(office.rows()[0].due_at)


def test_retries_are_spread_by_full_jitter(office: Office) -> None:
    office.accept(msisdn=None, contact_email=None)
    sms = Counterpart(lambda _: NotSent("later"))
    drawn = iter([0.25, 0.5, 1.0])
    worker = office.worker({"sms": sms}, chance=lambda: next(drawn))
    waits = []
    for _ in range(3):
        worker.deliver()
        waits.append(_due(office) - office.clock())
        office.clock.at = _due(office)
    assert waits == [timedelta(seconds=s) for s in (7.5, 30, 120)]


def test_all_that_failed_is_sent_again_at_once(office: Office) -> None:
    for _ in range(4):
        office.accept(contact_email=None)
    sms = Counterpart(lambda _: NotSent("refused", final=True))
    worker = office.worker({"sms": sms})
    assert worker.deliver() == {"failed": 8}
    sms.trouble = lambda _: None
    office.store.posted.clear()
    assert outbox.resend_all(office.store, "staff:1", office.clock()) == 8
    assert office.store.posted.is_set(), "the courier is rung for"
    assert worker.deliver() == {"sent": 8}


def test_a_claim_is_leased_and_taken_up_again_when_the_lease_ran_out(office: Office) -> None:
    office.accept(msisdn=None, contact_email=None)
    first = outbox.claim(office.store, ["sms"], office.clock())
    assert first is not None
    assert outbox.claim(office.store, ["sms"], office.clock()) is None
    office.clock.at += outbox.LEASE
    second = outbox.claim(office.store, ["sms"], office.clock())
    assert second is not None
    assert (second.key, second.tries) == (first.key, 2)
    outbox.end(office.store, first, "failed", office.clock(), TODAY, "refused")
    outbox.postpone(office.store, first, office.clock() + timedelta(days=1), "later")
    (row,) = office.rows()
    assert (row.state, row.leased_until is not None, row.fault) == ("waiting", True, None)
    outbox.end(office.store, first, "sent", office.clock(), TODAY)
    outbox.end(office.store, second, "failed", office.clock(), TODAY, "refused")
    assert office.states() == {"sent": 1}


def test_who_never_comes_back_is_given_up(office: Office) -> None:
    office.accept(msisdn=None, contact_email=None)
    for _ in range(TRIES):
        assert outbox.claim(office.store, ["sms"], office.clock())
        office.clock.at += outbox.LEASE
    sms = Counterpart()
    assert office.worker({"sms": sms}).deliver() == {"failed": 1}
    assert sms.asked == 0


def test_four_workers_never_take_the_same_message(office: Office) -> None:
    for _ in range(12):
        office.accept()
    sms, email = Counterpart(), Counterpart()
    stores = [office.store, office.store, office.opened(), office.opened()]
    workers = [office.worker({"sms": sms, "email": email}, store) for store in stores]
    with ThreadPoolExecutor(4) as pool:
        done = sum(pool.map(lambda worker: worker.deliver(), workers), Counter[str]())
    assert done == {"sent": 36}
    keys = [out.key for out in sms.taken + email.taken]
    assert len(keys) == len(set(keys)) == 36
    for store in stores[2:]:
        store.close()


def test_a_mistake_of_ours_is_one_messages_trouble(
    office: Office, caplog: pytest.LogCaptureFixture
) -> None:
    office.accept(msisdn=None)

    def fall(out: Outgoing) -> NotSent | None:
        raise ZeroDivisionError(out.to)

    worker = office.worker({"sms": Counterpart(fall), "email": Counterpart()})
    assert worker.deliver() == {"postponed": 1, "sent": 1}
    assert office.rows(medium="sms")[0].fault == "broken"
    assert "ZeroDivisionError" in caplog.text
    assert PHONE not in caplog.text


def test_a_message_with_nobody_left_to_read_it_is_void(office: Office) -> None:
    reference = office.accept(contact_email=None, msisdn=None)
    kept = {k: v for k, v in ANSWERS.items() if k not in {"contact_phone", "contact_email"}}
    change(
        office.store, reference, 1, Change("begin", "staff:1", "in_review", answers=kept),
        office.clock(), TODAY,
    )  # fmt: skip
    sms = Counterpart()
    assert office.worker({"sms": sms}).deliver() == {"void": 1}
    (row,) = office.rows()
    assert (row.fault, sms.asked) == ("gone", 0)
    assert outbox.resend(office.store, row.id, "staff:1", office.clock())[0] == "void"


def test_what_was_settled_meanwhile_is_not_asked_for(office: Office) -> None:
    reference = office.accept(msisdn=None)
    told = notices("needs_information", ANSWERS, ["notify"])
    steps = (
        Change("begin", "staff:1", "in_review"),
        Change("ask", "staff:1", "needs_information", "in_review", notices=told),
        Change("supply", "customer", "in_review"),
    )
    for version, step in enumerate(steps, 1):
        change(office.store, reference, version, step, office.clock(), TODAY)
    sms, email = Counterpart(), Counterpart()
    assert office.worker({"sms": sms, "email": email}).deliver() == {"sent": 2, "void": 2}
    assert {row.fault for row in office.rows(kind="needs_information")} == {"overtaken"}


def test_another_shops_messages_are_left_alone(office: Office) -> None:
    office.accept()
    with office.store.write() as connection:
        connection.execute(update(rows).values(shop="elsewhere"))
    assert office.worker({"sms": Counterpart(), "email": Counterpart()}).deliver() == {}
    assert outbox.failing(office.store) == 0


def test_every_fault_has_its_words() -> None:
    for language in LANGUAGES:
        assert all(speaker(language)(f"message-fault-{fault}") for fault in FAULTS)
