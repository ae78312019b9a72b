"""The choices a question offers, in the order they are shown."""

from kiosk.rules.answers import Answers, holds
from kiosk.rules.pages import checks
from kiosk.rules.procedure import Desk

CONSENTS = ("process", "id_image", "notify")

_FIXED: dict[str, tuple[str, ...]] = {
    "consents": CONSENTS,
    "acting_as": ("holder", "representative"),
    "plan_type": ("prepaid", "postpaid", "unknown"),
    "bundle": ("no", "yes", "unknown"),
}


def options(desk: Desk, name: str, answers: Answers) -> tuple[str, ...]:
    """The values of a choice, or an empty tuple when the question is not one."""
    procedure = desk.procedure
    if name in _FIXED:
        return _FIXED[name]
    if name.startswith("check_"):
        return _check(desk, name, answers)
    if name == "channel":
        return tuple(channel.id for channel in procedure.channels)
    if name in {"id_type", "rep_id_type"}:
        return tuple(procedure.id_types or desk.carrier.id_types)
    if name == "card_state":
        return tuple(procedure.card_states)
    if name == "reason":
        return tuple(procedure.reasons)
    if name == "settlement":
        offered = [refund.id for refund in procedure.refunds if holds(refund.when, answers)]
        return tuple(dict.fromkeys(offered))
    return ()


def _check(desk: Desk, name: str, answers: Answers) -> tuple[str, ...]:
    for check in checks(desk.procedure, answers):
        if name == f"check_{check.id}":
            critical = ("cannot",) if check.severity == "critical" else ()
            return ("done", "not_applicable", "later", *critical)
    return ()
