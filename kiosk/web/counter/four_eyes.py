"""What of a case needs a second person, what they agreed to, and what is asked of them now."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from flask import g

from kiosk.outbound import slips
from kiosk.rules import four_eyes
from kiosk.rules.four_eyes import Matter
from kiosk.rules.problem import Problem
from kiosk.rules.tasks import Task, needed_for
from kiosk.store import second_opinions, staff
from kiosk.store.changes import MoneyFigure
from kiosk.store.second_opinions import Opinion, Waiting
from kiosk.web.counter.case_posted import Fault
from kiosk.web.counter.open_case import OpenCase
from kiosk.web.kiosk import kiosk
from kiosk.web.staff import must_staff

ASKING = ("approve", "send", "file", "complete")
"""Actions that tasks or a refund may stand in the way of."""


@dataclass(frozen=True)
class Question:
    """The open question as the page shows it. `mine`: the reader asked it; `may`: the reader can
    answer it; `alone`: nobody in the shop can, since the only manager is who asked."""

    asked: Opinion
    mine: bool
    may: bool
    alone: bool


def matter(
    opened: OpenCase, action: str, left: Iterable[Task], figures: Iterable[MoneyFigure] = ()
) -> Matter | None:
    """What of `action` needs a second person, with `figures` as they would then be confirmed."""
    amount = four_eyes.refund(opened.case.answers, _net(opened, figures))
    limits = kiosk().settings.refund_limits
    ids = [task.id for task in left]
    return four_eyes.matter(action, ids, amount, opened.bill.currency, limits)


def waiting() -> list[Waiting]:
    """The open questions of the shop, looked up once a request: the top bar counts them too."""
    if "questions" not in g:
        g.questions = second_opinions.waiting(kiosk().store)
    known: list[Waiting] = g.questions
    return known


def agreed(opened: OpenCase) -> list[Opinion]:
    """The agreements that hold for the answers as they are."""
    return second_opinions.in_force(
        opened.file.opinions, (event.action for event in opened.file.history)
    )


def holds(opened: OpenCase, found: Matter) -> bool:
    """Whether a second person has agreed to all of this."""
    return four_eyes.covered(found, [each.matter for each in agreed(opened)])


def reason_for(opened: OpenCase, found: Matter) -> str:
    """Why the tasks of `found` were gone over, as it was written when it was asked."""
    about = [each for each in agreed(opened) if {*each.matter.tasks} & {*found.tasks}]
    return "\n".join(dict.fromkeys(each.reason for each in about))


def without_words(opened: OpenCase, action: str, found: Matter, left: Iterable[Task]) -> Fault:
    """What is said to who goes on without a reason for the second person."""
    if found.tasks:
        key = "tasks-left"
        return Fault(Problem(key, {"count": len(found.tasks), "action": action}), tasks=(*left,))
    return Fault(Problem("second-needs-reason", limit_of(opened)))


def limit_of(opened: OpenCase) -> dict[str, str | int]:
    """The limit in words: `limit` and `currency`."""
    currency = opened.bill.currency
    limit = kiosk().settings.refund_limits.get(currency, Decimal())
    return {"limit": f"{limit:,}", "currency": currency}


def question(opened: OpenCase) -> Opinion | None:
    """What is asked and not answered yet."""
    return next((each for each in opened.file.opinions if each.decision is None), None)


def shown(opened: OpenCase) -> Mapping[str, object]:
    """For the case page: the open question, the agreements, and which actions would ask."""
    asks = {}
    for action in ASKING:
        left = needed_for(action, list(opened.tasks), opened.file.ticks.keys())
        found = matter(opened, action, left)
        if found and not holds(opened, found):
            asks[action] = found
    return {
        "question": _question(opened),
        "agreements": agreed(opened),
        "asks": asks,
        "limit": limit_of(opened),
    }


def _question(opened: OpenCase) -> Question | None:
    asked = question(opened)
    if asked is None:
        return None
    me, everyone = must_staff(), staff.everyone(kiosk().store)
    managers = {f"staff:{one.id}" for one in everyone if one.active and one.role == "manager"}
    mine = asked.asked_by == me.actor
    others = managers - {asked.asked_by}
    return Question(asked, mine, me.actor in others, not others)


def _net(opened: OpenCase, figures: Iterable[MoneyFigure]) -> Decimal | None:
    now = {figure.what: figure.amount for figure in figures}
    money = (replace(line, amount=now.get(line.what, line.amount)) for line in opened.file.money)
    return slips.kept_bill(opened.desk, replace(opened.file, money=tuple(money))).net
