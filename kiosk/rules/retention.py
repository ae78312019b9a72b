"""How long a case is kept: so many days after it was over, and after the last that was owed.

A refund or a dispute, whoever watches it, and whatever the shop or the carrier has still to do keep
a case. What its customer is to do for themselves (unbind a bank, look again) keeps it no longer:
nobody would ever tell the shop, and the case would stay for ever. Decision 064.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import pairwise

from kiosk.rules.case import FINAL
from kiosk.rules.follow_ups import Kind

LATE: frozenset[Kind] = frozenset({"refund", "dispute"})
"""Kinds whose end begins the time anew."""

LEAP = timedelta(days=14)
"""Longer than a shop is shut over the New Year or Songkran: a clock that passed over more of it
without a line in the audit is not believed before a manager has said that it is right."""


@dataclass(frozen=True)
class Owed:
    """A follow-up as far as keeping is concerned; `closed` is the day it ended, None while open."""

    kind: Kind
    by: str
    closed: date | None


def owes(deeds: Iterable[Owed]) -> bool:
    """Whether a refund, a dispute or a deed of the shop's or carrier's is still open.

    >>> owes([Owed("unbind", "customer", None)]), owes([Owed("refund", "customer", None)])
    (False, True)
    """
    return any(
        deed.closed is None and (deed.kind in LATE or deed.by != "customer") for deed in deeds
    )


def keep_until(state: str, final_on: date | None, deeds: Iterable[Owed], days: int) -> date | None:
    """The last day on which a case is kept; None while it goes on, or while something is owed.

    `days` is the `retention_days` of the procedure that the case is pinned to.

    >>> keep_until("completed", date(2026, 11, 20), [], 365)
    datetime.date(2027, 11, 20)
    >>> keep_until("with_carrier", None, [], 365) is None
    True
    """
    known = tuple(deeds)
    if state not in FINAL or final_on is None or owes(known):
        return None
    ends = [deed.closed for deed in known if deed.kind in LATE and deed.closed]
    return max([final_on, *ends]) + timedelta(days=days)


def leapt(times: Iterable[datetime], now: datetime) -> bool:
    """Whether the clock passed over more than LEAP from one of these times to the next, or to now.

    `times` are those of the audit in the order of its lines. What lies ahead of `now` was written
    by a clock that has been set back since, and is passed over.
    """
    believed = [at for at in times if at <= now] + [now]
    return any(after - before > LEAP for before, after in pairwise(believed))
