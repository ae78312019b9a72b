"""`make bench`: the kiosk against its floors in one run, then a million cases; with `ARGS=chain`
the day of a chain. Exits 1 when a bar is broken."""

import argparse
import statistics
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from tests.bench import load, many, server
from tests.bench.bars import BARS, Result, table
from tests.bench.chain.told import chain
from tests.bench.journey import StuckError
from tests.bench.meter import Meter
from tests.bench.page import PARTS, write
from tests.bench.server import Server
from tests.bench.single import Bare, Walked, floor_step, kiosk_step

PAUSE = (0.2, 0.6)
"""Seconds between two posts of one typing tablet: far quicker than people."""
STARTS = 5


def against(kiosk: Walked, floor: Bare, rounds: int) -> list[Result]:
    """The ratios; kiosk and floors take turns, so that noise meets both."""
    with floor.client() as ask:
        kiosk.customer(between=ask)
        for meter in (kiosk.steps, kiosk.pages, kiosk.submissions, kiosk.receipts):
            meter.forget()
        for meter in (floor.pages, floor.steps, floor.papers):
            meter.forget()
        for _ in range(rounds):
            kiosk.customer(between=ask)
    pairs = {
        "page": (kiosk.pages, floor.pages),
        "step": (kiosk.steps, floor.steps),
        "submission": (kiosk.submissions, floor.steps),
        "receipt": (kiosk.receipts, floor.papers),
    }
    return [ratio(name, *pair) for name, pair in pairs.items()]


def ratio(name: str, mine: Meter, bare: Meter) -> Result:
    cpu = f"CPU {mine.mean_cpu:.2f} / {bare.mean_cpu:.2f} ms"
    p50 = f"p50 {mine.p50:.1f} / {bare.p50:.1f} ms"
    return Result(BARS[name], mine.mean_cpu / bare.mean_cpu, f"{cpu}, {p50}")


def wire(kiosk: Walked) -> list[Result]:
    size, requests = load.first_page(kiosk.server)
    return [
        Result(BARS["first_bytes"], size / 1000),
        Result(BARS["first_requests"], requests),
        Result(BARS["next_bytes"], kiosk.largest[0] / 1000, f"after {kiosk.largest[1]}"),
    ]


def at_once(kiosk: Server, floor: Server, seconds: float) -> list[Result]:
    mine, bare = load.medians(
        3,
        lambda: load.together(kiosk, kiosk_step, 8, seconds),
        lambda: load.together(floor, floor_step, 8, seconds),
    )
    (beside,) = load.medians(1, lambda: load.beside_a_printer(kiosk, 2 * seconds))
    (fifty,) = load.medians(1, lambda: load.typing(kiosk, 50, 2 * seconds, PAUSE))
    return [
        Result(BARS["rate"], mine[0] / bare[0], f"{mine[0]:.0f} / {bare[0]:.0f} a second"),
        Result(BARS["tail"], mine[1] / bare[1], f"{mine[1]:.0f} / {bare[1]:.0f} ms"),
        Result(BARS["beside"], beside[1], f"{beside[0]:.0f} steps a second"),
        Result(BARS["fifty"], fifty[1], f"{fifty[0]:.0f} steps a second"),
    ]


def starts(folder: Path) -> Result:
    """Starts on a data folder that exists; the first one, which migrates, is told beside."""
    taken = []
    for _ in range(STARTS + 1):
        started = server.kiosk(folder)
        taken.append(started.cold_start)
        started.stop()
    return Result(BARS["cold"], statistics.median(taken[1:]), f"the very first {taken[0]:.2f} s")


def measure(folder: Path, rounds: int, seconds: float, cases: int) -> list[Result]:
    cold = starts(folder / "kiosk")
    kiosk, floor = server.kiosk(folder / "kiosk"), server.floors(folder)
    try:
        walked = Walked(kiosk)
        before = kiosk.memory()
        results = [*against(walked, Bare(floor), rounds), *wire(walked)]
        results += [*at_once(kiosk, floor, seconds), cold]
        bar = replace(
            BARS["memory"], what=BARS["memory"].what.format(cases=cases, papers=2 * cases)
        )
        grown = load.a_day(kiosk, cases)
        return [
            *results,
            Result(bar, grown, f"{before:.0f} MB after the start, floors {floor.memory():.0f} MB"),
        ]
    finally:
        kiosk.stop()
        floor.stop()


def part(name: str, folder: Path, *, quick: bool) -> list[Result]:
    """Run one part, and write it down unless it was `quick`."""
    if name == "chain":
        return chain(folder, quick=quick)
    if name == "scale":
        results = many.grown(folder, many.FEW if quick else many.MANY, 1 if quick else many.SHOPS)
    else:
        results = measure(folder, *((4, 1.0, 20) if quick else (40, 4.0, 1000)))
    print(table(results))
    if not quick:
        write(name, results)
    return results


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("parts", nargs="*", help=f"of {', '.join(PARTS)}; the first two by itself")
    options.add_argument("--quick", action="store_true", help="few rounds; nothing is written down")
    asked = options.parse_args()
    results = []
    for name in asked.parts or ["kiosk", "scale"]:
        if name not in PARTS:
            options.error(f"no part {name}")
        with tempfile.TemporaryDirectory() as folder:
            try:
                results += part(name, Path(folder), quick=asked.quick)
            except (StuckError, RuntimeError) as fault:
                print(f"bench: {fault}", file=sys.stderr)
                return 1
    broken = [result.bar.what for result in results if result.broken]
    for what in broken:
        print(f"bench: bar broken: {what}", file=sys.stderr)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
