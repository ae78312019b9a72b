"""The five cards carry what each requirement asks of them: one row a requirement, a dot a card.

`●` and `○` as in the matrix they were written from (stated, or implied); both must be met.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.rules.loader import load
from kiosk.rules.procedure import Desk, Procedure

DESKS = load(Path(__file__).parents[2] / "procedures")
CARDS = ("ais-data-card", "ais-esim", "smart-unlimited", "smart-phone-card", "axis-data-card")
Holds = Callable[[Desk], bool]


def check(*names: str) -> Holds:
    return lambda desk: {one.id for one in desk.procedure.checks}.issuperset(names)


def critical(*names: str) -> Holds:
    return lambda desk: {
        one.id for one in desk.procedure.checks if one.severity == "critical" and one.unbind
    }.issuperset(names)


def some(section: str, *names: str) -> Holds:
    """One of these ids is in the section."""
    return lambda desk: any(one.id in names for one in getattr(desk.procedure, section))


def asks(*names: str) -> Holds:
    return lambda desk: all(desk.procedure.question(name) for name in names)


def offers(channel: str) -> Holds:
    return lambda desk: desk.procedure.channel(channel) is not None


def step(kind: str, login: bool = False) -> Holds:
    return lambda desk: any(
        one.kind == kind and (one.login or not login)
        for channel in desk.procedure.channels
        for one in channel.steps
    )


def refunds(*names: str) -> Holds:
    return lambda desk: {one.id for one in desk.procedure.refunds}.issuperset(names)


def _sourced(desk: Desk) -> bool:
    return bool(desk.procedure.sources and desk.carrier.sources and desk.procedure.version)


def _lead_time(desk: Desk) -> bool:
    return any([desk.procedure.review, *(one.review for one in desk.procedure.channels)])


def _weighed(desk: Desk) -> bool:
    return all(one.trade_offs for one in desk.procedure.channels)


def _gate(desk: Desk) -> bool:
    procedure: Procedure = desk.procedure
    return bool(procedure.stops) and any(one.severity == "block" for one in procedure.checks)


def _hours(desk: Desk) -> bool:
    return check("shop_hours")(desk) and any(one.hours for one in desk.procedure.channels)


def _form(desk: Desk) -> bool:
    esim = desk.procedure.form_factor == "esim"
    return esim == ("installed" in desk.procedure.card_states) == asks("eid")(desk)


def _chat(desk: Desk) -> bool:
    online = desk.procedure.channel("online")
    return online is not None and online.say is not None


def _holds_for_arrears(desk: Desk) -> bool:
    return desk.procedure.settlement.arrears == "hold" and check("unpaid_bills")(desk)


MATRIX: list[tuple[str, str, Holds]] = [
    ("R1", "●○●●○", _sourced),
    ("R2", "●●●●●", _form),
    ("R3", "··●●·", _gate),
    ("R4", "●·○○○", some("notes", "not-topping-up")),
    ("R5", "○●··●", lambda desk: len(desk.procedure.reasons) == 7),
    ("R6", "·○○○●", _lead_time),
    ("R7", "●●●●●", step("web")),
    ("R8", "●··●·", step("app")),
    ("R9", "●●●●·", step("web", login=True)),
    ("R10", "●···●", lambda desk: any(one.say for one in desk.procedure.channels)),
    ("R11", "●····", lambda desk: any(one.work_order for one in desk.procedure.channels)),
    ("R12", "●·●●●", offers("counter")),
    ("R13", "···●·", _chat),
    ("R14", "○●●●●", some("notes", "another-way")),
    ("R15", "○·●●·", lambda desk: desk.carrier.branches is not None),
    ("R16", "···●·", _hours),
    ("R19", "●··○·", _weighed),
    ("R20", "●·●·●", check("balance")),
    ("R21", "●·●··", _holds_for_arrears),
    ("R21", "····○", lambda desk: desk.procedure.settlement.arrears == "hold"),
    ("R22", "●·●·●", check("backup")),
    ("R23", "●··●·", critical("pay_apps", "bank_cards")),
    ("R24", "·○··●", check("devices")),
    ("R25", "····●", check("contract_terms")),
    ("R25", "····●", asks("monthly_fee", "contract_ends")),
    ("R26", "○····", check("other_services")),
    ("R26", "·●···", some("notes", "bundle-effect")),
    ("R27", "·●···", check("esim_device")),
    ("R28", "·●···", check("up_to_date")),
    ("R29", "··○●·", check("print_history")),
    ("R30", "●○○·●", check("contact_reachable")),
    ("R31", "●●●●●", some("materials", "id-original")),
    ("R32", "··●●○", lambda desk: "passport" in desk.carrier.id_types),
    ("R36", "··●··", some("materials", "bills")),
    ("R37", "··●·○", some("materials", "bank-account")),
    ("R38", "···●·", some("materials", "bound-items")),
    ("R39", "·●···", check("registered_email")),
    ("R40", "····●", check("copies_legible")),
    ("R44", "○●●●○", asks("msisdn")),
    ("R46", "○···●", asks("account_ref")),
    ("R47", "○●●·●", asks("contact_phone", "contact_email")),
    ("R48", "·●··●", asks("reason", "remarks")),
    ("R53", "·●···", some("notes", "forgotten-password")),
    ("R54", "○●○●·", some("notes", "otp-password")),
    ("R56", "·●●○●", _lead_time),
    ("R57", "●●○○●", some("notes", "progress")),
    ("R63", "·○●○●", some("follow_ups", "recheck-took-effect")),
    ("R64", "○○○○●", some("notes", "service-stops")),
    ("R69", "●·●●●", some("notes", "keep-evidence")),
    ("R71", "··●·●", some("follow_ups", "return-card", "hand-back-card")),
    ("R72", "·●···", some("follow_ups", "remove-profile")),
    ("R73", "··●·●", refunds("refund_bank")),
    ("R74", "····●", refunds("transfer")),
    ("R75", "··●·○", some("follow_ups", "watch-refund")),
    ("R76", "···●·", some("follow_ups", "confirm-unbinding")),
    ("R77", "···●·", some("follow_ups", "old-card-may-return")),
    ("R80", "····●", some("follow_ups", "reapply")),
    ("R81", "●○···", some("notes", "fraud")),
    ("R82", "○··●·", some("notes", "risk-of-not-cancelling")),
    ("R83", "·●···", some("materials", "authority-letter")),
]


def _cells() -> Iterator[object]:
    for name, dots, holds in MATRIX:
        assert len(dots) == len(CARDS)
        for card, dot in zip(CARDS, dots, strict=True):
            if dot != "·":
                yield pytest.param(card, holds, id=f"{name}-{card}")


@pytest.mark.parametrize(("card", "holds"), list(_cells()))
def test_a_card_carries_what_is_asked_of_it(card: str, holds: Holds) -> None:
    assert holds(DESKS[card])


def test_no_card_asks_a_security_question() -> None:  # R52
    names = {one.name for desk in DESKS.values() for one in desk.procedure.questions}
    assert not {name for name in names if "secret" in name or "security" in name}


def test_a_card_without_a_published_time_promises_none() -> None:  # R56
    assert not _lead_time(DESKS["ais-data-card"])
