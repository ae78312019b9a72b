"""A case's life as one list: what was done, ticked, sent, printed and followed up (R69 R70)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from operator import attrgetter

from flask import Flask, abort
from flask.typing import ResponseReturnValue

from kiosk.rules.reference import group
from kiosk.store.case_files import Event
from kiosk.web.counter import follow_ups, messages
from kiosk.web.counter.case_page import words_of
from kiosk.web.counter.open_case import OpenCase, open_case
from kiosk.web.doors import door
from kiosk.web.kiosk import kiosk
from kiosk.web.people import names
from kiosk.web.template import page
from kiosk.web.visitor import say


@dataclass(frozen=True)
class Entry:
    """One thing that happened, in the reader's words; `at` in the shop's zone."""

    at: datetime
    actor: str
    what: str
    more: tuple[str, ...] = ()


Moments = list[tuple[datetime, str, list[Entry]]]


@door("clerk")
def timeline(reference: str) -> ResponseReturnValue:
    """Everything about one case. 404 for a reference that no case of this shop has."""
    opened = open_case(reference)
    if opened is None:
        abort(404)
    return page(
        "office/timeline.html",
        case=opened.case,
        reference=group(opened.case.reference),
        days=days(opened),
    )


def days(opened: OpenCase) -> list[tuple[date, Moments]]:
    """By day, oldest first; what one person did in one moment stands together."""
    people = names(kiosk().store)
    every = sorted(_entries(opened), key=attrgetter("at"))
    together: Moments = [
        (at, people.get(actor, actor), list(entries))
        for (at, actor), entries in groupby(every, attrgetter("at", "actor"))
    ]
    return [(on, list(of)) for on, of in groupby(together, lambda moment: moment[0].date())]


def _entries(opened: OpenCase) -> Iterator[Entry]:
    zone = kiosk().settings.timezone
    for at, actor, what, more in _happened(opened):
        yield Entry(at.astimezone(zone), actor, what, tuple(filter(None, more)))


def _happened(opened: OpenCase) -> Iterator[tuple[datetime, str, str, tuple[str, ...]]]:
    words, file = say(), opened.file
    for event in file.history:
        action = words(f"case-action-{event.action}")
        yield event.at, event.actor, action, (_states(event), event.note)
    tasks = {task.id: words_of(task) for task in opened.tasks}
    for tick in file.ticks.values():
        task = words("timeline-ticked", task=tasks.get(tick.task, tick.task))
        yield tick.at, tick.actor, task, (tick.detail,)
    for row in follow_ups.rows(file, opened.desk):
        if row.deed.done_at:
            told = [f"{label} {said}" for label, said in row.told]
            outcome = words(f"outcome--{follow_ups.key(row.deed.outcome or 'done')}")
            yield row.deed.done_at, row.deed.done_by or "", row.words, (outcome, *told)
    for printed in file.prints:
        paper = words("timeline-printed", paper=words(f"paper-{printed.kind}"))
        copy = words("copy-number", n=printed.copy) if printed.copy else ""
        failed = words("print-failed") if printed.state == "failed" else ""
        yield printed.at, printed.actor, paper, (copy, failed)
    for message, line in zip(file.messages, messages.shown(file)["messages"], strict=True):
        sent = words("timeline-message", by=line.by, what=line.what)
        yield message.ended_at or message.created_at, "system", sent, (line.state, line.why)


def _states(event: Event) -> str:
    """From which state to which; nothing when the case stayed where it was."""
    if event.from_state == event.to_state:
        return ""
    before, after = (say()(f"case-state-{state}") for state in (event.from_state, event.to_state))
    return say()("timeline-from-to", **{"from": before, "to": after})


def install(app: Flask) -> None:
    """The page of everything that happened."""
    app.add_url_rule("/counter/cases/<reference>/timeline", "timeline", timeline)
