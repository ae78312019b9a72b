"""What staff typed is not lost by a lock: kept for its writer alone, filled in again, never sent by
itself. A form that is refused comes back as it was filled in.
"""

import re
from datetime import timedelta
from urllib.parse import urlsplit

import msgspec
from flask import Flask, Response, redirect, render_template, request, session
from flask.typing import ResponseReturnValue

from kiosk.store import staff_sessions, unsent
from kiosk.store.unsent import Fields, Kept
from kiosk.web import staff
from kiosk.web.again import SECRET
from kiosk.web.customer import local
from kiosk.web.doors import door
from kiosk.web.filled import MARKS, fill, marks
from kiosk.web.kiosk import kiosk
from kiosk.web.once import csrf_token
from kiosk.web.visible import visible
from kiosk.web.visitor import say

LONGEST = 60_000
"""Characters of a page's forms that are kept."""
LATELY = timedelta(minutes=15)
"""So soon after a lock one goes on where one was; later the page offers it once it is opened."""
_OURS = SECRET | MARKS | {"csrf_token", "version", "next", "back", "decision", "stated_by"}
"""Fields that nobody types, or that are never kept."""
_MAIN = re.compile("<main[^>]*>")
_READ = msgspec.json.Decoder(list[tuple[str, Fields]])


def came_from() -> str:
    """The page that this post came from, with its query: the script or the browser says so."""
    parts = urlsplit(request.form.get("typed_on") or request.referrer or "")
    return local(parts._replace(scheme="", netloc="", fragment="").geturl())


def keep_post() -> None:
    """Keep what is posted now, though nobody is signed in any more."""
    if request.method == "POST":
        _keep([(request.path, _posted())])


def keep_all(typed: str) -> None:
    """Keep the forms that a page sends along when it locks: JSON of (address, fields)."""
    try:
        forms = _READ.decode(typed[:LONGEST])
    except msgspec.MsgspecError:  # nothing was typed, or more than is kept
        return
    _keep([(local(path), _fit(fields)) for path, fields in forms])


def where(staff_id: int) -> str:
    """The page this person was just locked out of in the middle of writing; "" for none."""
    house = kiosk()
    kept = unsent.of(house.store, staff_id, house.now())
    return kept[0].page if kept and house.now() - kept[0].at < LATELY else ""


def _keep(forms: list[tuple[str, Fields]]) -> None:
    house, token = kiosk(), session.get(staff.TOKEN)
    said = {_name(path, fields): fields for path, fields in forms if _words(fields)}
    if not said or not token or sum(len(str(fields)) for fields in said.values()) > LONGEST:
        return
    owner = staff_sessions.whose(house.store, token)
    if owner is not None:
        unsent.keep(house.store, owner, came_from()[:400], said, house.now())


def _posted() -> Fields:
    return _fit(tuple(request.form.items(multi=True)))


def _fit(fields: Fields) -> Fields:
    """Without secrets and tokens, and as a page can show it."""
    bare = SECRET | {"csrf_token", "version"}
    return tuple((name, visible(value)) for name, value in fields if name not in bare)


def _words(fields: Fields) -> list[str]:
    """What a person typed or chose."""
    return [value for name, value in fields if name not in _OURS and value.strip()]


def _name(path: str, fields: Fields) -> str:
    apart = ";".join(f"{name}={value}" for name, value in sorted(marks(fields)))
    return f"{path} {apart}"[:400]


def _path(kept: Kept) -> str:
    return kept.name.partition(" ")[0]


def offer(response: Response) -> Response:
    """On its way out: a page for staff gets what was kept for them, a refused form its fields."""
    if request.method == "GET":
        if (
            response.status_code == 200
            and _is_page(response)
            and "HX-Request" not in request.headers
        ):
            _fill_in(response)
    elif request.method == "POST" and staff.TOKEN in session:
        if response.status_code in {409, 422} and _at_work() and _is_page(response):
            page, _ = fill(response.get_data(as_text=True), [(request.path, _posted())])
            response.set_data(page)
        elif response.status_code < 400:
            _sent()
    return response


def _at_work() -> bool:
    return request.path.startswith(("/counter/", "/office/"))


def _is_page(response: Response) -> bool:
    return response.mimetype == "text/html" and staff.TOKEN in session


def _kept() -> list[Kept]:
    house, person = kiosk(), staff.staffer()
    return unsent.of(house.store, person.id, house.now()) if person else []


def _fill_in(response: Response) -> None:
    kept = _kept()
    if not kept:
        return
    text = response.get_data(as_text=True)
    page, found = fill(text, [(_path(one), one.fields) for one in kept])
    here = [one for one in kept if urlsplit(one.page).path == request.path
            or _path(one).startswith(f"{request.path}/")]  # fmt: skip
    lost = [one for one, there in zip(kept, found, strict=True) if not there and one in here]
    if page == text and not lost:
        return
    names = [one.name for one, there in zip(kept, found, strict=True) if there or one in lost]
    told = render_template(
        "counter/unsent.html", say=say(), csrf_token=csrf_token, names=names,
        back=request.full_path.rstrip("?"), lost=[_words(one.fields) for one in lost],
    )  # fmt: skip
    response.set_data(_MAIN.sub(lambda main: f"{main[0]}\n{told}", page, count=1))


def _sent() -> None:
    """What was kept, and is in this post, was sent."""
    posted = _posted()
    if not _words(posted):
        return
    name, said = _name(request.path, posted), set(_words(posted))
    gone = [one.name for one in _kept() if one.name == name or said >= set(_words(one.fields))]
    if gone:
        person = staff.must_staff()
        unsent.drop(kiosk().store, person.id, *gone)


@door("clerk")
def throw_away() -> ResponseReturnValue:
    """What was kept is not wanted: the page again, without it."""
    unsent.drop(kiosk().store, staff.must_staff().id, *request.form.getlist("name"))
    return redirect(local(request.form.get("back", "/")), 303)


def install(app: Flask) -> None:
    """On every page for staff; one route to be rid of it."""
    app.after_request(offer)
    app.add_url_rule("/counter/unsent", "throw_away", throw_away, methods=["POST"])
