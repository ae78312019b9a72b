"""What staff do to a case besides moving it: tick, compare, confirm, sign, correct, note a call."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

from werkzeug.datastructures import MultiDict

from kiosk.rules import plain
from kiosk.rules.compare import compare
from kiosk.rules.problem import Problem
from kiosk.rules.strokes import strokes
from kiosk.rules.tasks import Task
from kiosk.store.changes import Change, MoneyFigure, TickOff
from kiosk.store.staff_sessions import Person
from kiosk.web.consents import MESSAGES, no_messages
from kiosk.web.counter import case_kept as kept
from kiosk.web.counter import case_posted as posted
from kiosk.web.counter.case_posted import Fault, Posted
from kiosk.web.counter.correcting import correct
from kiosk.web.counter.open_case import UNSIGNED, OpenCase
from kiosk.web.pictures.places import consent

Step = Callable[[OpenCase, Person, Posted, date], Change]


def _same_state(opened: OpenCase, action: str, person: Person) -> Change:
    return Change(action, person.actor, opened.case.state, opened.case.state_left)


def tick(opened: OpenCase, person: Person, form: Posted, today: date) -> Change:
    """Tick tasks, one or many. A scan that came along must agree with what the customer gave."""
    form = _scanned(opened, form, today)
    off = posted.ticked(opened, form)
    if not off:
        raise Fault(Problem("task-ticked-already"), 409)
    change = _same_state(opened, "tick", person)
    return replace(
        change,
        ticks=off,
        money=posted.confirmed(opened, off),
        sums=posted.taken(opened, {one.task for one in off}),
    )


def _scanned(opened: OpenCase, form: Posted, today: date) -> Posted:
    """The form, with the task that the scan is the document or card of: a scanner does not know
    which it reads. Raises Fault with what differs from the task that was asked."""
    asked = [task for task in opened.tasks if task.scan and task.id in form.getlist("tick")]
    if not asked or not form.get("scan", "").strip():
        return form

    def held(task: Task) -> Problem | None:
        return compare(task.scan, form["scan"], opened.case.answers, today)

    fault = held(asked[0])
    if fault is None:
        return form
    others = (task for task in opened.tasks if task.scan and task.id not in opened.file.ticks)
    mate = next((task for task in others if held(task) is None), None)
    if mate is None:
        raise Fault(fault, tasks=(asked[0],))
    return MultiDict(
        [*((k, v) for k, v in form.items(multi=True) if k != "tick"), ("tick", mate.id)]
    )


def untick(opened: OpenCase, person: Person, form: Posted, today: date) -> Change:
    """Take a tick back: it was made by mistake."""
    names = [name for name in form.getlist("tick") if name in opened.file.ticks]
    if not names:
        raise Fault(Problem("task-not-ticked"), 409)
    off = tuple(TickOff(name, done=False) for name in names)
    change = _same_state(opened, "untick", person)
    return replace(
        change,
        ticks=off,
        sums=posted.given_back(opened, names),
        note=kept.taken_back(opened, names),
    )


def confirm(opened: OpenCase, person: Person, form: Posted, today: date) -> Change:
    """One money line as the carrier or a bill has it: the amount, and where it is from (R20 R25).

    Without an amount the one that stands is confirmed. A sum that now comes to something else has
    to be signed again. That something is owed does not say that it was paid.
    """
    line = next((line for line in opened.file.money if line.what == form.get("what")), None)
    if line is None:
        raise Fault(Problem("money-no-such-line"))
    digits = opened.desk.carrier.currency_digits
    said = form.get("amount", "").strip()
    known = line.what == "balance" or line.amount is not None
    amount = plain.read_amount(said, digits) if said or not known else line.amount
    if isinstance(amount, Problem):
        raise Fault(amount)
    source = posted.text(form, "note")
    if not source:
        raise Fault(Problem("money-needs-source"))
    by = "carrier" if form.get("stated_by") == "carrier" else "clerk"
    figure = MoneyFigure(line.what, None if amount is None else str(amount), by, source)
    task, owed = f"money-{line.what}", line.what == "arrears" and bool(Decimal(amount or 0))
    change = _same_state(opened, "confirm", person)
    return replace(
        change,
        ticks=(TickOff(task, not owed, source),),
        money=(figure,),
        sums=posted.given_back(opened, [task]),
        note=kept.confirmed(opened, figure),
    )


def sign(opened: OpenCase, person: Person, form: Posted, today: date) -> Change:
    """The customer signs the sum as it is now, and where it goes: drawn, or their name typed."""
    path = form.get("signature", "").strip()
    if path and strokes(path) is None:
        raise Fault(Problem("signature-unreadable"))
    name = posted.text(form, "signature_name")
    if not path and not name:
        raise Fault(Problem("signature-missing"))
    case, net = opened.case, opened.bill.net
    if net is None and UNSIGNED not in case.facts:
        raise Fault(Problem("sum-not-known"), 409)
    answers = {**case.answers, "signature": path, "signature_name": name}
    facts = {name: said for name, said in case.facts.items() if name != UNSIGNED}
    if net is not None:
        facts["signed_net"] = str(net)
    return replace(_same_state(opened, "sign", person), answers=answers, facts=facts)


def agree(opened: OpenCase, person: Person, form: Posted, today: date) -> Change:
    """The customer said that pictures may be kept, or that they may not (any more)."""
    return consent(opened.case, person.actor, given=form.get("agree") == "yes")


def stop(opened: OpenCase, person: Person, form: Posted, today: date) -> Change:
    """The customer said that they want no more messages."""
    if MESSAGES not in opened.case.consents:
        raise Fault(Problem("messages-stopped"), 409)
    return no_messages(opened.case, person.actor)


def call(opened: OpenCase, person: Person, form: Posted, today: date) -> Change:
    """A telephone call about the case: with whom, and what was said (R62)."""
    return _written(opened, "call", person, form)


def note(opened: OpenCase, person: Person, form: Posted, today: date) -> Change:
    """A remark for other staff."""
    return _written(opened, "note", person, form)


def _written(opened: OpenCase, action: str, person: Person, form: Posted) -> Change:
    said = posted.text(form, "note")
    if not said:
        raise Fault(Problem("note-missing"))
    return replace(_same_state(opened, action, person), note=said)


STEPS: dict[str, Step] = {
    "tick": tick,
    "untick": untick,
    "confirm": confirm,
    "sign": sign,
    "agree": agree,
    "stop-messages": stop,
    "correct": correct,
    "call": call,
    "note": note,
}
