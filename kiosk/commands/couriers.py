"""The workers that a serving process has: messages in each, printing in one of a shop."""

from collections import Counter
from collections.abc import Callable
from functools import partial

from kiosk.outbound import daily_audit, daily_purge, scheduled_backup
from kiosk.outbound.courier import Courier, Works
from kiosk.outbound.delivery import senders
from kiosk.outbound.heart import heart
from kiosk.outbound.printing.worker import PrintWorker
from kiosk.outbound.scheduled_backup import ScheduledBackup
from kiosk.outbound.worker import Worker
from kiosk.store.duty import Duty
from kiosk.web.kiosk import Kiosk

PRINT_EVERY = 0.5
"""Seconds between two looks for papers to print: somebody stands and waits for them."""


class OnDuty:
    """Works only in the process that has the duty."""

    def __init__(self, works: Works, duty: Duty) -> None:
        self._works, self._duty = works, duty

    def deliver(self, stopping: Callable[[], bool]) -> Counter[str] | None:
        """One pass, or none: who has no duty gives no sign of life in its holder's name."""
        return self._works.deliver(stopping) if self._duty.held() else None


def couriers(house: Kiosk) -> list[Courier]:
    """Not started yet. Messages have leases, so every process may send them; a printer takes one
    paper at a time, so one process prints; one is enough for what is done once a day."""
    settings, store = house.settings, house.store
    audit = daily_audit.DailyAudit(store, settings.data, house.now)
    purge = daily_purge.DailyPurge(settings, store, house.now)
    alive = partial(heart, settings.data, house.now)
    messages = Worker(settings, store, senders(settings), house.now)
    found = [
        Courier(messages, noted=alive("messages"), bell=store.posted),
        Courier(OnDuty(audit, Duty(store, "audit")), daily_audit.LOOKS, alive("audit")),
        Courier(OnDuty(purge, Duty(store, "purge")), daily_purge.EVERY, alive("purge")),
    ]
    if not settings.shared:
        backup = ScheduledBackup(settings, store, house.now)
        found.append(Courier(backup, scheduled_backup.LOOKS, alive("backup")))
    if settings.printing.printers:
        printing = PrintWorker(settings.printing, store, house.now)
        found.append(
            Courier(OnDuty(printing, Duty(store, "printing")), PRINT_EVERY, alive("printing"))
        )
    return found
