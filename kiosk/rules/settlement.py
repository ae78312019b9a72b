"""What is owed to the customer and by them: lines of money, each with who states it.

The customer states figures; the carrier's file (`Settlement`) says which are asked for and what
ending early costs. A figure nobody gave stays unknown, and then so does the net.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Literal, get_args

from kiosk.rules.answers import Answers, When, holds
from kiosk.rules.pages import asked
from kiosk.rules.procedure import Carrier, Desk, Penalty

What = Literal["balance", "deposit", "arrears", "penalty"]
StatedBy = Literal["customer", "clerk", "carrier"]
Sign = Literal[1, -1]

_ASKED: tuple[tuple[What, Sign], ...] = (("balance", 1), ("deposit", 1), ("arrears", -1))
_WHAT: dict[str, What] = {what: what for what in get_args(What)}
_BY: dict[str, StatedBy] = {by: by for by in get_args(StatedBy)}
_AMOUNT = re.compile(r"\d{1,10}(\.\d{1,6})?", re.ASCII)


@dataclass(frozen=True)
class MoneyLine:
    """One amount, never negative, in the carrier's currency; None means not known.

    `sign` is +1 for what the customer gets back and -1 for what they owe. `estimate` marks what
    was computed from the figures `stated_by` gave, and not read off a bill.
    """

    what: What
    amount: Decimal | None
    stated_by: StatedBy
    estimate: bool
    sign: Sign


@dataclass(frozen=True)
class Bill:
    """All lines and what they come to.

    `net` is positive when the customer gets money back and negative when they owe; None when a
    line is not known (`unknown` names which), or when there is no line at all. `rounded` is True
    when a line was rounded, half up, to `digits` after the point; the net adds rounded lines.
    """

    lines: tuple[MoneyLine, ...]
    net: Decimal | None
    currency: str
    digits: int
    unknown: tuple[What, ...]
    rounded: bool


def settle(desk: Desk, answers: Answers, today: date) -> Bill:
    """The bill as these answers have it on `today`, the shop's local date.

    It describes the account; that a customer waives or transfers the balance changes nothing here.
    """
    digits = desk.carrier.currency_digits
    exact = [*_stated(desk, answers), *_penalty(desk, answers, today)]
    lines = tuple(_rounded(line, digits) for line in exact)
    rounded = any(a.amount != b.amount for a, b in zip(exact, lines, strict=True))
    return bill_of(desk.carrier, lines, rounded=rounded)


def bill_of(carrier: Carrier, lines: tuple[MoneyLine, ...], *, rounded: bool = False) -> Bill:
    """What lines come to, whoever stated them: as answered, or as kept and confirmed since."""
    known = [line.sign * line.amount for line in lines if line.amount is not None]
    complete = bool(lines) and len(known) == len(lines)
    return Bill(
        lines=lines,
        net=sum(known, Decimal()) if complete else None,
        currency=carrier.currency,
        digits=carrier.currency_digits,
        unknown=tuple(line.what for line in lines if line.amount is None),
        rounded=rounded,
    )


def kept_line(what: str, amount: str | None, stated_by: str, estimate: bool) -> MoneyLine:
    """A stored line read back. Raises KeyError for a line nobody has heard of."""
    named, by = _WHAT[what], _BY[stated_by]
    sign: Sign = 1 if named in {"balance", "deposit"} else -1
    return MoneyLine(named, None if amount is None else Decimal(amount), by, estimate, sign)


def sign_again(signed: Decimal | None, now: Decimal | None) -> bool:
    """Whether the customer must sign what the bill comes to `now`: another sum than they `signed`,
    or, where they signed an unknown one, that they owe.

    >>> sign_again(Decimal("120.50"), Decimal(80)), sign_again(None, Decimal(80))
    (True, False)
    >>> sign_again(None, Decimal(-5)), sign_again(Decimal(80), None)
    (True, False)
    """
    if now is None:
        return False
    return now < 0 if signed is None else now != signed


def arrears_due(desk: Desk, answers: Answers) -> Decimal | None:
    """The unpaid amount when one above zero is stated; None when nothing, or nothing known, is."""
    for line in _stated(desk, answers):
        if line.what == "arrears":
            amount = _rounded(line, desk.carrier.currency_digits).amount
            return amount or None
    return None


def holds_case(desk: Desk, answers: Answers) -> bool:
    """True when the carrier does not start before what is owed has been paid."""
    hold = desk.procedure.settlement.arrears == "hold"
    return hold and arrears_due(desk, answers) is not None


def months_left(today: date, ends: date) -> int:
    """Started months from `today` to `ends`: a month begun counts whole; 0 when no day is left.

    >>> months_left(date(2026, 1, 15), date(2026, 3, 15))
    2
    >>> months_left(date(2026, 1, 15), date(2026, 3, 16))
    3
    """
    whole = (ends.year - today.year) * 12 + ends.month - today.month
    return max(0, whole + (ends.day > today.day))


def _stated(desk: Desk, answers: Answers) -> Iterator[MoneyLine]:
    for what, sign in _ASKED:
        if asked(desk.procedure, what, answers):
            yield MoneyLine(what, _amount(answers, what), "customer", False, sign)


def _penalty(desk: Desk, answers: Answers, today: date) -> Iterator[MoneyLine]:
    """At most one line, by the first rule that holds.

    A rule that may hold for all we know (its question is open, or answered "unknown") is not
    passed over: then the penalty is unknown.
    """
    for rule in desk.procedure.settlement.penalty:
        if holds(rule.when, answers):
            if rule.rule != "none":
                amount = _early_end(rule, answers, today)
                yield MoneyLine("penalty", amount, "customer", True, -1)
            return
        if _may_hold(rule.when, answers):
            yield MoneyLine("penalty", None, "customer", True, -1)
            return


def _early_end(rule: Penalty, answers: Answers, today: date) -> Decimal | None:
    fee, ends = _amount(answers, "monthly_fee"), answers.get("contract_ends", "")
    if rule.rule == "unknown" or not ends:
        return None
    months = months_left(today, date.fromisoformat(ends))
    if months == 0:
        return Decimal()
    return None if fee is None else fee * months + Decimal(rule.fee)


def _may_hold(when: When, answers: Answers) -> bool:
    return all(answers.get(name, "") in (*values, "", "unknown") for name, values in when.items())


def _amount(answers: Answers, name: str) -> Decimal | None:
    said = answers.get(name, "")
    return Decimal(said) if _AMOUNT.fullmatch(said) else None


def _rounded(line: MoneyLine, digits: int) -> MoneyLine:
    if line.amount is None:
        return line
    amount = line.amount.quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP)
    return MoneyLine(line.what, amount, line.stated_by, line.estimate, line.sign)
