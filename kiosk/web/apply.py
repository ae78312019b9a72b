"""The journey: one view shows a page, one takes its answers, one looks while they are typed."""

from flask import Flask, abort, make_response, redirect, request, session, url_for
from flask.typing import ResponseReturnValue

from kiosk.paper.coverage import unprintable
from kiosk.rules.answers import Answers
from kiosk.rules.journey import Journey, journey, mark
from kiosk.rules.pages import Page
from kiosk.rules.problem import Problem
from kiosk.rules.procedure import Desk
from kiosk.rules.reading import Context, Reading, read_page
from kiosk.store.visits import Visit
from kiosk.web import live, screens, submission, visitor
from kiosk.web.doors import door
from kiosk.web.forms import StepForm, posted
from kiosk.web.kiosk import kiosk
from kiosk.web.left_alone import allowance, present
from kiosk.web.pictures.places import settle
from kiosk.web.template import page


@door("public")
def step(slug: str) -> ResponseReturnValue:
    """Show one page of the journey; out of order, show the page that comes first instead."""
    current = visitor.must_visit()
    if current.reference:
        return visitor.away("done")
    desk = visitor.desk_of(current)
    path = journey(desk, current.answers, kiosk().today())
    if slug not in screens.SLUGS and not slug.startswith("before-"):
        abort(404)
    at = path.find(slug)
    if at is None:
        session["early"] = True
        return visitor.away("step", slug=path.current.slug)
    return show(desk, path, at, current.answers)


def show(
    desk: Desk,
    path: Journey,
    at: Page,
    answers: Answers,
    form: StepForm | None = None,
    status: int = 200,
    lit: tuple[str, ...] = (),
    fault: Problem | None = None,
) -> ResponseReturnValue:
    """One page: its form (bound, when answers must be put right) and the paper so far. `fault` is
    what was wrong with something posted beside the form."""
    say = visitor.say()
    form = form or StepForm(desk, at, answers, visitor.language(), say)
    return page(
        screens.template(at),
        status,
        desk=desk,
        at=at,
        path_=path,
        form=form,
        answers=answers,
        errors=form.summary(),
        again=_from_check(),
        early="early" in session and session.pop("early"),
        back=path.before(at.slug),
        lit=lit,
        screen=screens.extras(desk, path, at, answers, fault),
        contents=live.paper(screens.paper_kind(at), live.of_draft(desk, answers, path), path.halt),
    )


@door("public")
def answer(slug: str) -> ResponseReturnValue:
    """Take the answers of one page: keep them and go on, or say what to put right."""
    current = visitor.must_visit()
    if current.reference:
        return submission.once_more(current) if slug == "check" else visitor.away("done")
    desk = visitor.desk_of(current)
    path = journey(desk, current.answers, kiosk().today())
    at = path.find(slug)
    if at is None:
        return step(slug)
    if "pause" in request.form:
        return pause(desk, at, current)
    if at.slug == "stop":
        return leave_stop(desk, path, current)
    if at.slug == "check" and not submission.is_as_shown(desk, current.answers):
        changed = Problem("changed-since-shown")
        return show(desk, path, at, current.answers, status=422, fault=changed)
    if at.slug == "check":
        return submission.submit(desk, path, current)
    reading = _read(desk, at, current.answers)
    if reading.problems:
        form = _form(desk, at, current.answers, reading)
        form.blame(reading.problems)
        present(current, slug)
        return show(desk, path, at, current.answers, form, 200 if visitor.is_htmx() else 422)
    answers = mark({**current.answers, **reading.values}, at)
    beyond = journey(desk, answers, kiosk().today())
    kept = visitor.keep(current, answers, allowance(_following(beyond, slug).slug).whole)
    settle(slug, desk, current, kept)
    return go_on(desk, slug, kept, beyond if kept.answers == answers else None)


def _read(desk: Desk, at: Page, answers: Answers) -> Reading:
    said = posted(at, answers, request.form)
    house = kiosk()
    home = house.settings.country
    return read_page(at, said, Context(desk, answers, house.today(), unprintable, home))


