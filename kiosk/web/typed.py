"""What is typed on a screen and not yet sent, while the screen changes its language.

The script sends it along with the choice and puts it back on the page that follows. In between it
is in the memory of the kiosk's processes, under a random name that only this browser's cookie
knows: on no disk, in no storage of the browser, and gone with the next page, with the visit, or
after half a minute.
"""

import secrets
from datetime import timedelta
from typing import cast

from flask import Flask, current_app, request, session
from markupsafe import Markup

from kiosk.web.kiosk import kiosk
from kiosk.web.memory import Memory, Values

KEPT = timedelta(seconds=30)
LONGEST = 60_000
MOST = 50
"""Screens that may change their language at the same moment; of more, the oldest are forgotten."""
NAME = "typed"


def keep() -> None:
    """Hold what the posted form carries for the page that is fetched next."""
    taken()
    typed = request.form.get(NAME, "")
    if 0 < len(typed) <= LONGEST:
        session[NAME] = secrets.token_urlsafe(16)
        with _memory().changing() as held:
            _tidy(held)
            held[session[NAME]] = (kiosk().now(), typed)


def taken() -> str:
    """What was kept for this browser, once; "" when nothing was."""
    name = session.pop(NAME) if NAME in session else ""
    if not name and _memory().empty():
        return ""
    with _memory().changing() as held:
        _tidy(held)
        return held.pop(name, (None, ""))[1]


def left() -> Markup:
    """What was kept, where the script of the page looks for it; nothing when nothing was."""
    fields = taken()
    return (
        Markup('<template id="typed" data-fields="{}"></template>\n').format(fields)
        if fields
        else Markup("")
    )


def _memory() -> Memory:
    return cast(Memory, current_app.extensions[NAME])


def _tidy(held: Values) -> None:
    old = kiosk().now() - KEPT
    names = list(held)
    for at, name in enumerate(names):
        if at < len(names) - MOST or held[name][0] <= old:
            del held[name]


def install(app: Flask) -> None:
    """The memory, and `typed_before()` for the pages."""
    app.extensions[NAME] = Memory(4 * LONGEST * (MOST + 1))
    app.jinja_env.globals["typed_before"] = left
