"""Several processes on one database: numbers without a gap, messages and papers out once."""

import threading
from collections import Counter
from http.server import BaseHTTPRequestHandler
from pathlib import Path

from kiosk.store import print_jobs
from kiosk.store.print_jobs import Order
from tests.faults.draws import drawn, run
from tests.migrated import database
from tests.outbound.faulty import answers, gateway
from tests.outbound.office import Office
from tests.outbound.printers import Roll, roll
from tests.outbound.slip import slip
from tests.store.shop import ask

SHOPS = ("east", "east", "west")
THREADS, NUMBERS = 25, 100
MESSAGES, WORKERS = 12, 3
WAITED_IN_A_CIRCLE = "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()"


def test_numbers_are_drawn_by_many_hands_without_a_gap(tmp_path: Path, engine: str) -> None:
    """Fifty hands in two processes draw for one shop, and others beside them for another."""
    database(tmp_path / "signoff.db", engine)
    drawn(tmp_path, SHOPS, THREADS, NUMBERS)
    if engine == "postgresql":
        assert ask(tmp_path, WAITED_IN_A_CIRCLE) == [(0,)]


def test_workers_side_by_side_send_each_message_once(tmp_path: Path, engine: str) -> None:
    """Each of them has one in hand before the first is answered."""
    office = Office(tmp_path, engine)
    for _ in range(MESSAGES):
        office.accept(msisdn=None, contact_email=None)
    accept, all_at_it = answers(202), threading.Barrier(WORKERS)
    first = iter(range(WORKERS))

    def together(handler: BaseHTTPRequestHandler) -> None:
        if next(first, None) is not None:
            all_at_it.wait(60)
        accept(handler)

    with gateway(together) as server:
        workers = [run("deliverer", tmp_path, server.url) for _ in range(WORKERS)]
        for worker in workers:
            worker.communicate(timeout=120)
            assert worker.returncode == 0
    assert office.states() == {"sent": MESSAGES}
    sent = Counter(body["id"] for body in server.taken)
    assert sent == {row.key: 1 for row in office.rows()}
    office.store.close()


def test_two_print_workers_print_each_paper_once(tmp_path: Path, engine: str) -> None:
    """As when a duty changes hands while a paper is on its way."""
    office = Office(tmp_path, engine)
    paper = slip("80")
    for draft in range(4):
        order = Order("receipt", {"80": paper}, "1", draft_id=str(draft))
        print_jobs.order(office.store, order, office.clock())
    with roll(Roll()) as printer:
        workers = [run("printer", tmp_path, printer.address) for _ in range(2)]
        for worker in workers:
            worker.communicate(timeout=120)
            assert worker.returncode == 0
    assert len(printer.papers) == 4
    assert print_jobs.owed(office.store) == []
    assert ask(tmp_path / "var", "SELECT state, tries FROM print_jobs") == [("printed", 1)] * 4
    office.store.close()
