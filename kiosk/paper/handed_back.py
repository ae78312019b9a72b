"""The customer signs that the card was handed back and that all is settled (R68 R71)."""

from kiosk.paper.common import paper, reference
from kiosk.paper.contents import Block, Boxes, Contents, Paragraphs, Rows, Said, Signature
from kiosk.paper.figures import moment
from kiosk.paper.pen import Pen
from kiosk.paper.receipt_money import money_rows
from kiosk.paper.receipt_rows import number_rows, person_rows
from kiosk.paper.subject import Deed, Subject


def handed_back(subject: Subject) -> Contents:
    """Signed as it was on the tablet, else with room to sign with a pen.

    Raises ValueError for a case that is not completed: nothing is settled yet.
    """
    if subject.state != "completed":
        raise ValueError(f"nothing is settled in a case that is {subject.state}")
    pen = Pen(subject)
    deed = next((d for d in subject.deeds if d.outcome == "handed_back"), Deed(""))
    at = deed.done_at
    head = [
        *reference(pen),
        pen.row("shop", Said(subject.shop_name)),
        *([pen.row("handed-back-at", Said(moment(at)))] if at else []),
    ]
    path, name = deed.detail.get("signature", ""), deed.detail.get("signature_name", "")
    money = money_rows(pen, subject.settled or subject.bill, "slip-no-figure")
    groups = ((None, [*head, *person_rows(pen)]), (None, number_rows(pen)),
              (pen.say("slip-settled"), money))  # fmt: skip
    blocks: tuple[Block, ...] = (
        *(Rows(tuple(rows), title) for title, rows in groups if rows),
        Paragraphs((pen.say("slip-hands-back"),)),
        Signature(pen.say("slip-signature"), path, "" if path else name),
        Boxes((pen.say("slip-received-by"), pen.say("slip-handled-on"))),
    )
    return paper(pen, "handed_back", blocks)
