"""What a case is found by: keyed hashes of its names and numbers, never the words."""

from collections.abc import Mapping

from sqlalchemy import Connection, delete, insert

from kiosk.rules.search_keys import search_keys
from kiosk.store.database import Store
from kiosk.store.tables import case_keys


def number_hash(store: Store, answers: Mapping[str, str]) -> bytes | None:
    """`cases.msisdn_hash`: of the number that is cancelled; None without one."""
    number = answers.get("msisdn")
    return store.vault.lookup("msisdn", number) if number else None


def key_rows(store: Store, case_id: int, answers: Mapping[str, str]) -> list[dict[str, object]]:
    """The rows of `case_keys` of a case with these answers."""
    return [
        {"case_id": case_id, "key_hash": store.vault.lookup("search", key)}
        for key in search_keys(answers)
    ]


def rekey(store: Store, connection: Connection, case_id: int, answers: Mapping[str, str]) -> None:
    """Let the case be found by these answers, and by the former ones no more."""
    connection.execute(delete(case_keys).where(case_keys.c.case_id == case_id))
    if rows := key_rows(store, case_id, answers):
        connection.execute(insert(case_keys), rows)
