"""Finding a case again: by its reference, a name, or the last four digits of a phone."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import Select, select

from kiosk.rules.reference import read_reference
from kiosk.rules.search_keys import asked_key
from kiosk.store import journal
from kiosk.store.cases import Case, opened_case
from kiosk.store.database import Store
from kiosk.store.tables import case_keys, cases

MOST = 50
By = Literal["reference", "name", "phone"]


@dataclass(frozen=True)
class Found:
    """The newest cases first; `more` when there were others, `by` None for nothing to look for."""

    cases: tuple[Case, ...]
    more: bool
    by: By | None


def search(store: Store, typed: str, actor: str, now: datetime) -> Found:
    """The cases that `typed` names. Who looked, and by what kind of word, is audited.

    Names and digits are looked up as keyed hashes: nothing but the cases found is opened. Nine
    letters of a name may look like a reference; they are a name when no case has it.
    """
    asked = _queries(store, typed)
    with store.write() as connection:
        for by, query in asked:
            rows = connection.execute(
                query.where(cases.c.shop == store.shop).order_by(cases.c.id.desc()).limit(MOST + 1)
            ).all()
            if rows or by == asked[-1][0]:
                counted = f"{by}: {len(rows[:MOST])}"
                journal.audit(connection, store, now, actor, "search", counted)
                opened = tuple(opened_case(store, row) for row in rows[:MOST])
                return Found(opened, len(rows) > MOST, by)
    return Found((), False, None)


def _queries(store: Store, typed: str) -> list[tuple[By, Select[Any]]]:
    """What to look for, in order; nothing when it is neither a reference nor a key."""
    queries: list[tuple[By, Select[Any]]] = []
    reference, key = read_reference(typed), asked_key(typed)
    if isinstance(reference, str):
        queries.append(("reference", select(cases).where(cases.c.reference == reference)))
    if key is not None:
        mine = select(cases).join(case_keys, case_keys.c.case_id == cases.c.id)
        by: By = "phone" if key.startswith("phone:") else "name"
        hashed = store.vault.lookup("search", key)
        queries.append((by, mine.where(case_keys.c.key_hash == hashed)))
    return queries
