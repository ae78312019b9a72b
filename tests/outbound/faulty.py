"""A gateway for text messages that does what a test tells it to."""

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Mood = Callable[[BaseHTTPRequestHandler], None]


class Gateway(ThreadingHTTPServer):
    """`taken` are the bodies as they came, with their headers beside them in `heads`, and as bytes
    in `bodies`."""

    daemon_threads = True

    def __init__(self, mood: Mood) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.mood = mood
        self.taken: list[dict[str, Any]] = []
        self.heads: list[dict[str, str]] = []
        self.bodies: list[bytes] = []
        self.released = threading.Event()
        self.url = f"http://127.0.0.1:{self.server_address[1]}/send?shop=1"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A caller that hung up is what some tests are about."""


class _Handler(BaseHTTPRequestHandler):
    server: Gateway

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.taken.append({"path": self.path, **json.loads(body)})
        self.server.heads.append(dict(self.headers))
        self.server.bodies.append(body)
        self.server.mood(self)

    def log_message(self, *_: object) -> None:
        """Quiet."""


def answers(status: int, **headers: str) -> Mood:
    """A gateway that always answers this."""

    def mood(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        for name, value in headers.items():
            handler.send_header(name, value)
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    return mood


@contextmanager
def gateway(mood: Mood) -> Iterator[Gateway]:
    """A gateway running in a thread."""
    with Gateway(mood) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        try:
            yield server
        finally:
            server.released.set()
            server.shutdown()
            thread.join()
