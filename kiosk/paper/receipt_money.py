"""The money lines of the receipt: amounts alone on the right, who states them with the label."""

import functools
from decimal import Decimal

from kiosk.locale import speaker
from kiosk.paper.contents import Row, Said
from kiosk.paper.figures import DOT, money
from kiosk.paper.pen import Pen
from kiosk.rules.settlement import Bill, MoneyLine


def money_rows(pen: Pen, bill: Bill | None, unknown: str = "slip-not-known") -> list[Row]:
    """Every line of the bill, what they come to, and the way the balance goes back.

    `unknown` is the message for a line that has no figure.
    """
    rows: list[Row] = []
    if bill and bill.lines:
        rows = [_line(pen, line, unknown) for line in bill.lines] + [_net(pen, bill)]
    way = pen.row("settlement", _refund(pen))
    return [*rows, way] if way.value.text or pen.subject.draft else rows


def amount(pen: Pen, value: Decimal) -> Said:
    """An amount in the carrier's currency."""
    carrier = pen.subject.desk.carrier
    digits = carrier.currency_digits
    return pen.both(
        lambda language: money(value, carrier.currency, carrier.country, digits, language)
    )


def _line(pen: Pen, line: MoneyLine, unknown: str) -> Row:
    basis = "estimate" if line.estimate else line.stated_by
    if line.amount is None:
        empty = pen.subject.draft
        return Row(line.what, pen.say(f"slip-{line.what}"),
                   Said("") if empty else pen.say(unknown), empty=empty)  # fmt: skip
    label = pen.both(lambda language: _label(language, line.what, basis))
    return Row(line.what, label, amount(pen, line.sign * line.amount))


@functools.cache
def _label(language: str, what: str, basis: str) -> str:
    say = speaker(language)
    return say("slip-money", what=say(f"slip-{what}"), basis=say(f"slip-by-{basis}"))


def _net(pen: Pen, bill: Bill) -> Row:
    if bill.net is None:
        value = Said("") if pen.subject.draft else pen.say("slip-net-unknown")
        return Row("net", pen.say("slip-net"), value, strong=True, empty=pen.subject.draft)
    key = "slip-net-back" if bill.net > 0 else "slip-net-owed" if bill.net < 0 else "slip-net"
    return Row("net", pen.say(key), amount(pen, abs(bill.net)), strong=True)


def _refund(pen: Pen) -> Said:
    """The way, and where to: bank and masked account, or masked number. The name is the payee's."""
    way = pen.shown("settlement")
    where = {
        "refund_bank": ("bank_name", "bank_account", "payee_name"),
        "refund_cash": ("payee_name",),
        "transfer": ("transfer_to",),
    }.get(pen.subject.answers.get("settlement", ""), ())
    parts = [part for name in where if (part := pen.shown(name).text)]
    return Said(DOT.join((way.text, *parts)), way.under)
