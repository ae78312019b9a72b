"""What staff must see to before a case goes on: the task list of one case (R43 R51 R55).

The list follows from the procedure and the answers; what was ticked is the store's to remember.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from kiosk.rules.answers import Answers, holds
from kiosk.rules.pages import checks
from kiosk.rules.procedure import Desk, Material, Text
from kiosk.rules.settlement import Bill, MoneyLine

Group = Literal["identity", "card", "materials", "money", "explain", "carrier"]
Detail = Literal["", "words", "paid", "figure", "carrier"]
Scan = Literal["", "document", "rep_document", "card"]


SIGNED = ("signed-again", "payee-signed")
"""Tasks that no tick sees to: the customer signs, and both are done."""


@dataclass(frozen=True)
class Task:
    """One thing to tick. Its words are the message `key`, about `text` where it has any.

    `detail` says what must be written to it: `words` (how, with whom, when), `paid` (amount, how,
    receipt number), `figure` (a money line's amount and source, blank to take it as stated),
    `carrier` (the same, but only the carrier can say: an exit fee, a deposit).
    `scan` names what a scanner may compare. `unseen`: a picture was given and nobody opened it yet,
    so that nothing can be said about it.
    """

    id: str
    group: Group
    key: str
    text: Text | None = None
    optional: bool = False
    detail: Detail = ""
    scan: Scan = ""
    about: Mapping[str, str] = field(default_factory=dict)
    unseen: bool = False


def tasks(
    desk: Desk, answers: Answers, bill: Bill, *, sign_again: bool = False,
    payee_changed: bool = False, twice: bool = False, unseen: Collection[str] = (),
) -> list[Task]:  # fmt: skip
    """All tasks of a case, in the order they are seen to. `bill` is as it stands now;
    `sign_again` that it comes to another sum than the customer signed, `payee_changed` that it goes
    elsewhere; `twice` that there is another request for the same card; `unseen` are the materials
    given as pictures that no clerk has opened."""
    return [
        *_identity(answers),
        *_card(answers, twice),
        *_materials(desk, answers, unseen),
        *_money(bill, sign_again, payee_changed),
        *_explain(desk, answers),
        Task("holder", "carrier", "task--holder", detail="words"),
    ]


def missing(listed: list[Task], ticked: Collection[str]) -> list[Task]:
    """The tasks that stand in the way of an approval."""
    return [task for task in listed if not task.optional and task.id not in ticked]


def needed_for(action: str, listed: list[Task], ticked: Collection[str]) -> list[Task]:
    """The tasks that stand in the way of an action.

    An approval needs all. On every channel the person is known before the carrier gets the case
    from staff, and before the certificate is handed over. A sum that changed after the approval is
    signed before the case is sent; where it goes, before the case is sent or completed.
    """
    if action == "approve":
        return missing(listed, ticked)
    if action in {"send", "file", "complete"}:
        left = missing(listed, ticked)
        signed = {"send": SIGNED, "complete": ("payee-signed",)}.get(action, ())
        return [t for t in left if t.group == "identity" or t.id in signed]
    return []


def _identity(answers: Answers) -> Iterator[Task]:
    yield Task("id-original", "identity", "task--id-original")
    if answers.get("acting_as") != "representative":
        yield Task("id-photo", "identity", "task--id-photo")
    yield Task("id-matches", "identity", "task--id-matches", scan="document")
    if answers.get("acting_as") == "representative":
        yield Task("rep-original", "identity", "task--rep-original")
        yield Task("rep-photo", "identity", "task--rep-photo")
        yield Task("rep-matches", "identity", "task--rep-matches", scan="rep_document")
        yield Task("letter", "identity", "task--letter", detail="words")


def _card(answers: Answers, twice: bool) -> Iterator[Task]:
    state = answers.get("card_state", "")
    if state in {"in_hand", "damaged"}:
        yield Task("card-matches", "card", "task--card-matches", scan="card")
    elif state == "installed":
        yield Task("profile-matches", "card", "task--profile-matches", scan="card")
    else:
        yield Task("card-explained", "card", "task--card-explained", detail="words")
    if twice:
        yield Task("other-request", "card", "task--other-request", detail="words")


def _materials(desk: Desk, answers: Answers, unseen: Collection[str]) -> Iterator[Task]:
    """What else must be shown; what the tasks above see to already is not listed twice."""
    for item in desk.procedure.materials:
        if holds(item.when, answers) and item.shows in {None, "copy"}:
            yield _material(item, item.id in unseen)


def _material(item: Material, unseen: bool) -> Task:
    key = "task--copy-legible" if item.shows == "copy" else "task--material"
    name = f"material-{item.id}"
    return Task(name, "materials", key, item.text, item.optional, unseen=unseen)


def _money(bill: Bill, sign_again: bool, payee_changed: bool) -> Iterator[Task]:
    for line in bill.lines:
        yield Task(f"money-{line.what}", "money", f"task--money-{line.what}", detail=_proof(line))
    if sign_again:
        yield Task("signed-again", "money", "task--signed-again")
    if payee_changed:
        yield Task("payee-signed", "money", "task--payee-signed")


def _proof(line: MoneyLine) -> Detail:
    """What is written to a money line: how a debt was paid, what the carrier says, or a source."""
    if line.what == "arrears" and line.amount:
        return "paid"
    return "carrier" if line.what in {"penalty", "deposit"} else "figure"


def _explain(desk: Desk, answers: Answers) -> Iterator[Task]:
    if answers.get("plan_type") == "unknown":
        yield Task("plan", "explain", "task--plan", detail="words")
    if answers.get("bundle") in {"yes", "unknown"}:
        yield Task("bundle", "explain", "task--bundle")
    for check in checks(desk.procedure, answers):
        said = answers.get(f"check_{check.id}", "")
        if said == "cannot" or (said == "later" and check.unbind):
            yield Task(f"check-{check.id}", "explain", f"task--check-{said}", check.text)
    yield Task("follow-ups", "explain", "task--follow-ups")
