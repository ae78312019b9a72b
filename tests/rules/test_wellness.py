"""Every limit of every finding, from both sides."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from kiosk.rules.wellness import (
    AUDIT_LATE,
    BACKUP_LATE,
    BACKUP_LOST,
    COURIERS,
    MANY_FAILING,
    MB,
    SCARCE,
    WAITED,
    Backlog,
    Measured,
    findings,
)

NOW = datetime(2026, 11, 20, 5, 0, tzinfo=UTC)
MONTH, SECOND = timedelta(days=30), timedelta(seconds=1)
WELL = Measured(
    now=NOW, begun=NOW - MONTH, free=100 * SCARCE * MB, least=100 * MB,
    beats=dict.fromkeys(COURIERS, NOW), printers={"roll": None}, backup=NOW, born=NOW - MONTH,
    checked=(NOW, "whole:7"),
)  # fmt: skip
CASES: list[tuple[str, dict[str, Any], str]] = [
    ("enough room", {}, ""),
    ("not measured", {"free": None}, ""),
    ("scarce", {"free": 100 * SCARCE * MB - 1}, "disk scarce warn"),
    ("just room", {"free": 100 * MB}, "disk scarce warn"),
    ("full", {"free": 100 * MB - 1}, "disk full bad"),
    *((answer, {"database": answer}, f"database {answer} bad")
      for answer in ("locked", "readonly", "corrupt", "silent", "schema")),
    ("no keys", {"keys": "missing"}, "keys missing bad"),
    ("open keys", {"keys": "open"}, "keys open bad"),
    *((name, {"beats": {name: NOW - limit}}, "") for name, limit in COURIERS.items()),
    *((name, {"beats": {name: NOW - limit - SECOND}}, f"worker {name} bad")
      for name, limit in COURIERS.items()),
    ("never at all", {"beats": {"audit": None}}, "worker audit bad"),
    ("just begun", {"beats": {"audit": None}, "begun": NOW}, ""),
    ("begun again", {"beats": {"audit": NOW - MONTH}, "begun": NOW}, ""),
    ("one astray", {"failing": Backlog(1, NOW)}, "messages - warn"),
    ("many astray", {"failing": Backlog(MANY_FAILING, NOW)}, "messages - bad"),
    ("a paper", {"owed": Backlog(1, NOW - WAITED)}, ""),
    ("a paper, long", {"owed": Backlog(1, NOW - WAITED - SECOND)}, "papers - warn"),
    ("the printer", {"printers": {"roll": ("hung", NOW)}}, "printer hung bad"),
    ("a printer", {"printers": {"roll": ("hung", NOW), "b": None}}, "printer hung warn"),
    ("no printers", {"printers": {}}, ""),
    ("one that takes no PDF", {"states": {"roll": "no_pdf", "b": ""}}, "unready no_pdf warn"),
    ("one fault told once", {"printers": {"roll": ("hung", NOW), "b": None},
                             "states": {"roll": "mute"}}, "printer hung warn"),
    ("a copy", {"backup": NOW - BACKUP_LATE}, ""),
    ("late copy", {"backup": NOW - BACKUP_LATE - SECOND}, "backup late warn"),
    ("lost copy", {"backup": NOW - BACKUP_LOST - SECOND}, "backup late bad"),
    ("no copy", {"backup": None}, "backup never bad"),
    ("no copy yet", {"backup": None, "born": NOW - BACKUP_LATE}, ""),
    ("nothing to copy", {"backup": None, "born": None}, ""),
    ("tampered", {"checked": (NOW, "changed:12")}, "audit broken bad"),
    ("checked", {"checked": (NOW - AUDIT_LATE, "whole:9")}, ""),
    ("checked long ago", {"checked": (NOW - AUDIT_LATE - SECOND, "whole:9")}, "audit late warn"),
    ("never checked", {"checked": None}, ""),
    ("leapt", {"leapt": True}, "clock - warn"),
]  # fmt: skip


@pytest.mark.parametrize(("what", "measured", "found"), CASES)
def test_a_finding_begins_where_it_says(what: str, measured: dict[str, Any], found: str) -> None:
    seen = findings(replace(WELL, **measured))
    told = [f"{each.id} {each.kind or '-'} {each.severity}" for each in seen]
    assert told == ([found] if found else []), what


def test_what_keeps_cases_out_comes_first() -> None:
    seen = findings(
        replace(WELL, leapt=True, backup=None, free=0, keys="open", failing=Backlog(99, NOW))
    )
    assert [(each.id, each.blocks) for each in seen] == [
        ("keys", True), ("disk", True), ("messages", False), ("backup", False), ("clock", False),
    ]  # fmt: skip
    scarce = findings(replace(WELL, free=200 * MB))
    assert [(each.id, each.blocks, each.numbers) for each in scarce] == [
        ("disk", False, {"free": 200, "least": 100})
    ]
