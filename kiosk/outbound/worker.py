"""The worker that empties the outbox: claims, sends outside any transaction, marks.

What was sent but not marked when the power went is sent once more, under the same key.
"""

import logging
import random
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.outbound.messages import Void, compose
from kiosk.outbound.outgoing import NotSent, Send
from kiosk.rules.notices import Medium
from kiosk.settings import Settings
from kiosk.store import outbox, print_jobs, reduction, reminders, visits
from kiosk.store.database import Store
from kiosk.store.outbox import Claimed
from kiosk.store.vault import VaultError

FIRST_RETRY, LONGEST_RETRY = timedelta(seconds=30), timedelta(minutes=30)
TRIES = 22
"""With full jitter these tries take about four hours; then a clerk is told instead."""
FIRST_PAUSE, LONGEST_PAUSE = timedelta(seconds=5), timedelta(minutes=15)
SWEEPS = timedelta(minutes=1)
WAKING_HOURS = range(9, 20)
"""When reminders are written: nobody is woken by one."""

log = logging.getLogger("kiosk")


@dataclass
class Line:
    """One medium. After an outage it rests, longer each time; then one message tries it."""

    outages: int = 0
    rests_until: datetime | None = None

    def open(self, now: datetime) -> bool:
        """True when a message may be tried."""
        return self.rests_until is None or now >= self.rests_until

    def broke(self, now: datetime) -> None:
        """Nobody could be reached this way."""
        pause = min(FIRST_PAUSE * 2 ** min(self.outages, 30), LONGEST_PAUSE)
        self.outages, self.rests_until = self.outages + 1, now + pause

    def works(self) -> None:
        """Somebody answered."""
        self.outages, self.rests_until = 0, None


class Worker:
    """Delivers what is due. One pass at a time; several workers may share an outbox."""

    def __init__(
        self,
        settings: Settings,
        store: Store,
        senders: Mapping[Medium, Send],
        now: Callable[[], datetime],
        chance: Callable[[], float] = random.random,
    ) -> None:
        self.settings, self.store, self.senders = settings, store, senders
        self.now, self.chance = now, chance
        self.lines: dict[Medium, Line] = {medium: Line() for medium in senders}
        self._reminded: datetime | None = None
        self._swept = now()
        self._unreduced = True

    def deliver(self, stopping: Callable[[], bool] = lambda: False) -> Counter[str]:
        """One pass: everything due now. How many ended `sent`, `void`, `failed` or `postponed`."""
        self._sweep()
        self._reduce()
        self._remind()
        done: Counter[str] = Counter()
        while not stopping():
            ready = [medium for medium, line in self.lines.items() if line.open(self.now())]
            claimed = outbox.claim(self.store, ready, self.now()) if ready else None
            if claimed is None:
                break
            done[self._handle(claimed)] += 1
        return done

    def _sweep(self) -> None:
        """Forget what was left alone, though nobody comes to the tablet any more, and papers that
        nobody fetched, though the shop may have no printer any more."""
        if self.now() - self._swept >= SWEEPS:
            self._swept = self.now()
            visits.sweep(self.store, self._swept, self.settings.alone_seconds)
            print_jobs.tidy(self.store, self._swept)

    def _reduce(self) -> None:
        """Some of the cases that ended under an older version; once there is none, none comes. A
        row that does not open keeps no message from leaving: the next start tries again."""
        try:
            more = self._unreduced and reduction.reduce_finished(self.store, self.now()) > 0
        except VaultError as error:
            log.error("reducing old cases: %s", error)
            more = False
        self._unreduced = more

    def _remind(self) -> None:
        here = self.now().astimezone(self.settings.timezone)
        hour = here.replace(minute=0, second=0, microsecond=0)
        if here.hour in WAKING_HOURS and hour != self._reminded:
            self._reminded = hour
            reminders.remind(self.store, self.now(), here.date())

    def _handle(self, claimed: Claimed) -> str:
        line = self.lines[claimed.medium]
        try:
            word = self._send(claimed)
        except NotSent as problem:
            probed = problem.pauses and line.outages > 0
            if problem.pauses:
                line.broke(self.now())
            elif problem.fault != "broken":  # then nobody was asked
                line.works()
            return self._missed(claimed, problem, probed)
        if isinstance(word, Void):
            return self._end(claimed, "void", word.why)
        line.works()
        return self._end(claimed, "sent", word)

    def _send(self, claimed: Claimed) -> str | Void:
        if claimed.tries > TRIES:  # whoever had it before never came back
            raise NotSent("broken", final=True)
        try:
            out = compose(self.settings, self.store, claimed, self.now())
            return out if isinstance(out, Void) else self.senders[claimed.medium](out)
        except NotSent:
            raise
        except Exception as error:
            log.error("message %s by %s: %s", claimed.kind, claimed.medium, type(error).__name__)
            raise NotSent("broken") from None

    def _missed(self, claimed: Claimed, problem: NotSent, probed: bool) -> str:
        """Try it later, or give it up. Who `probed` a line that was down already spends no try."""
        if problem.final or (claimed.tries >= TRIES and not probed):
            return self._end(claimed, "failed", problem.fault)
        wait = min(FIRST_RETRY * 2 ** (claimed.tries - 1), LONGEST_RETRY) * self.chance()
        outbox.postpone(self.store, claimed, self.now() + wait, problem.fault, spent=not probed)
        return "postponed"

    def _end(self, claimed: Claimed, state: outbox.State, fault: str) -> str:
        now = self.now()
        day = now.astimezone(self.settings.timezone).date()
        outbox.end(self.store, claimed, state, now, day, fault)
        return state
