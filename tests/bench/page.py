"""docs/benchmarks.md: the last full run, with its day and its machine."""

import os
import platform
import sqlite3
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from tests.bench.bars import Result, table
from tests.bench.server import ROOT

PAGE = """# Benchmarks

Written by `make bench`, which starts the kiosk and its floors (`tests/bench/floors.py`) in the same
run. What counts is the ratio; absolute times are those of the machine. CPU is the server process's
own time for a request. The journey is a prepaid data card at the counter, in Simplified Chinese,
every step sent as htmx sends it, every page also fetched whole; before each of them the floor is
asked for a page and a step.

{day}, {machine}. {verdict}

{table}

Bytes are those of the body, gzipped. Fifty tablets pause 0.2 to 0.6 s between two steps; eight do
not pause.
"""


def write(results: Sequence[Result]) -> None:
    """Write the page anew."""
    path = ROOT / "docs/benchmarks.md"
    path.parent.mkdir(exist_ok=True)
    day = datetime.now(UTC).date().isoformat()
    path.write_text(_page(results, day), "utf-8")


def _page(results: Sequence[Result], day: str) -> str:
    missed = [f"{r.bar.what} ({r.excess:.0%})" for r in results if r.broken]
    verdict = (
        f"Missed, and by how much of the bar: {'; '.join(missed)}. "
        "Why, and what was tried: [decision 030](decisions/030-speed.md)."
        if missed
        else "No bar is missed."
    )
    return PAGE.format(day=day, machine=_machine(), table=table(results), verdict=verdict)


def _machine() -> str:
    models = [
        line.partition(":")[2].strip()
        for line in Path("/proc/cpuinfo").read_text().splitlines()
        if line.startswith("model name")
    ]
    memory = os.sysconf("SC_PAGESIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return (
        f"{os.cpu_count()} x {models[0] if models else platform.machine()}, {memory:.0f} GB, "
        f"Linux {platform.release()}, Python {platform.python_version()}, "
        f"SQLite {sqlite3.sqlite_version}"
    )
