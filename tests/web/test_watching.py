"""What is wrong is found by a machine and told to a manager in words: each fault made for real."""

import re
import shutil
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from flask import Flask

from kiosk.locale import LANGUAGES
from kiosk.outbound.daily_audit import DailyAudit
from kiosk.outbound.printing.worker import TRIES, PrintWorker
from kiosk.rules.wellness import BACKUP_LATE, BACKUP_LOST, COURIERS
from kiosk.store import audits, print_jobs
from kiosk.store.backups import making
from kiosk.store.beats import beat
from kiosk.store.print_jobs import Order
from kiosk.store.tables import outbox
from kiosk.web.kiosk import EXTENSION, Kiosk
from tests.clock import Clock
from tests.outbound.printers import Office, closed, office
from tests.outbound.slip import slip
from tests.store.held import held
from tests.store.tampering import edited, put, rows
from tests.web.clerks import signed_in
from tests.web.customers import AIS, answers_for
from tests.web.linter import Linter
from tests.web.walker import read, walk

AT = "/office/health"


def house_of(app: Flask) -> Kiosk:
    house: Kiosk = app.extensions[EXTENSION]
    return house


def health(app: Flask) -> tuple[int, str, list[str]]:
    answer = app.test_client().get("/healthz")
    return answer.status_code, answer.json["status"], answer.json["reasons"]


def told(app: Flask) -> str:
    """The page as a manager reads it."""
    return signed_in(app, "manager").get(AT).text


def test_all_well(app: Flask) -> None:
    assert health(app) == (200, "ok", [])
    found = app.test_client().get("/healthz").json
    assert (found["database"], len(found["procedures"])) == ("ok", 5)
    text = told(app)
    assert "All is well" in text
    assert "in trouble" not in text


@pytest.mark.parametrize(
    ("least", "found", "words"),
    [
        ("100000000", (503, "failing", ["disk:full"]), "The disk is full"),
        ("1", (200, "ok", []), ""),
    ],
)
def test_no_room(
    opened: Callable[..., Flask], least: str, found: tuple[int, str, list[str]], words: str
) -> None:
    app = opened(KIOSK_DISK_MB=least)
    assert health(app) == found
    assert words in told(app)
    assert ("No case can be taken" in told(app)) is bool(words)
    assert ("in trouble" in signed_in(app, "manager").get("/counter/").text) is bool(words)
    assert "in trouble" not in signed_in(app).get("/counter/").text


def test_locked_by_another_program(app: Flask, clock: Clock, tmp_path: Path) -> None:
    assert health(app)[0] == 200
    with held(tmp_path / "var" / "signoff.db"):
        clock.move(seconds=60)
        began = time.monotonic()
        assert health(app) == (503, "failing", ["database:locked"])
        assert time.monotonic() - began < 2
    assert health(app)[0] == 503  # within the same second nobody looks again
    clock.move(seconds=2)
    assert health(app) == (200, "ok", [])


def test_damaged_while_it_is_served(app: Flask, clock: Clock, tmp_path: Path) -> None:
    path = tmp_path / "var" / "signoff.db"
    path.write_bytes(b"\0" * 4096 + path.read_bytes()[4096:])
    clock.move(seconds=60)
    assert health(app) == (503, "failing", ["database:corrupt"])


def test_a_file_of_keys_that_is_open_or_gone(app: Flask, clock: Clock, tmp_path: Path) -> None:
    ring = tmp_path / "var" / "keys" / "keyring.json"
    ring.chmod(0o644)
    assert health(app) == (503, "failing", ["keys:open"])
    ring.unlink()
    clock.move(seconds=2)
    assert health(app) == (503, "failing", ["keys:missing"])


def test_a_courier_that_stopped(app: Flask, clock: Clock) -> None:
    data = house_of(app).settings.data
    clock.move(hours=1)
    for name in COURIERS.keys() - {"messages"}:
        beat(data, name, clock())
    assert health(app) == (200, "attention", ["worker:messages"])
    text = told(app)
    assert "Messages are not being sent out" in text
    assert "since 2026-11-20\N{NO-BREAK SPACE}12:00" in text
    assert "Restart the kiosk" in text
    beat(data, "messages", clock())
    clock.move(seconds=2)
    assert health(app) == (200, "ok", [])


