"""After submission: the reference, what happens next, the papers; and the end of a visit."""

from typing import Any

from flask import Flask, redirect, url_for
from flask.typing import ResponseReturnValue

from kiosk.outbound import slips
from kiosk.paper.contents import Kind
from kiosk.paper.subject import Subject
from kiosk.rules import workdays
from kiosk.rules.journey import journey
from kiosk.rules.pages import GUIDED
from kiosk.rules.papers_of import papers_of
from kiosk.rules.reference import group
from kiosk.store import cases, procedures
from kiosk.store.cases import Case
from kiosk.store.withdrawn_papers import withdrawn
from kiosk.web import live, visitor
from kiosk.web.doors import door
from kiosk.web.kiosk import kiosk
from kiosk.web.screens import notes
from kiosk.web.template import page


@door("public")
def done() -> ResponseReturnValue:
    """The reference large, the queue number, the promise, the next deeds, the papers."""
    current = visitor.must_visit()
    if not current.reference:
        return redirect(url_for("cards"), 303)
    case = cases.by_reference(kiosk().store, current.reference)
    if case is None:
        raise visitor.SessionEnded
    return page("customer/done.html", **of_case(case))


def of_case(case: Case) -> dict[str, Any]:
    """What the done and tracking pages show of a case."""
    desk = procedures.pinned(kiosk().store, case.digest)
    review = workdays.review_for(desk.procedure, case.answers)
    subject = live.of_case(case)
    return {
        "case": case,
        "desk": desk,
        "reference": group(case.reference),
        "queue": slips.queue_words(case.queue_number) if case.queue_number else "",
        "time": review,
        "promise": slips.promise_of(desk, case),
        "papers": offered(case, subject),
        "notes": notes(desk, "done", case.answers),
        "contents": live.paper("receipt", subject),
    }


def offered(case: Case, subject: Subject) -> tuple[Kind, ...]:
    """The kinds of paper a case offers to its customer, the most useful first."""
    deeds = [(deed.id, deed.outcome) for deed in subject.deeds]
    acting_as = case.answers.get("acting_as", "")
    gone = withdrawn(kiosk().store, case.reference) is not None
    return papers_of(case.state, case.channel, acting_as, case.queue_number, deeds, gone)


@door("public")
def guidance() -> ResponseReturnValue:
    """Just the guidance: what to do and say, without a case and without an identity."""
    current = visitor.must_visit()
    desk = visitor.desk_of(current)
    path = journey(desk, current.answers, kiosk().today())
    if current.reference or current.answers.get("channel") not in GUIDED:
        return redirect(url_for("step", slug=path.current.slug), 303)
    return page(
        "customer/guidance.html",
        desk=desk,
        channel=desk.procedure.channel(current.answers["channel"]),
        contents=live.paper("guidance", live.of_draft(desk, current.answers)),
    )


@door("public")
def finish() -> ResponseReturnValue:
    """End the visit and wipe what the browser holds of it."""
    return visitor.wiped("attract")


def install(app: Flask) -> None:
    """The routes after submission."""
    app.add_url_rule("/done", "done", done)
    app.add_url_rule("/guidance", "guidance", guidance)
    app.add_url_rule("/finish", "finish", finish, methods=["POST"])
