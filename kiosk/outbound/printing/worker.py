"""The worker that empties the print jobs: claims, prints outside any transaction, marks.

The printers of a paper are tried one after another, then all again, for about ten minutes; then a
clerk is told. A paper that may have come out is never sent to a second printer.
"""

import logging
from collections import Counter
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from kiosk.outbound.printing.printer import UNSURE, Adapter, NotPrinted, adapter
from kiosk.rules.printers import Printer, Printing
from kiosk.store import print_jobs
from kiosk.store.database import Store
from kiosk.store.print_jobs import Claimed

FIRST_RETRY, LONGEST_RETRY = timedelta(seconds=10), timedelta(minutes=2)
TRIES = 8
"""Rounds: with these pauses between them nine minutes, and the time the printers take."""
SLOW = {"unreachable", "hung", "died", UNSURE}
"""Faults that may have taken a minute to come to."""

log = logging.getLogger("kiosk")


class PrintWorker:
    """Prints what is due. One pass at a time."""

    def __init__(
        self, printing: Printing, store: Store, now: Callable[[], datetime],
        adapt: Callable[[Printer], Adapter] = adapter,
    ) -> None:  # fmt: skip
        self.printing, self.store, self.now = printing, store, now
        self.adapters: Mapping[str, Adapter] = {
            name: adapt(printer) for name, printer in printing.printers.items()
        }
        self._hung: set[str] = set()

    def deliver(self, stopping: Callable[[], bool] = lambda: False) -> Counter[str]:
        """One pass: everything due now. How many ended `printed`, `failed` or `postponed`. A
        printer that hangs is waited for once a pass."""
        done: Counter[str] = Counter()
        self._hung.clear()
        print_jobs.tidy(self.store, self.now())
        while not stopping():
            job = print_jobs.claim(self.store, self.now())
            if job is None:
                break
            done[self._handle(job)] += 1
        return done

    def _handle(self, job: Claimed) -> str:
        tried: list[str] = []
        fault = "refused"  # no printer is set for it any more
        for printer in self.printing.way(job.kind):
            print_jobs.trying(self.store, job, printer.name, " ".join(tried), self.now())
            fault = self._print(job, printer)
            if not fault:
                print_jobs.printed(self.store, job, self.now())
                return "printed"
            tried.append(f"{printer.name}={fault}")
            if fault == UNSURE:
                break
        if fault == UNSURE or job.tries >= TRIES:
            print_jobs.fail(self.store, job, self.now(), fault, " ".join(tried))
            return "failed"
        wait = min(FIRST_RETRY * 2 ** (job.tries - 1), LONGEST_RETRY)
        print_jobs.postpone(self.store, job, self.now() + wait, fault, " ".join(tried))
        return "postponed"

    def _print(self, job: Claimed, printer: Printer) -> str:
        """The fault, or "" when the paper is out."""
        if printer.name in self._hung:
            return "hung"
        try:
            body = job.bodies.get(printer.size)
            if body is None:  # set for it since
                return "refused"
            self.adapters[printer.name].print(body)
        except NotPrinted as problem:
            if problem.fault in SLOW:
                self._hung.add(printer.name)
            return problem.fault
        except Exception as error:
            log.error("paper %s on %s: %s", job.kind, printer.name, type(error).__name__)
            return "broken"
        return ""
