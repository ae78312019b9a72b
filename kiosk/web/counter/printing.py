"""Staff print a paper of a case: any of them, again, marked COPY with its number."""

from dataclasses import replace
from typing import cast

from flask import Flask, Response, abort, redirect, request, url_for
from flask.typing import ResponseReturnValue

from kiosk.outbound import slips
from kiosk.paper.contents import Contents, Kind
from kiosk.paper.papers import build
from kiosk.paper.pdf import Size, render
from kiosk.store import print_jobs, prints
from kiosk.store.print_jobs import Order
from kiosk.store.prints import Print
from kiosk.web.counter.open_case import OpenCase, open_case
from kiosk.web.doors import door
from kiosk.web.kiosk import kiosk
from kiosk.web.prints import bodies
from kiosk.web.staff import must_staff

MADE_BY_STAFF = frozenset({"request", "certificate", "refusal", "dispute", "handed_back"})
"""Papers that exist from a decision on: their first print is the original. The others were the
customer's at the tablet already."""


@door("clerk")
def print_paper(reference: str) -> ResponseReturnValue:
    """Note the print, then send it to its printer, or lead to the PDF where the browser prints:
    whatever the printer does, the case is as it was."""
    house, kind = kiosk(), request.form.get("kind", "")
    opened = open_case(reference)
    if opened is None or kind not in opened.papers:
        abort(404)
    about = request.form.get("about", "")
    if about and about not in {deed.deed for deed in opened.file.follow_ups}:
        abort(404)
    made = prints.note(
        house.store, opened.case, kind, about, "80" if request.form.get("size") == "80" else "A4",
        bool(request.form.get("full")), must_staff().actor, house.now(),
        original=kind in MADE_BY_STAFF,
    )  # fmt: skip
    noted = prints.find(house.store, made)
    if noted is None or "pdf" in request.form or not house.settings.printing.way(kind):
        return redirect(url_for("printed_paper", print_id=made), 303)
    papers = bodies(_contents(opened, noted))
    new = Order(kind, papers, must_staff().station, case_id=opened.case.id, print_id=made)
    print_jobs.order(house.store, new, house.now())
    return redirect(url_for("case_page", reference=reference), 303)


@door("clerk")
def printed_paper(print_id: int) -> ResponseReturnValue:
    """The PDF of a noted print, while the case still has such a paper."""
    house = kiosk()
    noted = prints.find(house.store, print_id)
    opened = open_case(noted.reference) if noted else None
    if noted is None or opened is None or noted.kind not in opened.papers:
        abort(404)
    body = render(_contents(opened, noted), cast(Size, noted.size))
    response = Response(body, mimetype="application/pdf")
    response.headers["Content-Disposition"] = f'inline; filename="{noted.kind}.pdf"'
    return response


def _contents(opened: OpenCase, noted: Print) -> Contents:
    house = kiosk()
    subject = slips.of_case(house.settings, house.store, opened.case, opened.file)
    about = replace(subject, full_number=noted.full, copy=noted.copy, about=noted.about)
    return build(cast(Kind, noted.kind), about)


@door("clerk")
def print_failed(print_id: int) -> ResponseReturnValue:
    """It did not come out: said in the history, and the next try has the same number."""
    house = kiosk()
    noted = prints.find(house.store, print_id)
    if noted is None:
        abort(404)
    job = print_jobs.of_case(house.store, noted.reference).get(print_id)
    if job and job.state in print_jobs.OWED:  # what is in hand comes out, and keeps its number
        print_jobs.act(house.store, job.id, "forget", must_staff().actor, house.now())
    else:
        prints.failed(house.store, print_id)
    return redirect(url_for("case_page", reference=noted.reference), 303)


def install(app: Flask) -> None:
    """Printing: noted by a post, fetched as a PDF, taken back when it failed."""
    app.add_url_rule(
        "/counter/cases/<reference>/print", "print_paper", print_paper, methods=["POST"]
    )
    app.add_url_rule(
        "/counter/prints/<int(max=99999999999):print_id>.pdf", "printed_paper", printed_paper
    )
    app.add_url_rule(
        "/counter/prints/<int(max=99999999999):print_id>/failed",
        "print_failed",
        print_failed,
        methods=["POST"],
    )
