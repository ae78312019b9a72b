"""What ails a database, told from the codes of its errors: for a page, the log and /healthz."""

import sqlite3
from typing import Literal

Ailment = Literal["busy", "full", "readonly", "faulty", "damaged", "unreachable"]

_SQLITE: dict[int, Ailment] = {
    sqlite3.SQLITE_BUSY: "busy",
    sqlite3.SQLITE_LOCKED: "busy",
    sqlite3.SQLITE_FULL: "full",
    sqlite3.SQLITE_READONLY: "readonly",
    sqlite3.SQLITE_IOERR: "faulty",
    sqlite3.SQLITE_CANTOPEN: "faulty",
    sqlite3.SQLITE_PROTOCOL: "faulty",
    sqlite3.SQLITE_CORRUPT: "damaged",
    sqlite3.SQLITE_NOTADB: "damaged",
}
_POSTGRESQL: dict[str, Ailment] = {
    "40001": "busy",
    "40P01": "busy",
    "55P03": "busy",
    "53100": "full",
    "25006": "readonly",
    "58030": "faulty",
    "XX001": "damaged",
    "XX002": "damaged",
}
_AWAY = ("08", "53", "57")
"""Classes of PostgreSQL's codes: no connection, too many of them, being shut down."""


class Ailing(Exception):  # noqa: N818 - a state, not a mistake
    """Nothing is written now, and nothing was; `kind` says why."""

    def __init__(self, kind: Ailment) -> None:
        super().__init__(kind)
        self.kind: Ailment = kind


def ailment(error: BaseException | None) -> Ailment | None:
    """What the driver's error says about the database; None for a mistake of ours.

    Codes: sqlite.org/rescode.html, PostgreSQL's appendix A.

    >>> ailment(ValueError())
    """
    code = getattr(error, "sqlite_errorcode", None)
    if isinstance(code, int):
        return _SQLITE.get(code & 0xFF)
    state = getattr(error, "sqlstate", "")
    if state is None:  # psycopg never reached the server, or lost it
        return "unreachable" if type(error).__name__ == "OperationalError" else None
    return _POSTGRESQL.get(state, "unreachable" if state[:2] in _AWAY else None)
