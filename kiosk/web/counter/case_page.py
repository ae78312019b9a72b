"""The case page: answers, checks, tasks, money, decisions, papers and history on one screen."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from flask import Flask, abort, request, url_for
from flask.typing import ResponseReturnValue

from kiosk.outbound import slips
from kiosk.paper.figures import moment
from kiosk.paper.values import shown, whole
from kiosk.rules.answers import Answers
from kiosk.rules.asking import askable
from kiosk.rules.case import FINAL, State
from kiosk.rules.correcting import PAID_TO
from kiosk.rules.follow_ups import carrier_questions
from kiosk.rules.journey import journey
from kiosk.rules.problem import Problem
from kiosk.rules.procedure import Desk
from kiosk.rules.reference import group
from kiosk.rules.tasks import SIGNED, Task
from kiosk.rules.texts import choose
from kiosk.store.case_files import Event
from kiosk.web import live, visitor
from kiosk.web.counter import carrier_text, case_pictures, follow_ups, four_eyes, messages
from kiosk.web.counter import home as counter_home
from kiosk.web.counter.case_posted import READY, Fault
from kiosk.web.counter.open_case import OpenCase, open_case
from kiosk.web.doors import door
from kiosk.web.kiosk import kiosk
from kiosk.web.people import names
from kiosk.web.review import Saying, chapters
from kiosk.web.staff import must_staff
from kiosk.web.template import page

FIRST: Mapping[State, tuple[str, ...]] = {
    State.SUBMITTED: ("begin", "file"),
    State.IN_REVIEW: ("approve",),
    State.NEEDS_INFORMATION: ("supply",),
    State.HELD: ("release",),
    State.APPROVED: ("send",),
    State.WITH_CARRIER: ("complete",),
    State.FAILED: ("send",),
}
"""What a case of this state is waiting for: the green button."""
SENDING = frozenset({State.APPROVED, State.WITH_CARRIER, State.FAILED})
"""Where the text for the carrier is what staff need next."""
GRAVE = frozenset({"reject", "withdraw", "recall"})
"""What ends a case: in red, at the end."""
EXPECTED = {
    "document": ("holder_name", "id_number"),
    "rep_document": ("rep_name", "rep_id_number"),
    "card": ("msisdn", "iccid", "eid", "account_ref"),
}
"""What a task compares with: masked until it is revealed, and compared with a scan as it is."""


@dataclass(frozen=True)
class Row:
    """One line of the task list: the task, what it is held against, and who ticked it when."""

    task: Task
    words: str
    expected: tuple[str, ...]
    done_by: str
    done_at: str
    detail: str


@door("clerk")
def case_page(reference: str) -> ResponseReturnValue:
    """One case. 404 for a reference that no case of this shop has."""
    opened = open_case(reference)
    if opened is None:
        abort(404)
    return show(opened)


def show(
    opened: OpenCase, fault: Fault | None = None, action: str = "", *,
    revealed: bool = False, told: str = "",
) -> ResponseReturnValue:  # fmt: skip
    """The page; with `fault`, why `action` changed nothing, and everything that was typed.
    `revealed`: numbers are whole, in this answer alone (see revealing.py). `told` is said on top.
    """
    case, desk, say = opened.case, opened.desk, visitor.say()
    people = names(kiosk().store)
    stale = fault is not None and fault.problem.key == "case-changed"
    since = _since(opened, people) if stale else []
    if stale and all(event.actor == must_staff().actor for event, _, _ in since):
        fault = Fault(Problem("case-page-old"), 409)
    words = unmasked if revealed else shown
    second = four_eyes.shown(opened)
    wanted = () if second["question"] else FIRST.get(opened.state, ())
    first = [name for name in wanted if name in opened.actions]
    return page(
        "counter/case.html",
        fault.status if fault else 200,
        path=url_for("case_page", reference=case.reference),
        opened=opened,
        case=case,
        desk=desk,
        reference=group(case.reference),
        problem=say(fault.problem.key, **fault.problem.args) if fault else "",
        blamed={task.id for task in fault.tasks} if fault else set(),
        typed=request.form if fault else {},
        pressed=action,
        since=since,
        yours=_yours(opened) if stale else [],
        rows=[_row(opened, task, people, words) for task in opened.tasks],
        first=first,
        others=[a for a in opened.actions if a not in first and a not in GRAVE],
        grave=[a for a in opened.actions if a in GRAVE],
        ready=READY,
        askable=askable(desk, case.answers),
        questions=carrier_questions(desk, case.answers),
        channels=[c for c in desk.procedure.channels if c.id != case.channel],
        over=opened.state in FINAL,
        sending=opened.state in SENDING,
        chapters_=chapters(desk, journey(desk, case.answers, case.day), case.answers, words),
        history=[(event, people.get(event.actor, event.actor), _at(event)) for event in
                 reversed(opened.file.history)],
        papers=opened.papers,
        prints=[(row, people.get(row.actor, row.actor), _time(row.at)) for row in
                reversed(opened.file.prints)],
        twins=[(group(twin.reference), twin) for twin in opened.twins],
        signed_tasks=SIGNED,
        to_sign=next((t.id for t in opened.missing if t.id in SIGNED), ""),
        paid_to=_paid_to(opened),
        revealed=revealed,
        said=told,
        carrier_text=carrier_text.of(opened) if revealed else "",
        contents=live.paper(
            "certificate" if "certificate" in opened.papers else "receipt", live.of_case(case)
        ),
        promise=slips.promise_of(desk, case),
        withdrawn_on=_day(opened.withdrawn),
        late=_days_late(opened),
        side=counter_home.side(),
        at_=_time,
        **second,
        **follow_ups.shown(opened.file, desk),
        **messages.shown(opened.file),
        **case_pictures.shown(opened, people),
    )  # fmt: skip


def unmasked(desk: Desk, name: str, answers: Answers, code: str) -> str:
    """An answer with its number whole. The code that opens tracking stays the customer's own."""
    return (shown if name == "track_code" else whole)(desk, name, answers, code)


