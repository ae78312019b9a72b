"""Other requests for the card of a case: whoever finds a card may ask for it as well (R43)."""

from sqlalchemy import select

from kiosk.rules.case import State
from kiosk.rules.search_keys import card_keys
from kiosk.store.cases import Case, opened_case
from kiosk.store.database import Store
from kiosk.store.tables import case_keys, cases

MOST = 5
OVER = (State.REJECTED, State.WITHDRAWN)
"""A request that came to nothing is in nobody's way."""


def others(store: Store, case: Case) -> tuple[Case, ...]:
    """Cases of the shop that name a number of the same card, the newest MOST first; those that were
    rejected or withdrawn are left out.

    Cases of before 2026-11-27 are found once an answer of theirs is put right: their keys are of
    names and phones only.
    """
    hashes = [store.vault.lookup("search", key) for key in card_keys(case.answers)]
    if not hashes:
        return ()
    named = select(case_keys.c.case_id).where(case_keys.c.key_hash.in_(hashes))
    query = select(cases).where(
        cases.c.id.in_(named), cases.c.id != case.id, cases.c.shop == store.shop,
        cases.c.state.not_in(OVER),
    )  # fmt: skip
    with store.read() as connection:
        rows = connection.execute(query.order_by(cases.c.id.desc()).limit(MOST)).all()
    return tuple(opened_case(store, row) for row in rows)
