"""The people of some shops for a day: `python -m tests.bench.chain.crowd FOLDER BEGIN FIRST
SHOP=PORT...`. BEGIN is when the day begins (seconds, monotonic), FIRST the number of their first
customer. Says what they met with as JSON on stdout.
"""

import json
import random
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Lock, Thread

from tests.bench.chain.people import Clerk, Script, Told, customer, learnt
from tests.bench.chain.plan import DEED, EVERY, STEP, Plan

LOOKS = 7.0
"""Seconds between two looks of a counter's screen for who waits; at the clock on the wall, since
screens do not go faster when people do. In a very short day a sixtieth of it."""


class Shop:
    """One shop's day: customers come, the first free tablet takes them, a clerk serves them."""

    def __init__(self, plan: Plan, name: str, port: int, begin: float, first: int) -> None:
        self.plan, self.name, self.port, self.begin = plan, name, port, begin
        self.told, self.turn, self.left = Told(), Lock(), plan.tablets
        dice = random.Random(first)
        comes = sorted(dice.betavariate(1.7, 1.7) * plan.seconds for _ in range(plan.customers))
        self.coming: Iterator[tuple[int, float]] = iter(enumerate(comes, first))

    def people(self, script: Script) -> list[Callable[[], None]]:
        """What each of them does all day."""
        return [*([lambda: self._tablet(script)] * self.plan.tablets), self._clerk]

    def _tablet(self, script: Script) -> None:
        pause = _at_pace(STEP, self.plan)
        try:
            while True:
                with self.turn:
                    nearest = next(self.coming, None)
                if nearest is None:
                    return
                number, at = nearest
                time.sleep(max(0.0, self.begin + at - time.monotonic()))
                customer(
                    self.told, self.name, self.port, script, number, pause,
                    printed=number % EVERY == 0,
                )  # fmt: skip
        except Exception as fault:
            self.told.errors.append(f"tablet of {self.name}: {fault!r}"[:600])
        finally:
            self.left -= 1

    def _clerk(self) -> None:
        time.sleep(max(0.0, self.begin - time.monotonic()))
        try:
            clerk = Clerk(self.told, self.port, _at_pace(DEED, self.plan))
            while True:
                open_still = self.left > 0
                if not clerk.serve():
                    if not open_still:
                        return
                    time.sleep(min(LOOKS, self.plan.seconds / 60))
        except Exception as fault:
            self.told.errors.append(f"clerk of {self.name}: {fault!r}"[:600])


def _at_pace(span: tuple[float, float], plan: Plan) -> tuple[float, float]:
    return span[0] / plan.pace, span[1] / plan.pace


def main(folder: Path, begin: float, first: int, ports: dict[str, int]) -> None:
    """Live the day, and tell."""
    plan = Plan.of(folder / "plan.json")
    shops = [
        Shop(plan, name, port, begin, first + at * plan.customers)
        for at, (name, port) in enumerate(ports.items())
    ]
    script = learnt(next(iter(ports.values())))
    all_of_them = [Thread(target=do) for shop in shops for do in shop.people(script)]
    for one in all_of_them:
        one.start()
    for one in all_of_them:
        one.join()
    told = [shop.told for shop in shops]
    kinds = {kind for each in told for kind in each.times}
    print(json.dumps({
        "times": {k: [round(t, 2) for each in told for t in each.times[k]] for k in kinds},
        "cases": [case for each in told for case in each.cases],
        "decided": sum(each.decided for each in told),
        "errors": [error for each in told for error in each.errors],
        "ended": time.monotonic(),
    }))  # fmt: skip


if __name__ == "__main__":
    named = dict(each.split("=") for each in sys.argv[4:])
    main(Path(sys.argv[1]), float(sys.argv[2]), int(sys.argv[3]),
         {name: int(port) for name, port in named.items()})  # fmt: skip
