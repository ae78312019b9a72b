"""The list of what was withdrawn, beside the database: no copy put back makes it genuine again.

A line is a reference, the kind of paper and a time. It holds nothing personal.
"""

from datetime import datetime
from pathlib import Path

from sqlalchemy import select

from kiosk.rules.reference import read_reference
from kiosk.store import dated_list, journal, print_jobs
from kiosk.store.database import Store
from kiosk.store.tables import cases, withdrawn_papers
from kiosk.store.times import moment
from kiosk.store.withdrawn_papers import ACTION, put_down, withdrawn_at

NAME = "withdrawn.txt"
"""In KIOSK_DATA."""


def sound(name: str) -> bool:
    """Whether this is a reference and a kind of paper. Raises ValueError for what is no such."""
    reference, kind = _parts(name)
    return read_reference(reference) == reference and kind.isalpha()


def keep(store: Store, path: Path, now: datetime) -> int:
    """Bring list and database together: what one of them knows to be withdrawn, both do. How many
    papers the database, a copy of an earlier day, learns of. Raises OSError.

    The list learns after the database: a withdrawal that failed is on neither, and what was killed
    in between is made good at the next opening.
    """
    here = _known(store)
    every = dated_list.listed(path, sound)
    for name in sorted(here.keys() - every.keys()):
        dated_list.note(path, name, here[name])
    new = {name: at for name, at in every.items() if name not in here}
    return sum(_again(store, *_parts(name), at, now) for name, at in new.items())


def _parts(name: str) -> tuple[str, str]:
    reference, kind = name.split(" ")
    return reference, kind


def _known(store: Store) -> dict[str, datetime]:
    table = withdrawn_papers.c
    mine = select(table.reference, table.kind, table.at).where(table.shop == store.shop)
    with store.read() as connection:
        rows = connection.execute(mine).all()
    return {f"{row.reference} {row.kind}": moment(row.at) for row in rows}


def _again(store: Store, reference: str, kind: str, at: datetime, now: datetime) -> bool:
    """Its case may never have been in this database; the paper is out all the same."""
    mine = (cases.c.reference == reference) & (cases.c.shop == store.shop)
    with store.write() as connection:
        if connection.scalar(withdrawn_at(store, reference, kind)) is not None:
            return False
        put_down(store, connection, reference, kind, at, "system", "")
        case_id = connection.scalar(select(cases.c.id).where(mine))
        if case_id is not None:
            print_jobs.call_off(connection, case_id, kind, now)
        journal.audit(connection, store, now, "system", ACTION, reference)
    return True
