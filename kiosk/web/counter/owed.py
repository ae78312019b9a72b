"""Papers that have not come out: released, printed again, ticked as printed, or given up."""

from typing import cast, get_args

from flask import Flask, abort, redirect, url_for
from flask.typing import ResponseReturnValue

from kiosk.paper.figures import moment
from kiosk.store import print_jobs
from kiosk.store.print_jobs import Act
from kiosk.web.counter import home as counter_home
from kiosk.web.doors import door
from kiosk.web.kiosk import kiosk
from kiosk.web.staff import must_staff
from kiosk.web.template import page


@door("clerk")
def owed(gone: bool = False) -> ResponseReturnValue:
    """The list, the oldest first."""
    house = kiosk()
    return page(
        "counter/owed.html",
        409 if gone else 200,
        jobs=print_jobs.owed(house.store),
        at=lambda when: moment(when.astimezone(house.settings.timezone)),
        gone=gone,
        side=counter_home.side(),
        path="/counter/prints",
    )


@door("clerk")
def act(job: int, what: str) -> ResponseReturnValue:
    """One decision about one paper."""
    if what not in get_args(Act):
        abort(404)
    house, actor = kiosk(), must_staff().actor
    if not print_jobs.act(house.store, job, cast(Act, what), actor, house.now()):
        return owed(gone=True)
    return redirect(url_for("owed_prints"), 303)


def owing() -> int:
    """How many papers need a person, for the top bar."""
    return print_jobs.owing(kiosk().store) if kiosk().settings.printing.printers else 0


def of_case(reference: str) -> dict[int, print_jobs.Job]:
    """What became of the prints of a case that went to a printer of the shop."""
    return dict(print_jobs.of_case(kiosk().store, reference))


def install(app: Flask) -> None:
    """The list, its decisions, and what other screens of staff say of it."""
    app.jinja_env.globals.update(prints_owing=owing, print_jobs_of=of_case)
    app.add_url_rule("/counter/prints", "owed_prints", owed)
    app.add_url_rule(
        "/counter/prints/jobs/<int(max=99999999999):job>/<what>", "print_job", act,
        methods=["POST"],
    )  # fmt: skip
