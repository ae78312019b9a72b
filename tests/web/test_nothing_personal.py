"""Nothing personal in logs, addresses, names of files or anything temporary (V16.2.5, V14.2.1).

Every field of a person is filled with words nobody else uses; then all that leaves traces is done.
"""

import http.client
import io
import json
import logging
import os
import re
import select
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import cast
from urllib.parse import urlencode

import pytest
from flask import Flask
from flask.testing import FlaskClient

from kiosk.outbound.daily_audit import DailyAudit
from kiosk.outbound.delivery import senders
from kiosk.outbound.worker import Worker
from kiosk.settings import ROOT
from kiosk.web.kiosk import EXTENSION, Kiosk
from kiosk.web.logs import Json, Plain
from tests.migrated import database
from tests.web.at_the_counter import press, token
from tests.web.clerks import signed_in
from tests.web.customers import AIS, answers_for, post, reach
from tests.web.holdings import only_case
from tests.web.leaks import addresses, found_in, listen_to_files
from tests.web.linter import Linter
from tests.web.sent_pictures import located
from tests.web.test_pictures import keys, send
from tests.web.test_supplying import opened
from tests.web.walker import fill, read, walk

PERSON = {
    "acting_as": "representative",
    "holder_name": "哨兵甲乙 Wanderer",
    "id_number": "E48151623",
    "rep_name": "Proxima Sentinelsson",
    "rep_id_number": "QX7654321",
    "payee_name": "SENTINEL PAYEE",
    "bank_name": "Sentinel Savings",
    "bank_account": "5550192837465",
    "contact_phone": "+8613912048000",
    "contact_email": "sentinel.walker@example.com",
    "remarks": "Sentinelremark of mine",
    "signature_name": "Sentinelsign Wanderer",
    "msisdn": "+66812093847",
    "iccid": "8966031209384756106",
}
TYPED = {"note": "Sentinelnote by staff", "reason": "Sentinelreason of staff",
         "answer": "Sentinelanswer of hers"}  # fmt: skip
WRONG = {"holder_name": "Sentinelwrong\x00name", "id_number": "SENTINELBAD77",
         "contact_email": "sentinelbad at example"}  # fmt: skip
STAFF = "Sentinelclerk"
WORDS = [
    *(value for name, value in PERSON.items() if name != "acting_as"), *TYPED.values(),
    "哨兵", "Sentinelwrong", "SENTINELBAD77", "sentinelbad", "SentinelPhone", "SentinelComment",
    "Sentinelfile", "13912048000", "812093847", "sentinel",
]  # fmt: skip
FAULT = "CREATE TRIGGER sentinel BEFORE UPDATE ON visits BEGIN SELECT raise(ABORT, 'Sentinel'); END"


REQUEST = frozenset(
    ["time", "level", "logger", "said", "endpoint", "method", "status", "ms", "bytes", "from",
     "request"]
)  # fmt: skip
"""All that a line about a request has."""


