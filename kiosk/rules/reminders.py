"""Which deadlines a customer is reminded of, once each."""

from collections.abc import Iterable
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
    """Something the customer has to do by a day. `about` names it, with the day: a deadline that
    was moved is a new one. `deed` is the follow-up, "" for an answer we wait for."""

    about: str
    on: date
    deed: str = ""


def deadlines(
    state: str, due_on: date | None, deeds: Iterable[Open], today: date
) -> tuple[Deadline, ...]:
    """What the customer has to do soon: an answer by tomorrow, a follow-up within two days.

    What is overdue is a clerk's: a reminder would come too late.

    >>> deadlines("needs_information", date(2026, 11, 21), (), date(2026, 11, 20))[0].about
    'answer/2026-11-21'
    """
    found = []
    if state == State.NEEDS_INFORMATION and due_on and today <= due_on <= today + BEFORE_ANSWER:
        found.append(Deadline(f"answer/{due_on}", due_on))
    for one in deeds if state not in _OVER else ():
        on = one.due_on
        if one.by == "customer" and on and today <= on <= today + BEFORE_DEED:
            found.append(Deadline(f"deed/{one.deed}/{on}", on, one.deed))
    return tuple(found)
