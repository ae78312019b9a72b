"""The chain's part of docs/benchmarks.md: what was simulated, and what came of it."""

from collections import Counter
from pathlib import Path

from tests.bench.bars import BARS, Result, table
from tests.bench.chain.day import Day, lived
from tests.bench.chain.plan import Plan
from tests.bench.meter import percentile
from tests.bench.page import put, stamp
from tests.postgres import cluster

DURABLE = (
    "fsync=on", "synchronous_commit=on", "full_page_writes=on", "autovacuum=on",
    "max_connections=2500", "shared_buffers=512MB",
)  # fmt: skip
QUICK = Plan(shops=8, tablets=5, customers=5, seconds=30, houses=2, crowds=1)
WORDS = """`make bench ARGS=chain` opens {p.shops} shops on one PostgreSQL and lets a day of nine
hours go by in {minutes:.0f} minutes, {p.pace:.0f} times as fast as a real one. What is real:
PostgreSQL with durable commits; for each shop its own application, settings, keys, store, couriers
and port as `kiosk serve` makes them; {p.tablets} tablets and a clerk in each, over HTTP; a gateway
for messages. What is not: each of {p.houses} groups of {p.workers} gunicorn processes serves
{each:.0f} shops, since {p.shops} groups have no room in one machine; kiosks, database and people
share its processors; nobody reads an answer but for what they need next. A customer goes through
the whole journey and is told a reference and a number; the counter's screen looks every seven
seconds for who waits; the clerk calls, serves, ticks, approves and sends; each message goes to the
gateway; every tenth receipt is fetched."""


def chain(folder: Path, *, quick: bool) -> list[Result]:
    """Live the day, and write it down unless it was `quick`."""
    cluster.announce(*DURABLE)
    try:
        day = lived(folder, cluster.fresh(), QUICK if quick else Plan())
    finally:
        cluster.stop()
    results = _results(day)
    words = "\n\n".join([WORDS.format(p=day.plan, minutes=day.plan.seconds / 60,
                                      each=day.plan.shops / day.plan.houses),
                         f"{stamp()}.", table(results), _facts(day)])  # fmt: skip
    print(words)
    for fault in [*sorted(day.wrong), *day.errors[:20]]:
        print(f"bench: {fault}")
    if not quick:
        put("chain", words)
    return results


def _results(day: Day) -> list[Result]:
    found = [
        Result(BARS[f"chain_{kind}"], percentile(day.times[kind], 99),
               f"{len(day.times[kind])}, p50 {percentile(day.times[kind], 50):.0f} ms")
        for kind in ("step", "submission")
    ]  # fmt: skip
    wrong = len(day.wrong) + len(day.errors)
    return [*found, Result(BARS["chain_wrong"], wrong, "; ".join(sorted(day.wrong)))]


def _facts(day: Day) -> str:
    """Everything else, a row each."""
    eye, plan, numbers = day.eye, day.plan, Counter(shop for shop, _, _ in day.cases)
    kinds = ("page", "paper", "look", "staff page", "deed", "first sign-in")
    rows = [
        ("cases handed in / decided", f"{len(day.cases)} / {day.decided}, of"
         f" {plan.shops * plan.customers} customers at {plan.shops * plan.tablets} tablets"),
        ("the day lasted", f"{day.lasted:.0f} s, {plan.seconds:.0f} planned;"
         f" {day.opened:.0f} s to open the shops"),
        ("requests", f"{day.requests}, {day.requests / day.lasted:.0f} a second"),
        *((f"{kind}, p50 / p99", f"{percentile(day.times[kind], 50):.0f} /"
           f" {percentile(day.times[kind], 99):.0f} ms") for kind in kinds if day.times.get(kind)),
        ("queue numbers a shop", f"1 to {max(numbers.values(), default=0)}, no gap, in order"),
        ("messages", f"{day.messages}, each sent once"),
        ("audit", f"{len(numbers)} chains walked from the first line to the sealed head"),
        ("connections at most", f"{eye.connections}, of them {eye.busy} at work and"
         f" {eye.waiting} waiting for a lock"),
        ("transactions", f"{day.transactions}"),
        ("database afterwards", f"{day.size / 1e6:.0f} MB"),
        ("CPU of kiosks / database", f"{eye.cpu['kiosks']:.0f} / {eye.cpu['database']:.0f} s"),
        ("memory of the kiosks", f"{day.memory:.0f} MB"),
    ]  # fmt: skip
    width = max(len(name) for name, _ in rows)
    lines = [f"| {name.ljust(width)} | {said} |" for name, said in rows]
    return "\n".join(
        [f"| {'what'.ljust(width)} | measured |", f"|{'-' * (width + 2)}|---|", *lines]
    )
