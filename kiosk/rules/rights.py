"""A person's request about what is kept of them: to have it, or to have it deleted.

How many days there are stands in the carrier's file, by country (docs/procedures.md, "Rights").
"""

from datetime import date, timedelta
from typing import Literal

from kiosk.rules import plain
from kiosk.rules.case import FINAL
from kiosk.rules.problem import Problem
from kiosk.rules.procedure import Carrier, Rights

Kind = Literal["export", "erase"]
KINDS: tuple[Kind, ...] = ("export", "erase")
LONGEST = 500


def due_on(carrier: Carrier | None, kind: Kind, asked: date) -> date:
    """Until when a request made on `asked` is to be answered; calendar days, by the carrier's file.

    >>> due_on(None, "erase", date(2026, 11, 20))
    datetime.date(2026, 12, 20)
    """
    rights = carrier.rights if carrier and carrier.rights else Rights()
    return asked + timedelta(days=rights.erase_days if kind == "erase" else rights.export_days)


def read_words(typed: str, lacks: str) -> str | Problem:
    """What was written about a request; `lacks` is the message for nothing at all."""
    said = plain.read_remarks(typed, LONGEST) if typed.strip() else ""
    return said or Problem(lacks)


def hindered(state: str, *, owed: bool, in_hand: bool) -> Problem | None:
    """Why a case cannot be erased now: it goes on, something is owed, or a message is on its way.

    >>> hindered("with_carrier", owed=False, in_hand=False).key
    'erase-running'
    """
    if state not in FINAL:
        return Problem("erase-running")
    if owed:
        return Problem("erase-owed")
    return Problem("erase-in-hand") if in_hand else None
