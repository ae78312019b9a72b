"""Staff record how a follow-up ended, or open a dispute: a page of its own for each (R63-R79)."""

import secrets
from decimal import Decimal
from typing import Any

from flask import Flask, abort, redirect, request
from flask.typing import ResponseReturnValue

from kiosk.paper.coverage import unprintable
from kiosk.rules.case import FINAL
from kiosk.rules.closing import (
    DISPUTE_DAYS,
    EVIDENCE,
    FIELDS,
    MATTERS,
    Told,
    methods,
    opened,
    read_closing,
    read_dispute,
)
from kiosk.rules.figures import minor
from kiosk.rules.follow_ups import DISPUTED, OUTCOMES, Ended, kind_of, may_close
from kiosk.rules.four_eyes import Matter, payout
from kiosk.rules.notices import notices
from kiosk.rules.problem import Problem
from kiosk.rules.reading import Context
from kiosk.rules.reference import group, new_reference
from kiosk.rules.workdays import add_days
from kiosk.store.case_files import Deed
from kiosk.store.changes import Change, Conflict, change
from kiosk.store.follow_ups import unused_reference
from kiosk.store.second_opinions import Asked
from kiosk.web.counter import four_eyes
from kiosk.web.counter.follow_ups import row_of
from kiosk.web.counter.open_case import OpenCase, open_case
from kiosk.web.doors import door
from kiosk.web.kiosk import kiosk
from kiosk.web.people import names
from kiosk.web.staff import must_staff
from kiosk.web.template import page
from kiosk.web.visible import visible
from kiosk.web.visitor import say

WRITTEN = ("amount", "on", "proof", "signature", "signature_name")
"""What is kept with the deed itself; the rest belongs to the deed that follows from it."""


@door("clerk")
def follow_up(reference: str) -> ResponseReturnValue:
    """The form of one follow-up (`?deed=`); posted, the follow-up is closed."""
    found = _case(reference)
    name = request.values.get("deed", "")
    deed = next((one for one in found.file.follow_ups if one.deed == name), None) or abort(404)
    if request.method == "GET":
        return _form(found, deed)
    if problem := _hindered(found, deed):
        return _form(found, deed, {"outcome": problem}, 409)
    told = read_closing(kind_of(found.desk, deed.deed), _given(), _context(found))
    if told.problems:
        return _form(found, deed, told.problems, 422)
    needed = _second(found, deed, told)
    if needed and not told.values.get("note"):
        problem = Problem("second-needs-note", four_eyes.limit_of(found))
        return _form(found, deed, {"note": problem}, 422)
    if needed:
        asked = Asked("follow_up", needed, told.values["note"])
        return _keep(found, deed, "second_ask", Told({"note": asked.reason}), {"opinion": asked})
    return _keep(found, deed, "follow_up", told, _closing(found, deed, told))


@door("clerk")
def dispute(reference: str) -> ResponseReturnValue:
    """The form that opens a dispute about a case that is over (R79)."""
    found = _case(reference)
    if request.method == "GET":
        return _form(found, None)
    if found.case.state not in FINAL:
        return _form(found, None, {"what": Problem("dispute-not-yet")}, 409)
    told = read_dispute(_given(), _context(found))
    if told.problems:
        return _form(found, None, told.problems, 422)
    return _keep(found, None, "dispute", told, {})


def _case(reference: str) -> OpenCase:
    return open_case(reference) or abort(404)


def _hindered(found: OpenCase, deed: Deed) -> Problem | None:
    if deed.done_at is not None:
        return Problem("deed-gone")
    if not may_close(found.desk, deed.deed, found.case.state):
        return Problem("deed-not-yet")
    return None


def _given() -> dict[str, str]:
    return {name: " ".join(values) if name == "evidence" else values[0]
            for name, values in request.form.lists()}  # fmt: skip


def _context(found: OpenCase) -> Context:
    return Context(found.desk, found.case.answers, kiosk().today(), unprintable)


def _second(found: OpenCase, deed: Deed, told: Told) -> Matter | None:
    """What a second person has to agree to before this is paid out, and has not."""
    if told.values["outcome"] != "arrived":
        return None
    amount, limits = Decimal(told.values["amount"]), kiosk().settings.refund_limits
    currency = found.desk.carrier.currency
    needed = payout(deed.deed, amount, _paid(found), currency, limits)
    return needed if needed and not four_eyes.holds(found, needed) else None


