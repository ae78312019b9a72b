"""What comes in with a picture: how large it may be, whose it is, and whether it is taken."""

from dataclasses import dataclass
from typing import IO, Any

from flask import Flask, Request, abort, request, session

from kiosk.rules.answers import Answers
from kiosk.rules.pictures import MOST, Wanted, read_bars, wanted
from kiosk.rules.problem import Problem
from kiosk.rules.procedure import Desk
from kiosk.store import images
from kiosk.store.images import Image, Owner
from kiosk.web import visitor
from kiosk.web.discreet import Discreet
from kiosk.web.kiosk import kiosk
from kiosk.web.pictures.clean import clean

TAKING = {"take_picture": "pictures", "take_case_picture": "case_page"}
"""Endpoints that a whole picture may be posted to."""
BESIDE = 64 * 1024
"""Bytes of the form around a picture."""
REMARK, FAULT = "picture-remark", "picture-fault"


class InMemory(Request):
    """A request whose files never touch the disk, and whose fields tell no more than was asked."""

    form_data_parser_class = Discreet

    def _get_file_stream(self, *_: Any, **__: Any) -> IO[bytes]:
        from io import BytesIO

        return BytesIO()


@dataclass(frozen=True)
class Place:
    """Whose pictures these are, and what they may be of; `actor` is who acts on them."""

    owner: Owner
    desk: Desk
    answers: Answers
    actor: str


@dataclass(frozen=True)
class Shown:
    """What a screen tells about pictures: what may be given with what was, and what was wrong."""

    wanted: tuple[tuple[Wanted, tuple[Image, ...]], ...]
    full: bool
    fault: str
    fault_of: str
    remark: str


def limits(endpoint: str | None, _: dict[str, Any] | None) -> None:
    """Only where pictures are taken may a request be large. Runs before anything reads the form."""
    if endpoint in TAKING:
        most = kiosk().settings.picture_mb * 1024 * 1024 + BESIDE
        request.max_content_length = most
        if (request.content_length or 0) > most:
            session[FAULT] = "picture-too-large"
            abort(visitor.away(TAKING[endpoint], **(request.view_args or {})))  # type: ignore[arg-type]


def accept(place: Place) -> Problem | None:
    """Keep the picture that was posted, or say why not."""
    kind, house = request.form.get("kind", ""), kiosk()
    one = next((w for w in wanted(place.desk, place.answers) if w.material.id == kind), None)
    if one is None:
        return Problem("picture-not-wanted")
    raw = b"".join(sent.read() for sent in request.files.getlist("picture")[:1])
    if not raw:
        return Problem("picture-none")
    bars = read_bars(request.form.get("bars", ""), request.form.getlist("band"))
    if one.mask and not bars:
        return Problem("picture-needs-cover")
    if full := images.refused(house.store, place.owner):  # before a second is spent on reading it
        return full
    made = clean(raw, bars if one.document else ())
    if isinstance(made, Problem):
        return made
    picture, remark = made
    kept = images.add(house.store, place.owner, kind, picture, place.actor, house.now())
    if isinstance(kept, Problem):
        return kept
    session[REMARK] = remark
    return None


def shown(place: Place, fault: Problem | None = None) -> Shown:
    """The pictures of a place for its screen; what was wrong, or worth a second look, just now."""
    say, given = visitor.say(), images.of(kiosk().store, place.owner)
    flashed, remark = session.pop(FAULT, ""), session.pop(REMARK, "")
    words = say(fault.key, **fault.args) if fault else ""
    return Shown(
        tuple(
            (one, tuple(image for image in given if image.kind == one.material.id))
            for one in wanted(place.desk, place.answers)
        ),
        len(given) >= MOST,
        say(flashed, megabytes=kiosk().settings.picture_mb) if flashed else words,
        request.form.get("kind", "") if fault else "",
        say(remark) if remark else "",
    )


def install(app: Flask) -> None:
    """Large requests where they are meant, and nowhere a temporary file."""
    app.request_class = InMemory
    app.url_value_preprocessor(limits)
