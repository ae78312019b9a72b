"""The papers as PDF: for the visit at hand, or for the case that tracking has opened."""

from dataclasses import replace
from typing import cast, get_args

from flask import Flask, Response, abort, request
from flask.typing import ResponseReturnValue

from kiosk.paper.contents import Contents, Kind
from kiosk.paper.pdf import Size, render
from kiosk.rules.journey import journey
from kiosk.rules.pages import GUIDED
from kiosk.store import cases
from kiosk.store.visits import Visit
from kiosk.web import live, number, visitor
from kiosk.web.done import offered
from kiosk.web.doors import door
from kiosk.web.kiosk import kiosk


@door("public")
def paper(kind: str) -> ResponseReturnValue:
    """One paper, A4 or (`?size=80`) for the roll, in large print with `?large=1`.

    404 for a paper this visit does not have.
    """
    contents, _ = asked_for(kind)
    size: Size = "80" if request.args.get("size") == "80" else "A4"
    response = Response(render(contents, size, "large" in request.args), mimetype="application/pdf")
    response.headers["Content-Disposition"] = f'inline; filename="{kind}.pdf"'
    return response


def asked_for(kind: str) -> tuple[Contents, str | None]:
    """The paper that the request is about, and the reference of its case, None for a draft's.

    404 for a paper this visit does not have.
    """
    if kind not in get_args(Kind):
        abort(404)
    current = visitor.must_visit()
    tracked = request.args.get("of") == "track" or not (current.reference or current.answers)
    reference = current.tracked if tracked else current.reference
    contents = find(cast(Kind, kind), current, reference)
    if contents is None:
        abort(404)
    return contents, reference


def find(kind: Kind, current: Visit, reference: str | None) -> Contents | None:
    """The contents of a paper, if there is one: of the case `reference`, else of the draft."""
    if reference:
        case = cases.by_reference(kiosk().store, reference)
        if case is None:
            return None
        subject = replace(live.of_case(case), full_number="full" in request.args)
        known = kind == "authority" or kind in offered(case, subject)
        return live.paper(kind, subject) if known else None
    if kind == "ticket":
        return number.slip_of(current)
    if "procedure" not in current.answers:
        return None
    desk = visitor.desk_of(current)
    subject = live.of_draft(desk, current.answers)
    if kind == "guidance" and current.answers.get("channel") in GUIDED:
        return live.paper(kind, subject)
    if kind == "authority":
        return live.paper(kind, subject)
    halt = journey(desk, current.answers, kiosk().today()).halt
    return live.paper(kind, subject, halt) if kind == "refusal" and halt else None


def install(app: Flask) -> None:
    """The one route of all papers."""
    app.add_url_rule("/papers/<kind>.pdf", "paper", paper)
