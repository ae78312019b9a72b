"""Call a person: from every screen, with nothing lost; and what the counter sees of it."""

from typing import Any

from flask import Flask, request, session
from flask.typing import ResponseReturnValue

from kiosk.locale import messages
from kiosk.store import calls, helping
from kiosk.store.calls import Call
from kiosk.web import visitor
from kiosk.web.counter.queueing import home
from kiosk.web.counter.stations import station
from kiosk.web.customer import local
from kiosk.web.doors import door
from kiosk.web.kiosk import kiosk
from kiosk.web.left_alone import present
from kiosk.web.staff import must_staff
from kiosk.web.template import page


@door("public")
def call() -> ResponseReturnValue:
    """Note the call and say what happens; the way back leads to the same screen."""
    house = kiosk()
    back = local(request.form.get("next", "/"))
    current = visitor.visit()
    draft = current.draft_id if current and not current.reference else None
    here = station() or house.settings.station
    calls.ask(house.store, here, back, house.now(), draft)
    if current:
        present(current, "call")
    desk = house.desks.get(current.answers.get("procedure", "")) if current else None
    return page("customer/person.html", path=back, back=back, desk=desk, station=here)


def waiting_calls() -> list[dict[str, Any]]:
    """Who waits for a person: which tablet, at which screen, and whether a draft is in hand."""
    return [
        {"id": each.id, "station": each.station, "where": where(each), "draft": each.draft_id}
        for each in calls.open_calls(kiosk().store, kiosk().now())
    ]


def where(asked: Call) -> str:
    """The screen a call came from, by its heading; "" for a screen without one of its own.

    A carrier's own chapters (`before-...`) share a heading.
    """
    slug = asked.step.strip("/").rpartition("/")[2]
    key = f"h-{'before' if slug.startswith('before') else slug}"
    known = key in messages(visitor.language())
    return visitor.say()(key) if slug and known else ""


@door("clerk")
def answer(call_id: int) -> ResponseReturnValue:
    """Somebody goes there; with `take`, the draft opens in this browser at the customer's step."""
    house, me = kiosk(), must_staff()
    answered = calls.answer(house.store, call_id, me.actor, house.now())
    if answered is None:
        return home("call-answered-already")
    if "take" not in request.form:
        return home("call-answered", station=answered.station)
    draft = answered.draft_id or ""
    if not helping.take_over(house.store, draft, me.actor, house.now()):
        return home("call-no-draft", station=answered.station)
    session.pop("keying", None)
    session["helping"] = draft
    visitor.forget()
    return visitor.away("resume")


def install(app: Flask) -> None:
    """One route for the customer, one for who answers."""
    app.add_url_rule("/call", "call", call, methods=["POST"])
    one = "/counter/calls/<int(max=99999999999):call_id>"
    app.add_url_rule(f"{one}/answer", "answer_call", answer, methods=["POST"])
