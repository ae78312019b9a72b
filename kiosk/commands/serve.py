"""`kiosk serve`: the kiosk under waitress, until it is stopped."""

import gc
import logging
import sys

from waitress import create_server

from kiosk.outbound import daily_audit, daily_purge
from kiosk.outbound.courier import Courier
from kiosk.outbound.delivery import senders
from kiosk.outbound.printing.worker import PrintWorker
from kiosk.outbound.scheduled_backup import LOOKS, ScheduledBackup
from kiosk.outbound.worker import Worker
from kiosk.settings import Settings
from kiosk.web import create_app
from kiosk.web.counter.set_up import code_of
from kiosk.web.kiosk import EXTENSION, Kiosk
from kiosk.web.logs import listen

TURN = 0.001
"""Seconds a thread may compute while others wait, instead of Python's 0.005. A step waits for its
turn at each of its statements, so it is this that a paper being drawn beside it costs."""
PRINT_EVERY = 0.5
"""Seconds between two looks for papers to print: somebody stands and waits for them."""
BODY_LIMIT = 1024 * 1024
"""Bytes waitress reads beyond two pictures before Flask sees the request; Flask's own limit is
lower, and says so in words."""


def run(settings: Settings) -> None:
    """Serve until interrupted; prints the address once it is listening."""
    listen()
    sys.setswitchinterval(TURN)
    # Saying for each request that it waits costs most when there is least to spare.
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)
    app = create_app(settings)
    house: Kiosk = app.extensions[EXTENSION]
    couriers = [Courier(Worker(settings, house.store, senders(settings), house.now))]
    audit = daily_audit.DailyAudit(house.store, settings.data, house.now)
    couriers.append(Courier(audit, daily_audit.LOOKS))
    purge = daily_purge.DailyPurge(settings, house.store, house.now)
    couriers.append(Courier(purge, daily_purge.EVERY))
    couriers.append(Courier(ScheduledBackup(settings, house.store, house.now), LOOKS))
    if settings.printing.printers:
        printing = PrintWorker(settings.printing, house.store, house.now)
        couriers.append(Courier(printing, PRINT_EVERY))
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
    for courier in couriers:
        courier.start()
    try:
        server.run()
    except KeyboardInterrupt:
        server.close()
    finally:
        for courier in couriers:
            courier.stop()
