"""Answers: what has been said so far, by question name. Several choices are joined by a space."""

from collections.abc import Mapping

Answers = Mapping[str, str]
When = dict[str, list[str]]


def holds(when: When, answers: Answers) -> bool:
    """True when every question named in `when` was answered with one of its values.

    An empty `when` always holds; a question not yet answered does not.

    >>> holds({"channel": ["counter"]}, {"channel": "counter"})
    True
    >>> holds({"channel": ["counter"], "plan_type": ["postpaid"]}, {"channel": "counter"})
    False
    """
    for name, values in when.items():  # noqa: SIM110 - asked hundreds of times a request
        if answers.get(name, "") not in values:
            return False
    return True


def several(answers: Answers, name: str) -> tuple[str, ...]:
    """The values chosen in a question of many choices.

    >>> several({"consents": "process notify"}, "consents")
    ('process', 'notify')
    """
    return tuple(answers.get(name, "").split())


_SIGNATURE = {"signature", "signature_name"}
_ASIDE = _SIGNATURE | {"seen", "mrz", "transfer_to_again", "contact_country"}
"""What says nothing that is signed: the way so far, and what only helped to fill in a page."""


def still_signed(before: Answers, after: Answers) -> dict[str, str]:
    """`after`, without the signature that was under `before` when anything else changed.

    >>> still_signed({"signature_name": "Li", "bank_account": "1"}, {"signature_name": "Li"})
    {}
    >>> sorted(still_signed({"reason": "moved"}, {"signature_name": "Li", "reason": "moved"}))
    ['reason', 'signature_name']
    """
    others = {*before, *after} - _ASIDE
    if all(before.get(name, "") == after.get(name, "") for name in others):
        return dict(after)
    return {name: said for name, said in after.items() if name not in _SIGNATURE}
