"""A clerk keys in a case for somebody who cannot use the tablet, also from a paper form (R43)."""

from dataclasses import replace

from flask import Flask, Response, abort, request, session
from flask.typing import ResponseReturnValue

from kiosk.locale import LANGUAGES
from kiosk.paper.papers import build
from kiosk.paper.pdf import render
from kiosk.store import helping, tickets, visits
from kiosk.web import live, visitor
from kiosk.web.counter.queueing import home, ticket_given
from kiosk.web.doors import door
from kiosk.web.kiosk import kiosk
from kiosk.web.staff import must_staff


@door("clerk")
def begin() -> ResponseReturnValue:
    """A visit in this browser that the clerk fills in; `ticket` is the customer's number."""
    house, me = kiosk(), must_staff()
    language = request.form.get("language", "")
    if language not in LANGUAGES:
        abort(400)
    ticket = tickets.one(house.store, house.today(), ticket_given())
    held = ticket.id if ticket and not ticket.reference else None
    started = helping.key_in(house.store, me.actor, language, held, house.now())
    _in_hand("keying", started.draft_id)
    return visitor.away("cards")


@door("clerk")
def reopen() -> ResponseReturnValue:
    """A draft of mine once more, where it stands."""
    draft, me = request.form.get("draft", ""), must_staff()
    found = helping.attended(kiosk().store, draft, me.actor)
    if found is None:
        return home("draft-gone")
    _in_hand("keying" if found.keyed_by else "helping", draft)
    return visitor.away("resume")


@door("clerk")
def close() -> ResponseReturnValue:
    """Out of hand: a customer's draft goes back to their tablet, one of my own is at its end."""
    draft, me = request.form.get("draft", ""), must_staff()
    found = helping.attended(kiosk().store, draft, me.actor)
    if session.get("keying") == draft or session.get("helping") == draft:
        _in_hand()
    if found is None:
        return home("draft-gone")
    if found.keyed_by:
        visits.end(kiosk().store, found)
    else:
        helping.give_back(kiosk().store, draft, me.actor, kiosk().now())
    if found.reference and "case" in request.form:
        return visitor.away("case_page", reference=found.reference)
    if found.reference:
        return home()
    return home("draft-thrown-away" if found.keyed_by else "draft-given-back")


def _in_hand(place: str = "", draft: str = "") -> None:
    for other in visitor.IN_HAND:
        session.pop(other, None)
    if place:
        session[place] = draft
    visitor.forget()


@door("clerk")
def blank_form(procedure: str) -> ResponseReturnValue:
    """The questions of a card on paper, to be filled in with a pen."""
    desk = kiosk().desks.get(procedure)
    language = request.args.get("language", visitor.language())
    if desk is None or language not in LANGUAGES:
        abort(404)
    subject = replace(live.of_draft(desk, {}), language=language, promise=None)
    return Response(
        render(build("form", subject), "A4"),
        mimetype="application/pdf",
        headers={"Content-Disposition": f'inline; filename="{procedure}.pdf"'},
    )


def install(app: Flask) -> None:
    """The routes of keying in; every screen may ask whether a clerk has it in hand."""
    app.jinja_env.globals["in_hand"] = visitor.in_hand
    rule = app.add_url_rule
    rule("/counter/key-in", "key_in", begin, methods=["POST"])
    rule("/counter/drafts/open", "open_draft", reopen, methods=["POST"])
    rule("/counter/drafts/close", "close_draft", close, methods=["POST"])
    rule("/counter/forms/<procedure>.pdf", "blank_form", blank_form)
