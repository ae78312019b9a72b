"""Reminders: before a deadline, once each, in waking hours, and only while it is open."""

from datetime import date, timedelta

import pytest
from sqlalchemy import insert, update

from kiosk.rules.reminders import Open, deadlines
from kiosk.store.changes import Change, change
from kiosk.store.tables import cases, follow_ups
from tests.outbound.office import DESKS, TODAY, Counterpart, Office

TOMORROW = TODAY + timedelta(days=1)


def asked(office: Office, due: date, **answers: str | None) -> str:
    """A case that waits for its customer until `due`; earlier messages have left."""
    reference = office.accept(contact_email=None, msisdn=None, **answers)
    ask = Change("ask", "staff:1", "needs_information", "in_review", dates={"due_on": due})
    change(office.store, reference, 1, ask, office.clock(), TODAY)
    office.worker({"sms": Counterpart()}).deliver()
    return reference


def reminded(office: Office) -> list[str]:
    """What the reminders so far are about."""
    return [row.about for row in office.rows(kind="reminder")]


def test_an_answer_is_reminded_of_the_day_before_and_once(office: Office) -> None:
    asked(office, TOMORROW + timedelta(days=1))
    assert reminded(office) == []
    sms = Counterpart()
    worker = office.worker({"sms": sms})
    for _ in range(30):
        office.clock.move(hours=1)
        worker.deliver()
    assert reminded(office) == [f"{TOMORROW}/{TOMORROW + timedelta(days=1)}"]
    assert len(sms.taken) == 1
    assert "reminder" in sms.taken[0].text


def test_a_moved_deadline_is_a_new_one(office: Office) -> None:
    reference = asked(office, TOMORROW)
    later = Change("ask", "staff:1", "needs_information", "in_review",
                   dates={"due_on": TOMORROW + timedelta(days=3)})  # fmt: skip
    change(office.store, reference, 2, later, office.clock(), TODAY)
    office.clock.move(days=3)
    assert office.worker({"sms": Counterpart()}).deliver() == {"sent": 1}
    assert len(reminded(office)) == 2


def test_nobody_is_woken(office: Office) -> None:
    office.clock.move(hours=17)  # 05:00 in Bangkok
    asked(office, TOMORROW)
    assert reminded(office) == []
    office.clock.move(hours=4)
    assert office.worker({"sms": Counterpart()}).deliver() == {"sent": 1}


def test_a_deadline_that_was_met_sends_nothing(office: Office) -> None:
    office.clock.move(hours=17)
    reference = asked(office, TOMORROW)
    office.clock.move(hours=7)
    office.worker({}).deliver()  # written, and nobody to send it yet
    assert len(reminded(office)) == 1
    supply = Change("supply", "customer", "in_review", dates={"due_on": None})
    change(office.store, reference, 2, supply, office.clock(), TODAY)
    sms = Counterpart()
    assert office.worker({"sms": sms}).deliver() == {"void": 1}
    assert office.rows(kind="reminder")[0].fault == "met"
    assert sms.asked == 0


def test_a_customers_own_deed_is_reminded_of_while_it_is_open(office: Office) -> None:
    reference = office.accept(msisdn=None, contact_phone=None)
    assert reference
    base = {"case_id": 1, "by": "customer", "due_on": str(TOMORROW)}
    with office.store.write() as connection:
        connection.execute(insert(follow_ups), [
            {**base, "deed": "confirm-unbinding"},
            {**base, "deed": "by-the-shop", "by": "shop"},
            {**base, "deed": "far-away", "due_on": "2027-01-01"},
        ])  # fmt: skip
        connection.execute(insert(follow_ups).values(**base, deed="done-already", done_at=1))
    email = Counterpart()
    office.worker({"email": email}).deliver()
    assert reminded(office) == [f"{TODAY}/{TOMORROW}"]
    assert "Sat 21 Nov 2026" in email.taken[-1].text
    with office.store.write() as connection:
        connection.execute(update(follow_ups).values(done_at=1))
    office.clock.move(hours=1)
    assert office.worker({"email": email}).deliver() == {}


def test_what_falls_due_together_is_one_reminder_a_medium_and_day(office: Office) -> None:
    """It names the nearest day, and its e-mail all that is to be done by then."""
    office.accept(msisdn=None)
    after = str(TOMORROW + timedelta(days=1))
    base = {"case_id": 1, "by": "customer", "due_on": str(TOMORROW)}
    with office.store.write() as connection:
        connection.execute(insert(follow_ups), [
            {**base, "deed": "later", "due_on": after},
            {**base, "deed": "still-billed"}, {**base, "deed": "confirm-unbinding"},
        ])  # fmt: skip
    sms, email = Counterpart(), Counterpart()
    for _ in range(3):
        office.worker({"sms": sms, "email": email}).deliver()
        office.clock.move(hours=1)
    assert reminded(office) == [f"{TODAY}/{TOMORROW}"] * 2
    assert "by Sat 21 Nov 2026" in sms.taken[-1].text
    known = DESKS["ais-data-card"].procedure.follow_ups
    told = [deed.id for deed in known if deed.text["en"] in email.taken[-1].text]
    assert told == ["confirm-unbinding", "still-billed"]
    office.clock.move(hours=21)
    office.worker({"sms": sms, "email": email}).deliver()
    assert reminded(office)[2:] == [f"{TOMORROW}/{after}"] * 2
    assert "by Sun 22 Nov 2026" in sms.taken[-1].text


def test_without_consent_nothing_is_written(office: Office) -> None:
    office.clock.move(hours=17)
    asked(office, TOMORROW)
    with office.store.write() as connection:
        connection.execute(update(cases).values(consents="process"))
    office.clock.move(hours=7)
    office.worker({}).deliver()
    assert reminded(office) == []


@pytest.mark.parametrize(("days", "answer", "deed"), [
    (-1, False, False), (0, True, True), (1, True, True), (2, False, True), (3, False, False),
])  # fmt: skip
def test_the_days_ahead(days: int, answer: bool, deed: bool) -> None:
    due = TODAY + timedelta(days=days)
    assert bool(deadlines("needs_information", due, (), TODAY)) == answer
    assert bool(deadlines("completed", None, [Open("x", "customer", due)], TODAY)) == deed
    assert not deadlines("in_review", due, [Open("x", "shop", due)], TODAY)
    assert not deadlines("withdrawn", due, [Open("x", "customer", due)], TODAY)
