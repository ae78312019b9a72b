"""What a customer can be asked for once their request is being checked: all of it at once (R58)."""

from collections.abc import Mapping

from msgspec import Struct

from kiosk.rules.answers import Answers, When, holds
from kiosk.rules.procedure import Desk, Text


class Asked(Struct, frozen=True):
    """One thing to ask for: the procedure's own `text`, else the message `key`."""

    id: str
    text: Text | None = None
    detail: Text | None = None
    key: str | None = None


_GENERIC: tuple[tuple[str, When], ...] = (
    ("id-unreadable", {}),
    ("id-expired", {}),
    ("name-differs", {}),
    ("number-differs", {}),
    ("card-missing", {"card_state": ["in_hand", "damaged"]}),
    ("card-number", {}),
    ("letter-scope", {"acting_as": ["representative"]}),
    ("payee-differs", {"settlement": ["refund_bank", "refund_cash"]}),
    ("transfer-number", {"settlement": ["transfer"]}),
    ("arrears-proof", {}),
    ("penalty-consent", {}),
    ("contact-dead", {}),
    ("work-order", {"channel": ["online", "hotline"]}),
    ("explain", {}),
)
"""What any carrier may find missing, and when it can be: `asked--<id>`."""


def askable(desk: Desk, answers: Answers) -> tuple[Asked, ...]:
    """Everything that can be asked of this case, the procedure's materials first."""
    materials = (
        Asked(f"material-{item.id}", item.text, item.detail)
        for item in desk.procedure.materials
        if holds(item.when, answers)
    )
    generic = (Asked(name, key=f"asked--{name}") for name, when in _GENERIC if holds(when, answers))
    return (*materials, *generic)


def asked_of(desk: Desk, answers: Answers, facts: Mapping[str, str]) -> tuple[Asked, ...]:
    """What was asked of this case, as its facts remember it."""
    chosen = facts.get("asked", "").split()
    return tuple(item for item in askable(desk, answers) if item.id in chosen)
