"""kill -9 between printing and marking: the paper is not printed twice, and somebody is told."""

import subprocess
import sys
from pathlib import Path

from kiosk.outbound.printing.worker import PrintWorker
from kiosk.rules.printers import read_printing
from kiosk.settings import ROOT
from kiosk.store import print_jobs
from kiosk.store.print_jobs import Order
from tests.outbound.office import Office
from tests.outbound.printers import Roll, roll
from tests.outbound.slip import slip


def test_a_killed_worker_prints_nothing_twice(tmp_path: Path, engine: str) -> None:
    office = Office(tmp_path, engine)
    order = Order("receipt", {"80": slip("80")}, "1", draft_id="d")
    key = print_jobs.order(office.store, order, office.clock())
    running: list[subprocess.Popen[bytes]] = []
    # the paper is out; whoever sent it will never hear of that
    printer = Roll(finished=lambda: running.pop().kill())
    with roll(printer):
        command = [sys.executable, "-m", "tests.faults.printer", str(tmp_path), printer.address]
        child = subprocess.Popen(command, cwd=ROOT)
        running.append(child)
        assert child.wait(60) == -9
        printing = read_printing(f"a={printer.address}", "*=a", "")
        worker = PrintWorker(printing, office.store, office.clock)
        assert worker.deliver() == {}
        office.clock.at += print_jobs.LEASE
        assert worker.deliver() == {}
    job = print_jobs.find(office.store, key)
    assert job is not None
    assert (job.state, job.fault, job.printer) == ("failed", "unsure", "a")
    assert [job.id for job in print_jobs.owed(office.store)] == [1]
    assert len(printer.papers) <= 1
    office.store.close()
