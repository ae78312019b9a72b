"""`kiosk serve`: the kiosk under waitress, until it is stopped."""

import logging
import sys

from waitress import create_server

from kiosk.settings import Settings
from kiosk.web import create_app

BODY_LIMIT = 1024 * 1024
"""Bytes waitress reads before Flask sees the request; Flask's own limit is lower."""


def run(settings: Settings) -> None:
    """Serve until interrupted; prints the address once it is listening."""
    # Saying for each request that it waits costs most when there is least to spare.
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)
    server = create_server(
        create_app(settings),
        host=settings.host,
        port=settings.port,
        threads=settings.threads,
        ident=None,
        max_request_body_size=BODY_LIMIT,
    )
    print(f"Signoff is open at http://{settings.host}:{server.effective_port}/", file=sys.stderr)
    try:
        server.run()
    except KeyboardInterrupt:
        server.close()
