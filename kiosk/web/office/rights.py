"""Requests of persons about what is kept of them, and how long things are kept (PDPA, DPA, PDP)."""

from dataclasses import dataclass
from datetime import date

from flask import Flask, Response, abort, redirect, request, url_for
from flask.typing import ResponseReturnValue

from kiosk.outbound.dossier import dossier
from kiosk.rules.problem import Problem
from kiosk.rules.procedure import Carrier
from kiosk.rules.reference import group, read_reference
from kiosk.rules.rights import KINDS, due_on, read_words
from kiosk.store import audits, cases, follow_ups, procedures, rights, tombs
from kiosk.store.rights import Request
from kiosk.web.doors import door
from kiosk.web.kiosk import kiosk
from kiosk.web.office.keeping import keeping
from kiosk.web.people import names
from kiosk.web.staff import must_staff
from kiosk.web.template import page
from kiosk.web.visible import visible


@dataclass(frozen=True)
class Row:
    """A request as it is shown. `over` days late; `there` that its case still is, and `hindered`
    why that cannot be erased now; `source` where the days to answer come from."""

    request: Request
    reference: str
    over: int
    there: bool
    hindered: Problem | None
    source: str | None


@door("manager")
def listed() -> ResponseReturnValue:
    """What waits for an answer, what was answered, and what is kept how long."""
    return _page()


@door("manager")
def ask() -> ResponseReturnValue:
    """A new request about a case, or about a dispute of it."""
    house, kind = kiosk(), next((k for k in KINDS if k == request.form.get("kind")), None)
    reference = read_reference(request.form.get("reference", ""))
    verified = read_words(request.form.get("verified", ""), "rights-need-verified")
    problems: dict[str, Problem] = {}
    if isinstance(reference, Problem):
        problems["reference"] = reference
    if kind is None:
        problems["kind"] = Problem("rights-need-kind")
    if isinstance(verified, Problem):
        problems["verified"] = verified
    if kind is None or isinstance(reference, Problem) or isinstance(verified, Problem):
        return _page(problems)
    reference = follow_ups.case_of(house.store, reference) or reference
    if gone := tombs.gone_on(house.store, reference):
        on = gone.astimezone(house.settings.timezone).date()
        return _page({"reference": Problem("rights-gone", {"day": on.isoformat()})})
    due = due_on(_carrier(reference), kind, house.today())
    actor = must_staff().actor
    if fault := rights.ask(house.store, reference, kind, verified, due, actor, house.now()):
        return _page({"reference": fault})
    return redirect(url_for("rights"), 303)


@door("manager")
def export(request_id: int) -> Response:
    """Everything kept, as a file. It is a post since it is audited."""
    house, asked = kiosk(), _asked(request_id, "export")
    body = dossier(house.settings, house.store, asked.reference)
    if body is None:
        abort(404)
    audits.note(house.store, must_staff().actor, "rights_export", asked.reference, house.now())
    response = Response(body, mimetype="application/zip")
    name = f"export-{asked.reference}.zip"
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


@door("manager")
def erase(request_id: int) -> ResponseReturnValue:
    """Delete the case and answer, at once."""
    house, asked = kiosk(), _asked(request_id, "erase")
    answer = read_words(request.form.get("answer", ""), "rights-need-answer")
    problem = answer if isinstance(answer, Problem) else rights.erase(
        house.store, house.settings.data, asked.id, answer, must_staff().actor, house.now()
    )  # fmt: skip
    return _page(answering=asked.id, tried="erase", problem=problem) if problem else _back()


@door("manager")
def answer(request_id: int, how: str) -> ResponseReturnValue:
    """`done` or `denied`, in words. What is to be erased is done by erasing it."""
    house, asked = kiosk(), _asked(request_id)
    if how not in {"done", "denied"} or (asked.kind == "erase" and how == "done"):
        abort(404)
    words = read_words(
        request.form.get("answer", ""),
        "rights-need-reason" if how == "denied" else "rights-need-answer",
    )
    if isinstance(words, Problem):
        return _page(answering=asked.id, tried=how, problem=words)
    state: rights.State = "done" if how == "done" else "denied"
    rights.end(house.store, asked.id, state, words, must_staff().actor, house.now())
    return _back()


def _asked(request_id: int, kind: str = "") -> Request:
    """The request of this kind, waiting or not; else 404."""
    asked = rights.one(kiosk().store, request_id)
    if asked is None or kind not in ("", asked.kind):
        abort(404)
    return asked


def _back() -> ResponseReturnValue:
    return redirect(url_for("rights"), 303)


def _carrier(reference: str) -> Carrier | None:
    """The case's carrier as its file is today: what the law asks is not pinned."""
    house = kiosk()
    case = cases.by_reference(house.store, reference)
    if case is None:
        return None
    desk = house.desks.get(case.procedure_id) or procedures.pinned(house.store, case.digest)
    return desk.carrier


def _row(asked: Request, today: date) -> Row:
    house, carrier = kiosk(), _carrier(asked.reference)
    said = carrier.rights if carrier else None
    return Row(
        request=asked,
        reference=group(asked.reference),
        over=max(0, (today - asked.due_on).days),
        there=carrier is not None,
        hindered=rights.why_not(house.store, asked.reference, house.now())
        if asked.kind == "erase" else None,
        source=said.source if said and asked.kind == "erase" else None,
    )  # fmt: skip


def _page(
    problems: dict[str, Problem] | None = None, answering: int = 0, tried: str = "",
    problem: Problem | None = None,
) -> ResponseReturnValue:  # fmt: skip
    """The page; what was typed stays, in the form that it was typed into."""
    house = kiosk()
    store, today = house.store, house.today()
    return page(
        "office/rights.html",
        422 if problems or problem else 200,
        rows=[_row(one, today) for one in rights.waiting(store)],
        answered=[(one, group(one.reference)) for one in rights.answered(store)],
        kinds=KINDS,
        problems=problems or {},
        answering=answering,
        tried=tried,
        problem=problem,
        typed={name: visible(said) for name, said in request.form.items()},
        people=names(store),
        zone=house.settings.timezone,
        kept=keeping(),
    )


def install(app: Flask) -> None:
    """The routes of the requests."""
    one = "/office/rights/<int(max=99999999999):request_id>"
    app.add_url_rule("/office/rights", "rights", listed)
    app.add_url_rule("/office/rights", "ask_right", ask, methods=["POST"])
    app.add_url_rule(f"{one}/export", "export_case", export, methods=["POST"])
    app.add_url_rule(f"{one}/erase", "erase_case", erase, methods=["POST"])
    app.add_url_rule(f"{one}/<how>", "answer_right", answer, methods=["POST"])
