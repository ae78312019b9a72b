"""A blank letter by which the holder lets someone else act. Nothing is filled in for them."""

from kiosk.paper.common import bring, footer, product
from kiosk.paper.contents import Boxes, Contents, Paragraphs
from kiosk.paper.pen import Pen
from kiosk.paper.subject import Subject

HOLDER = ("slip-holder-name", "slip-holder-id", "slip-msisdn", "slip-holder-phone")
PROXY = ("slip-rep-name", "slip-rep-id-number")
TERMS = ("slip-scope", "slip-valid-until")
SIGNED = ("slip-holder-signs", "slip-proxy-signs", "slip-place-date", "slip-shop-checked")


def authority(subject: Subject) -> Contents:
    """The letter for this card, with what the representative has to bring along."""
    pen = Pen(subject)
    answers = {"channel": "counter", **subject.answers, "acting_as": "representative"}

    def boxes(keys: tuple[str, ...]) -> Boxes:
        return Boxes(tuple(pen.say(key) for key in keys))

    return Contents(
        kind="authority",
        language=subject.language,
        shop_language=subject.shop_language,
        title=pen.say("slip-title-authority"),
        subtitle=product(pen),
        blocks=(
            boxes(HOLDER),
            Paragraphs((pen.say("slip-authorise"),)),
            boxes(PROXY),
            Paragraphs((pen.say("slip-authorise-for"),)),
            boxes(TERMS),
            boxes(SIGNED),
            *bring(pen, "slip-proxy-brings", answers),
            Paragraphs((pen.say("slip-authority-note"),), small=True),
        ),
        footer=footer(pen),
        author=subject.shop_name,
    )