def test_a_printer_that_takes_no_pdf_is_not_well(opened: Callable[..., Flask]) -> None:
    """Before any paper was sent to it."""
    with office(Office(takes=("application/octet-stream", "image/urf"))) as printer:
        app = opened(KIOSK_PRINTERS=f"office={printer.address}", KIOSK_PRINT="*=office")
        text = told(app)
        assert "The printer office is not ready (it takes no PDF" in text
        assert "set it up as a queue of CUPS" in text
        printer.takes = ("application/pdf",)
        assert "All is well" in told(app)


def test_a_printer_that_is_off(opened: Callable[..., Flask], clock: Clock) -> None:
    app = opened(KIOSK_PRINTERS=f"roll={closed()}", KIOSK_PRINT="*=roll")
    house = house_of(app)
    print_jobs.order(house.store, Order("ticket", {"80": slip("80")}, "1", draft_id="d"), clock())
    worker = PrintWorker(house.settings.printing, house.store, clock)
    worker.deliver()
    assert health(app) == (200, "attention", ["printer:unreachable"])
    assert "did not come out of the printer roll (no connection" in told(app)
    for _ in range(TRIES):
        clock.move(minutes=5)
        worker.deliver()
    clock.move(minutes=31)
    assert "papers" in health(app)[2]
    assert "One paper is waiting" in told(app)


def test_messages_that_reach_nobody(app: Flask, client: Linter, clock: Clock) -> None:
    walk(client, read(client.get("/cards")), answers_for(AIS))
    with house_of(app).store.write() as connection:
        connection.execute(outbox.update().values(state="failed", fault="refused"))
    clock.move(seconds=11)
    assert health(app) == (200, "attention", ["messages"])
    assert re.search(r"messages? did not reach", told(app))


def test_a_copy_that_is_old(app: Flask, clock: Clock) -> None:
    house = house_of(app)
    audits.note(house.store, "system", "search", "", clock())
    copy = making.make(house.settings, house.store, clock())
    for past, found in ((BACKUP_LATE, "warn"), (BACKUP_LOST, "bad")):
        clock.at = clock.at.replace(hour=5, day=20) + past + timedelta(minutes=1)
        for name in COURIERS:
            beat(house.settings.data, name, clock())
        assert health(app) == (200, "attention", ["backup:late"])
        assert ("See to it now" in told(app)) is (found == "bad")
    shutil.rmtree(copy)
    clock.move(seconds=2)
    assert health(app) == (200, "attention", ["backup:never"])


def test_an_audit_somebody_changed(app: Flask, tmp_path: Path, clock: Clock) -> None:
    house = house_of(app)
    for _ in range(3):
        audits.note(house.store, "system", "search", "", clock())
    put(tmp_path / "var", edited(rows(tmp_path / "var"), 2))
    DailyAudit(house.store, house.settings.data, clock).deliver()
    assert health(app) == (200, "attention", ["audit:broken"])
    text = told(app)
    assert "line 2 is the first" in text
    assert "kiosk audit verify" in text


def test_a_clock_that_leapt(app: Flask, clock: Clock) -> None:
    audits.note(house_of(app).store, "system", "search", "", clock())
    clock.move(days=20)
    assert "clock" in health(app)[2]
    assert "Compare today" in told(app)


def test_looking_writes_nothing(app: Flask, clock: Clock, tmp_path: Path) -> None:
    assert health(app)[0] == 200
    with closing(sqlite3.connect(tmp_path / "var" / "signoff.db")) as raw:
        before = raw.execute("PRAGMA data_version").fetchone()
        for _ in range(3):
            clock.move(seconds=11)
            assert health(app)[0] == 200
        assert raw.execute("PRAGMA data_version").fetchone() == before


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_at_once_stands_in_every_language(
    opened: Callable[..., Flask], clock: Clock, language: str
) -> None:
    app = opened(KIOSK_DISK_MB="100000000", KIOSK_PRINTERS=f"roll={closed()}")
    house = house_of(app)
    audits.note(house.store, "system", "search", "", clock())
    (house.settings.data / "keys" / "keyring.json").chmod(0o644)
    clock.move(days=20)
    manager = signed_in(app, "manager", language=language)
    text = manager.get(AT).text
    (house.settings.data / "keys" / "keyring.json").chmod(0o600)
    assert text.count('class="panel ailing') == 10, language
