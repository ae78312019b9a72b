"""What is overdue, oldest first, for whoever is signed in (R57 R79)."""

from flask import Flask, request
from flask.typing import ResponseReturnValue

from kiosk.rules.follow_ups import named, watched
from kiosk.rules.reference import group
from kiosk.store.overdue import Late, count, overdue
from kiosk.web.doors import door
from kiosk.web.kiosk import kiosk
from kiosk.web.template import page


@door("clerk")
def late() -> ResponseReturnValue:
    """One page of the list; a page that does not exist is empty. `theirs` adds what customers are
    to do themselves."""
    house, today = kiosk(), kiosk().today()
    asked = request.args.get("page", "")
    number = int(asked) if asked.isascii() and asked.isdigit() and len(asked) < 7 else 1
    theirs = "theirs" in request.args
    mine = None if theirs else watched(house.desks.values())
    rows, more = overdue(house.store, today, max(1, number), mine)
    return page(
        "office/overdue.html",
        rows=[(row, group(row.reference), (today - row.due_on).days, words(row)) for row in rows],
        desks=house.desks,
        number=max(1, number),
        more=more,
        count=count(house.store, today, mine),
        theirs=theirs,
    )


def words(row: Late) -> dict[str, str] | None:
    """What the procedure calls this follow-up; None for a case, or a deed made along the way."""
    desk = kiosk().desks.get(row.card)
    found = named(desk, row.deed) if desk and row.deed else None
    return found.text if found else None


def install(app: Flask) -> None:
    """The same list at the counter and in the office."""
    app.add_url_rule("/counter/overdue", "overdue", late)
