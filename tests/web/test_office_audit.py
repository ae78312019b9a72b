"""The audit as managers see it: who did what when, and whether it is whole."""

import re
import sqlite3
from contextlib import closing
from datetime import timedelta
from html import unescape
from pathlib import Path

import pytest
from flask import Flask

from kiosk.locale import LANGUAGES, words
from kiosk.outbound.daily_audit import DailyAudit
from kiosk.rules.audited import FAMILIES, ON_A_CASE, OTHERS
from kiosk.rules.reference import group
from kiosk.store import audits, chain, heads, journal
from tests.clock import NOON, Clock
from tests.web.clerks import hired, signed_in
from tests.web.customers import AIS, answers_for
from tests.web.holdings import only_case, store_of
from tests.web.linter import Linter
from tests.web.walker import start, walk

ROOM = "/office/audit"


@pytest.fixture
def manager(app: Flask) -> Linter:
    """Somebody in the office."""
    return signed_in(app, "manager", language="en")


def shown(manager: Linter, **query: str) -> str:
    answer = manager.get(ROOM, query_string=query)
    assert answer.status_code == 200
    return answer.text


def entries(text: str) -> list[str]:
    return re.findall(r"<li><time.*?</li>", text, re.S)


def test_it_is_for_managers(app: Flask, client: Linter) -> None:
    assert client.get(ROOM).status_code == 303
    assert signed_in(app).get(ROOM).status_code == 403


def test_who_did_what_stands_there_newest_first(
    app: Flask, client: Linter, manager: Linter
) -> None:
    walk(client, start(client, AIS), answers_for(AIS))
    reference = only_case(app).reference
    clerk = hired(app)
    for n, (actor, what, subject) in enumerate((
        (f"staff:{clerk.id}", "search", "name: 1"),
        ("console", "staff_unlock", f"staff:{clerk.id}"),
        ("station:1", "sign_in_failed", "nobody"),
        (f"staff:{clerk.id}", "something_new", "<b>"),
    )):  # fmt: skip
        audits.note(store_of(app), actor, what, subject, NOON + timedelta(minutes=n + 1))
    lines = entries(shown(manager))
    assert len(lines) == 7
    for line, told in zip(lines, (
        ("something_new", "&lt;b&gt;", "Somchai"),
        ("Wrong name or PIN", "nobody", "Station 1"),
        ("Lock lifted", "Somchai", "At the shop’s own machine"),
        ("Search", "name: 1", "Somchai"),
        ("Somebody taken on", "Somchai", "At the shop’s own machine"),
        ("Submit", f'<a href="/counter/cases/{reference}">{group(reference)}</a>', "Customer"),
        ("Somebody taken on", "At the shop’s own machine"),
    ), strict=True):  # fmt: skip
        assert [each for each in told if each not in line] == []


def test_it_is_looked_through_by_day_person_and_kind(app: Flask, manager: Linter) -> None:
    one, other = (f"staff:{hired(app, name).id}" for name in ("Somchai", "Nok"))
    store = store_of(app)
    audits.note(store, one, "search", "phone: 1", NOON - timedelta(hours=6))  # 06:00 of the day
    audits.note(store, other, "picture_seen", "k", NOON - timedelta(hours=13))  # the day before
    audits.note(store, "console", "staff_unlock", other, NOON)
    for query, count in (
        ({"on": "2026-11-20"}, 5), ({"on": "2026-11-19"}, 1), ({"on": "2026-11-18"}, 0),
        ({"who": one}, 2), ({"who": other}, 3), ({"who": "staff:99"}, 6),
        ({"kind": "pictures"}, 1), ({"kind": "people"}, 4), ({"kind": "nothing"}, 6),
        ({"kind": "people", "who": one}, 1), ({}, 6),
    ):  # fmt: skip
        assert len(entries(shown(manager, **query))) == count, query
    wrong = manager.get(ROOM, query_string={"on": "soon"})
    assert (wrong.status_code, 'value="soon"' in wrong.text) == (422, True)


def test_it_is_paged_by_number(app: Flask, manager: Linter) -> None:
    store = store_of(app)
    with store.write() as connection:
        for _ in range(119):  # one is of the manager's hiring
            journal.audit(connection, store, NOON, "system", "resend", "1 messages")
    seen, query = [], ""
    for _ in range(3):
        text = unescape(manager.get(f"{ROOM}?{query}").text)
        seen += [int(number) for number in re.findall(r"· (\d+)</span></li>", text)]
        query = "".join(re.findall(r'href="/office/audit\?([^"]*before=\d+)', text))
    assert seen == list(range(120, 0, -1))
    assert not query
    assert manager.get(f"{ROOM}?before=x").status_code == 200


def test_the_page_says_whether_the_chain_is_whole(
    app: Flask, manager: Linter, clock: Clock, tmp_path: Path
) -> None:
    assert "Not checked yet" in shown(manager)
    keeper = DailyAudit(store_of(app), tmp_path / "var", clock)
    assert keeper.deliver() == {"whole": 1}
    assert "the audit is whole up to line 1." in shown(manager)
    assert keeper.deliver() == {}, "once a day"
    with closing(sqlite3.connect(tmp_path / "var" / "signoff.db")) as raw, raw:
        raw.execute("DROP TRIGGER audit_no_update")
        raw.execute("UPDATE audit SET subject = 'staff:2' WHERE number = 1")
    clock.move(days=1, seconds=1)
    assert keeper.deliver() == {"changed": 1}
    later = signed_in(app, "manager", language="en")
    assert "line 1 is not as it was written" in shown(later)


def test_the_keeper_keeps_a_signed_head_a_day(app: Flask, clock: Clock, tmp_path: Path) -> None:
    keeper = DailyAudit(store_of(app), tmp_path / "var", clock)
    for _ in range(3):
        keeper.deliver()
        clock.move(hours=25)
    path = tmp_path / "var" / heads.NAME
    copied, strays = heads.read(store_of(app), path)
    assert (len(copied), strays) == (3, [])
    last = chain.head(store_of(app))
    assert last is not None
    assert copied[-1][0].head == last[0]
    assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_known_deed_has_its_words(language: str) -> None:
    for what in ON_A_CASE:
        assert words(language, f"case-action-{what}")
    for what in OTHERS:
        assert words(language, f"audit-what--{what.replace('_', '-')}")
    for family in FAMILIES:
        assert words(language, f"audit-kind--{family}")
