"""A case that is over keeps no whole document; where money goes, as long as some may come back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import update

from kiosk.rules.case import FINAL
from kiosk.rules.follow_ups import Ended, NewDeed
from kiosk.rules.procedure import Desk
from kiosk.store import cases, visits
from kiosk.store.changes import Change, change
from kiosk.store.database import Store
from kiosk.store.places import CASE_ANSWERS
from kiosk.store.reduction import reduce_finished, same_document
from kiosk.store.tables import cases as case_rows
from tests.store.lived import WHOLE
from tests.store.shop import NOON, TODAY, ask, hand_in, new_case

LEFT = {"id_number": "••••02C3", "bank_account": "••••7890"}
PAID = {name: WHOLE[name] for name in ("bank_account", "payee_name")}
REFUND = NewDeed("refund-arrived", "shop", date(2026, 12, 20))


def submitted(store: Store, desk: Desk, visit: str = "a") -> str:
    new = new_case(desk, answers=WHOLE)
    return hand_in(store, visits.begin(store, visit, "en", NOON), new).reference


def answers(store: Store, reference: str) -> dict[str, str]:
    found = cases.by_reference(store, reference)
    assert found is not None
    return found.answers


def end(store: Store, reference: str, state: str = "completed", **more: NewDeed) -> None:
    made = Change("end", "staff:1", state, new_deeds=tuple(more.values()))
    assert change(store, reference, 1, made, NOON, TODAY) == 2


@pytest.mark.parametrize("state", sorted(FINAL))
def test_the_change_that_ends_a_case_reduces_it(store: Store, desk: Desk, state: str) -> None:
    reference = submitted(store, desk)
    assert answers(store, reference) == WHOLE
    assert not same_document(store, reference, WHOLE["id_number"])
    end(store, reference, state)
    assert answers(store, reference) == LEFT
    assert same_document(store, reference, "l8989-02c3")
    for other in ("L898902C4", "02C3", "••••02C3", ""):
        assert not same_document(store, reference, other)


def test_the_bank_is_known_until_the_refund_is_seen_to(store: Store, desk: Desk) -> None:
    reference = submitted(store, desk)
    end(store, reference, refund=REFUND)
    assert answers(store, reference) == {"id_number": LEFT["id_number"], **PAID}
    closed = Change("follow_up", "staff:1", "completed")
    again = replace(
        closed, ended=(Ended("refund-arrived", "not_arrived"),),
        new_deeds=(NewDeed("refund-1", "shop", None),),
    )  # fmt: skip
    assert change(store, reference, 2, again, NOON, TODAY) == 3
    assert answers(store, reference) == {"id_number": LEFT["id_number"], **PAID}
    arrived = replace(closed, ended=(Ended("refund-1", "arrived"),))
    assert change(store, reference, 3, arrived, NOON, TODAY) == 4
    assert answers(store, reference) == LEFT
    assert same_document(store, reference, WHOLE["id_number"])  # the hash is of the first time


def made_old(store: Store, reference: str) -> None:
    """As an older version left it: over, and whole."""
    body = CASE_ANSWERS.seal_fields(store.vault, WHOLE, reference)
    with store.write() as connection:
        old = {"state": "completed", "answers": body, "id_hash": None}
        connection.execute(update(case_rows).where(case_rows.c.reference == reference).values(old))


def test_what_ended_before_is_reduced_bit_by_bit(
    opened: Callable[[], Store], desk: Desk, tmp_path: Path
) -> None:
    """A restart in between takes up the rest; a case that goes on is let alone; then nothing is
    written any more."""
    store = opened()
    old = [submitted(store, desk, visit) for visit in "abcde"]
    ongoing = submitted(store, desk, "f")
    for reference in old:
        made_old(store, reference)
    assert reduce_finished(store, NOON, most=2) == 2
    store = opened()
    assert [reduce_finished(store, NOON, most=2) for _ in range(3)] == [2, 1, 0]
    assert [answers(store, reference) for reference in old] == [LEFT] * 5
    assert all(same_document(store, reference, WHOLE["id_number"]) for reference in old)
    assert answers(store, ongoing) == WHOLE
    said = ask(tmp_path, "SELECT actor, subject FROM audit WHERE what = 'reduce'")
    assert said == [("system", "2 cases"), ("system", "2 cases"), ("system", "1 cases")]


def test_a_case_without_a_document_is_looked_at_once(store: Store, desk: Desk) -> None:
    reference = hand_in(store, visits.begin(store, "a", "en", NOON), new_case(desk)).reference
    end(store, reference)
    assert reduce_finished(store, NOON) == 0
    assert not same_document(store, reference, "")
