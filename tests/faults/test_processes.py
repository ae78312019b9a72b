"""A chain's kiosk in processes: kill -9 of any of them loses nothing that was answered."""

import os
import signal
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from pathlib import Path

import pytest

from kiosk.keys import Keyring
from kiosk.store.cases import by_reference
from kiosk.store.database import Store
from tests.bench import journey
from tests.faults.group import Group, Patient, group
from tests.migrated import database
from tests.store.shop import ask

TABLETS = 3
EVERY = 8
"""Answers between two kills."""
HALF = """
    SELECT count(*) FROM cases c WHERE 1 <> (SELECT count(*) FROM history WHERE case_id = c.id)
    OR 1 > (SELECT count(*) FROM outbox WHERE case_id = c.id AND shop = c.shop)
    OR 1 > (SELECT count(*) FROM money_lines WHERE case_id = c.id AND shop = c.shop)
    OR 1 <> (SELECT count(*) FROM tickets WHERE case_id = c.id AND shop = c.shop)
    OR 1 <> (SELECT count(*) FROM audit WHERE subject = c.reference AND shop = c.shop)
"""


@pytest.mark.parametrize("engine", ["postgresql"], indirect=True)
def test_killed_processes_lose_nothing_and_a_stop_is_clean(tmp_path: Path, engine: str) -> None:
    url = database(tmp_path / "signoff.db", engine)
    with group(tmp_path, url, KIOSK_SHOP="east", KIOSK_WORKERS="2") as kiosk:
        with ThreadPoolExecutor(TABLETS) as hands:
            answered = count(1)
            tablets = [hands.submit(_customer, kiosk, answered) for _ in range(TABLETS)]
            references = {tablet.result() for tablet in tablets}
        assert next(answered) > 3 * EVERY, "at least three were killed"
        code, said = kiosk.stop()
    assert code == 0
    assert "/apply" not in said, "no line about who asked for what"
    assert len(references) == TABLETS
    rows = ask(tmp_path, "SELECT reference, shop, queue_number FROM cases ORDER BY queue_number")
    assert {reference for reference, _, _ in rows} == references
    assert [(shop, number) for _, shop, number in rows] == [("east", n) for n in (1, 2, 3)]
    assert ask(tmp_path, HALF) == [(0,)]
    store = Store(url, Keyring.load_or_create(tmp_path / "var" / "keys"), shop="east")
    for reference in references:
        case = by_reference(store, reference)
        assert case is not None
        assert (
            journey.ANSWERS.items()
            >= {
                name: case.answers[name] for name in ("holder_name", "id_number", "contact_email")
            }.items()
        )
    store.close()


def _customer(kiosk: Group, answered: "count[int]") -> str:
    """A whole journey, while every so many answers a process is killed; its reference."""
    with Patient(kiosk.port) as tablet:
        steps = journey.walk(tablet, "en")
        post = next(steps)
        while not post.last:
            post = steps.send(tablet.post(post.path, post.fields))
            if next(answered) % EVERY == 0 and (workers := kiosk.workers()):
                os.kill(workers[0], signal.SIGKILL)
        done = tablet.post(post.path, post.fields)
    assert done.page.reference
    return done.page.reference.replace("-", "").replace(" ", "")
