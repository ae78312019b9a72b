"""A dispute after the end: still billed, still active, money missing (R79)."""

from datetime import date

from kiosk.paper.common import official_codes, paper
from kiosk.paper.contents import Block, Boxes, Contents, Paragraphs, Row, Rows, Said, Steps
from kiosk.paper.pen import Pen
from kiosk.paper.subject import Deed, Subject
from kiosk.rules.closing import EVIDENCE
from kiosk.rules.reference import group


def dispute(subject: Subject) -> Contents:
    """Of the dispute that `subject.about` names, else the newest. Raises ValueError without one."""
    found = [deed for deed in subject.deeds if deed.id.startswith("dispute-")]
    chosen = next(
        (deed for deed in found if deed.id == subject.about), found[-1] if found else None
    )
    if chosen is None:
        raise ValueError("no dispute in this case")
    pen = Pen(subject)
    said = chosen.detail
    evidence = said.get("evidence", "").split() or EVIDENCE
    items = tuple(pen.say(f"evidence--{name.replace('_', '-')}") for name in evidence)
    matter = said.get("what", "other").replace("_", "-")
    note = [Said(said["note"])] if said.get("note") else []
    blocks: tuple[Block, ...] = (
        Rows(tuple(_rows(pen, chosen))),
        Paragraphs((pen.say(f"matter--{matter}"),), strong=True),
        *([Paragraphs(tuple(note))] if note else []),
        Steps(pen.say("slip-evidence"), items, boxes=True),
        *_until(pen, chosen),
        *official_codes(pen),
        Boxes((pen.say("slip-handler"), pen.say("slip-handled-on"))),
    )
    return paper(pen, "dispute", blocks)


def _rows(pen: Pen, deed: Deed) -> list[Row]:
    about = pen.subject
    own = pen.row("dispute", Said(group(deed.reference or "")), strong=True)
    of = pen.row("case", Said(group(about.reference or "")))
    rows = [own, of, pen.row("shop", Said(about.shop_name))]
    rows += [pen.row(n) for n in ("holder_name", "msisdn", "work_order") if about.answers.get(n)]
    days = (
        ("effective-on", about.effective_on),
        ("since", _day(deed.detail.get("since"))),
        ("looked-at", deed.due_on),
    )
    return [*rows, *(pen.row(name, pen.day(on)) for name, on in days if on)]


def _day(said: str | None) -> date | None:
    return date.fromisoformat(said) if said else None


def _until(pen: Pen, deed: Deed) -> list[Paragraphs]:
    if deed.due_on is None:
        return []
    said = pen.dated("slip-dispute-next", deed.due_on, shop=pen.subject.shop_name)
    return [Paragraphs((said,), strong=True)]
