"""A blank form of a procedure, for those who would rather write with a pen (R42 R43).

Staff key it in afterwards. It asks all that the tablet may ask; what is for some only says so.
"""

from kiosk.locale import speaker
from kiosk.paper.common import explained, paper
from kiosk.paper.contents import Block, Boxes, Choices, Contents, Grid, Paragraphs, Said, Steps
from kiosk.paper.pen import Pen
from kiosk.paper.subject import Subject
from kiosk.paper.values import CHOICES, MONEY
from kiosk.rules.options import options
from kiosk.rules.texts import choose

ASKS = {
    "channel": "h-how",
    "plan_type": "h-plan",
    "acting_as": "h-who",
    "id_type": "h-document",
    "card_state": "h-card-state",
    "settlement": "h-refund",
    "reason": "h-reason",
}
"""Questions that stand on the tablet as the heading of their page."""

HOLDER = ("holder_name", "id_number", "id_country", "id_expires")
PROXY = ("rep_name", "rep_id_type", "rep_id_number", "rep_id_expires")
CARD = ("msisdn", "iccid", "eid", "account_ref")
SUMS = ("balance", "arrears", "deposit", "monthly_fee", "contract_ends")
PAYEE = {
    "refund_bank": ("payee_name", "bank_name", "bank_account"),
    "refund_cash": ("payee_name",),
    "transfer": ("transfer_to",),
}
REACHED = ("contact_phone", "contact_email", "departs_on", "remarks")
ANSWERS = ("done", "not_applicable", "later", "cannot")


def blank_form(subject: Subject) -> Contents:
    """Every question of the procedure, whatever has been answered so far."""
    pen = Pen(subject)
    blocks: tuple[Block, ...] = (
        Paragraphs((pen.say("slip-form-how"),)),
        _choices(pen, "channel", "plan_type", "bundle"),
        *_checks(pen),
        _choices(pen, "acting_as", "id_type"),
        _boxes(pen, HOLDER),
        _boxes(pen, PROXY, "slip-form-proxy"),
        _choices(pen, "card_state"),
        _boxes(pen, _asked(pen, CARD)),
        *_money(pen),
        _choices(pen, "reason"),
        _boxes(pen, (*_asked(pen, REACHED), "track_code")),
        *_materials(pen),
        *_closing(pen),
    )
    return paper(pen, "form", [block for block in blocks if not _empty(block)])


def _empty(block: Block) -> bool:
    return block in (Choices(()), Boxes(()))


def _asked(pen: Pen, names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name for name in names if pen.subject.desk.procedure.question(name))


def _label(pen: Pen, name: str) -> Said:
    if name == "id_number":
        return pen.say("id-number--other")
    facts = {"currency": pen.subject.desk.carrier.currency} if name in MONEY else {}
    return pen.say(ASKS.get(name, f"q-{name.replace('_', '-')}"), **facts)


def _boxes(pen: Pen, names: tuple[str, ...], title: str | None = None) -> Boxes:
    return Boxes(tuple(_label(pen, name) for name in names), pen.say(title) if title else None)


def _choices(pen: Pen, *names: str) -> Choices:
    """Questions that are asked here and have something to choose from."""
    every = {name: _offered(pen, name) for name in names}
    return Choices(
        tuple(
            (_label(pen, name), tuple(_value(pen, CHOICES[name], value) for value in values))
            for name, values in every.items()
            if values
        )
    )


def _value(pen: Pen, group: str, value: str) -> Said:
    return pen.say(f"{group}--{value.replace('_', '-')}")


def _offered(pen: Pen, name: str) -> tuple[str, ...]:
    """Nothing is answered yet, so every way of giving money back is offered."""
    desk = pen.subject.desk
    if name == "settlement":
        return tuple(dict.fromkeys(refund.id for refund in desk.procedure.refunds))
    if name in {"plan_type", "bundle"} and not desk.procedure.question(name):
        return ()
    return options(desk, name, {})


def _checks(pen: Pen) -> list[Grid]:
    """What to see to beforehand; what is critical can also be more than the customer can do."""
    rows = tuple(
        (pen.tell(check.text), len(ANSWERS) - (check.severity != "critical"))
        for check in pen.subject.desk.procedure.checks
    )
    most = max((count for _, count in rows), default=0)
    heads = tuple(_value(pen, "check", value) for value in ANSWERS[:most])
    return [Grid(pen.say("h-before"), heads, rows)] if rows else []


def _money(pen: Pen) -> list[Block]:
    ways = _offered(pen, "settlement")
    payee = dict.fromkeys(name for way in ways for name in PAYEE.get(way, ()))
    return [_boxes(pen, _asked(pen, SUMS)), _choices(pen, "settlement"),
            _boxes(pen, tuple(payee), "h-payee")]  # fmt: skip


def _materials(pen: Pen) -> list[Steps]:
    """What a form handed in at the counter can need; for the customer alone, staff know it."""
    items = tuple(
        Said(explained(pen, item.text, item.detail, item.unverified).text)
        for item in pen.subject.desk.procedure.materials
        if "counter" in item.when.get("channel", ["counter"])
    )
    return [Steps(pen.say("slip-bring"), items, boxes=True)] if items else []


def _closing(pen: Pen) -> list[Block]:
    """What becomes of the answers, what the customer agrees to, and who signs."""
    return [
        Paragraphs(_privacy(pen), title=pen.say("h-privacy"), small=True),
        _choices(pen, "consents"),
        Paragraphs((pen.say("slip-form-declare"),)),
        Boxes((pen.say("slip-signature"), pen.say("slip-handled-on"))),
        Boxes((pen.say("slip-reference"), pen.say("slip-received-by")), pen.say("slip-form-shop")),
    ]


def _privacy(pen: Pen) -> tuple[Said, ...]:
    """The notice of the tablet, which comes before any personal answer is put in."""
    about = pen.subject
    facts = {
        "shop": about.shop_name,
        "carrier": choose(about.desk.carrier.name, about.language),
        "days": about.desk.procedure.retention_days,
    }
    say = speaker(about.language)
    return tuple(Said(say(f"privacy-{number}", **facts)) for number in range(1, 6))