@pytest.fixture
def as_json() -> Iterator[Callable[[], io.StringIO]]:
    """Write everything that is logged as JSON too, as `kiosk serve` would."""
    handler = logging.StreamHandler(io.StringIO())
    handler.setFormatter(Json())

    def listen() -> io.StringIO:
        logging.getLogger().addHandler(handler)
        return cast(io.StringIO, handler.stream)

    yield listen
    logging.getLogger().removeHandler(handler)


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for temporary files of its own, and nothing of the tests in it."""
    database(tmp_path / "var" / "signoff.db")
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return folder


def lived(app: Flask, client: Linter) -> None:
    """A case from its first touch to its certificate, with everything that may go wrong."""
    step = reach(client, AIS, "identity", "en", **PERSON)
    assert post(client, step, **WRONG).status_code == 422
    answers = answers_for(AIS, **PERSON, consents=["process", "notify", "id_image"])
    walk(client, read(client.get("/apply/privacy")), answers, until="pictures")
    assert send(client, located(), name="Sentinelfile.jpg").status_code == 303
    assert send(client, b"Sentinel", name="../Sentinelfile").status_code == 422
    for key in keys(client):
        assert client.get(f"/pictures/{key}").status_code == 200
    walk(client, read(client.get("/apply/pictures")), answers)
    for kind in ("receipt", "ticket"):
        for size in ("", "?size=80"):
            assert client.get(f"/papers/{kind}.pdf{size}").status_code == 200
    reference = only_case(app).reference
    clerk = signed_in(app, name=STAFF)
    for typed in (PERSON["holder_name"], "8000", "Sentinelsson", "sentinelbad"):
        searched = {"csrf_token": token(clerk), "typed": typed}
        assert clerk.post("/counter/search", data=searched).status_code == 200
    wrong = press(clerk, reference, "correct", field="id_number", value=WRONG["id_number"])
    assert wrong.status_code == 422
    press(clerk, reference, "correct", field="holder_name", value=PERSON["holder_name"])
    press(clerk, reference, "begin")
    press(clerk, reference, "ask", reason=TYPED["reason"], asked=["explain"])
    visitor = app.test_client()
    assert isinstance(visitor, Linter)
    asked = opened(visitor, reference)
    sent = {**asked.values.to_dict(), "have": "explain", "note": TYPED["answer"]}
    assert visitor.post("/track/supply", data=sent).status_code == 303
    assert press(clerk, reference, "tick", tick="id-matches", note=TYPED["note"]).status_code == 303
    picture = re.search(rf"/counter/cases/{reference}/pictures/[^\"]+", case_page(clerk, reference))
    assert picture
    seen = clerk.post(picture[0], data={"csrf_token": token(clerk)})
    assert seen.status_code in {200, 303}
    assert clerk.get(picture[0]).status_code == 200
    refused = {"reason": TYPED["reason"], "note": TYPED["note"], "next_channel": "online"}
    assert press(clerk, reference, "reject", **refused).status_code == 303
    for kind in ("receipt", "refusal"):
        printed = {"csrf_token": token(clerk), "kind": kind}
        paper = clerk.post(f"/counter/cases/{reference}/print", data=printed).location
        assert clerk.get(paper).status_code == 200
    manager = signed_in(app, "manager")
    for room in (f"/counter/cases/{reference}/timeline", "/office/audit", "/office/", "/healthz",
                 "/office/health"):  # fmt: skip
        assert manager.get(room).status_code == 200


def case_page(clerk: Linter, reference: str) -> str:
    return clerk.get(f"/counter/cases/{reference}").text


def broken(app: Flask, client: Linter, database: Path) -> None:
    """A mistake whose own words are somebody's, at a form that holds more of them."""
    step = reach(client, AIS, "identity", "en", **PERSON)
    with closing(sqlite3.connect(database)) as raw, raw:
        raw.execute(FAULT)
    bare = FlaskClient(app, use_cookies=True)
    bare._cookies = client._cookies
    answer = bare.post(step.url, data=fill(step, answers_for(AIS, **PERSON)))
    assert (answer.status_code, "Traceback" in answer.text) == (500, False)
    with closing(sqlite3.connect(database)) as raw, raw:
        raw.execute("DROP TRIGGER sentinel")
        raw.execute("UPDATE visits SET answers = 'Sentinel'")
    answer = bare.get(step.url)
    assert (answer.status_code, "<h1" in answer.text) == (500, True)


def test_a_whole_life_leaves_nothing_personal(
    opened: Callable[..., Flask], tmp_path: Path, temporary: Path,
    caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str],
    as_json: Callable[[], io.StringIO],
) -> None:  # fmt: skip
    caplog.set_level(logging.DEBUG)
    written = as_json()
    token_file = tmp_path / "token"
    token_file.touch(0o600)
    token_file.write_text("of-24-characters-or-more")
    app = opened(KIOSK_METRICS=str(token_file))
    house: Kiosk = app.extensions[EXTENSION]
    asked, ended = addresses(app), listen_to_files()
    client = app.test_client()
    assert isinstance(client, Linter)
    lived(app, client)
    reference = only_case(app).reference
    Worker(house.settings, house.store, senders(house.settings), house.now).deliver()
    DailyAudit(house.store, house.settings.data, house.now).deliver()
    kept = [path for path in (tmp_path / "var").rglob("*") if path.is_file()]
    sealed = b"".join(path.read_bytes() for path in kept if path.parent.name != "messages")
    broken(app, client, tmp_path / "var" / "signoff.db")
    files = ended()
    out, err = capfd.readouterr()
    bearer = {"Authorization": f"Bearer {token_file.read_text()}"}
    figures = app.test_client().get("/metrics", headers=bearer)
    assert figures.text.count("signoff_requests_total{") > 30
    lines = [json.loads(line) for line in written.getvalue().splitlines()]
    requests = [line for line in lines if line["said"] == "request"]
    assert len(requests) > 60
    assert {frozenset(line) for line in requests} == {REQUEST}
    assert reference not in figures.text + written.getvalue()
    assert [line["request"] for line in lines if "IntegrityError" in line["said"]]
    told = [caplog.text, out, err, figures.text, written.getvalue()]
    told += [line.replace("\\/", "/") for line in map(str, lines)]  # as read again, not escaped
    assert "IntegrityError at kiosk/web/apply.py" in caplog.text
    assert "route answer" in caplog.text
    assert len(asked) > 60
    assert any("/messages/" in path for path in files)
    assert found_in(WORDS, told + asked + files + [str(path) for path in kept]) == []
    assert [path for path in files if str(temporary) in path] == []
    assert [*temporary.iterdir()] == []
    assert [word for word in WORDS[:-1] if word.encode() in sealed] == []


