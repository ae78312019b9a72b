"""A roof for many shops: `python -m tests.bench.chain.landlord FOLDER URL SMS SHOP...`.

A shop is its own application with its own settings, keys, store, couriers and port, as `kiosk
serve` makes it. Only the processes are shared: each of a group serves all shops of the group, since
200 groups of their own have no room in one machine. Threads take their turns as Python has it and
not as `kiosk serve` does: that is for the dozen of one shop, and 150 would do nothing but ask whose
turn it is. Says `{shop: port}` once all are open.
"""

import gc
import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from flask import Flask
from jinja2 import BytecodeCache

from kiosk.commands.processes import Group
from kiosk.commands.serve import background_workers
from kiosk.rules.loader import load
from kiosk.settings import ROOT, Settings, read
from kiosk.store import staff
from kiosk.web import create_app
from kiosk.web.kiosk import EXTENSION, Kiosk
from tests.bench.chain.plan import Plan
from tests.compiled import Compiled

CLERK, PIN = "Malee", "824913"


def main(folder: Path, url: str, sms: str, shops: list[str]) -> None:
    """Open all of them, and serve until told to stop."""
    share(Compiled())
    plan, desks = Plan.of(folder / "plan.json"), load(ROOT / "procedures")
    apps = {}
    for shop in shops:
        app = create_app(settings(folder, url, sms, shop, plan), desks=desks)
        house: Kiosk = app.extensions[EXTENSION]
        staff.add(house.store, CLERK, "manager", PIN, house.now())
        for name in app.jinja_env.list_templates(["html"]):
            app.jinja_env.get_template(name)
        house.store.close()
        apps[shop] = app
    gc.collect()
    gc.freeze()
    Roof(apps).run()


def share(cache: BytecodeCache) -> None:
    """Templates are compiled once a group, before the day: a real shop has done so long ago."""
    Flask.jinja_options = {**Flask.jinja_options, "bytecode_cache": cache}


def settings(folder: Path, url: str, sms: str, shop: str, plan: Plan) -> Settings:
    """What a shop of the chain is told."""
    return read({
        "KIOSK_DATA": str(folder / shop), "DATABASE_URL": url, "KIOSK_SHOP": shop,
        "KIOSK_PORT": "0", "KIOSK_SMS_URL": sms, "KIOSK_WORKERS": str(plan.workers),
        "KIOSK_THREADS": str(plan.threads),
    })  # fmt: skip


class Roof(Group):
    """Many shops in one group of processes, told apart by their ports."""

    def __init__(self, apps: dict[str, Flask]) -> None:
        self.apps, self.ports = apps, dict[str, Flask]()
        first = next(iter(apps.values()))
        house: Kiosk = first.extensions[EXTENSION]
        super().__init__(first, house.settings)

    def load_config(self) -> None:
        """As a shop's own, but with a port for each."""
        super().load_config()
        self.cfg.set("bind", ["127.0.0.1:0"] * len(self.apps))

    def load(self) -> Any:
        """The shop of the port that was asked."""
        return lambda environ, start: self.ports[environ["SERVER_PORT"]](environ, start)

    def houses(self) -> Iterable[Kiosk]:
        """All of them."""
        return [app.extensions[EXTENSION] for app in self.apps.values()]

    def _ready(self, server: Any) -> None:
        ports = [each.sock.getsockname()[1] for each in server.LISTENERS]
        self.ports = {str(p): app for p, app in zip(ports, self.apps.values(), strict=True)}
        print(json.dumps(dict(zip(self.apps, ports, strict=True))), flush=True)

    def _forked(self, server: Any, worker: Any) -> None:
        for house in self.houses():
            house.store.forked()

    def _at_work(self, worker: Any) -> None:
        worker.background = [one for house in self.houses() for one in background_workers(house)]
        for one in worker.background:
            one.start()


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:4], sys.argv[4:])
