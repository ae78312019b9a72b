"""`kiosk serve` on PostgreSQL: a group of processes under gunicorn, until it is stopped."""

import gc
import sys
from typing import Any

from flask import Flask
from gunicorn.app.base import BaseApplication

from kiosk.commands.serve import background_workers
from kiosk.settings import Settings
from kiosk.web import create_app
from kiosk.web.counter.set_up import code_of
from kiosk.web.kiosk import EXTENSION, Kiosk

LEAVE = 10
"""Seconds that requests in hand have to end after SIGTERM."""
SILENT = 60
"""Seconds after which a process that gives no sign of life is replaced."""


def run(settings: Settings) -> None:
    """Serve until SIGTERM or SIGINT; a process that dies is replaced, the others go on."""
    app = create_app(settings)
    gc.collect()
    gc.freeze()  # what is loaded now is shared by all, as long as nobody writes to it
    Group(app, settings).run()


class Group(BaseApplication):  # type: ignore[misc] # shipped without types
    """gunicorn with our own words for its settings: none of its own files, logs or variables."""

    def __init__(self, app: Flask, settings: Settings) -> None:
        self.app, self.settings = app, settings
        self.services: Kiosk = app.extensions[EXTENSION]
        super().__init__()

    def load_config(self) -> None:
        """What gunicorn is told; what it writes is for errors, and holds no address asked for."""
        host = f"[{self.settings.host}]" if ":" in self.settings.host else self.settings.host
        said: dict[str, Any] = {
            "bind": f"{host}:{self.settings.port}",
            "workers": self.settings.workers,
            "threads": self.settings.threads,
            "worker_class": "gthread",
            "preload_app": True,
            "accesslog": None,
            "loglevel": "error",
            "graceful_timeout": LEAVE,
            "timeout": SILENT,
            "secure_scheme_headers": {},
            "forwarded_allow_ips": "",
            "control_socket_disable": True,
            "when_ready": self._ready,
            "post_fork": self._forked,
            "post_worker_init": self._at_work,
            "worker_exit": self._leaving,
        }
        for name, value in said.items():
            self.cfg.set(name, value)

    def load(self) -> Flask:
        """The kiosk, made before the first fork: keys, code and memory are everybody's."""
        return self.app

    def _ready(self, server: Any) -> None:
        port = server.LISTENERS[0].sock.getsockname()[1]
        print(f"Signoff is open at http://{self.settings.host}:{port}/", file=sys.stderr)
        if code := code_of(self.app):
            print(f"No manager yet. One-time code for /counter/set-up: {code}", file=sys.stderr)
        self.services.store.close()  # no child may inherit a connection in use

    def _forked(self, server: Any, worker: Any) -> None:
        self.services.store.forked()

    def _at_work(self, worker: Any) -> None:
        worker.background = background_workers(self.services)
        for one in worker.background:
            one.start()

    def _leaving(self, server: Any, worker: Any) -> None:
        for one in getattr(worker, "background", []):
            one.stop()
