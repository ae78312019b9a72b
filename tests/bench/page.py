"""docs/benchmarks.md: the last full run of each part, with its day and its machine."""

import os
import platform
import sqlite3
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from tests.bench.bars import Result, table
from tests.bench.server import ROOT

HEAD = """# Benchmarks

Written by `make bench`: each part by its last full run, with its day and its machine. What counts
is the ratio; absolute times are those of the machine.
"""
PARTS = {
    "kiosk": "The kiosk against its floors",
    "scale": "A thousand cases and a million",
    "chain": "A chain of 200 shops",
}
"""The parts of the page, in order: `make bench ARGS=scale` writes one anew, the others stay."""
BEFORE = {
    "kiosk": """`make bench` starts the kiosk and its floors (`tests/bench/floors.py`) in the same
run. CPU is the server process's own time for a request. The journey is a prepaid data card at the
counter, in Simplified Chinese, every step sent as htmx sends it, every page also fetched whole;
before each of them the floor is asked for a page and a step.""",
    "scale": """`make bench ARGS=scale` fills both engines (`tests/bench/filled.py`), fetches each
page once to learn which statements it asks, and asks these again and again: the time is the
database's own. Of the million, as many cases are open and as many share the phone looked for as of
the thousand. In the last rows the million lies in 200 shops of one PostgreSQL, and one of 5,000
cases looks.""",
}
AFTER = {
    "kiosk": """Bytes are those of the body, gzipped. Fifty tablets pause 0.2 to 0.6 s between two
steps; eight do not pause.""",
}


def write(part: str, results: Sequence[Result]) -> None:
    """Write a part of the page anew: its table, and what it misses."""
    missed = [f"{r.bar.what} ({r.excess:.0%})" for r in results if r.broken]
    verdict = (
        f"Missed, and by how much of the bar: {'; '.join(missed)}. "
        "Why, and what was tried: [decision 030](decisions/030-speed.md)."
        if missed
        else "No bar is missed."
    )
    told = [BEFORE[part], f"{stamp()}. {verdict}", table(results), AFTER.get(part, "")]
    put(part, "\n\n".join(filter(None, told)))


def put(part: str, words: str) -> None:
    """Put these words in the place of a part; the others stay."""
    path = ROOT / "docs/benchmarks.md"
    before = path.read_text("utf-8") if path.exists() else ""
    path.write_text(placed(before, part, words), "utf-8")


def placed(before: str, part: str, words: str) -> str:
    """The page with a part put in its place.

    >>> first = placed("", "chain", "Slow.")
    >>> placed(placed(first, "scale", "Flat."), "chain", "Quick.").splitlines()[-7:]
    ['## A thousand cases and a million', '', 'Flat.', '', '## A chain of 200 shops', '', 'Quick.']
    """
    kept = {}
    for name, title in PARTS.items():
        _, found, rest = before.partition(f"## {title}\n")
        if found:
            kept[name] = rest.partition("\n## ")[0].strip()
    kept[part] = words.strip()
    parts = [f"## {title}\n\n{kept[name]}\n" for name, title in PARTS.items() if name in kept]
    return "\n".join([HEAD, *parts])


def stamp() -> str:
    """Today and this machine."""
    return f"{datetime.now(UTC).date().isoformat()}, {_machine()}"


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
