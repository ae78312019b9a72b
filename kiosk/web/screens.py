"""Which template a page of the journey has, and what else stands on it."""

from kiosk.paper.contents import Kind
from kiosk.rules import settlement, workdays
from kiosk.rules.answers import Answers, holds, several
from kiosk.rules.journey import Journey, missing
from kiosk.rules.pages import Page
from kiosk.rules.problem import Problem
from kiosk.rules.procedure import Desk, Note, Text
from kiosk.web import submission, visitor
from kiosk.web.kiosk import kiosk
from kiosk.web.pictures.intake import shown
from kiosk.web.pictures.places import of_draft
from kiosk.web.review import chapters

_OWN = {
    "how",
    "guide",
    "privacy",
    "pictures",
    "stop",
    "arrears",
    "refund",
    "leaving-early",
    "signature",
    "check",
}
SLUGS = frozenset(
    [
        "how",
        "guide",
        "before",
        "privacy",
        "who",
        "document",
        "identity",
        "representative",
        "pictures",
        "card-state",
        "card",
        "plan",
        "money",
        "contract",
        "arrears",
        "refund",
        "payee",
        "reason",
        "contact",
        "leaving",
        "leaving-early",
        "signature",
        "check",
        "stop",
    ]
)
_PAPERS: dict[str, Kind] = {"guide": "guidance", "stop": "refusal"}


def template(at: Page) -> str:
    """The template of a page: its own where it has one, else the plain form of questions."""
    return f"customer/{at.slug if at.slug in _OWN else 'questions'}.html"


def paper_kind(at: Page) -> Kind:
    """Which paper grows on the right."""
    return _PAPERS.get(at.slug, "receipt")


def notes(desk: Desk, slug: str, answers: Answers) -> list[Note]:
    """What the procedure has to say on this screen."""
    return [n for n in desk.procedure.notes if slug in n.at and holds(n.when, answers)]


def money_rules(desk: Desk, at: Page, answers: Answers) -> list[tuple[Text, bool]]:
    """What the carrier says about money on this page, and whether nobody has confirmed it."""
    rules = desk.procedure.settlement
    if at.slug == "contract":
        found = [rule for rule in rules.penalty if holds(rule.when, answers)]
        return [(rule.text, rule.unverified) for rule in found[:1]]
    deposit = [rules.deposit] if rules.deposit and "deposit" in at.fields else []
    return [(text, False) for text in (*rules.notes, *deposit)]


def extras(
    desk: Desk, path: Journey, at: Page, answers: Answers, fault: Problem | None = None
) -> dict[str, object]:
    """What a screen shows besides its questions; `fault` is about something of it."""
    found: dict[str, object] = {"notes": notes(desk, at.slug, answers), "halt": path.halt}
    if at.slug == "pictures":
        found["pictures"] = shown(of_draft(desk, visitor.must_visit()), fault)
    if at.slug == "guide":
        found["channel"] = desk.procedure.channel(answers["channel"])
    if at.slug in {"money", "contract"}:
        found["rules"] = money_rules(desk, at, answers)
    if at.slug == "refund":
        found["refunds"] = {r.id: r for r in desk.procedure.refunds if holds(r.when, answers)}
    if at.slug == "arrears":
        found["due"] = settlement.arrears_due(desk, answers)
        found["held"] = settlement.holds_case(desk, answers)
    if at.slug == "signature":
        found["unsigned"] = at.slug in several(answers, "seen") and bool(missing(desk, at, answers))
    if at.slug in {"leaving-early", "check"}:
        review = workdays.review_for(desk.procedure, answers)
        held = settlement.holds_case(desk, answers)
        found["time"], found["held"] = review, held
        found["promise"] = (
            workdays.promised(desk, answers, kiosk().today(), held=held)
            if at.slug == "check"
            else workdays.promise(review, desk.carrier, kiosk().today())
        )
    if at.slug == "check":
        found["chapters"] = chapters(desk, path, answers)
        found["shown"], found["changed"] = submission.shown(desk, answers), fault
    return found