@pytest.mark.parametrize("manner", ["text", "json"])
def test_a_served_kiosk_says_where_it_broke_and_never_with_what(
    tmp_path: Path, temporary: Path, manner: str
) -> None:
    """What reaches stderr of `kiosk serve` when a route breaks."""
    with (tmp_path / "stderr").open("wb") as told:
        settings = {"KIOSK_DATA": str(tmp_path / "var"), "KIOSK_PORT": "0",
                    "KIOSK_LOG": manner}  # fmt: skip
        process = subprocess.Popen(
            [str(Path(sys.executable).with_name("kiosk")), "serve"], cwd=ROOT, stderr=told,
            env={**os.environ, **settings, "PYTHONUNBUFFERED": "1"},
        )  # fmt: skip
    try:
        port = _port(process, tmp_path / "stderr")
        with closing(sqlite3.connect(tmp_path / "var" / "signoff.db")) as raw, raw:
            raw.execute(FAULT.replace("UPDATE", "INSERT"))
        browser = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
        browser.request("GET", "/cards")
        first = browser.getresponse()
        token_of = re.findall(r'name="csrf_token" value="([^"]+)"', first.read().decode())[0]
        form = {"csrf_token": token_of, "procedure": AIS, "holder_name": "Sentinelwrong"}
        headers = {"Cookie": (first.getheader("Set-Cookie") or "").partition(";")[0],
                   "Content-Type": "application/x-www-form-urlencoded"}  # fmt: skip
        browser.request("POST", "/cards?x=Sentinel", urlencode(form), headers)
        broken = browser.getresponse()
        assert (broken.status, b"Traceback" in broken.read()) == (500, False)
    finally:
        process.terminate()
        process.wait(20)
    said = (tmp_path / "stderr").read_text()
    lines = [json.loads(line) for line in said.splitlines() if line.startswith("{")]
    asked = [line for line in lines if line["said"] == "request"]
    if manner == "json":
        assert [(line["endpoint"], line["status"]) for line in asked][-1:] == [("choose_card", 500)]
        fault = next(line for line in lines if line["level"] == "error")
        assert fault["request"] == asked[-1]["request"]
        said += str(lines)
    assert bool(asked) is (manner == "json")
    assert "IntegrityError at kiosk/web/" in said
    assert "route choose_card" in said
    assert found_in(WORDS, [said]) == []
    assert str(ROOT) not in said
    assert [*temporary.iterdir()] == []


@pytest.mark.parametrize(
    ("name", "said", "told"),
    [
        ("waitress", "Exception while serving /Sentinel", "waitress: ZeroDivisionError at test_"),
        ("kiosk.web", "Exception on /Sentinel [POST]", "kiosk.web: ZeroDivisionError at test_"),
    ],
)
def test_an_exception_is_told_by_its_class_and_place(name: str, said: str, told: str) -> None:
    """Whoever logs it, and whatever they put beside it."""
    try:
        _ = 1 / (len("Sentinel") - 8)
    except ZeroDivisionError:
        record = logging.LogRecord(name, logging.ERROR, "", 1, said, (), sys.exc_info())
    assert Plain().format(record).startswith(told)
    assert found_in(WORDS, [Plain().format(record)]) == []


def test_of_other_libraries_only_the_words_of_their_code_are_told() -> None:
    args = ("waitress.queue", logging.WARNING, "", 1)
    assert Plain().format(logging.LogRecord(*args, "depth is %s", ("Sentinel",), None)) == (
        "waitress.queue: depth is %s"
    )
    mistake = logging.LogRecord(*args, ValueError("Sentinel"), (), None)
    assert found_in(WORDS, [Plain().format(mistake)]) == []


def _port(process: "subprocess.Popen[bytes]", stderr: Path) -> int:
    """Where it listens, once it says so."""
    until = time.monotonic() + 30
    while time.monotonic() < until and process.poll() is None:
        if found := re.search(r"http://127.0.0.1:(\d+)/", stderr.read_text()):
            return int(found[1])
        select.select([], [], [], 0.05)
    raise AssertionError(stderr.read_text())
