"""A consent of a case, given or taken back: kept with the case, and when, in its history."""

from kiosk.rules.answers import several
from kiosk.store.cases import Case
from kiosk.store.changes import Change

MESSAGES = "notify"
"""The consent that messages rest on; the one for pictures is rules/pictures.py's."""


def settled(case: Case, actor: str, action: str, what: str, *, given: bool) -> Change:
    """The case with or without one consent; `action` is what the history calls it."""
    kept = [one for one in several(case.answers, "consents") if one != what]
    told = (*kept, what) if given else tuple(kept)
    return Change(
        action,
        actor,
        case.state,
        case.state_left,
        answers={**case.answers, "consents": " ".join(told)},
        consents=told,
    )


def no_messages(case: Case, actor: str) -> Change:
    """The customer wants to hear no more. Messages that wait are not sent either
    (outbound/messages.py)."""
    return settled(case, actor, "stop-messages", MESSAGES, given=False)
