"""What staff posted about a case, read: text fit for paper, dates, ticks; or what is wrong."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from werkzeug.datastructures import MultiDict

from kiosk.locale import speaker
from kiosk.paper.coverage import unprintable
from kiosk.rules import plain
from kiosk.rules.problem import Problem
from kiosk.rules.tasks import SIGNED, Task
from kiosk.rules.unseen import no_print
from kiosk.store.changes import MoneyFigure, TickOff
from kiosk.web.counter.open_case import OpenCase

Posted = MultiDict[str, str]
LONGEST = 600
WRITTEN = frozenset({"words", "paid", "carrier"})
"""Tasks whose tick alone proves nothing."""
READY: Mapping[str, tuple[str, ...]] = {
    "ask": ("bring-original", "copy-unclear", "explain"),
    "hold": ("arrears", "penalty", "unreachable", "manager"),
    "refuse": ("carrier-refused", "carrier-system"),
    "reject": ("not-holder", "id-not-proven", "not-eligible", "other-channel"),
    "withdraw": ("keeps-card", "comes-later"),
}
"""Ready-made reasons by action: `ready--<name>`, said in the customer's language."""


@dataclass(frozen=True)
class Fault(Exception):  # noqa: N818 - what is said to the clerk, not a mistake of ours
    """Why nothing was changed: `problem` in words, the tasks it is about, the HTTP status."""

    problem: Problem
    status: int = 422
    tasks: tuple[Task, ...] = ()


def text(form: Posted, name: str) -> str:
    """A field as typed, fit for paper. Raises Fault for what cannot be kept or printed."""
    said = form.get(name, "").strip()
    if not said:
        return ""
    read = plain.read_remarks(said, LONGEST)
    if isinstance(read, Problem):
        raise Fault(read)
    if left := unprintable(read):
        raise Fault(no_print(left))
    return read


def reason(form: Posted, action: str, language: str) -> str:
    """The ready-made reason that was chosen, in `language`, and what was written beside it."""
    ready = form.get("ready", "")
    chosen = speaker(language)(f"ready--{ready}") if ready in READY.get(action, ()) else ""
    return "\n".join(said for said in (chosen, text(form, "reason")) if said)


def day(form: Posted, name: str, first: date, last: date) -> date | None:
    """A date between `first` and `last`; None when blank. Raises Fault for any other."""
    said = form.get(name, "").strip()
    if not said:
        return None
    read = plain.read_date(said)
    if isinstance(read, Problem):
        raise Fault(read)
    if not first <= read <= last:
        span = {"first": first.isoformat(), "last": last.isoformat()}
        raise Fault(Problem("date-out-of-span", dict(span)))
    return read


def asked_by(form: Posted, today: date) -> date:
    """Until when the customer is asked to answer: as posted, else in two weeks."""
    return day(form, "due_on", today, today + timedelta(days=180)) or today + timedelta(days=14)


def ticked(opened: OpenCase, form: Posted) -> tuple[TickOff, ...]:
    """The tasks ticked in a post, with the note that belongs to them. Those ticked before stay.

    Raises Fault when a task needs words and none were written, or for a task there is not.
    """
    listed = {task.id: task for task in opened.tasks}
    note = text(form, "note")
    new = [name for name in dict.fromkeys(form.getlist("tick")) if name not in opened.file.ticks]
    if any(name not in listed for name in new):
        raise Fault(Problem("task-unknown"))
    if unsigned := [listed[name] for name in new if name in SIGNED]:
        raise Fault(Problem("signature-missing"), tasks=tuple(unsigned))
    if unseen := [listed[name] for name in new if listed[name].unseen]:
        raise Fault(Problem("picture-unseen"), tasks=tuple(unseen))
    bare = [listed[n] for n in new if listed[n].detail in WRITTEN and not note]
    if bare:
        raise Fault(Problem("task-needs-words"), tasks=tuple(bare))
    return tuple(TickOff(name, True, note if listed[name].detail else "") for name in new)


def confirmed(opened: OpenCase, off: tuple[TickOff, ...]) -> tuple[MoneyFigure, ...]:
    """The money lines that a tick confirms as they stand; unknown arrears as none."""
    found = {f"money-{line.what}": line for line in opened.file.money}
    by_carrier = {task.id for task in opened.tasks if task.detail == "carrier"}
    figures = []
    for tick in off:
        if line := found.get(tick.task):
            seen = "clerk" if tick.detail else line.stated_by
            by = "carrier" if tick.task in by_carrier else seen
            figures.append(MoneyFigure(line.what, line.amount, by, tick.detail))
            if line.what == "arrears" and line.amount is None:  # ticked: there are none
                figures[-1] = MoneyFigure(line.what, "0", "clerk", tick.detail)
    return tuple(figures)


def taken(opened: OpenCase, names: Collection[str]) -> tuple[tuple[str, str, int], ...]:
    """What was paid here, for the day's figures: arrears among the tasks ticked, in minor units."""
    return tuple(
        ("taken", opened.bill.currency, int(line.amount.scaleb(opened.bill.digits)))
        for line in opened.bill.lines
        if line.what == "arrears" and line.amount and "money-arrears" in names
    )


def given_back(opened: OpenCase, names: Collection[str]) -> tuple[tuple[str, str, int], ...]:
    """What `taken` counted when these were ticked, to be counted no more."""
    ticked = opened.file.ticks.keys() & set(names)
    return tuple((measure, key, -amount) for measure, key, amount in taken(opened, ticked))
