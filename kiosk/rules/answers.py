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
