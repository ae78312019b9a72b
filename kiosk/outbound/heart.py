"""What a courier leaves behind after a pass: a sign of life, and a line in the log when it did
something."""

import logging
from collections import Counter
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from kiosk.store.beats import beat

Noted = Callable[[Counter[str]], None]

log = logging.getLogger("kiosk.courier")


def heart(data: Path, now: Callable[[], datetime], name: str) -> Noted:
    """What the courier of this name (rules/wellness.py COURIERS) calls after each pass; not after
    one that fell over, so that one who only ever falls is found as well."""

    def noted(done: Counter[str]) -> None:
        beat(data, name, now())
        if done:
            log.info("pass", extra={"facts": {"courier": name, **done}})

    return noted
