"""What holds after any fault (trust.md 2). Every test of this folder that leaves a database asks
here; what it finds in tills built wrong stands in test_kill.py."""

from collections.abc import Mapping
from pathlib import Path

from kiosk.keys import Keyring
from kiosk.store.database import Store
from kiosk.store.verify import verify
from tests.migrated import address
from tests.store.shop import ask, intact

HALF = {
    "history is not 1 to version": """
        (SELECT count(*) FROM history h
         WHERE h.case_id = c.id AND h.version BETWEEN 1 AND c.version) <> c.version
        OR (SELECT count(*) FROM history h WHERE h.case_id = c.id) <> c.version""",
    "no money line": "NOT EXISTS (SELECT 1 FROM money_lines WHERE case_id = c.id)",
    "no follow-up": "NOT EXISTS (SELECT 1 FROM follow_ups WHERE case_id = c.id)",
    "no message": """c.consents LIKE '%notify%'
        AND NOT EXISTS (SELECT 1 FROM outbox WHERE case_id = c.id)""",
    "audit is short": "(SELECT count(*) FROM audit WHERE subject = c.reference) < c.version",
    "no ticket": """c.queue_number IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM tickets WHERE case_id = c.id AND number = c.queue_number)""",
    "a draft not emptied": """EXISTS (SELECT 1 FROM visits v WHERE v.draft_id = c.idempotency_key
        AND (v.answers IS NOT NULL OR v.reference IS NULL OR v.reference <> c.reference))""",
}
"""What a case has too little of: SQL that is true for a case `c`."""
GAPS = """
    SELECT count(*) FROM (SELECT shop, day, count(*) AS many, max(number) AS most FROM tickets
    GROUP BY shop, day) t LEFT JOIN queue_numbers q ON q.day = t.day AND q.shop = t.shop
    WHERE t.many <> t.most OR q.last IS NULL OR q.last <> t.most
"""


def broken(
    folder: Path, answered: Mapping[str, set[str]], shops: Mapping[str, Path] | None = None
) -> set[str]:
    """What does not hold in the database of a folder, in words; the empty set when all does.

    `answered` is what customers were told: the cases of each draft (its idempotency key); `-`
    stands for one that was not named. `shops` are the shops with the data folder of each, where
    they are not `main` alone.
    """
    if not intact(folder):
        return {"corrupt"}
    stored = dict(ask(folder, "SELECT idempotency_key, reference FROM cases"))
    found = {
        name
        for name, half in HALF.items()
        if ask(folder, f"SELECT count(*) FROM cases c WHERE {half}") != [(0,)]  # noqa: S608 - our own words
    }
    told = {draft: references - {"-"} for draft, references in answered.items()}
    if not told.keys() <= stored.keys():
        found.add("lost")
    if any(len(references) > 1 for references in told.values()):
        found.add("twice")
    if any(draft in stored and told[draft] - {stored[draft]} for draft in told):
        found.add("another case")
    files = address(folder).startswith("sqlite")
    if files and ask(folder, "PRAGMA foreign_key_check") != []:
        found.add("a row without its case")
    if ask(folder, GAPS) != [(0,)]:
        found.add("a gap in the queue")
    return found | _chains(address(folder), shops or {"main": folder})


def _chains(url: str, shops: Mapping[str, Path]) -> set[str]:
    found = set()
    for shop, data in shops.items():
        store = Store(url, Keyring.load_or_create(data / "keys"), shop=shop)
        checked = verify(store)
        store.close()
        if checked is None or checked.faults:
            found.add("audit")
    return found
