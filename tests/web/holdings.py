"""What the kiosk holds behind its screens: rows counted, drafts and cases opened."""

from typing import Any

from flask import Flask
from sqlalchemy import func, select

from kiosk.store import cases
from kiosk.store.cases import Case
from kiosk.store.database import Store
from kiosk.store.places import DRAFT_ANSWERS
from kiosk.store.tables import cases as case_rows
from kiosk.store.tables import metadata, visits
from kiosk.web.kiosk import EXTENSION


def store_of(app: Flask) -> Store:
    """The store of a running kiosk."""
    store: Store = app.extensions[EXTENSION].store
    return store


def counts(app: Flask) -> dict[str, int]:
    """Rows by table."""
    with store_of(app).read() as connection:
        return {
            name: connection.scalar(select(func.count()).select_from(table)) or 0
            for name, table in metadata.tables.items()
        }


def contents(app: Flask) -> dict[str, list[Any]]:
    """Every row of every table as it is stored: to see that nothing at all changed."""
    with store_of(app).read() as connection:
        return {
            name: sorted(map(tuple, connection.execute(select(table))), key=repr)
            for name, table in metadata.tables.items()
        }


def draft(app: Flask) -> dict[str, str]:
    """The answers of the one visit there is."""
    store = store_of(app)
    with store.read() as connection:
        row = connection.execute(select(visits)).one()
    return DRAFT_ANSWERS.open_fields(store.vault, row.answers, row.draft_id)


def only_case(app: Flask) -> Case:
    """The one case there is."""
    store = store_of(app)
    with store.read() as connection:
        reference = connection.execute(select(case_rows.c.reference)).scalar_one()
    found = cases.by_reference(store, reference)
    assert found is not None
    return found
