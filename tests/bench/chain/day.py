"""A day of a chain: the shops are opened, the people come, and what came of it is judged."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.settings import ROOT
from tests.bench.chain.eye import Eye, memory
from tests.bench.chain.judge import wrong
from tests.bench.chain.plan import Plan
from tests.outbound.faulty import Gateway, answers, gateway
from tests.store.shop import ask

OPENING = 300.0
MORNING = 3.0
"""Seconds before the first customer may come."""
LATE = 120.0
"""Seconds after the day within which the last message has to be out."""
CONNECTED = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
STEADY = 3
"""Looks, a second apart, that find as many connections as the one before."""
WAITING = "SELECT count(*) FROM outbox WHERE state = 'waiting'"
Process = "subprocess.Popen[str]"


@dataclass
class Day:
    """What came of it. `times` are milliseconds by kind of request, `wrong` what does not hold."""

    plan: Plan
    eye: Eye
    times: dict[str, list[float]] = field(default_factory=dict)
    cases: list[tuple[str, str, int]] = field(default_factory=list)
    decided: int = 0
    errors: list[str] = field(default_factory=list)
    messages: int = 0
    wrong: set[str] = field(default_factory=set)
    opened: float = 0.0
    lasted: float = 0.0
    size: int = 0
    memory: float = 0.0
    transactions: int = 0

    @property
    def requests(self) -> int:
        return sum(map(len, self.times.values()))


def lived(folder: Path, url: str, plan: Plan) -> Day:
    """Open the chain in `folder` on an empty, migrated database; live a day; close it."""
    plan.to(folder / "plan.json")
    (folder / "address").write_text(url)
    with gateway(answers(202)) as sms:
        began = time.monotonic()
        with opened(folder, url, plan, sms) as (ports, roofs):
            ready, roots = time.monotonic(), [roof.pid for roof in roofs]
            _until_quiet(folder)
            day = _people(folder, url, plan, ports, roots)
            day.opened, day.memory = ready - began, memory(roots)
            _until_sent(folder)
        sent = [str(body["id"]) for body in sms.taken]
    day.messages = len(sent)
    ((day.size, day.transactions),) = ask(
        folder, "SELECT pg_database_size(datname), xact_commit FROM pg_stat_database"
        " WHERE datname = current_database()",
    )  # fmt: skip
    shops = {shop: folder / shop for shop in plan.names}
    day.wrong = wrong(folder, shops, day.cases, sent)
    return day


@contextmanager
def opened(
    folder: Path, url: str, plan: Plan, sms: Gateway
) -> Iterator[tuple[dict[str, int], list["subprocess.Popen[str]"]]]:
    """All shops open, until the block is left: their ports, and the processes above them."""
    with ExitStack() as stack:
        roofs = [
            stack.enter_context(_running("landlord", folder, url, sms.url, *names))
            for names in plan.dealt(plan.houses)
        ]
        ports: dict[str, int] = {}
        for roof in roofs:
            assert roof.stdout is not None
            ports |= json.loads(roof.stdout.readline() or "{}")
        if len(ports) < plan.shops:
            raise RuntimeError("not every shop has opened")
        yield ports, roofs


def _people(
    folder: Path, url: str, plan: Plan, ports: dict[str, int], roots: list[int]
) -> Day:  # fmt: skip
    begin = time.monotonic() + MORNING
    with ExitStack() as stack:
        crowds = [
            stack.enter_context(_running(
                "crowd", folder, begin, 1 + at * plan.shops * plan.customers,
                *(f"{name}={ports[name]}" for name in names),
            ))
            for at, names in enumerate(plan.dealt(plan.crowds)) if names
        ]  # fmt: skip
        eye = stack.enter_context(Eye(url, {"kiosks": roots}))
        day = Day(plan, eye)
        for crowd in crowds:
            _add(day, json.loads(crowd.communicate()[0] or "{}"), begin)
    return day


def _add(day: Day, told: dict[str, object], begin: float) -> None:
    if not told:
        day.errors.append("a crowd fell over")
        return
    for kind, times in told["times"].items():  # type: ignore[attr-defined]
        day.times.setdefault(kind, []).extend(times)
    day.cases += [tuple(case) for case in told["cases"]]  # type: ignore[attr-defined]
    day.errors += told["errors"]  # type: ignore[operator]
    day.decided += told["decided"]  # type: ignore[operator]
    day.lasted = max(day.lasted, told["ended"] - begin)  # type: ignore[operator]


def _until_quiet(folder: Path) -> None:
    """All couriers look for the first time at once, which shops that open by themselves do not: the
    day begins when nobody connects any more."""
    until, before, steady = time.monotonic() + LATE, 0, 0
    while time.monotonic() < until and steady < STEADY:
        time.sleep(1)
        ((now,),) = ask(folder, CONNECTED)
        steady = steady + 1 if now == before else 0
        before = now


def _until_sent(folder: Path) -> None:
    until = time.monotonic() + LATE
    while time.monotonic() < until and ask(folder, WAITING) != [(0,)]:
        time.sleep(0.2)


@contextmanager
def _running(program: str, *told: object) -> Iterator["subprocess.Popen[str]"]:
    process = subprocess.Popen(
        [sys.executable, "-m", f"tests.bench.chain.{program}", *map(str, told)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        yield process
    finally:
        if process.poll() is None:
            process.terminate()
        try:
            process.wait(30)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
