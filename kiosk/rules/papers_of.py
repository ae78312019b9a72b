"""Which papers a case offers (design.md, "Papers")."""

from collections.abc import Collection, Mapping
from typing import Literal

from kiosk.rules.pages import GUIDED

Kind = Literal[
    "receipt", "ticket", "guidance", "authority", "form", "request", "refusal", "certificate",
    "handed_back", "dispute",
]  # fmt: skip

OF_STATE: Mapping[str, Kind] = {
    "needs_information": "request",
    "completed": "certificate",
    "rejected": "refusal",
    "failed": "refusal",
    "withdrawn": "refusal",
}
"""The paper that a state is told with; the other states have none of their own."""


def papers_of(
    state: str,
    channel: str,
    acting_as: str,
    queue_number: int | None,
    deeds: Collection[tuple[str, str | None]] = (),
    withdrawn: bool = False,
) -> tuple[Kind, ...]:
    """The kinds of paper a case offers to its customer, the most useful first.

    `deeds` are its follow-ups, id and outcome: a dispute has a paper, and so has a card that was
    handed back. A certificate that was `withdrawn` is not offered any more.

    >>> papers_of("completed", "counter", "holder", 23)
    ('certificate', 'receipt', 'ticket')
    """
    offered: dict[Kind, bool] = {
        "dispute": any(deed.startswith("dispute-") for deed, _ in deeds),
        "handed_back": any(outcome == "handed_back" for _, outcome in deeds),
        "receipt": True,
        "ticket": queue_number is not None,
        "guidance": channel in GUIDED,
        "authority": acting_as == "representative",
    }
    own = OF_STATE.get(state)
    first = (own,) if own and not (withdrawn and own == "certificate") else ()
    return (*first, *(kind for kind, offer in offered.items() if offer))