def _form(desk: Desk, at: Page, answers: Answers, reading: Reading) -> StepForm:
    """What was posted, as a form to be shown again with what was seen about it."""
    form = StepForm(desk, at, answers, visitor.language(), visitor.say(), request.form)
    form.remark(reading.remarks)
    return form


def leave_stop(desk: Desk, path: Journey, current: Visit) -> ResponseReturnValue:
    """Off a dead end: over to a channel that does work, or back to the page to change."""
    halt = path.halt
    if halt is None:
        abort(404)
    if halt.instead:
        answers = {**current.answers, "channel": halt.instead[0]}
        return go_on(desk, "how", visitor.keep(current, answers))
    return visitor.away("step", slug=halt.back)


def go_on(
    desk: Desk, slug: str, current: Visit, path: Journey | None = None
) -> ResponseReturnValue:
    """To the next page: a redirect for plain HTML, the fragment itself for htmx. `path` is that of
    the answers, where it is known."""
    path = path or journey(desk, current.answers, kiosk().today())
    following = _following(path, slug)
    address = url_for("step", slug=following.slug)
    if not visitor.is_htmx():
        return redirect(address, 303)
    left = path.find(slug)
    lit = left.fields if left else ()
    response = make_response(show(desk, path, following, current.answers, lit=lit))
    response.headers["HX-Push-Url"] = address
    return response


def _following(path: Journey, slug: str) -> Page:
    return path.current if _from_check() else path.after(slug)


def _from_check() -> bool:
    """Whether one came here from the last page, to change something. A GET has no form to look
    through."""
    told = request.form if request.method == "POST" else request.args
    return told.get("back") == "check"


def pause(desk: Desk, at: Page, current: Visit) -> ResponseReturnValue:
    """To the page where one pauses or stops. What this page holds is kept for coming back; where
    something is to be put right, only what adds to what was said before."""
    reading = _read(desk, at, current.answers)
    said = {name: value for name, value in reading.values.items() if value}
    known = current.answers
    visitor.keep(current, {**said, **known} if reading.problems else {**known, **reading.values})
    return visitor.away("pause")


@door("public")
def look(slug: str) -> ResponseReturnValue:
    """A field was left: say what is seen about it and fill the paper in. Nothing is saved."""
    current = visitor.must_visit()
    present(current, slug)
    desk = visitor.desk_of(current)
    path = journey(desk, current.answers, kiosk().today())
    at = path.find(slug)
    name = request.args.get("field", "")
    if at is None or name not in at.fields:
        abort(404)
    reading = _read(desk, at, current.answers)
    form = _form(desk, at, current.answers, reading)
    problem = reading.problems.get(name)
    if problem is not None and problem.key != "missing":
        form.blame({name: problem})
    answers = {**current.answers, **reading.values}
    if name == "mrz" and reading.values.get("mrz"):
        filled = StepForm(desk, at, answers, visitor.language(), visitor.say())
        filled.remark(reading.remarks)
        return _filled(desk, path, at, answers, filled)
    return page(
        "customer/look.html",
        at=at,
        form=form,
        field=form[name],
        lit=[name],
        contents=live.paper("receipt", live.of_draft(desk, answers)),
    )


def _filled(
    desk: Desk, path: Journey, at: Page, answers: Answers, form: StepForm
) -> ResponseReturnValue:
    """A machine-readable zone was read: the whole page again, filled in, to be checked by eye."""
    response = make_response(show(desk, path, at, answers, form))
    response.headers.update({"HX-Retarget": "#screen", "HX-Reswap": "outerHTML"})
    return response


def install(app: Flask) -> None:
    """The routes of the journey."""
    app.add_url_rule("/apply/<slug>", "step", step)
    app.add_url_rule("/apply/<slug>", "answer", answer, methods=["POST"])
    app.add_url_rule("/apply/<slug>/look", "look", look, methods=["POST"])
