"""How SQLite would answer a query: which tables it reads from end to end."""

from typing import Any

from sqlalchemy.dialects import sqlite

from kiosk.store.database import Store


def scans(store: Store, query: Any) -> list[str]:
    """The steps of the plan that read a whole table or index."""
    return [step for step in steps(store, query) if step.startswith("SCAN")]


def steps(store: Store, query: Any) -> list[str]:
    """The whole plan."""
    kwargs = {"render_postcompile": True}
    dialect = sqlite.dialect(paramstyle="named")  # type: ignore[no-untyped-call]
    sql = query.compile(dialect=dialect, compile_kwargs=kwargs)
    with store.read() as connection:
        plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", dict(sql.params)).all()
    return [str(row[3]) for row in plan]
