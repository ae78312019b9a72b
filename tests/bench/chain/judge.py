"""What holds after the day, asked of the database and of who was told what."""

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from sqlalchemy import NullPool, create_engine, text

from tests.faults.invariants import broken
from tests.migrated import address
from tests.store.shop import ask

UNSENT = "SELECT count(*) FROM outbox WHERE state <> 'sent' OR tries <> 1"
DISORDER = """
    SELECT count(*) FROM (SELECT number, lag(number) OVER (PARTITION BY shop, day ORDER BY id)
    AS before FROM tickets) t WHERE number <> coalesce(before, 0) + 1
"""
"""Numbers that do not follow the one drawn before in their shop."""
CIRCLES = "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()"
STRANGERS = " UNION ALL ".join(
    f"SELECT '{table}' FROM {table} t JOIN cases c ON c.id = t.case_id WHERE t.shop <> c.shop"  # noqa: S608
    for table in ("tickets", "history", "outbox", "money_lines", "follow_ups", "case_keys")
)
Case = tuple[str, str, int]


def wrong(
    folder: Path, shops: Mapping[str, Path], told: Sequence[Case], sent: Sequence[str]
) -> set[str]:
    """What does not hold, in words. `folder` has the address of the database, `told` are the cases
    that customers were told (shop, reference, number), `sent` the keys that the gateway got."""
    _index(folder)
    found = broken(folder, {}, shops)
    stored = ask(folder, "SELECT shop, reference, queue_number FROM cases ORDER BY 1, 3")
    if sorted(told) != sorted(stored):
        found.add("told and stored differ")
    keys = {key for (key,) in ask(folder, "SELECT key FROM outbox")}
    if Counter(sent) != Counter(keys):
        found.add("a message not sent once")
    asked = {"a message is not marked as sent, at once": UNSENT, "numbers out of order": DISORDER}
    found |= {name for name, sql in asked.items() if ask(folder, sql) != [(0,)]}
    if ask(folder, CIRCLES) != [(0,)]:
        found.add("a deadlock")
    if ask(folder, STRANGERS):
        found.add("a row of another shop's case")
    return found


def _index(folder: Path) -> None:
    """The judge asks about each case by its reference, which the kiosk never does of the audit."""
    engine = create_engine(address(folder), poolclass=NullPool)
    with engine.begin() as connection:
        connection.execute(text("CREATE INDEX IF NOT EXISTS judged ON audit (subject)"))
        connection.execute(text("ANALYZE"))
