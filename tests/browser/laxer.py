"""The kiosk with one of its precautions taken out, to see that a check would notice."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from flask import Flask, Response
from werkzeug.serving import make_server

from kiosk.settings import read
from kiosk.web import create_app
from tests.migrated import database

PUBLIC = "http://sim.example"


def as_it_is(response: Response) -> Response:
    """Nothing taken out."""
    return response


def without_no_store(response: Response) -> Response:
    """A browser may keep every page."""
    del response.headers["Cache-Control"]
    response.headers.pop("Clear-Site-Data", None)
    return response


def without_autocomplete_off(response: Response) -> Response:
    """A browser may fill in what was typed at an address before."""
    if response.mimetype == "text/html":
        response.set_data(response.get_data().replace(b' autocomplete="off"', b""))
    return response


@contextmanager
def kiosk(folder: Path, laxer: Callable[[Response], Response] = as_it_is) -> Iterator[str]:
    """The address of a kiosk whose answers go through `laxer`."""
    settings = read({"KIOSK_DATA": str(folder), "KIOSK_PUBLIC_URL": PUBLIC})
    database(folder / "signoff.db")
    app: Flask = create_app(settings)
    unpacked = app.after_request_funcs[None]
    unpacked[:] = [f for f in unpacked if f.__name__ != "pack"]
    unpacked.insert(0, laxer)  # the first that is registered is the last to be asked
    server = make_server("127.0.0.1", 0, app, threaded=True)
    serving = threading.Thread(target=server.serve_forever)
    serving.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        serving.join()
