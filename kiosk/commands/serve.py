"""`kiosk serve`: the kiosk under waitress, until it is stopped; on PostgreSQL, processes.py."""

import gc
import logging
import sys
from collections import Counter
from collections.abc import Callable
from functools import partial

from waitress import create_server

from kiosk.commands.shop import migrate_if_new, reported
from kiosk.outbound import daily_audit, daily_purge, scheduled_backup
from kiosk.outbound.courier import Courier, Works
from kiosk.outbound.delivery import senders
from kiosk.outbound.heart import heart
from kiosk.outbound.printing.worker import PrintWorker
from kiosk.outbound.scheduled_backup import ScheduledBackup
from kiosk.outbound.worker import Worker
from kiosk.rules.faults import ProcedureError
from kiosk.settings import Settings, SettingsError
from kiosk.store.duty import Duty
from kiosk.web import create_app
from kiosk.web.counter.set_up import code_of
from kiosk.web.kiosk import EXTENSION, Kiosk
from kiosk.web.logs import listen

PRINT_EVERY = 0.5
"""Seconds between two looks for papers to print: somebody stands and waits for them."""
TURN = 0.001
"""Seconds a thread may compute while others wait, instead of Python's 0.005. A step waits for its
turn at each of its statements, so it is this that a paper being drawn beside it costs."""
BODY_LIMIT = 1024 * 1024
"""Bytes waitress reads beyond two pictures before Flask sees the request; Flask's own limit is
lower, and says so in words."""


@reported("kiosk serve", ProcedureError, SettingsError)
def start(settings: Settings) -> int:
    """Serve until interrupted; prints the address once it is listening."""
    if not migrate_if_new(settings):
        return 1
    listen(as_json=settings.json_logs)
    sys.setswitchinterval(TURN)
    if settings.shared:
        from kiosk.commands.processes import run  # gunicorn is an extra

        run(settings)
    else:
        _run(settings)
    return 0


def _run(settings: Settings) -> None:
    # Saying for each request that it waits costs most when there is least to spare.
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)
    app = create_app(settings)
    workers = background_workers(app.extensions[EXTENSION])
    largest = BODY_LIMIT + 2 * settings.picture_mb * 1024 * 1024
    server = create_server(
        app,
        host=settings.host,
        port=settings.port,
        threads=settings.threads,
        ident=None,
        max_request_body_size=largest,
        inbuf_overflow=largest,  # a picture on its way never lies in a file
        clear_untrusted_proxy_headers=not settings.trusted_proxy,  # else web/hosts.py reads them
    )
    gc.collect()
    gc.freeze()  # what is loaded now stays; looking through it again and again frees nothing
    print(f"Signoff is open at http://{settings.host}:{server.effective_port}/", file=sys.stderr)
    code = code_of(app)
    if code:
        print(f"No manager yet. One-time code for /counter/set-up: {code}", file=sys.stderr)
    for worker in workers:
        worker.start()
    try:
        server.run()
    except KeyboardInterrupt:
        server.close()
    finally:
        for worker in workers:
            worker.stop()


class LeaderOnly:
    """The leader lock: works only in the one process that holds it."""

    def __init__(self, works: Works, lock: Duty) -> None:
        self._works, self._lock = works, lock

    def deliver(self, stopping: Callable[[], bool]) -> Counter[str] | None:
        """One pass, or none: who has no lock gives no heartbeat in its holder's name."""
        return self._works.deliver(stopping) if self._lock.held() else None


def background_workers(services: Kiosk) -> list[Courier]:
    """Not started yet. Messages have leases, so every process may send them; a printer takes one
    paper at a time, so one process prints; one is enough for what is done once a day."""
    settings, store = services.settings, services.store
    audit = daily_audit.DailyAudit(store, settings.data, services.now)
    purge = daily_purge.DailyPurge(settings, store, services.now)
    alive = partial(heart, settings.data, services.now)
    messages = Worker(settings, store, senders(settings), services.now)
    found = [
        Courier(messages, noted=alive("messages"), bell=store.posted),
        Courier(LeaderOnly(audit, Duty(store, "audit")), daily_audit.LOOKS, alive("audit")),
        Courier(LeaderOnly(purge, Duty(store, "purge")), daily_purge.EVERY, alive("purge")),
    ]
    if not settings.shared:
        backup = ScheduledBackup(settings, store, services.now)
        found.append(Courier(backup, scheduled_backup.LOOKS, alive("backup")))
    if settings.printing.printers:
        printing = PrintWorker(settings.printing, store, services.now)
        found.append(
            Courier(LeaderOnly(printing, Duty(store, "printing")), PRINT_EVERY, alive("printing"))
        )
    return found
