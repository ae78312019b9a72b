"""A customer's pictures: at the tablet while the form is filled in, or through tracking (R33 R34
R41).
"""

from flask import Flask, Response, abort, redirect, request, url_for
from flask.typing import ResponseReturnValue

from kiosk.rules.case import Role
from kiosk.rules.journey import journey
from kiosk.rules.problem import Problem
from kiosk.store import images
from kiosk.store.images import Owner
from kiosk.store.visits import DraftGone, Visit
from kiosk.web import apply, track, visitor
from kiosk.web.doors import door
from kiosk.web.kiosk import kiosk
from kiosk.web.pictures.intake import Place, accept, shown
from kiosk.web.pictures.places import of_case, of_draft
from kiosk.web.template import page


def _place() -> Place:
    """The case that tracking opened, where the form says so; else the draft."""
    if request.values.get("of") == "track":
        return of_case(track.tracked().case, Role.CUSTOMER)
    current = visitor.must_visit()
    if current.reference:
        raise DraftGone
    return of_draft(visitor.desk_of(current), current)


@door("public")
def pictures() -> ResponseReturnValue:
    """Where a picture too large leads back to: the page it was given on."""
    current = visitor.must_visit()
    draft = current.answers and not current.reference
    return redirect(url_for("step", slug="pictures") if draft else url_for("track"), 303)


@door("public")
def take() -> ResponseReturnValue:
    """Take one picture, and show what there is now."""
    place = _place()
    return _shown(place, accept(place))


@door("public")
def remove(key: str) -> ResponseReturnValue:
    """Delete one picture."""
    place = _place()
    house = kiosk()
    if not images.remove(house.store, place.owner, key, place.actor, house.now()):
        abort(404)
    return _shown(place, None)


@door("public")
def picture(key: str) -> Response:
    """One picture of this visit's draft, or of the case it opened. 404 for anybody else's."""
    owners, store = _owners(visitor.visit()), kiosk().store
    body = next((b for owner in owners if (b := images.body(store, owner, key))), None)
    return Response(body, mimetype="image/jpeg") if body else abort(404)


def _owners(current: Visit | None) -> list[Owner]:
    if current is None:
        return []
    case = track.tracked().case if current.tracked else None
    return [{"draft_id": current.draft_id}, *([{"case_id": case.id}] if case else [])]


def _shown(place: Place, fault: Problem | None) -> ResponseReturnValue:
    """The part of the page for a script; without one the page, or the way to it."""
    tracked = "case_id" in place.owner
    if visitor.is_htmx():
        of = "track" if tracked else ""
        return page("shared/pictures.html", pictures=shown(place, fault), of=of)
    if fault is None:
        return redirect(url_for("track") if tracked else url_for("step", slug="pictures"), 303)
    if tracked:
        return track.show(track.tracked(), 422, picture=fault)
    current = visitor.must_visit()
    path = journey(place.desk, current.answers, kiosk().today())
    at = path.find("pictures") or abort(404)
    return apply.show(place.desk, path, at, current.answers, status=422, fault=fault)


def install(app: Flask) -> None:
    """Pictures given, seen again and removed."""
    app.add_url_rule("/pictures", "pictures", pictures)
    app.add_url_rule("/pictures", "take_picture", take, methods=["POST"])
    app.add_url_rule("/pictures/<key>", "picture", picture)
    app.add_url_rule("/pictures/<key>/remove", "remove_picture", remove, methods=["POST"])