def _paid(found: OpenCase) -> Decimal:
    """What came back to the customer before."""
    deeds = [one for one in found.file.follow_ups if one.outcome == "arrived"]
    return sum((Decimal(one.detail.get("amount", "0")) for one in deeds), Decimal())


def _agreed(found: OpenCase, deed: Deed | None) -> dict[str, str]:
    """What was typed when a second person was asked, and they agreed to: not to be typed twice."""
    for one in four_eyes.agreed(found):
        if deed and one.matter.deed == deed.deed and one.matter.amount is not None:
            amount = str(one.matter.amount - _paid(found))
            return {"outcome": "arrived", "amount": amount, "note": one.reason}
    return {}


def _closing(found: OpenCase, deed: Deed, told: Told) -> dict[str, Any]:
    """The parts of the change that closing this deed makes."""
    said, case, carrier = told.values, found.case, found.desk.carrier
    kept = {name: said[name] for name in WRITTEN if name in said}
    if "note" in said:
        kept["ended"] = said["note"]
    ended = (Ended(deed.deed, said["outcome"], {**deed.detail, **kept} if kept else {}),)
    if said["outcome"] != "arrived":
        return {"ended": ended}
    paid = minor(Decimal(said["amount"]), carrier.currency_digits)
    return {
        "ended": ended,
        "sums": (("refund_paid", carrier.currency, paid),),
        "notices": notices("refund_paid", case.answers, case.consents),
    }


def _keep(
    found: OpenCase, deed: Deed | None, action: str, told: Told, parts: dict[str, Any]
) -> ResponseReturnValue:
    """Make the change if the case is still as the clerk saw it; else the form again, 409."""
    house, case = kiosk(), found.case
    taken = [one.deed for one in found.file.follow_ups]
    made = Change(
        action,
        must_staff().actor,
        case.state,
        case.state_left,
        note=told.values.get("note", ""),
        new_deeds=opened(told, taken, _draw),
        **parts,
    )
    seen = request.form.get("version", "")
    version = int(seen) if seen.isascii() and seen.isdigit() else 0
    done = change(house.store, case.reference, version, made, house.now(), house.today())
    if isinstance(done, Conflict):
        blamed = "outcome" if deed else "what"
        return _form(_case(case.reference), deed, {blamed: Problem("deed-changed")}, 409)
    return redirect(f"/counter/cases/{case.reference}#follow-ups", 303)


def _draw() -> str:
    return unused_reference(kiosk().store, lambda: new_reference(secrets.randbelow))


def _form(
    found: OpenCase,
    deed: Deed | None,
    problems: dict[str, Problem] | None = None,
    status: int = 200,
) -> ResponseReturnValue:
    """The page, with what was typed and what changed since it was fetched."""
    today, case, words = kiosk().today(), found.case, say()
    row = row_of(found.desk, deed, case.state) if deed else None
    outcomes = OUTCOMES[row.kind] if row else ()
    due = add_days(today, DISPUTE_DAYS, "calendar_day", found.desk.carrier)
    seen = request.form.get("version", "")
    since = int(seen) if seen.isascii() and seen.isdigit() else case.version
    people = names(kiosk().store)
    return page(
        "counter/deed.html",
        status,
        path=request.path + (f"?deed={deed.deed}" if deed else ""),
        case=case,
        desk=found.desk,
        reference=group(case.reference),
        row=row,
        outcomes=outcomes,
        needs=FIELDS,
        disputed=[one for one in outcomes if one in DISPUTED],
        matters=MATTERS,
        evidence=EVIDENCE,
        methods=methods(_context(found)),
        typed={"due_on": due.isoformat(), "on": today.isoformat()}
        | _agreed(found, deed)
        | {name: visible(said) for name, said in _given().items()},
        errors={name: words(one.key, **one.args) for name, one in (problems or {}).items()},
        since=[(event, people.get(event.actor, event.actor)) for event in found.file.history
               if event.version > since],
    )  # fmt: skip


def install(app: Flask) -> None:
    """Two pages beside the case page."""
    ways = ["GET", "POST"]
    app.add_url_rule("/counter/cases/<reference>/follow-up", "follow_up", follow_up, methods=ways)
    app.add_url_rule("/counter/cases/<reference>/dispute", "dispute", dispute, methods=ways)