def _row(opened: OpenCase, task: Task, people: Mapping[str, str], words: Saying) -> Row:
    answers, done = opened.case.answers, opened.file.ticks.get(task.id)
    return Row(
        task,
        words_of(task),
        tuple(
            words(opened.desk, name, answers, visitor.language())
            for name in EXPECTED.get(task.scan, ())
            if answers.get(name)
        ),
        people.get(done.actor, done.actor) if done else "",
        _time(done.at) if done else "",
        done.detail if done else "",
    )


def _paid_to(opened: OpenCase) -> str:
    """Where money goes, masked: what the customer signs when it was put right."""
    answers, language = opened.case.answers, visitor.language()
    told = (shown(opened.desk, name, answers, language) for name in sorted(PAID_TO))
    return " · ".join(filter(None, told))


def words_of(task: Task) -> str:
    """What a task is called, in the reader's language."""
    say = visitor.say()
    what = choose(task.text, visitor.language()) if task.text else ""
    return say(task.key, what=what) if what else say(task.key)


def _since(opened: OpenCase, people: Mapping[str, str]) -> list[tuple[Event, str, str]]:
    """What others did after the page was fetched that this post came from."""
    seen = request.form.get("version", "")
    after = int(seen) if seen.isascii() and seen.isdigit() else opened.case.version
    return [
        (event, people.get(event.actor, event.actor), _at(event))
        for event in opened.file.history
        if event.version > after
    ]


def _yours(opened: OpenCase) -> list[tuple[str, str, str]]:
    """Field by field what the clerk wanted, beside what stands there now."""
    case = opened.case
    about = request.form.get("what", "")
    line = next((line for line in opened.file.money if line.what == about), None)
    now = [
        ("reason", "reason", case.facts.get("reason", "")),
        ("work_order", "work_order", case.answers.get("work_order", "")),
        ("effective_on", "effective_on", str(case.effective_on or "")),
        ("due_on", "due_on", str(case.due_on or "")),
        ("amount", "amount", line.amount or "" if line else ""),
        ("source" if line else "note", "note", line.source if line else ""),
    ]
    return [
        (called, said, standing)
        for called, field, standing in now
        if (said := request.form.get(field, "").strip())
    ]


def _days_late(opened: OpenCase) -> int:
    """Days past the promise of a case that is not over; 0 when it is in time."""
    by = opened.case.promised_by
    if by is None or opened.state in FINAL:
        return 0
    return max(0, (kiosk().today() - by).days)


def _day(at: datetime | None) -> date | None:
    return at.astimezone(kiosk().settings.timezone).date() if at else None


def _at(event: Event) -> str:
    return _time(event.at)


def _time(at: Any) -> str:
    return moment(at.astimezone(kiosk().settings.timezone)).rpartition("\u00a0(")[0]


def install(app: Flask) -> None:
    """The page of a case."""
    app.add_url_rule("/counter/cases/<reference>", "case_page", case_page)
