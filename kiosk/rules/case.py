"""The life of a case: its states, and every action that may change one, as one table.

Completed, rejected and withdrawn are final. Nothing expires by itself, so no action belongs to the
machine: a missed deadline waits, in red, for a clerk.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from kiosk.rules import plain
from kiosk.rules.pages import GUIDED
from kiosk.rules.problem import Problem


class State(StrEnum):
    """Where a case stands (design.md, "The life of a case")."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    IN_REVIEW = "in_review"
    NEEDS_INFORMATION = "needs_information"
    HELD = "held"
    APPROVED = "approved"
    WITH_CARRIER = "with_carrier"
    COMPLETED = "completed"
    REJECTED = "rejected"
    FAILED = "failed"
    WITHDRAWN = "withdrawn"


class Role(StrEnum):
    """Who acts. `system` is the machine itself; a manager acts on a case as a clerk."""

    CUSTOMER = "customer"
    CLERK = "clerk"
    SYSTEM = "system"


_S = State
FINAL = frozenset({_S.COMPLETED, _S.REJECTED, _S.WITHDRAWN})
PAUSED = frozenset({_S.NEEDS_INFORMATION, _S.HELD})
"""States that are left again for the one the case came from."""

TMF622: Mapping[State, str] = {
    _S.SUBMITTED: "acknowledged",
    _S.IN_REVIEW: "inProgress",
    _S.NEEDS_INFORMATION: "pending",
    _S.HELD: "held",
    _S.APPROVED: "inProgress",
    _S.WITH_CARRIER: "inProgress",
    _S.COMPLETED: "completed",
    _S.REJECTED: "rejected",
    _S.FAILED: "failed",
    _S.WITHDRAWN: "cancelled",
}
"""ProductOrder.state of TM Forum's TMF622 v4; a draft is not sent."""

Need = Literal["reason", "work_order", "effective_on", "carrier_confirmation"]


@dataclass(frozen=True)
class Action:
    """One row of the table. `to` None means: back to the state that was left."""

    start: frozenset[State]
    to: State | None
    who: frozenset[Role]
    needs: tuple[Need, ...] = ()


def _row(start: str, to: State | None, who: str = "clerk", needs: tuple[Need, ...] = ()) -> Action:
    return Action(
        frozenset(map(State, start.split())), to, frozenset(map(Role, who.split())), needs
    )


ACTIONS: Mapping[str, Action] = {
    "submit": _row("draft", _S.SUBMITTED, "customer"),  # or HELD, see act()
    "begin": _row("submitted", _S.IN_REVIEW),
    "file": _row("submitted", _S.WITH_CARRIER, "customer clerk", ("work_order",)),
    "ask": _row("in_review approved with_carrier", _S.NEEDS_INFORMATION, needs=("reason",)),
    "hold": _row("submitted in_review approved with_carrier", _S.HELD, needs=("reason",)),
    "supply": _row("needs_information", None, "customer clerk"),
    "release": _row("held", None),
    "approve": _row("in_review", _S.APPROVED),
    "send": _row("approved failed", _S.WITH_CARRIER, needs=("work_order",)),
    "refuse": _row("with_carrier", _S.FAILED, needs=("reason",)),
    "complete": _row("with_carrier", _S.COMPLETED, needs=("effective_on",)),
    "reject": _row(
        "submitted in_review needs_information held failed", _S.REJECTED, needs=("reason",)
    ),
    "withdraw": _row(
        "submitted in_review needs_information held approved failed",
        _S.WITHDRAWN,
        "customer clerk",
    ),
    "recall": _row(
        "with_carrier needs_information held", _S.WITHDRAWN, needs=("carrier_confirmation",)
    ),
}


@dataclass(frozen=True)
class Moved:
    """The action is allowed: the new state, and the state to remember while it is a pause."""

    to: State
    left: State | None = None


@dataclass(frozen=True)
class Refused:
    """The action is not allowed; `problem` says why, to a person."""

    problem: Problem


def act(
    state: State,
    action: str,
    *,
    actor: Role,
    given: Mapping[str, str],
    left: State | None = None,
    channel: str = "",
    arrears_hold: bool = False,
) -> Moved | Refused:
    """What `action` makes of a case in `state`.

    `given` holds the posted fields; `left` the state remembered while the case is paused;
    `channel` how the carrier gets it; `arrears_hold` that the customer stated arrears which the
    carrier wants paid first. Raises ValueError for a paused case without `left`: a damaged row.

    >>> act(State.HELD, "release", actor=Role.CLERK, given={}, left=State.APPROVED)
    Moved(to=<State.IN_REVIEW: 'in_review'>, left=None)
    >>> act(State.DRAFT, "submit", actor=Role.CUSTOMER, given={}, arrears_hold=True)
    Moved(to=<State.HELD: 'held'>, left=<State.SUBMITTED: 'submitted'>)
    """
    row = ACTIONS.get(action)
    if row is None:
        return Refused(Problem("case-no-such-action"))
    if state in PAUSED and left is None:
        raise ValueError(f"a case that is {state} must say which state it left")
    problem = _forbidden(state, action, row, actor, left, channel) or _missing(row, given)
    if problem is not None:
        return Refused(problem)
    if action == "submit" and arrears_hold:
        return Moved(_S.HELD, left=_S.SUBMITTED)
    if row.to is None:
        return Moved(_S.IN_REVIEW if left is _S.APPROVED else left or state)
    return Moved(row.to, left=state if row.to in PAUSED else None)


def open_actions(state: State, actor: Role, left: State | None, channel: str) -> tuple[str, ...]:
    """What `actor` may do now, in the table's order; what an action needs is asked for later.

    >>> open_actions(State.APPROVED, Role.CUSTOMER, None, "counter")
    ('withdraw',)
    """
    return tuple(
        name
        for name, row in ACTIONS.items()
        if _forbidden(state, name, row, actor, left, channel) is None
    )


def _forbidden(
    state: State, action: str, row: Action, actor: Role, left: State | None, channel: str
) -> Problem | None:
    about: dict[str, str | int] = {"action": action, "state": state.value}
    at_carrier = _S.WITH_CARRIER in (state, left)
    if actor not in row.who:
        who = Role.CLERK if Role.CLERK in row.who else Role.CUSTOMER
        return Problem("case-not-yours", {"action": action, "who": who.value})
    if state in FINAL:
        return Problem("case-final", about)
    if action == "withdraw" and at_carrier:
        return Problem("case-withdraw-recall")
    if state not in row.start:
        return Problem("case-not-now", about)
    if action == "recall" and not at_carrier:
        return Problem("case-recall-withdraw")
    if action == "file" and channel not in GUIDED:
        return Problem("case-file-counter")
    return None


def _missing(row: Action, given: Mapping[str, str]) -> Problem | None:
    for need in row.needs:
        said = given.get(need, "").strip()
        if not said:
            return Problem(f"case-needs-{need.replace('_', '-')}")
        if need == "effective_on" and isinstance(problem := plain.read_date(said), Problem):
            return problem
    return None
