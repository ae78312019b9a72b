"""Rows from before many shops get the shop of their case, or of their person."""

from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from kiosk.store.migrate import upgrade
from tests.postgres import cluster

BEFORE = (
    "INSERT INTO procedures VALUES ('d', 'p', '1', '{}', 0)",
    "INSERT INTO cases (shop, reference, idempotency_key, procedure_id, digest, language, channel,"
    " consents, state, version, answers, day, created_at, updated_at) VALUES"
    " ('east', 'A', 'a', 'p', 'd', 'en', 'counter', '', 'submitted', 1, '', '2026-11-20', 0, 0),"
    " ('west', 'B', 'b', 'p', 'd', 'en', 'counter', '', 'submitted', 1, '', '2026-11-20', 0, 0)",
    "INSERT INTO case_keys (case_id, key_hash) SELECT id, '' FROM cases",
    "INSERT INTO ticks (case_id, task, at, actor) SELECT id, 't', 0, 's' FROM cases",
    "INSERT INTO money_lines (case_id, what, stated_by, estimate)"
    " SELECT id, 'balance', 'customer', false FROM cases",
    "INSERT INTO follow_ups (case_id, deed, by) SELECT id, 'unbind', 'customer' FROM cases",
    "INSERT INTO history (case_id, version, at, actor, action, from_state, to_state)"
    " SELECT id, 1, 0, 'customer', 'submit', 'draft', 'submitted' FROM cases",
    "INSERT INTO prints (case_id, kind, about, size, copy, at, actor, state)"
    " SELECT id, 'receipt', '', '80', 0, 0, 's', 'printed' FROM cases",
    "INSERT INTO staff (shop, name, name_key, role, pin_hash, active, created_at) VALUES"
    " ('east', 'M', 'm', 'manager', '', true, 0), ('west', 'N', 'n', 'manager', '', true, 0)",
    "INSERT INTO staff_sessions (token_hash, staff_id, station, created_at, seen_at)"
    " SELECT {name}, id, '1', 0, 0 FROM staff",
    "INSERT INTO attempts (key_hash, at) VALUES ('', 0)",
)
OF_CASES = ("case_keys", "ticks", "money_lines", "follow_ups", "history", "prints")


@pytest.mark.usefixtures("engine")
def test_rows_get_the_shop_of_their_case(tmp_path: Path, engine: str) -> None:
    sqlite = engine == "sqlite"
    url = f"sqlite:///{tmp_path / 'signoff.db'}" if sqlite else cluster.bare()
    upgrade(url, "0004")
    database = create_engine(url)
    with database.begin() as connection:
        for line in BEFORE:
            connection.execute(text(line.replace("{name}", "name" if sqlite else "name::bytea")))
    upgrade(url)
    with database.connect() as connection:
        for table in OF_CASES:
            found = f"SELECT t.shop, c.shop FROM {table} t JOIN cases c ON c.id = t.case_id"  # noqa: S608
            rows = connection.execute(text(f"{found} ORDER BY 1")).all()
            assert list(map(tuple, rows)) == [("east", "east"), ("west", "west")], table
        signed_in = "SELECT shop FROM staff_sessions ORDER BY shop"
        assert [*connection.execute(text(signed_in)).scalars()] == ["east", "west"]
        assert [*connection.execute(text("SELECT shop FROM attempts")).scalars()] == ["main"]
    database.dispose()
