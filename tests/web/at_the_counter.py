"""A clerk at the case page: reads its forms, presses its buttons, posts what design.md names."""

from weakref import WeakKeyDictionary

from werkzeug.test import TestResponse

from kiosk.rules.case import State
from kiosk.store.case_files import CaseFile, case_file
from kiosk.web.counter.open_case import OpenCase, open_case
from tests.web.customers import answers_for
from tests.web.holdings import only_case, store_of
from tests.web.known_way import lead
from tests.web.linter import Linter, parse

NOTE = "Called the carrier, agent Nok, 14:05"


def hand_in(client: Linter, card: str, language: str = "zh-Hans", **other: str | list[str]) -> str:
    """A case of this card from the first touch on; its reference."""
    answers = answers_for(card, **other)  # type: ignore[arg-type] # channel is a plain word
    lead(client, card, language, answers)
    return only_case(client.application).reference


def file_of(client: Linter, reference: str) -> CaseFile:
    """Everything kept about a case."""
    found = case_file(store_of(client.application), reference)
    assert found is not None
    return found


def opened(client: Linter, reference: str) -> OpenCase:
    """The case as the page has it."""
    with client.application.test_request_context():
        found = open_case(reference)
    assert found is not None
    return found


_tokens: WeakKeyDictionary[Linter, str] = WeakKeyDictionary()


def token(client: Linter) -> str:
    """A token of this browser's session, which lasts as long as the session does."""
    if client not in _tokens:
        page = parse(client.get("/counter/").get_data(as_text=True))
        fields = (n for n in page.iter("input") if n.get("name") == "csrf_token")
        _tokens[client] = next(field.get("value", "") for field in fields)
    return _tokens[client]


def says(client: Linter, reference: str) -> str:
    """The case page of this case."""
    answer = client.get(f"/counter/cases/{reference}")
    assert answer.status_code == 200
    return answer.get_data(as_text=True)


def press(
    client: Linter, reference: str, action: str, version: int | None = None,
    headers: dict[str, str] | None = None, **fields: str | list[str],
) -> TestResponse:  # fmt: skip
    """Post one action, by default with the version the case has now."""
    now = file_of(client, reference).case.version if version is None else version
    data = {"csrf_token": token(client), "version": str(now), **fields}
    return client.post(f"/counter/cases/{reference}/{action}", data=data, headers=headers)


def see_to_all(client: Linter, reference: str) -> None:
    """Tick every task, writing down how it was seen to."""
    todo = [task.id for task in opened(client, reference).missing]
    assert press(client, reference, "tick", tick=todo, note=NOTE).status_code == 303


def bring_to(client: Linter, reference: str, state: State) -> None:
    """From submitted to `state` by the shortest way through the counter."""
    ways: dict[State, tuple[str, ...]] = {
        State.SUBMITTED: (),
        State.IN_REVIEW: ("begin",),
        State.NEEDS_INFORMATION: ("begin", "ask"),
        State.HELD: ("begin", "hold"),
        State.APPROVED: ("begin", "approve"),
        State.WITH_CARRIER: ("begin", "approve", "send"),
        State.COMPLETED: ("begin", "approve", "send", "complete"),
        State.FAILED: ("begin", "approve", "send", "refuse"),
        State.REJECTED: ("begin", "reject"),
        State.WITHDRAWN: ("begin", "withdraw"),
    }
    for action in ways[state]:
        if action == "approve":
            see_to_all(client, reference)
        answer = press(client, reference, action, **GIVEN.get(action, {}))
        assert answer.status_code == 303, (action, answer.get_data(as_text=True)[:3000])
    assert file_of(client, reference).case.state == state


GIVEN: dict[str, dict[str, str | list[str]]] = {
    "ask": {"reason": "请携带账单", "asked": ["explain"]},
    "hold": {"reason": "等经理"},
    "send": {"work_order": "WO-778", "note": NOTE},
    "refuse": {"reason": "系统拒绝"},
    "complete": {"effective_on": "2026-11-20", "note": "No new card has to be collected"},
    "reject": {"reason": "不是机主", "next_channel": "online"},
    "withdraw": {"reason": "客户保留这张卡"},
    "file": {"work_order": "WO-9"},
    "recall": {"note": "Confirmed by the carrier, ref 5"},
}
"""What each action is posted with, by the published names."""
