"""Every transition of a case, and every other refused in words."""

import itertools

import pytest

from kiosk.locale import LANGUAGES, words
from kiosk.rules.case import ACTIONS, FINAL, PAUSED, TMF622, Moved, Refused, Role, State, act
from tests.rules.life import SAID, goes

LEFT = (State.SUBMITTED, State.IN_REVIEW, State.APPROVED, State.WITH_CARRIER)
EVERY = list(itertools.product(State, [*ACTIONS, "burn"], Role))


def refused(result: Moved | Refused) -> str:
    """The key of a refusal, once it has been said in every language."""
    assert isinstance(result, Refused)
    problem = result.problem
    assert all(len(words(language, problem.key, **problem.args)) > 5 for language in LANGUAGES)
    return problem.key


@pytest.mark.parametrize(("state", "action", "role"), EVERY)
def test_every_state_action_and_role(state: State, action: str, role: Role) -> None:
    for left in LEFT if state in PAUSED else [None]:
        result = act(state, action, actor=role, given=SAID, left=left, channel="online")
        to = goes(action, state, left, role, SAID, "online")
        if to is None:
            refused(result)
        else:
            assert isinstance(result, Moved)
            assert result.to == to
            assert result.left == (state if result.to in PAUSED else None)


@pytest.mark.parametrize("action", ["supply", "release"])
@pytest.mark.parametrize(
    ("left", "to"),
    [
        (State.SUBMITTED, State.SUBMITTED),
        (State.IN_REVIEW, State.IN_REVIEW),
        (State.APPROVED, State.IN_REVIEW),
        (State.WITH_CARRIER, State.WITH_CARRIER),
    ],
)
def test_a_pause_ends_where_it_began_but_approval_is_given_again(
    action: str, left: State, to: State
) -> None:
    state = State.HELD if action == "release" else State.NEEDS_INFORMATION
    assert act(state, action, actor=Role.CLERK, given={}, left=left) == Moved(to)


def test_a_case_with_arrears_is_held_and_goes_on_as_submitted() -> None:
    held = act(State.DRAFT, "submit", actor=Role.CUSTOMER, given={}, arrears_hold=True)
    assert held == Moved(State.HELD, left=State.SUBMITTED)
    released = act(State.HELD, "release", actor=Role.CLERK, given={}, left=held.left)
    assert released == Moved(State.SUBMITTED)


@pytest.mark.parametrize("state", sorted(PAUSED))
def test_what_is_with_the_carrier_is_recalled_and_not_withdrawn(state: State) -> None:
    there = {"left": State.WITH_CARRIER, "actor": Role.CLERK, "given": SAID}
    assert act(state, "recall", **there) == Moved(State.WITHDRAWN)
    assert refused(act(state, "withdraw", **there)) == "case-withdraw-recall"
    here = {**there, "left": State.IN_REVIEW}
    assert act(state, "withdraw", **here) == Moved(State.WITHDRAWN)
    assert refused(act(state, "recall", **here)) == "case-recall-withdraw"
    assert refused(act(State.WITH_CARRIER, "withdraw", actor=Role.CUSTOMER, given={})) == (
        "case-withdraw-recall"
    )


@pytest.mark.parametrize(("channel", "filed"), [("online", 1), ("hotline", 1), ("counter", 0)])
def test_only_what_the_customer_files_is_filed(channel: str, filed: int) -> None:
    order = {"work_order": "WO-1"}
    result = act(State.SUBMITTED, "file", actor=Role.CUSTOMER, given=order, channel=channel)
    assert result == Moved(State.WITH_CARRIER) if filed else refused(result)


@pytest.mark.parametrize(
    ("state", "action", "need"),
    [
        (State.SUBMITTED, "file", "work_order"),
        (State.IN_REVIEW, "ask", "reason"),
        (State.IN_REVIEW, "hold", "reason"),
        (State.APPROVED, "send", "work_order"),
        (State.WITH_CARRIER, "refuse", "reason"),
        (State.WITH_CARRIER, "complete", "effective_on"),
        (State.FAILED, "reject", "reason"),
        (State.WITH_CARRIER, "recall", "carrier_confirmation"),
    ],
)
@pytest.mark.parametrize("said", ["", "  \n"])
def test_what_an_action_needs_is_asked_for(state: State, action: str, need: str, said: str) -> None:
    given = {**SAID, need: said}
    result = act(state, action, actor=Role.CLERK, given=given, channel="online")
    assert refused(result) == f"case-needs-{need.replace('_', '-')}"


def test_the_day_of_effect_is_a_date() -> None:
    soon = {"effective_on": "soon"}
    refused(act(State.WITH_CARRIER, "complete", actor=Role.CLERK, given=soon))


def test_a_pause_that_forgot_its_beginning_is_damage() -> None:
    with pytest.raises(ValueError, match="held"):
        act(State.HELD, "release", actor=Role.CLERK, given={})


def test_final_states_say_so() -> None:
    for state in FINAL:
        result = act(state, "reject", actor=Role.CLERK, given=SAID)
        assert refused(result) == "case-final"


def test_every_state_but_the_draft_has_a_word_in_tmf622() -> None:
    assert set(State) - set(TMF622) == {State.DRAFT}


@pytest.mark.parametrize("language", LANGUAGES)
def test_states_and_actions_have_names(language: str) -> None:
    for state in State:
        assert words(language, f"case-state-{state}")
    for action in ACTIONS:
        assert words(language, f"case-action-{action}")
        for state in set(State) - FINAL:
            said = words(language, "case-not-now", action=action, state=str(state))
            assert words(language, f"case-action-{action}") in said
            assert words(language, f"case-state-{state}") in said
