"""The life of a print job: another printer is tried, and doubt is not printed twice."""

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from kiosk.outbound.printing.printer import NotPrinted
from kiosk.outbound.printing.worker import TRIES, PrintWorker
from kiosk.rules.printers import read_printing
from kiosk.store import images, print_jobs, visits
from kiosk.store.print_jobs import Order
from kiosk.store.tables import print_jobs as rows
from tests.outbound.office import Office
from tests.outbound.printers import PAPER_OUT, Roll, closed, roll
from tests.outbound.printers import Office as Ipp
from tests.outbound.printers import office as ipp
from tests.outbound.slip import slip

BODIES = {"80": slip("80"), "A4": slip("A4")}


class Fine:
    """A printer that prints."""

    def print(self, pdf: bytes) -> None:
        """At once."""

    def look(self) -> str:
        return ""


def asked(office: Office, kind: str = "receipt", **more: object) -> str:
    order = Order(kind, BODIES, "1", draft_id=f"d-{kind}", **more)  # type: ignore[arg-type]
    return print_jobs.order(office.store, order, office.clock())


def worker(office: Office, printers: str, ways: str) -> PrintWorker:
    return PrintWorker(read_printing(printers, ways, ""), office.store, office.clock)


def job(office: Office) -> tuple[str, str, tuple[tuple[str, str], ...], bool]:
    """State, printer, what was tried, and whether the paper is still kept."""
    with office.store.read() as connection:
        row = connection.execute(select(rows)).one()
    found = print_jobs.find(office.store, row.key)
    assert found is not None
    return found.state, found.printer, found.tried, row.body is not None


def test_another_printer_is_tried_in_its_own_size(office: Office) -> None:
    asked(office)
    with roll(Roll(PAPER_OUT)) as empty, ipp(Ipp()) as sheets:
        names = f"roll={empty.address} sheet={sheets.address}"
        assert worker(office, names, "receipt=roll,sheet").deliver() == {"printed": 1}
    assert sheets.documents == [BODIES["A4"]]
    assert job(office)[:2] == ("printed", "sheet")
    assert job(office)[3] is False


def test_what_may_have_come_out_goes_to_no_other_printer(office: Office) -> None:
    asked(office)
    with roll(Roll()) as second, ipp(Ipp(job=6, reason="media-empty", keeps=True)) as first:
        names = f"a={first.address} b={second.address}"
        assert worker(office, names, "*=a,b").deliver() == {"failed": 1}
    assert not any(second.papers)
    assert job(office) == ("failed", "a", (("a", "unsure"),), True)


def test_a_printer_that_is_off_is_tried_for_ten_minutes(office: Office) -> None:
    asked(office)
    printing = worker(office, f"a={closed()} b={closed()}", "*=a,b")
    began = office.clock()
    passes = 0
    while job(office)[0] == "queued":
        passes += bool(printing.deliver())
        office.clock.move(minutes=0.1)
    assert passes == TRIES
    assert 8 <= (office.clock() - began).total_seconds() / 60 <= 11
    assert job(office)[2] == (("a", "unreachable"), ("b", "unreachable"))


def test_a_printer_that_comes_back_prints_what_waited(office: Office) -> None:
    asked(office)
    with roll(Roll(PAPER_OUT)) as printer:
        printing = worker(office, f"a={printer.address}", "*=a")
        assert printing.deliver() == {"postponed": 1}
        assert printing.deliver() == {}
        printer.states = {1: 0x12, 2: 0x12, 4: 0x12}
        office.clock.move(minutes=1)
        assert printing.deliver() == {"printed": 1}
        assert printer.bitmap()


def test_a_job_whose_worker_never_came_back_is_for_a_person(office: Office) -> None:
    asked(office)
    claimed = print_jobs.claim(office.store, office.clock())
    assert claimed is not None
    with roll(Roll()) as printer:
        printing = worker(office, f"a={printer.address}", "*=a")
        assert printing.deliver() == {}
        office.clock.at += print_jobs.LEASE
        assert printing.deliver() == {}
        assert printer.papers == []
    assert job(office)[0] == "failed"


