"""The names of all answers, and the values of those that are chosen from a list.

Carriers' files speak in these names (`when`, `one_of`), and so do the fields of the forms.
"""

from typing import get_args

from kiosk.rules.procedure import CardState, ChannelId, IdType, QuestionName, ReasonId, RefundId

CHECK_VALUES = frozenset({"done", "not_applicable", "later", "cannot"})
"""What can be said of a `check_<id>`."""

CLOSED: dict[str, frozenset[str]] = {
    "channel": frozenset(get_args(ChannelId)),
    "acting_as": frozenset({"holder", "representative"}),
    "id_type": frozenset(get_args(IdType)),
    "rep_id_type": frozenset(get_args(IdType)),
    "card_state": frozenset(get_args(CardState)),
    "plan_type": frozenset({"prepaid", "postpaid", "unknown"}),
    "bundle": frozenset({"no", "yes", "unknown"}),
    "settlement": frozenset(get_args(RefundId)),
    "reason": frozenset(get_args(ReasonId)),
}
"""Answers that are one of a few values."""

OPEN: frozenset[str] = (
    frozenset(get_args(QuestionName))
    | {"procedure", "consents", "holder_name", "id_number", "id_country", "id_expires", "mrz"}
    | {"rep_name", "rep_id_number", "rep_id_expires"}
    | {"payee_name", "bank_name", "bank_account", "transfer_to"}
    | {"track_code", "signature", "signature_name"}
) - CLOSED.keys()
"""Answers that are typed, drawn, or several at once."""


def values_of(name: str) -> frozenset[str] | None:
    """The values an answer can take; None when it is free, or no answer at all.

    >>> sorted(values_of("bundle"))
    ['no', 'unknown', 'yes']
    >>> values_of("remarks") is None
    True
    """
    return CHECK_VALUES if name.startswith("check_") else CLOSED.get(name)
