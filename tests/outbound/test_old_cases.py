"""The worker reduces what ended under an older version, and lets nothing keep messages back."""

from sqlalchemy import select, update

from kiosk.store.cases import by_reference
from kiosk.store.tables import audit, cases
from tests.outbound.office import Counterpart, Office


def old(office: Office, reference: str, **damaged: bytes) -> None:
    """The case as an older version left it: over, and whole."""
    row = cases.c.reference == reference
    with office.store.write() as connection:
        connection.execute(update(cases).where(row).values(state="rejected", **damaged))


def test_old_cases_are_reduced_beside_the_messages(office: Office) -> None:
    over, ongoing = office.accept(), office.accept()
    old(office, over)
    worker = office.worker({"sms": Counterpart(), "email": Counterpart()})
    assert [worker.deliver() for _ in range(2)] == [{"sent": 6}, {}]
    found = [by_reference(office.store, each) for each in (over, ongoing)]
    assert [case.answers["id_number"] for case in found if case] == ["••••4999", "E70704999"]
    with office.store.read() as connection:
        said = connection.scalars(select(audit.c.subject).where(audit.c.what == "reduce")).all()
    assert said == ["1 cases"]


def test_a_damaged_row_keeps_no_message_back(office: Office) -> None:
    damaged, other = office.accept(), office.accept()
    old(office, damaged, answers=b"k1\0nothing that opens")
    worker = office.worker({"sms": Counterpart(), "email": Counterpart()})
    sent = worker.deliver()
    assert sent["sent"] >= 3
    assert by_reference(office.store, other) is not None