@pytest.mark.parametrize("held", [True, False])
def test_a_paper_is_kept_no_longer_than_a_day(office: Office, held: bool) -> None:
    asked(office, held=held)
    office.clock.at += print_jobs.KEPT
    worker(office, "", "").deliver()
    assert job(office) == ("void", "", (), False)


def test_what_nobody_came_back_for_goes_though_nobody_comes_and_no_printer_is_left(
    office: Office,
) -> None:
    """A draft with a picture, a paper that waits: by the clock of the shop alone (R33)."""
    visit = visits.begin(office.store, "token", "en", office.clock())
    owner = {"draft_id": visit.draft_id}
    picture = images.Picture(b"jpeg", 1, 1, masked=False)
    images.add(office.store, owner, "id-copy", picture, "customer", office.clock())
    asked(office, held=True)
    messages = office.worker({})
    messages.deliver()
    assert images.of(office.store, owner)
    office.clock.move(minutes=3)
    messages.deliver()
    assert (images.of(office.store, owner), job(office)[0]) == ([], "held")
    office.clock.at += print_jobs.KEPT
    messages.deliver()
    assert job(office) == ("void", "", (), False)


def test_another_paper_of_the_same_kind_is_another_job(office: Office) -> None:
    """A draft went another way, a case's whole number is asked for: not the paper that waits."""
    first = asked(office)
    office.clock.move(minutes=1)
    order = Order("receipt", {"80": b"%PDF other"}, "1", draft_id="d-receipt")
    assert print_jobs.order(office.store, order, office.clock()) != first
    assert asked(office) == first


def test_a_paper_in_hand_is_not_given_up_for_its_age(office: Office) -> None:
    asked(office)
    office.clock.at += print_jobs.KEPT - timedelta(seconds=1)
    claimed = print_jobs.claim(office.store, office.clock())
    assert claimed is not None
    office.clock.at += timedelta(seconds=2)
    print_jobs.tidy(office.store, office.clock())
    print_jobs.printed(office.store, claimed, office.clock())
    assert job(office)[0] == "printed"


def test_a_printer_that_hangs_delays_the_others_once(office: Office) -> None:
    """And not once for each of its papers: 051."""
    for each in ("receipt", "request", "refusal", "certificate", "ticket"):
        asked(office, each)
        office.clock.move(minutes=0.01)
    office.clock.move(minutes=1)
    waits: list[str] = []

    class Hung(Fine):
        def print(self, pdf: bytes) -> None:
            waits.append("a minute")
            office.clock.move(minutes=1)
            raise NotPrinted("hung")

    printing = read_printing(f"a={closed()} b={closed()}", "ticket=b *=a", "")
    adapters = {"a": Hung(), "b": Fine()}
    one = PrintWorker(printing, office.store, office.clock, lambda each: adapters[each.name])
    assert one.deliver() == {"postponed": 4, "printed": 1}
    assert waits == ["a minute"]
    office.clock.move(minutes=1)
    assert one.deliver() == {"postponed": 4}
    assert waits == ["a minute"] * 2


def test_the_paper_is_sealed(office: Office, tmp_path: Path) -> None:
    asked(office)
    with office.store.read() as connection:
        body = connection.scalar(select(rows.c.body))
    assert b"%PDF" not in body


def test_one_tap_is_one_job_and_another_paper_another(office: Office) -> None:
    first = asked(office)
    assert asked(office) == first
    assert asked(office, "ticket") != first
    office.clock.move(minutes=1)
    assert asked(office) == first  # it still waits
    with roll(Roll()) as printer:
        worker(office, f"a={printer.address}", "*=a").deliver()
    assert asked(office) != first
