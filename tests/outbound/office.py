"""A shop with customers to write to, a clock, and counters that take its messages."""

from collections import Counter
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import Row, select

from kiosk.keys import Keyring
from kiosk.outbound.outgoing import NotSent, Outgoing, Send
from kiosk.outbound.worker import Worker
from kiosk.rules.loader import load
from kiosk.rules.notices import Medium
from kiosk.rules.procedure import Desk
from kiosk.settings import ROOT, Settings, read
from kiosk.store import procedures, visits
from kiosk.store.database import Store
from kiosk.store.tables import outbox
from tests.clock import NOON, Clock
from tests.migrated import database
from tests.store.shop import hand_in, new_case

TODAY = date(2026, 11, 20)
NUMBER = "+66812345671"
PHONE, EMAIL = "+8613800138000", "li.ming@example.com"
ANSWERS = {
    "channel": "counter", "acting_as": "holder", "holder_name": "李小明", "id_type": "passport",
    "id_number": "E70704999", "card_state": "in_hand", "msisdn": NUMBER, "plan_type": "prepaid",
    "iccid": "8966123456789017065", "settlement": "waive", "reason": "moved",
    "contact_phone": PHONE, "contact_email": EMAIL, "track_code": "4071",
}  # fmt: skip
DESKS = load(ROOT / "procedures")


class Counterpart:
    """Takes messages, in the order they come; `trouble(out)` is raised instead when it is one."""

    def __init__(self, trouble: Callable[[Outgoing], NotSent | None] = lambda _: None) -> None:
        self.taken: list[Outgoing] = []
        self.asked = 0
        self.trouble = trouble

    def __call__(self, out: Outgoing) -> str:
        self.asked += 1
        if problem := self.trouble(out):
            raise problem
        self.taken.append(out)
        return ""


class Office:
    """The shop of one test. `desk` is the card its customers cancel."""

    def __init__(self, folder: Path, engine: str = "sqlite", **environment: str) -> None:
        url = database(folder / "var" / "signoff.db", engine)
        told = {"KIOSK_DATA": str(folder / "var"), "DATABASE_URL": url}
        self.settings: Settings = read({**told, **environment})
        self.store = self.opened()
        procedures.publish(self.store, DESKS.values(), NOON)
        self.clock = Clock()
        self.visitors = 0

    def opened(self) -> Store:
        """The database, as another program opens it."""
        return Store(
            self.settings.database_url, Keyring.load_or_create(self.settings.data / "keys")
        )

    def accept(
        self, card: str = "ais-data-card", language: str = "en", **answers: str | None
    ) -> str:
        """A customer hands in a request; its reference."""
        said = {k: v for k, v in {**ANSWERS, **answers}.items() if v}
        desk: Desk = DESKS[card]
        self.visitors += 1
        visit = visits.begin(self.store, f"v{self.visitors}", language, self.clock())
        new = new_case(
            desk, answers=said, language=language, msisdn=NUMBER, money=(), follow_ups=()
        )
        return hand_in(self.store, visit, new).reference

    def worker(
        self,
        senders: Mapping[Medium, Send],
        store: Store | None = None,
        chance: Callable[[], float] = lambda: 1.0,
    ) -> Worker:
        """A worker of this shop with these ways out."""
        return Worker(self.settings, store or self.store, senders, self.clock, chance)

    def rows(self, **where: str) -> list[Row[Any]]:
        """The outbox as stored."""
        found = select(outbox).order_by(outbox.c.id)
        for name, value in where.items():
            found = found.where(outbox.c[name] == value)
        with self.store.read() as connection:
            return list(connection.execute(found))

    def states(self) -> Counter[str]:
        """How many messages stand where."""
        return Counter(row.state for row in self.rows())
