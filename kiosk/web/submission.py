"""From a finished draft to a case, in one transaction, however often the button is tapped."""

import secrets

import msgspec
from flask import request
from flask.typing import ResponseReturnValue

from kiosk.locale import speaker
from kiosk.paper.values import whole
from kiosk.rules import case as life
from kiosk.rules import pictures, privacy, settlement, workdays
from kiosk.rules.answers import Answers, holds, several
from kiosk.rules.journey import Journey, relevant
from kiosk.rules.pages import GUIDED
from kiosk.rules.procedure import Desk
from kiosk.rules.reference import new_reference
from kiosk.store import submissions
from kiosk.store.cases import by_reference
from kiosk.store.submissions import NewCase
from kiosk.store.visits import Visit
from kiosk.web import visitor
from kiosk.web.flood import patience
from kiosk.web.kiosk import kiosk
from kiosk.web.template import page

SHOWN = "shown"
"""The field of the last page that says which answers stand on it."""


def shown(desk: Desk, answers: Answers) -> str:
    """By what answers are known to be the same, without saying them."""
    said = msgspec.json.encode(sorted(relevant(desk, answers).items())).decode()
    return kiosk().store.vault.lookup("shown", said).hex()[:32]


def is_as_shown(desk: Desk, answers: Answers) -> bool:
    """Whether the page that was sent showed these answers. One that does not say is believed."""
    mine = shown(desk, answers)
    return secrets.compare_digest(request.form.get(SHOWN, mine).encode(), mine.encode())


def once_more(current: Visit) -> ResponseReturnValue:
    """The last page sent again: to the end; 422 when it showed other answers than were taken.

    Once somebody worked on the case its answers are the shop's, and there is nothing to compare.
    """
    case = by_reference(kiosk().store, current.reference or "")
    desk = case and kiosk().desks.get(case.procedure_id)
    if case and desk and case.version == 1 and not is_as_shown(desk, case.answers):
        return page("customer/other-answers.html", 422)
    return visitor.away("done")


def submit(desk: Desk, path: Journey, current: Visit) -> ResponseReturnValue:
    """Hand the draft in. Anything still open sends the customer to that page instead."""
    if path.current.slug != "check":
        return visitor.away("step", slug=path.current.slug)
    house = kiosk()
    patience("submit")
    submissions.submit(
        house.store,
        current,
        new_case(desk, current),
        now=house.now(),
        day=house.today(),
        new_reference=lambda: new_reference(secrets.randbelow),
    )
    return visitor.away("done")


def new_case(desk: Desk, current: Visit) -> NewCase:
    """The case of a draft: only the answers that belong to its path, with money and deeds due."""
    today = kiosk().today()
    answers = relevant(desk, current.answers)
    held = settlement.holds_case(desk, answers)
    promise = workdays.promised(desk, answers, today, held=held)
    bill = settlement.settle(desk, answers, today)
    moved = life.act(
        life.State.DRAFT,
        "submit",
        actor=life.Role.CUSTOMER,
        given={},
        arrears_hold=held,
    )
    if isinstance(moved, life.Refused):
        raise RuntimeError(f"a whole draft was refused: {moved.problem.key}")
    return NewCase(
        procedure_id=desk.procedure.id,
        digest=desk.digest,
        language=current.language if visitor.in_hand() else visitor.language(),
        channel=answers["channel"],
        waits=answers["channel"] not in GUIDED,
        answers=answers,
        state=moved.to,
        state_left=moved.left,
        money=tuple(
            (line.what, None if line.amount is None else str(line.amount), line.stated_by,
             line.estimate)
            for line in bill.lines
        ),
        follow_ups=tuple(
            (deed.id, deed.by, workdays.due_on(deed.deadline, desk.carrier, today))
            for deed in desk.procedure.follow_ups
            if holds(deed.when, answers)
        ),
        promised_by=promise.latest if promise else None,
        consents=several(answers, "consents"),
        msisdn=answers.get("msisdn"),
        pictures=pictures.allowed(desk, answers),
        note=agreed(desk, answers),
    )  # fmt: skip


def agreed(desk: Desk, answers: Answers) -> str:
    """What was agreed to, by which notice, as the history keeps it: in the shop's language."""
    language = kiosk().settings.shop_language
    consents = whole(desk, "consents", answers, language)
    return speaker(language)("agreed-to", version=privacy.VERSION, consents=consents)
