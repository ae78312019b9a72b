"""kill -9 between sending and marking: no message is lost, and only that one is sent twice."""

import subprocess
import sys
from collections import Counter
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from kiosk.outbound.gateway import Gateway
from kiosk.settings import ROOT, SmsGateway
from kiosk.store import outbox
from tests.outbound.faulty import answers, gateway
from tests.outbound.office import Office

MESSAGES = 6


@pytest.mark.parametrize("after", [2, 4])
def test_a_killed_worker_loses_nothing(tmp_path: Path, engine: str, after: int) -> None:
    office = Office(tmp_path, engine)
    for _ in range(MESSAGES):
        office.accept(msisdn=None, contact_email=None)
    accept = answers(202)
    running: list[subprocess.Popen[bytes]] = []

    def deadly(handler: BaseHTTPRequestHandler) -> None:
        if len(server.taken) == after and running:
            running.pop().kill()  # it has handed over, and will never hear the answer
        accept(handler)

    with gateway(deadly) as server:
        command = [sys.executable, "-m", "tests.faults.deliverer", str(tmp_path), server.url]
        child = subprocess.Popen(command, cwd=ROOT)
        running.append(child)
        assert child.wait(60) == -9
        assert office.states() == {"sent": after - 1, "waiting": MESSAGES - after + 1}
        office.clock.at += outbox.LEASE
        worker = office.worker({"sms": Gateway(SmsGateway(server.url, ""))})
        assert worker.deliver() == {"sent": MESSAGES - after + 1}
    sent = Counter(body["id"] for body in server.taken)
    assert sent.keys() == {row.key for row in office.rows()}
    assert sorted(sent.values()) == [1] * (MESSAGES - 1) + [2]
    assert server.taken[after - 1] == server.taken[after]
    office.store.close()
