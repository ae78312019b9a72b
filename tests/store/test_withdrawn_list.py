"""A paper that was withdrawn is so for good, though the database is a copy of an earlier day."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from sqlalchemy import delete, select

from kiosk.rules.procedure import Desk
from kiosk.store import print_jobs, withdrawn_list
from kiosk.store.database import Store
from kiosk.store.print_jobs import Order
from kiosk.store.tables import audit, withdrawn_papers
from kiosk.store.withdrawn_papers import ACTION, withdraw_certificate, withdrawn
from tests.store.over import found, rejected
from tests.store.shop import NOON, draw

LATER = NOON + timedelta(days=3)


def withdrew(store: Store, reference: str) -> None:
    version = found(store, reference).version
    assert withdraw_certificate(store, reference, version, "x", "staff:1", NOON) == version + 1


def forgotten(store: Store) -> None:
    """As in a copy from before the withdrawal."""
    with store.write() as connection:
        connection.execute(delete(withdrawn_papers))


def test_the_database_learns_from_the_list_what_it_does_not_know(
    store: Store, desk: Desk, tmp_path: Path
) -> None:
    reference, path, never = rejected(store, desk), tmp_path / withdrawn_list.NAME, draw()
    withdrew(store, reference)
    assert withdrawn_list.keep(store, path, NOON) == 0
    forgotten(store)
    case = found(store, reference)
    key = print_jobs.order(store, Order("certificate", {"A4": b"%PDF"}, "1", case.id), NOON)
    path.write_bytes(
        path.read_bytes()
        + f"{never} certificate {NOON.isoformat()}\nK7M4TX923 certificate {NOON}\nTORN".encode()
    )
    assert withdrawn_list.keep(store, path, LATER) == 2
    assert withdrawn(store, reference) == withdrawn(store, never) == NOON
    job = print_jobs.find(store, key)
    assert job is not None
    assert job.state == "void"
    said = select(audit.c.subject).where(audit.c.what == ACTION, audit.c.actor == "system")
    with store.read() as connection:
        assert set(connection.scalars(said)) == {reference, never}
    assert withdrawn_list.keep(store, path, LATER) == 0


def test_the_list_learns_what_the_database_knows(store: Store, desk: Desk, tmp_path: Path) -> None:
    """Killed in between, or from before there was a list."""
    reference, path = rejected(store, desk), tmp_path / withdrawn_list.NAME
    withdrew(store, reference)
    for _ in range(2):
        withdrawn_list.keep(store, path, LATER)
        assert path.read_text("ascii") == f"{reference} certificate {NOON.isoformat()}\n"


def test_a_shop_keeps_its_own_alone(
    opened: Callable[[], Store], desk: Desk, tmp_path: Path
) -> None:
    east, west = opened(), opened()
    west.shop = "west"
    withdrew(east, rejected(east, desk))
    withdrawn_list.keep(west, tmp_path / "west.txt", NOON)
    assert not (tmp_path / "west.txt").exists()
