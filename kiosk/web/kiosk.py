"""What the whole application shares: one value, made once, reachable from every request."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import cast

from flask import current_app

from kiosk.rules.procedure import Desk
from kiosk.settings import Settings
from kiosk.store.database import Store

EXTENSION = "signoff"


@dataclass(frozen=True)
class Kiosk:
    """Settings, store, procedures by id, and the clock (UTC, aware)."""

    settings: Settings
    store: Store
    desks: Mapping[str, Desk]
    now: Callable[[], datetime]

    def today(self) -> date:
        """The shop's own date."""
        return self.now().astimezone(self.settings.timezone).date()


def kiosk() -> Kiosk:
    """The kiosk of the running application."""
    return cast(Kiosk, current_app.extensions[EXTENSION])
