"""A customer's paper goes to a printer of the shop, and this screen says what became of it."""

from flask import Flask, abort, redirect, request, url_for
from flask.typing import ResponseReturnValue

from kiosk.outbound.slips import queue_words
from kiosk.paper.contents import Contents
from kiosk.paper.pdf import render
from kiosk.rules.printers import Printer
from kiosk.rules.reference import group
from kiosk.store import cases, print_jobs, tickets
from kiosk.store.print_jobs import UNSURE, Job, Order
from kiosk.store.visits import Visit
from kiosk.web import visitor
from kiosk.web.counter.stations import station
from kiosk.web.customer import local
from kiosk.web.doors import door
from kiosk.web.kiosk import kiosk
from kiosk.web.papers import asked_for
from kiosk.web.seen import seen_already
from kiosk.web.template import page


def way(kind: str) -> tuple[Printer, ...]:
    """The shop's printers for this paper: none for whoever is not in the shop."""
    found = kiosk().settings.printing.way(kind)
    return found if found and station() else ()


def bodies(contents: Contents) -> dict[str, bytes]:
    """The paper in every size that its printers take."""
    sizes = {printer.size for printer in kiosk().settings.printing.way(contents.kind)}
    return {size: render(contents, size) for size in sorted(sizes)}


@door("public")
def print_here(kind: str) -> ResponseReturnValue:
    """Make a job of a paper, once however often it is tapped, and lead to what becomes of it."""
    house, current = kiosk(), visitor.must_visit()
    contents, reference = asked_for(kind)
    if not way(kind):
        abort(404)
    case = cases.by_reference(house.store, reference) if reference else None
    key = print_jobs.order(
        house.store,
        Order(
            kind,
            bodies(contents),
            station() or "",
            case_id=case.id if case else None,
            draft_id=None if case else current.draft_id,
            held=house.settings.printing.waits(kind) and visitor.in_hand() is None,
        ),
        house.now(),
    )
    back = local(request.form.get("next", ""))
    return redirect(url_for("print_state", key=key, next=back), 303)


@door("public")
def print_state(key: str) -> ResponseReturnValue:
    """What became of a job of this visit, with reference and number large."""
    house, current = kiosk(), visitor.must_visit()
    job = print_jobs.find(house.store, key)
    if job is None or not _of(current, job):
        abort(404)
    if visitor.is_htmx() and seen_already(job.state):
        return "", 204
    shown = "queued" if job.state == "printing" else job.state
    case = cases.by_reference(house.store, job.reference) if job.reference else None
    number = case.queue_number if case else None
    if case is None and (ticket := tickets.one(house.store, house.today(), current.ticket_id)):
        number = ticket.number
    return page(
        "customer/print-state.html",
        job=job,
        shown=shown,
        text=UNSURE if job.fault == UNSURE and shown == "failed" else shown,
        reference=group(job.reference) if job.reference else "",
        queue=queue_words(number) if number else "",
        back_to=local(request.args.get("next", "")),
    )


def _of(current: Visit, job: Job) -> bool:
    """Whether a job is of the draft or the case that this visit has open."""
    if job.draft_id:
        return job.draft_id == current.draft_id
    return job.reference in {current.reference, current.tracked}


def install(app: Flask) -> None:
    """Two routes, and which papers a page offers to print here."""
    app.jinja_env.globals["prints_on"] = way
    app.add_url_rule("/papers/<kind>/print", "print_here", print_here, methods=["POST"])
    app.add_url_rule("/papers/jobs/<key>", "print_state", print_state)
