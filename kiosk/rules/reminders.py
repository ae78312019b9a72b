"""Which deadlines a customer is reminded of: each day once, and one reminder a day."""

from collections.abc import Collection, Iterable
from datetime import date, timedelta

from msgspec import Struct

from kiosk.rules.case import State

BEFORE_ANSWER = timedelta(days=1)
BEFORE_DEED = timedelta(days=2)
_OVER = {State.REJECTED, State.WITHDRAWN}


class Open(Struct, frozen=True):
    """A follow-up of a case that is not done yet."""

    deed: str
    by: str
    due_on: date | None


class Deadline(Struct, frozen=True):
    """Something the customer has to do by a day. `deed` is the follow-up, "" for an answer we wait
    for."""

    on: date
    deed: str = ""


def deadlines(
    state: str, due_on: date | None, deeds: Iterable[Open], today: date
) -> tuple[Deadline, ...]:
    """What the customer has to do soon: an answer by tomorrow, a follow-up within two days.

    What is overdue is a clerk's: a reminder would come too late.

    >>> deadlines("needs_information", date(2026, 11, 21), (), date(2026, 11, 20))
    (Deadline(on=datetime.date(2026, 11, 21), deed=''),)
    """
    found = []
    if state == State.NEEDS_INFORMATION and due_on and today <= due_on <= today + BEFORE_ANSWER:
        found.append(Deadline(due_on))
    for one in deeds if state not in _OVER else ():
        on = one.due_on
        if one.by == "customer" and on and today <= on <= today + BEFORE_DEED:
            found.append(Deadline(on, one.deed))
    return tuple(found)


def next_about(soon: Iterable[Deadline], told: Collection[str], today: date) -> str:
    """What today's reminder is about: the nearest day that none named yet; "" when there is none.

    `told` is what earlier ones were about: the day each was written, and the day it named. A
    deadline that was moved is a new one, and what falls due together is one reminder.

    >>> soon = (Deadline(date(2026, 11, 22), "a"), Deadline(date(2026, 11, 21), "b"))
    >>> next_about(soon, [], date(2026, 11, 20))
    '2026-11-20/2026-11-21'
    >>> next_about(soon, ["2026-11-20/2026-11-21"], date(2026, 11, 20))
    ''
    >>> next_about(soon, ["2026-11-20/2026-11-21"], date(2026, 11, 21))
    '2026-11-21/2026-11-22'
    """
    if any(_days(about)[0] == str(today) for about in told):
        return ""
    new = {str(one.on) for one in soon} - {_days(about)[1] for about in told}
    return f"{today}/{min(new)}" if new else ""


def meant(about: str, soon: Iterable[Deadline]) -> tuple[Deadline, ...]:
    """The deadlines of the day that a reminder names, as far as they still stand."""
    return tuple(one for one in soon if str(one.on) == _days(about)[1])


def _days(about: str) -> tuple[str, str]:
    written, _, named = about.partition("/")
    return written, named
