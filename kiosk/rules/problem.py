"""What a rule says when something is wrong: a message key and what fills it."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Problem:
    """One thing to put right.

    `key` names a message in `kiosk/locale/*/rules.ftl`; `args` fills its variables.
    `suggestion` is a corrected value that may be *offered*, never silently taken.
    """

    key: str
    args: dict[str, str | int] = field(default_factory=dict)
    suggestion: str | None = None


@dataclass(frozen=True)
class Checked:
    """A value that was read: its normal form, and remarks that do not block."""

    value: str
    remarks: tuple[Problem, ...] = ()


Verdict = Checked | Problem
